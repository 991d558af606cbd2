/** For whom somebody signs: „Viele Grüße / Maja für das Klangbeet“. „Ihr Team des …“ sends the letter, which says little of the event. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { isGeneric } from './full-names.ts';
import { hostsAt } from './hosts.ts';
import { one } from './said.ts';
import { vouchedFor } from './standing.ts';

/** On a line of its own, the signers perhaps in front; the name fills the rest. */
const FOR = /^(?:[\p{L}.,&! -]{2,90} )?für (?=d(?:as|en|ie) )/u;
const GREETING = /(?:grüß(?:e|en)|gruß|hochachtungsvoll|herzlichst)(?!\p{L})/iu;
/** A letter ends with its signature; only a footnote or a card follows. */
const LAST = 700;

export const signed: Rule<Organisation> = {
  id: 'organisers/signed',
  about: 'For whom a letter that names nobody else is signed: „… für das Klangbeet“ below the greeting.',
  examples: [
    {
      text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nViele Grüße\nMaja und Tom\nfür die Lesegruppe Lohne',
      value: { name: 'Lesegruppe Lohne' },
    },
    {
      text: '# Lesefest\n\nAm 3. Mai lesen wir.\n\nliebe Grüße,\nMaja, Tom und Ida\nfür das Lesehaus',
      path: 'lesefest.md',
      value: { name: 'Lesehaus' },
    },
  ],
  counterExamples: [
    { text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nWerbung für die Volkshochschule Lohne', because: 'nobody signs' },
    { text: 'Lesefest\n\nViele Grüße\nTom\nfür den Vorstand', because: 'whose, the text does not say' },
    { text: 'Lesefest\n\nIhr Team der Volkshochschule Lohne', because: 'who sends the letter' },
  ],
  *propose(view) {
    const last = view.main.at(-1)?.end ?? 0;
    let greeted = -9;
    for (const [order, block] of view.main.entries()) {
      if (block.field || block.end < last - LAST) continue;
      const text = view.slice(block);
      if (GREETING.test(text)) greeted = order;
      if (order > greeted + 2) continue;
      let start = block.start;
      for (const line of text.split('\n')) {
        const lead = line.length > 120 ? null : FOR.exec(line);
        const hosts = lead && hostsAt(line, lead[0].length, true, (phrase) => vouchedFor(view, phrase));
        if (hosts && /^[\s,.!)]{0,4}$/u.test(line.slice(hosts.end)))
          for (const phrase of hosts.list)
            if (!isGeneric(phrase.name))
              yield one(view, phrase.name, { start: start + phrase.start, end: start + phrase.end }, 0.6);
        start += line.length + 1;
      }
    }
  },
};

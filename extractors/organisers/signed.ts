/** Who signs: „Viele Grüße / Maja für das Klangbeet“, „Eure Lesegruppe Lohne“, „Euer Team vom Klangbeet“. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';
import type { Rule } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { isGeneric } from './full-names.ts';
import { hostsAt } from './hosts.ts';
import type { Phrase } from './phrase.ts';
import { one } from './said.ts';
import { vouchedFor } from './standing.ts';

const CLOSING = cued(
  /(?:^|\n)[^\n]{0,40}(?:grüß(?:e|en)|gruß|hochachtungsvoll|herzlichst)[^\n]{0,30}(?:\n|$)|(?:^|\n)(?:euer|eure|ihr|ihre) \p{L}/iu,
);
/** What leads to the name on a line of its own; the name fills the rest. */
const FOR = /^(?:[\p{L}.,&! -]{2,90} )?für (?=d(?:as|en|ie) )/u;
const YOURS =
  /^(?:euer|eure|ihr|ihre) (?:(?:team|orga-?team|vorstand|crew|mitarbeiter(?:innen)?) (?=(?:vom|der|des) )|(?:team|crew) von (?=\S)|(?=\p{Lu}))/iu;
const GREETING = /(?:grüß(?:e|en)|gruß|hochachtungsvoll|herzlichst)/iu;
/** A letter ends with its signature; only a footnote or a card follows. */
const LAST = 700;

interface Signature {
  readonly phrases: readonly Phrase[];
  readonly at: number;
}

const signatures = shared((view: View): readonly Signature[] => {
  const found: Signature[] = [];
  const last = view.main.at(-1)?.end ?? 0;
  let greeted = -9;
  for (const [order, block] of view.main.entries()) {
    const text = view.slice(block);
    if (GREETING.test(text)) greeted = order;
    if (block.field || block.end < last - LAST || (order > greeted + 2 && !CLOSING.test(text))) continue;
    for (const line of linesOf(text)) {
      const words = text.slice(line.start, line.end);
      const lead = words.length > 120 ? null : (FOR.exec(words) ?? YOURS.exec(words));
      // „Für den Verein“ signs only below a greeting.
      if (!lead || (words.startsWith(lead[0]) && FOR.test(words) && order > greeted + 2)) continue;
      const hosts = hostsAt(words, lead[0].length, true, (phrase) => vouchedFor(view, phrase));
      if (hosts && /^[\s,.!)]{0,4}$/u.test(words.slice(hosts.end)))
        found.push({ phrases: hosts.list.filter(({ name }) => !isGeneric(name)), at: block.start + line.start });
    }
  }
  return found;
});

function* linesOf(text: string): Generator<Span> {
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    yield { start, end };
    start = end + 1;
  }
}

export const signed: Rule<Organisation> = {
  id: 'organisers/signed',
  about: 'Who signs a letter that names nobody else: „für das …“ below the greeting, „Eure …“, „Euer Team vom …“.',
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
    {
      text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nEure Volkshochschule Lohne',
      value: { name: 'Volkshochschule Lohne' },
    },
    {
      text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nIhr Team der Stadtbücherei Lohne',
      value: { name: 'Stadtbücherei Lohne' },
    },
  ],
  counterExamples: [
    { text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nWerbung für die Volkshochschule Lohne', because: 'nobody signs' },
    { text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nEuer Vorstand', because: 'whose, the text does not say' },
    {
      text: 'Lesefest\n\nAm 3. Mai lesen wir.\n\nEure Volkshochschule Lohne hat dafür kein Geld.',
      because: 'a sentence',
    },
  ],
  *propose(view) {
    for (const { phrases, at } of signatures(view))
      for (const phrase of phrases)
        yield one(view, phrase.name, { start: at + phrase.start, end: at + phrase.end }, 0.6);
  },
};

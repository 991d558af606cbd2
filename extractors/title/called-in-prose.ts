import { allMatches } from '../german/cues.ts';
import { isCommonFormat } from '../german/event-nouns.ts';
import type { Candidate, Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { strongest } from './in-prose.ts';
import { namedEvents } from './named-events.ts';

/** „Die Stadtlese am 17. März beginnt …“: what begins, starts or takes place is an event, whatever its noun. */
const SUBJECT =
  /(?<!\p{L})[Dd](?:er|ie|as)\s(\p{Lu}[\p{L}-]{4,40}(?:\s\p{Lu}[\p{L}-]{2,30})?)\s(?=am|vom|ab|findet|beginnt|startet|steigt)/gu;
const HAPPENS =
  /^(?:[^.;:!?]|(?<=\d)\.){0,50}?(?:beginnt|startet|steigt|findet)\s(?:am|um|ab|vom|von|im|in|zum|auf|bei|jeweils|jeden|wieder|auch|online)\s/u;
/** „… lädt zur Stadtlese ein“. */
const OBJECT =
  /(?<!\p{L})(?:lädt|laden)\s[^.;:!?]{0,120}?(?:zum|zur|zu einer|zu einem)\s(\p{Lu}[\p{L}-]{4,40}(?:\s\p{Lu}[\p{L}-]{2,30})?)\s(?=[^.;:!?]{0,120}(?<!\p{L})ein[.,])/u;
/** What begins or is invited to without being an event. */
const NO_EVENT =
  /(?:veranstaltung|termin|einlass|anmeldung|frist|verkauf|programm|teilnahme|schule|unterricht|jahr|saison|semester|ferien|zeit|stunde|bau|arbeiten|projekt|förderung|zuschuss|tag|abend|mitmachen|mitarbeit|austausch|verfügung|thema|beginn|mitglied)(?:en|s|n)?$/iu;

function* announcedNoun(view: View): Iterable<Candidate<string>> {
  for (const { start, text } of view.sentences.slice(0, 6)) {
    const subject = allMatches(SUBJECT, text).find((match) => HAPPENS.test(text.slice(match.index + match[0].length)));
    const match = subject ?? OBJECT.exec(text);
    const value = match?.[1];
    if (!match || !value || NO_EVENT.test(value)) continue;
    const at = start + match.index + match[0].lastIndexOf(value);
    yield {
      value,
      spans: [{ start: at, end: at + value.length }],
      confidence: 0.4,
      note: 'what the text says takes place',
    };
    return;
  }
}

export const calledInProse: Rule<string> = {
  id: 'title/called-in-prose',
  about:
    'Where nothing names the event more fully, it is called by the compound that the text announces it with („das Reparaturcafé“, „der Informationsabend“).',
  examples: [
    {
      text: 'Das Reparaturcafé öffnet am Samstag, 3. Mai, von 14 bis 17 Uhr im Haus am Deich. Wer mag, bringt Kuchen mit, Kaffee ist da.',
      value: 'Reparaturcafé',
    },
  ],
  counterExamples: [
    {
      text: 'Antworten auf diese Fragen soll am Samstag, 3. Mai, ein Fachtag geben, den der Kreis in der Stadthalle von Husum veranstaltet.',
      because: 'the format alone is no name',
    },
    {
      text: 'Der Verein zeigt am Samstag, 3. Mai, im Haus am Deich einen Film mit anschließender Diskussionsrunde und Gelegenheit zum Gespräch.',
      because: 'a part of the programme',
    },
  ],
  *propose(view) {
    const called = namedEvents(view).filter(
      ({ noun, score }) => score > 0 && !(isCommonFormat(noun) || noun.head === noun.word.toLowerCase()),
    );
    const best = strongest(called.filter(({ noun }) => !noun.plural)) ?? strongest(called);
    if (best) yield { value: best.value, spans: [best.span], confidence: 0.45, note: 'called so in running text' };
    else yield* announcedNoun(view);
  },
};

import type { Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';
import { nominativeTitle } from '../german/nominative.ts';
import type { Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { bestHeadline } from './best-headline.ts';
import { clean } from './clean.ts';
import { isNever, isRubric } from './furniture.ts';
import { namesEvent } from './headlines.ts';

/** A line of a letter that ends where the invitation names its object: „… laden wir Sie herzlich ein:“, „… ein zum“, „Einladung zur“. */
const ENDS_INVITING = cued(
  /(?:\sein(?:\szu[mr]?(?:\s(?:unsere|eine)[mr])?)?|einladung\szu[mr]?(?:\s(?:unsere|eine)[mr])?|folgender veranstaltung(?: ein)?):?$/iu,
);
const INVITES = /(?:lad|läd|lud)/iu;
const TO = /^zu[mr]?\s(?:unsere[mr]\s|eine[mr]\s)?/u;
/** What goes on with the sentence, or with when and where, and names nothing. */
const NO_NAME =
  /^(?:Wir|Sie|Ihr|Am|Um|Ab|Vom|Im|In|Ins|Den|Beginn|Ort|Wann|Wo|Termin|Datum|Zeit|Uhr|Sehr|Liebe)(?![\p{L}])|^\d{1,2}\.\s?(?:\d|\p{Lu})|[.;]$/u;

export const invitedBelow: Rule<string> = {
  id: 'title/invited-below',
  about:
    'Letters break the inviting sentence off („… laden wir Sie herzlich ein:“, „… lädt ein zum“) and set what they invite to on a line of its own.',
  examples: [
    {
      text: 'Viele Eltern fragen, wie es nach der Grundschule weitergeht, und wohin. Darüber wollen wir reden.\n\nWir laden Sie herzlich ein:\nGespräch am Deich über Schulen\nam Dienstag, 19. Juli 2022, um 19 Uhr\n',
      value: 'Gespräch am Deich über Schulen',
    },
    {
      text: 'Hallo,\n\nder Vorstand lädt dich ein\n\nzur 2. ordentlichen Versammlung des Lesevereins am 1.12.2018\n\nOrt: Husum\n',
      value: '2. ordentliche Versammlung des Lesevereins',
    },
  ],
  counterExamples: [
    { text: 'Wir laden Sie herzlich ein:\nam Dienstag, 19. Juli 2022, um 19 Uhr\n', because: 'the day follows' },
    { text: 'Wir laden Sie zum Lesefest ein.\nEs beginnt um 19 Uhr.\n', because: 'the sentence has named it' },
  ],
  *propose(view) {
    // A headline that names an event, or that the page marks as one, is above all letters.
    const best = bestHeadline(view);
    if (best?.lines.some((line) => line.marked)) return;
    const above = best && namesEvent(best.value) ? (best.lines[0]?.at ?? 0) : Number.POSITIVE_INFINITY;
    for (const [at, block] of view.main.slice(0, 12).entries()) {
      if (block.field) continue;
      if (above < at) return;
      const text = view.slice(block);
      const lines = text.split('\n');
      let start = block.start;
      for (const [i, line] of lines.entries()) {
        start += line.length + 1;
        if (!ENDS_INVITING.test(line.trimEnd()) || !INVITES.test(line)) continue;
        const below =
          i + 1 < lines.length ? { start, end: start + (lines[i + 1] as string).length } : firstLine(view, at + 1);
        const named = below && nameOn(view, below);
        if (named) {
          yield { ...named, confidence: 0.7 };
          return;
        }
      }
    }
  },
};

function firstLine(view: View, at: number): Span | null {
  const block = view.main[at];
  if (!block || block.field) return null;
  const wrap = view.slice(block).indexOf('\n');
  return { start: block.start, end: wrap < 0 ? block.end : block.start + wrap };
}

/** The name on a line: with its article turned where „zur“ governs it. */
function nameOn(view: View, line: Span): { value: string; spans: readonly Span[] } | null {
  const words = view.slice(line);
  if (words.length < 4 || words.length > 170 || isNever(words) || isRubric(words)) return null;
  const to = TO.exec(words)?.[0].length ?? 0;
  if (to === 0 && (NO_NAME.test(words) || !/^["„»“\p{Lu}\d]/u.test(words))) return null;
  const { value, spans } = clean(words.slice(to), line.start + to);
  if (!/\p{Lu}\p{L}{2}/u.test(value)) return null;
  return { value: to > 0 ? nominativeTitle(value) : value, spans };
}

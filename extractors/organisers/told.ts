/** What tells of an event in sentences: the text, and the headlines and abstracts that stand in front matter or the page's head alone. */
import type { Block, Span } from '../../schemas/document.ts';
import { spoken } from '../german/near.ts';
import { splitSentences } from '../german/sentences.ts';
import type { Ground } from '../rule.ts';
import type { View } from '../view.ts';

export interface Told {
  /** A sentence on one line, and the same in lower case: of equal length. */
  readonly text: string;
  readonly lower: string;
  /** Its number among those of its kind. */
  readonly order: number;
  readonly heading: boolean;
  /** Where a part of it stands. */
  grounds(part: Span): Ground;
}

const NO_CLAIM: ReadonlySet<string> = new Set([
  'speaker',
  'place',
  'address',
  'organiser',
  'partner',
  'funder',
  'contact',
  'email',
  'phone',
  'date',
  'time',
]);
const HEADLINE = /^(?:title|titel|sub_?title|untertitel|subtitel|lead)$/iu;
const ABSTRACT = /^(?:teaser|excerpt|summary|description|beschreibung|zusammenfassung|intro|kurztext|abstract)$/iu;
/** Behind it the title of a page names the site. */
const SITE = / [|·»–—] /u;
const LONGEST = 1500;

/** The sentences of the text that may name organisers. */
export const toldInText = (view: View): readonly Told[] => {
  const all: Told[] = [];
  for (const [order, { sentence, lower }] of spoken(view).entries()) {
    const { block, text } = sentence;
    const key = block.field?.key;
    const skipped = key && NO_CLAIM.has(key) ? Math.max(0, firstLine(block).end - sentence.start) : 0;
    // Lower case changes the length of a few letters (İ): such a sentence is left alone, its offsets would not fit.
    if (skipped >= text.length || lower.length > LONGEST || lower.length !== text.length) continue;
    const from = skipped > 0 ? skipped + (/^\s*/u.exec(text.slice(skipped))?.[0].length ?? 0) : 0;
    const start = sentence.start + from;
    const grounds = (part: Span): Ground => ({ start: start + part.start, end: start + part.end });
    all.push({
      text: unfolded(text.slice(from)),
      lower: unfolded(lower.slice(from)),
      order,
      heading: block.kind === 'heading',
      grounds,
    });
  }
  return all;
};

/** Headlines and abstracts of front matter and the page's head. */
export const toldInHead = (view: View): readonly Told[] => {
  const all: Told[] = [];
  for (const { origin, name, value, at } of view.hints) {
    const page = origin === 'meta' && name === 'title';
    const heading = page || (origin === 'front-matter' && HEADLINE.test(name));
    if (!heading && !(origin === 'front-matter' && ABSTRACT.test(name))) continue;
    const words = page ? (value.split(SITE, 1)[0] ?? '') : value;
    for (const { start, end } of splitSentences(words)) {
      const text = unfolded(words.slice(start, end));
      const lower = text.toLowerCase();
      if (lower.length === text.length && lower.length <= LONGEST)
        all.push({ text, lower, order: heading ? 0 : 8, heading, grounds: () => at });
    }
  }
  return all;
};

/** What a label means; the lines below it need not belong to it: „Moderation: …“, below „Eine Veranstaltung der …“. */
const firstLine = ({ field, end }: Block): Pick<Span, 'end'> => field?.lines[0] ?? { end };

/** Lines broken by hand: the usages are written with spaces. */
const unfolded = (text: string) => text.replace(/[\n\t\u00a0]/gu, ' ');

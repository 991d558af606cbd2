/** The line below the title that explains it. */
import type { Rule } from '../rule.ts';
import { bestHeadline } from './best-headline.ts';
import { clean } from './clean.ts';
import { isNever, isRubric, isSender } from './furniture.ts';

/** Headings of sections, which come next on many pages. */
const SECTION =
  /^(?:der|die|das|unser[e]?|über|zu[mr]?|ihr[e]?|was|wer|wann|wo|wie|worum|warum|für wen|hintergrund|inhalt|ziel|ablauf|abstract|zusammenfassung|sprache|workshop|vortrag|wichtig|helfer|einleitung|dieses?) ?(?:\p{L}+)?(?: \p{L}+)?[?:]?$/iu;
const PEOPLE =
  /^(?:(?:Dr\.|Prof\.|mit) )*\p{Lu}[\p{L}-]+(?: \p{Lu}\.?[\p{L}-]*){1,2}(?:(?:,| und| &) (?:(?:Dr\.|Prof\.) )*\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2})*$/u;
const ASIDE =
  /\b(?:in zusammenarbeit mit|in kooperation mit|präsentiert von|veranstaltet von|gefördert|findet|finden|achtung|zu gast|corona-?bedingt|wir sind|anmeldung|anmelden|einladung|abgesagt|verschoben|termin)\b|[.!]$/iu;

export const frontMatter: Rule<string> = {
  id: 'subtitle/front-matter',
  about: 'Front matter names the subtitle („untertitel: …“), or a field is labelled with it.',
  examples: [
    {
      text: '---\ntitle: Makertage\nsubtitle: Zwei Tage bauen\n---\n\nWir bauen.\n',
      path: 'a.md',
      value: 'Zwei Tage bauen',
    },
  ],
  counterExamples: [
    {
      text: '---\ntitle: Makertage\ndescription: Zwei Tage bauen\n---\n\nWir bauen.\n',
      path: 'a.md',
      because: 'a summary for search engines',
    },
  ],
  *propose(view) {
    for (const hint of view.hinted(['subtitle', 'untertitel', 'subtitel'], 'front-matter')) {
      if (hint.value.trim() !== '') yield { value: hint.value.trim(), spans: [hint.at], confidence: 0.95 };
    }
    for (const { field } of view.labelled('title')) {
      if (/^untertitel$/iu.test(view.slice(field.label)))
        yield { value: view.slice(field.value).replace(/\s+/gu, ' '), spans: [field.value], confidence: 0.95 };
    }
  },
};

export const lineBelow: Rule<string> = {
  id: 'subtitle/line-below',
  about:
    'A second heading or display line right below the title carries the subtitle, unless it is a date, people, a section of the page or the title going on.',
  examples: [
    {
      text: 'Bildung gemeinsam gestalten\n\nDie Rolle der Koordinierung in den Kommunen\n\nOrt: Jena\nDatum: 3. Mai 2024',
      value: 'Die Rolle der Koordinierung in den Kommunen',
    },
    {
      text: '# Makertage 2024\n\n## Zwei Tage bauen und zeigen\n\nOrt: Jena\n',
      path: 'a.md',
      value: 'Zwei Tage bauen und zeigen',
    },
  ],
  counterExamples: [
    { text: '# Makertage 2024\n\n## Worum geht es?\n\nWir bauen.\n', path: 'a.md', because: 'a section of the page' },
    {
      text: '# Makertage 2024\n\n## Jonte Federsen, Wiebke Aalmann\n\nWir bauen.\n',
      path: 'a.md',
      because: 'these are the speakers',
    },
    {
      text: 'Makertage\n\nam 14. und 15. September 2024 in Jena\n\nWir bauen zwei Tage lang.',
      because: 'a date and a place',
    },
  ],
  *propose(view) {
    const last = bestHeadline(view)?.lines.at(-1);
    const below = last && view.main[last.at + 1];
    if (!last || !below || below.field !== null || below.end - below.start > 160) return;
    if (below.kind === 'heading' ? last.marked && below.level <= last.level : below.kind !== 'paragraph') return;
    const words = view.slice(below).replace(/\s+/gu, ' ');
    // A paragraph of its own is a subtitle only where it is a short display line under a heading.
    if (below.kind === 'paragraph' && !(last.marked && /^[\p{Lu}„"»][^\d@/]{12,80}[^\s.!?:,;]$/u.test(words))) return;
    const count = words.split(' ').length;
    const quoted = /^[„"»“].*[“"«”]$/u.test(words);
    if ((count < 3 && !quoted) || isRubric(words) || isNever(words) || isSender(words)) return;
    if (SECTION.test(words) || PEOPLE.test(words) || ASIDE.test(words)) return;
    const cleaned = clean(words, below.start);
    if (cleaned.dated || /\d{1,2}[:.]\d{2}|\bUhr\b|\d{5}/u.test(words)) return;
    yield { value: words, spans: [below], confidence: 0.75 };
  },
};

import type { Ground } from '../../../../extractors/rule.ts';
import type { Block } from '../../../../schemas/document.ts';
import type { Check } from '../../check.ts';
import { eventDays } from '../../event-days.ts';
import { entryOf } from '../../front-matter.ts';
import type { Subject } from '../../subject.ts';
import { toldDays } from '../../told-days.ts';
import { readWrittenDates, writtenDates } from '../../written-dates.ts';

export const teaserDisagrees: Check = {
  id: 'date/teaser-disagrees',
  severity: 'error',
  title: { de: 'Titel oder Anreißer nennen einen anderen Termin', en: 'Title or teaser gives another date' },
  message: {
    de: '{where} steht „{teaser}“, im Text aber „{body}“.',
    en: '{where} it says "{teaser}", but the text says "{body}".',
  },
  advice: {
    de: 'Prüfen Sie, welcher Termin stimmt, und ändern Sie den anderen.',
    en: 'Find out which date is right, and change the other.',
  },
  rationale: {
    de: 'Die meisten lesen nur Titel und Anreißer; ändert sich der Termin, werden sie gern vergessen.',
    en: 'Most people read only title and teaser, and when a date changes these are easily forgotten.',
  },
  failing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nteaser: Am 15. September in Kiel\n---\n\nDer Fachtag findet am 14. September 2026 in Kiel statt.',
      line: 3,
    },
    {
      path: 'b.md',
      text: '# Fachtag Ganztag am 15.09.2026\n\nDer Fachtag findet am 14. September 2026 in Kiel statt.',
      line: 1,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '---\ntitle: Fachtag\nteaser: Am 14. September in Kiel\n---\n\nDer Fachtag findet am 14. September 2026 in Kiel statt.',
    },
    { path: 'b.md', text: '# Fachtag am 14.09.2026\n\nAnmeldung bis zum 1. September 2026.' },
  ],
  *run(subject) {
    const { view, text, record } = subject;
    if (record.status !== 'scheduled' || record.recurrence !== null || record.occurrences.length > 1) return;
    const title = titleBlock(subject);
    const told = toldDays(view).filter(({ start }) => !title || start >= title.end);
    const [body] = told;
    const days = eventDays(subject);
    if (!body) return;
    for (const { words, at, where } of teasers(subject)) {
      const dates = readWrittenDates(words);
      const agrees = dates.some(
        (date) =>
          [...told, ...writtenDates(view).filter(({ start }) => !title || start >= title.end)].some(
            (one) =>
              one.day === date.day &&
              one.month === date.month &&
              (one.year === null || date.year === null || one.year === date.year),
          ) ||
          days.some(
            ({ from, to }) =>
              date.month === to.month &&
              date.day >= from.day &&
              date.day <= to.day &&
              from.month === to.month &&
              from.day !== to.day,
          ),
      );
      const [first] = dates;
      if (!first || agrees) continue;
      const teaser = words.slice(first.start, first.end);
      const place = 'raw' in at ? at : { start: at.start + first.start, end: at.start + first.end };
      yield { at: place, slots: { where, teaser, body: text.slice(body.start, body.end) }, actual: teaser };
    }
  },
};

/** The heading the title was read from: another one may be a line with place and day of publication. */
function titleBlock(subject: Subject): Block | undefined {
  const title = subject.at('/title');
  if (!title) return undefined;
  const { view, document } = subject;
  return view.main.find(
    ({ kind, start, end }) =>
      kind === 'heading' && document.offsets.toRaw(start) <= title.start && title.end <= document.offsets.toRawEnd(end),
  );
}

function* teasers(subject: Subject): Generator<{ words: string; at: Ground; where: { de: string; en: string } }> {
  const teaser = entryOf(subject.matter, 'teaser');
  if (teaser?.value) yield { words: teaser.value, at: teaser.at, where: { de: 'Im Anreißer', en: 'In the teaser' } };
  const own = entryOf(subject.matter, 'title');
  if (own?.value) yield { words: own.value, at: own.at, where: { de: 'Im Titel', en: 'In the title' } };
  const block = titleBlock(subject);
  if (block)
    yield {
      words: subject.text.slice(block.start, block.end),
      at: block,
      where: { de: 'In der Überschrift', en: 'In the heading' },
    };
}

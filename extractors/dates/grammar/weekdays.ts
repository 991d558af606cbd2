/** The weekday beside its date: "Di, 14.9.", "Dienstag (14.9.2021)", "14. September (Dienstag) 2021". */
import { calendarDay, dayOfMonth, withWeekday } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL, symbols } from '../symbols.ts';
import type { Period } from '../types.ts';
import type { Usage } from '../usage.ts';
import { aDate } from './made.ts';

const PAIRING = symbols('dash bis slash and plus');

const isWeekday = ({ symbol }: Node) => symbol === SYMBOL.weekday || symbol === SYMBOL.wd || symbol === SYMBOL.weekdays;

/** The period of a date, of a day number, or of figures that may be one. */
export function periodFrom(node: Node): Period | null {
  if (node.period) return node.period;
  return node.symbol === SYMBOL.daynum || node.symbol === SYMBOL.ord ? dayOfMonth(node.value) : null;
}

export const weekdays: Usage[] = [
  {
    id: 'weekday-inside-date',
    about: 'The weekday in brackets between month and year.',
    examples: [['14. September (Dienstag) 2021', '2021-09-14']],
    pattern: 'date open wday close year',
    read({ nodes }) {
      const yearless = nodes[0]!.period!.yearless;
      if (!yearless || nodes[0]!.period!.needs !== 'year') return null;
      return aDate(
        calendarDay(nodes[4]!.value, Number(yearless.slice(5, 7)), Number(yearless.slice(8, 10)), nodes[1]!.value),
      );
    },
  },
  {
    id: 'weekday-before-date',
    about: 'The weekday in front, abbreviated or not, with a comma, an article, brackets or a line break between.',
    examples: [
      ['Di. 14.9.', '2021-09-14'],
      ['Dienstag (14.9.2021)', '2021-09-14'],
      ['Dienstag, den 14. September 2021', '2021-09-14'],
      ['Freitag, dem 27.', '2021-08-27'],
    ],
    pattern:
      'wday (?:pod)? (?:dot)? (?:comma|open|den|bar|dash|colon|am){0,3} (?:date|daynum|dotted|slashed|ord) close?',
    read({ nodes, before, after }) {
      const weekday = nodes[0]!;
      const at = nodes.at(-1)!.symbol === SYMBOL.close ? -2 : -1;
      const day = nodes.at(at)!;
      if (day.symbol === SYMBOL.dotted && (after?.symbol === SYMBOL.uhr || !day.period)) return null;
      if (nodes.some(({ symbol }) => symbol === SYMBOL.dash) && weekday.symbol === SYMBOL.wd && nodes[1]!.gap === 0)
        return null;
      // "am Freitag das dritte Bildungsforum": the number counts the event, not the day.
      const article =
        nodes.some(({ symbol }) => symbol === SYMBOL.den) && !nodes.some(({ symbol }) => symbol === SYMBOL.comma);
      if (day.symbol === SYMBOL.ord && article) return null;
      if (day.symbol === SYMBOL.daynum || day.symbol === SYMBOL.ord) {
        const next = after?.symbol;
        // "Fr–So, 10.–12. Juni": the weekdays are a pair, and so are the days.
        if (before && PAIRING.includes(before.symbol) && next && PAIRING.includes(next)) return null;
        if (
          next === SYMBOL.dash ||
          next === SYMBOL.slash ||
          next === SYMBOL.bis ||
          next === SYMBOL.plus ||
          next === SYMBOL.and ||
          next === SYMBOL.comma
        ) {
          return { symbol: SYMBOL.daynum, value: day.value, digits: 0, period: dayOfMonth(day.value, weekday.value)! };
        }
        return aDate(dayOfMonth(day.value, weekday.value));
      }
      return {
        ...aDate(withWeekday(day.period!, weekday.value))!,
        ...(day.symbol === SYMBOL.slashed && { symbol: SYMBOL.slashed }),
      };
    },
  },
  {
    id: 'weekday-behind-date',
    about: 'The weekday behind its date.',
    examples: [
      ['14.9.2021 (Dienstag)', '2021-09-14'],
      ['02.06.2017, Freitag', '2017-06-02'],
    ],
    pattern: 'date (?:comma)? open? wday dot? close?',
    read({ nodes, after, before }) {
      const weekday = nodes.find(isWeekday)!;
      if (nodes[0]!.period!.precision !== 'day' || weekday.gap === 2) return null;
      // "14.9., Freitag 16.9.": that weekday is the next date's; "heute, Dienstag".
      if (
        after &&
        (after.period ||
          after.digits > 0 ||
          [SYMBOL.daynum, SYMBOL.den, SYMBOL.dash, SYMBOL.bis, SYMBOL.comma].includes(after.symbol)) &&
        !nodes.some(({ symbol }) => symbol === SYMBOL.open)
      )
        return null;
      if (weekday.symbol === SYMBOL.wd && after?.symbol === SYMBOL.dash) return null;
      return before && isWeekday(before) ? null : aDate(withWeekday(nodes[0]!.period!, weekday.value));
    },
  },
  {
    id: 'relative-and-date',
    about: 'Said twice: "morgen, 24.10.2017", "heute, 30.8."',
    examples: [['morgen, 6.1.2021', '2021-01-06']],
    pattern: 'date (?:comma|open)? (?:den|am)? date close?',
    read({ all }) {
      const [first, second] = all(SYMBOL.date) as [Node, Node];
      if (first.period!.needs !== 'reference' || second.period!.needs === 'reference') return null;
      const [near, day] = [first.period!, second.period!];
      // Of all such days the one that is meant: "am vergangenen Mittwoch, 4. November".
      const at: Period['at'] = (anchor) => {
        const about = anchor && near.at(anchor);
        return day.at(about ? { day: about[0], minute: null, direction: 0 } : anchor);
      };
      return aDate({ ...day, at });
    },
  },
];

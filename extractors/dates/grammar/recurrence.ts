/** What comes again and again, as an iCalendar RRULE: jeden ersten Dienstag im Monat, mittwochs, Mo–Fr 9–17 Uhr, 14-tägig. */

import { addMonths, fieldsOf, nthWeekday } from '../calendar.ts';
import { relative, weekdayPeriod, yearly } from '../periods.ts';
import type { Node } from '../scan.ts';
import { SYMBOL } from '../symbols.ts';
import type { Expression, Period } from '../types.ts';
import type { Found, Made, Usage } from '../usage.ts';
import { daysOf, withTimes } from './joins.ts';
import { expression, when } from './made.ts';

const DAYS = ['', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const NUMBERS: readonly Node['symbol'][] = [SYMBOL.ord, SYMBOL.num, SYMBOL.daynum];
const isDay = ({ symbol }: Node) => symbol === SYMBOL.weekday || symbol === SYMBOL.wd || symbol === SYMBOL.weekdays;
const REST = '(?:[comma colon open close bar am von um ab fill each approx den dash]{0,3} (?:pod|time|times))?';

/** The rule, its first day, and the times behind it. */
function repeated(found: Found, rule: string, period: Period | null, days: Expression | null = null): Made {
  const times = found.all(SYMBOL.time, SYMBOL.times)[0];
  const base = days ?? expression({ from: when(period) });
  const clocks = times?.expression
    ? [times.expression.from!.clock, times.expression.to?.clock ?? null]
    : [times?.clock ?? null, null];
  return {
    symbol: SYMBOL.repeat,
    expression: { ...withTimes(base, clocks[0] ?? null, clocks[1] ?? null), recurrence: rule },
  };
}

const weekdaysOf = (nodes: readonly Node[]) => [...new Set(nodes.filter(isDay).map(({ value }) => value))];

/** The nth such weekday of this month or the next. */
function monthly(weekday: number, nth: number): Period {
  return relative('day', (anchor) => {
    for (let offset = 0; offset < 12; offset++) {
      const { year, month } = fieldsOf(addMonths(anchor.day - fieldsOf(anchor.day).day + 1, offset));
      const day = nthWeekday(year, month, weekday, nth);
      if (day !== null && day >= anchor.day) return [day, day];
    }
    return null;
  });
}

export const recurrences: Usage[] = [
  {
    id: 'monthly-weekday',
    about: 'jeden ersten Dienstag im Monat, jeden 2. und 4. Mittwoch im Monat.',
    examples: [['jeden ersten Dienstag im Monat', '2021-01-05']],
    pattern:
      `(?:every|am|den|jeweils)? (?:ord|num dot|daynum|rel) (?:[and comma slash] (?:ord|num dot|daynum|rel)){0,3} [weekday weekdays] (?:im|den|every|im den) (?:every)? unit ${REST}`.replace(
        'jeweils',
        'each',
      ),
    read(found) {
      const unit = found.all(SYMBOL.unit)[0]!;
      const weekday = found.nodes.find(isDay)!.value;
      const nths = found.all(SYMBOL.ord, SYMBOL.num, SYMBOL.daynum, SYMBOL.rel).map(({ value }) => value);
      if (unit.value !== 6 || nths.some((nth) => nth > 5 || nth === 0)) return null;
      return repeated(
        found,
        `FREQ=MONTHLY;BYDAY=${nths.map((nth) => `${nth}${DAYS[weekday]}`).join(',')}`,
        monthly(weekday, nths[0]!),
      );
    },
  },
  {
    id: 'every-weekday',
    about:
      'jeden Mittwoch, jeden zweiten Freitag, jeden Dienstag und Donnerstag; "jeden ersten Montag" is that of the month.',
    examples: [
      ['jeden Mittwoch 18 Uhr', '2021-01-06T18:00'],
      ['jeden ersten Montag', '2021-02-01'],
    ],
    pattern: `every (?:ord|num dot|daynum)? [weekday weekdays wd] (?:[and comma] [weekday weekdays wd]){0,4} ${REST}`,
    read(found) {
      const [days, nth] = [weekdaysOf(found.nodes), found.all(SYMBOL.ord, SYMBOL.num, SYMBOL.daynum)[0]?.value ?? 1];
      const counted = found.nodes.some(({ symbol }) => NUMBERS.includes(symbol));
      if (counted && nth === 1 && days.length === 1)
        return repeated(found, `FREQ=MONTHLY;BYDAY=1${DAYS[days[0]!]}`, monthly(days[0]!, 1));
      const interval = nth > 1 && nth < 5 ? `INTERVAL=${nth};` : '';
      return repeated(
        found,
        `FREQ=WEEKLY;${interval}BYDAY=${days.map((day) => DAYS[day]).join(',')}`,
        weekdayPeriod(days[0]!),
      );
    },
  },
  {
    id: 'on-weekdays',
    about: 'mittwochs, dienstags und donnerstags, 14-tägig dienstags.',
    examples: [['mittwochs, 19–21 Uhr', '2021-01-06T19:00/2021-01-06T21:00']],
    pattern: `(?:(?:num dash?)? periodic (?:comma|am|each)?)? weekdays (?:[and comma slash] weekdays){0,4} ${REST}`,
    read(found) {
      const days = weekdaysOf(found.nodes);
      const periodic = found.all(SYMBOL.periodic)[0];
      const fortnight = periodic && (periodic.value === 6 || (periodic.value === 5 && found.nodes[0]!.value === 14));
      return repeated(
        found,
        `FREQ=WEEKLY;${fortnight ? 'INTERVAL=2;' : ''}BYDAY=${days.map((day) => DAYS[day]).join(',')}`,
        weekdayPeriod(days[0]!),
      );
    },
  },
  {
    id: 'weekday-span-hours',
    about: 'Opening hours: "Mo–Fr 9–17 Uhr", "montags bis freitags von 8 bis 12 Uhr".',
    examples: [['Mo–Fr 9–17 Uhr', '2021-01-11T09:00/2021-01-11T17:00']],
    pattern:
      '(?:(?:weekdays) (?:dash|bis) weekdays|range) (?:[comma colon open am von um fill each]{0,2}) (?:time|times)',
    read(found) {
      const span = found.nodes[0]!;
      const [first, last] =
        span.symbol === SYMBOL.range ? [Math.floor(span.value / 10), span.value % 10] : weekdaysOf(found.nodes);
      if (!first || !last || first >= last) return null;
      const days = DAYS.slice(first, last + 1).join(',');
      return repeated(found, `FREQ=WEEKLY;BYDAY=${days}`, weekdayPeriod(first));
    },
  },
  {
    id: 'yearly-on',
    about: 'jährlich am 3. Oktober, alljährlich, wöchentlich, 14-tägig.',
    examples: [['jährlich am 3. Oktober', '2021-10-03']],
    pattern: 'periodic (?:am|im|colon)? date',
    read(found) {
      const { value } = found.nodes[0]!;
      const day = daysOf(found.nodes.at(-1)!);
      if (!day || value > 4 || value < 2) return null;
      return repeated(found, `FREQ=${['', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'][value]}`, null, day);
    },
  },
  {
    id: 'periodic-weekday',
    about: '"wöchentlich am Dienstag", "14-tägig, Mittwoch 18 Uhr".',
    examples: [['14-tägig dienstags', '2021-01-12']],
    pattern: `(?:num dash?)? periodic (?:comma|am|im|colon|open)? (?:am)? weekday ${REST}`,
    read(found) {
      const periodic = found.all(SYMBOL.periodic)[0]!;
      const count = found.nodes[0]!.symbol === SYMBOL.num ? found.nodes[0]!.value : 0;
      const interval =
        periodic.value === 6 || (periodic.value === 5 && count === 14)
          ? 'INTERVAL=2;'
          : periodic.value === 2 || (periodic.value === 5 && count === 7)
            ? ''
            : null;
      const weekday = found.all(SYMBOL.weekday)[0]!.value;
      return interval === null
        ? null
        : repeated(found, `FREQ=WEEKLY;${interval}BYDAY=${DAYS[weekday]}`, weekdayPeriod(weekday));
    },
  },
];

void yearly;

/** Clock times in figures: 10:00, 10.00 Uhr, 18h30, 10 Uhr 30, 10 Uhr c.t. */
import { SYMBOL } from '../symbols.ts';
import type { Found, Usage } from '../usage.ts';
import { aTime } from './made.ts';

const figures = ({ nodes }: Found) => nodes.filter(({ digits }) => digits > 0);
const hm = (value: number): [number, number] => [Math.floor(value / 100), value % 100];
const ZONES = [null, 'Europe/Berlin', 'Etc/UTC'];
const zoneOf = ({ all }: Found) => ({ zone: ZONES[all(SYMBOL.zone)[0]?.value ?? 0] ?? null });

export const clock: Usage[] = [
  {
    id: 'academic-quarter',
    about: 'c.t. (cum tempore) begins a quarter of an hour later, s.t. on the hour.',
    examples: [
      ['10 Uhr c.t.', '2021-01-06T10:15'],
      ['18 Uhr (s.t.)', '2021-01-05T18:00'],
    ],
    pattern: 'num (?:[colon dot] num)? [uhr h]? open? letter dot? letter dot? close?',
    read(found) {
      const [hour, minute] = figures(found);
      const [first, second] = found.all(SYMBOL.letter);
      if (second!.value !== 3 || first!.value === 3) return null;
      if (!minute && found.all(SYMBOL.uhr, SYMBOL.h).length === 0) return null;
      return aTime(hour!.value, (minute?.value ?? 0) + (first!.value === 1 ? 15 : 0));
    },
  },
  {
    id: 'clock-colon',
    about: 'Hours and minutes with a colon, with or without "Uhr".',
    examples: [
      ['15:20', '2021-01-05T15:20'],
      ['8:00:25 Uhr', '2021-01-06T08:00'],
      ['16:00h', '2021-01-05T16:00'],
    ],
    counterExamples: [
      ['im Verhältnis 3:2', 'one digit is no minute'],
      ['Das Spiel endete 3:2', 'a result'],
    ],
    pattern: 'num colon{1,2} num (?:colon num)? (?:[uhr h])? zone? ampm?',
    read(found) {
      const [hour, minute] = figures(found);
      if (minute!.digits !== 2 || hour!.end !== found.nodes[1]!.start || minute!.gap > 0) return null;
      return aTime(hour!.value + afternoon(found, hour!.value), minute!.value, zoneOf(found));
    },
  },
  {
    id: 'clock-dot',
    about: 'Hours and minutes with a dot, which "Uhr" or "h" behind makes a time.',
    examples: [
      ['20.15 Uhr', '2021-01-05T20:15'],
      ['16.20h', '2021-01-05T16:20'],
    ],
    pattern: 'num dot num (?:[uhr h]|ampm|am) zone?',
    read(found) {
      const [hour, minute] = figures(found);
      const last = found.nodes[3]!;
      if (minute!.digits !== 2 || minute!.gap > 0 || found.nodes[1]!.gap > 0) return null;
      if (last.symbol === SYMBOL.am && (last.gap > 0 || !last.capital)) return null;
      return aTime(hour!.value + afternoon(found, hour!.value), minute!.value, zoneOf(found));
    },
  },
  {
    id: 'clock-hour-minute',
    about: 'Minutes behind "Uhr" or "h": "10 Uhr 30", "18h30", "10 h 10 Uhr".',
    examples: [
      ['10 Uhr 30', '2021-01-06T10:30'],
      ['18h30', '2021-01-05T18:30'],
    ],
    pattern: '[num card] [uhr h] (?:num [uhr h]?|and? card unit)',
    read(found) {
      const [hour, minute] = found.all(SYMBOL.num, SYMBOL.card);
      const { after } = found;
      const spoken = found.all(SYMBOL.unit)[0];
      if (spoken ? spoken.value !== 2 : minute!.digits !== 2 || minute!.gap === 2) return null;
      if (
        after &&
        !spoken &&
        ([SYMBOL.dot, SYMBOL.colon, SYMBOL.month].includes(after.symbol) || after.digits > 0) &&
        found.all(SYMBOL.uhr, SYMBOL.h).length < 2
      )
        return null;
      return aTime(hour!.value, minute!.value);
    },
  },
  {
    id: 'clock-hour',
    about: 'Full hours: "18 Uhr", "16h", "acht Uhr", "24 Uhr".',
    examples: [
      ['18 Uhr', '2021-01-05T18:00'],
      ['acht Uhr', '2021-01-06T08:00'],
      ['16 Uhr UTC', '2021-01-05T16:00'],
      ['24 Uhr', '2021-01-06T00:00'],
    ],
    pattern: '[num card] [uhr h] zone?',
    read(found) {
      const [hour, sign] = found.nodes;
      if (sign!.symbol === SYMBOL.h && (sign!.capital || hour!.symbol === SYMBOL.card)) return null;
      return aTime(hour!.value, 0, zoneOf(found));
    },
  },
  {
    id: 'clock-compact',
    about: 'Four figures and "Uhr", or two groups of two: "1430 Uhr", "09 00 Uhr".',
    examples: [
      ['1430 Uhr', '2021-01-05T14:30'],
      ['09 00 Uhr', '2021-01-06T09:00'],
    ],
    pattern: '[four year three] [uhr h]|num num uhr',
    read(found) {
      const [a, b] = figures(found);
      if (b) return b.digits === 2 && a!.digits === 2 ? aTime(a!.value, b.value) : null;
      return aTime(...hm(a!.value));
    },
  },
  {
    id: 'clock-english',
    about: 'am and pm close behind: "3:45 pm", "6.55AM".',
    examples: [['3 pm', '2021-01-05T15:00']],
    pattern: 'num ampm',
    read: (found) => aTime(found.nodes[0]!.value + afternoon(found, found.nodes[0]!.value)),
  },
];

function afternoon(found: Found, hour: number): number {
  return found.all(SYMBOL.ampm)[0]?.value === 1 && hour < 12 ? 12 : 0;
}

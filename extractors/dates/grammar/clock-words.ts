/** Clock times in words: halb acht, Viertel nach sieben, viertel acht, fünf vor zwölf, Mitternacht. */
import { SYMBOL } from '../symbols.ts';
import type { Found, Usage } from '../usage.ts';
import { aTime } from './made.ts';

const hourOf = ({ all }: Found) => all(SYMBOL.num, SYMBOL.card).at(-1)!.value;

/** Minutes before or after the full hour. */
function around(hour: number, minutes: number) {
  const total = (hour * 60 + minutes + 1440) % 1440;
  return hour < 1 || hour > 24 ? null : aTime(Math.floor(total / 60), total % 60);
}

export const clockWords: Usage[] = [
  {
    id: 'three-quarters-to',
    about: 'In the south and east "drei viertel acht" is a quarter to eight.',
    examples: [
      ['drei viertel acht', '2021-01-06T07:45'],
      ['dreiviertel 8', '2021-01-06T07:45'],
    ],
    pattern: '(?:card vt|dvt) [num card] uhr?',
    read: (found) =>
      found.nodes[0]!.symbol === SYMBOL.card && found.nodes[0]!.value !== 3 ? null : around(hourOf(found), -15),
  },
  {
    id: 'quarter-to-and-past',
    about: 'Viertel vor and Viertel nach the hour.',
    examples: [
      ['Viertel nach sieben', '2021-01-06T07:15'],
      ['viertel vor 8', '2021-01-06T07:45'],
    ],
    pattern: 'vt [vor nach] [num card] uhr?',
    read: (found) => around(hourOf(found), found.all(SYMBOL.vor).length ? -15 : 15),
  },
  {
    id: 'quarter-of-the-hour',
    about: '"viertel acht" is the first quarter of the eighth hour: a quarter past seven.',
    examples: [['viertel acht', '2021-01-06T07:15']],
    pattern: 'vt [num card] uhr?',
    read: (found) => around(hourOf(found), -45),
  },
  {
    id: 'half-to',
    about: '"halb acht" is half past seven.',
    examples: [['um halb acht', '2021-01-06T07:30']],
    counterExamples: [['halb so groß', 'no hour follows']],
    pattern: 'half [num card] uhr?',
    read: (found) => (found.nodes[0]!.value === 1 ? null : around(hourOf(found), -30)),
  },
  {
    id: 'minutes-to-and-past',
    about: 'Minutes before or after the hour: "fünf vor zwölf", "15 Minuten vor 12".',
    examples: [
      ['15 Minuten vor 12', '2021-01-06T11:45'],
      ['zehn nach acht Uhr', '2021-01-06T08:10'],
    ],
    pattern: '[num card] unit [vor nach] [num card] uhr?|card [vor nach] card uhr?',
    read(found) {
      const [minutes, hour] = found.all(SYMBOL.num, SYMBOL.card);
      const unit = found.all(SYMBOL.unit)[0];
      if ((unit && unit.value !== 2) || minutes!.value > 29) return null;
      return around(hour!.value, found.all(SYMBOL.vor).length ? -minutes!.value : minutes!.value);
    },
  },
];

/** When it ends, told elsewhere than its beginning: in a fuller saying, in a sentence of its own, at the end of the programme. */
import type { View } from '../view.ts';
import { surroundings } from './sentence.ts';
import { loose, startsBlock, type Times, timesOf } from './times.ts';
import type { Clock } from './types.ts';

export const endElsewhere = (view: View, begin: Clock): Times | null =>
  endFor(view, begin) ?? programmeEnd(view, begin) ?? untilSaid(view, begin);

/** A longer saying of the same beginning: "21. Oktober, 19 Uhr" and below "19:00 bis 21:00 Uhr". */
function endFor(view: View, begin: Clock): Times | null {
  const same = loose(view).filter(
    ({ expression, block }) =>
      expression.from?.clock?.minutes === begin.minutes &&
      expression.to?.clock &&
      block.field?.key !== 'programme' &&
      block.kind !== 'row' &&
      block.kind !== 'item',
  );
  const found = same.find((time) => !startsBlock(time)) ?? same.find((time) => time.block.end - time.block.start < 40);
  return found ? timesOf(found) : null;
}

/** "Das Fest dauert bis 20 Uhr.", "Bis 20 Uhr freuen wir uns auf euren Besuch": how long, in a sentence of its own. */
function untilSaid(view: View, begin: Clock): Times | null {
  const said = loose(view).filter((time) => {
    const until = time.expression.from === null ? time.expression.to?.clock : null;
    if (!until || until.minutes <= begin.minutes || time.block.kind === 'row') return false;
    const { whole } = surroundings(view, time);
    return LASTS.test(whole) && !NOT_IT.test(whole);
  });
  const [first] = said;
  if (!first || said.some(({ expression }) => expression.to!.clock!.minutes !== first.expression.to!.clock!.minutes))
    return null;
  const { to } = first.expression;
  return { from: to!.clock!, to: null, openEnd: false, span: first, endSpan: first };
}

const LASTS = /\b(?:dauer[nt]|andauer[nt]|anhalt|geht|gehen|läuft|laufen|feiern|freuen wir uns|ausklingen)\b/i;
const NOT_IT = /anmeld|erreichbar|sprech|telefon|büro|parken|bestell|vorverkauf|jeden|täglich|montags?\b|früh/i;

/** The last slot of a programme that is called the end: "gegen 21 Uhr – Ende". */
function programmeEnd(view: View, begin: Clock): Times | null {
  const slots = loose(view);
  const first = slots.find(({ expression }) => expression.from?.clock?.minutes === begin.minutes);
  const last = slots.at(-1);
  if (!first || !last || last === first || !last.expression.from?.clock) return null;
  const { after } = surroundings(view, last);
  const ends = /^\W*(?:ende|schluss|veranstaltungsende)\b/i.test(after);
  return ends && last.expression.from.clock.minutes > begin.minutes ? timesOf(last) : null;
}

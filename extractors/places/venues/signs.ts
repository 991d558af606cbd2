/** What a sentence says of an event: its verb, its day, that it goes on from the line above. */
import type { Sentence, View } from '../../view.ts';
import { EVENT, OFFICE, WHEN } from './context.ts';

/** Frames that tie the place behind the preposition to the event, whatever its name is made of. */
export const FRAME =
  /\b(?:findet|finden|fand|fanden|stattfind[a-zäöüß]{0,20}|treffen (?:wir )?uns|treffe[nt]? (?:wir )?uns|trifft sich|treffen sich|trafen sich|treffen wir|treffen ist|feier[nt]|feierte[n]?|zusammen(?:f[ai]nden|k[oa]m|k[oa]men|gekommen)|tagt|tagte|(?:ein)?lädt|(?:ein)?laden|(?:ein)?lud|luden|geladen|gebeten|zu gast|gastgeber[a-zäöüß]{0,20}|versammeln|stattfand|stattfanden|gastier[a-zäöüß]{0,20}|über die bühne|steigt|besucht uns|komm(?:t|en sie)? (?:[a-zäöüß]{1,20} ){0,3}(?:vorbei|zu uns))\b/i;
/** What happens on a day: with the day in the sentence it is said of the event. */
const HAPPENS =
  /\b(?:läuft|spielt|spielen|liest|lesen|zu sehen|tritt|treten|gezeigt|aufgeführt|abgehalten|ausgetragen|durchgeführt|beginnt|beginnen|startet|starten|los geht|geht es los|zusammen|tauschten)\b/;
/** What the sentence as a whole says of the event. */
export interface Signs {
  readonly frame: boolean;
  /** The event's verb, its day, or a heading: enough for a common noun to be its place. */
  readonly firm: boolean;
  readonly none: boolean;
  readonly quality: number;
  /** The hour stands right in front. */
  readonly timed?: boolean;
}

export function signsOf(view: View, sentence: Sentence, desk: number): Signs {
  const { block } = sentence;
  const heading = block.kind === 'heading' && view.main.indexOf(block) < 6;
  const text = RUNS_ON.test(sentence.text) ? `${above(view, sentence)}${sentence.text}` : sentence.text;
  const when = WHEN.test(text);
  const frame = FRAME.test(text) || (when && HAPPENS.test(text));
  const event = frame || EVENT.test(text);
  const quality = (frame ? 0.25 : event ? 0.12 : 0) + (when ? 0.15 : 0) + (heading ? 0.1 : 0) - desk * 0.5;
  return { frame, firm: frame || when || heading, none: !event && !when && !heading && !text.includes('@'), quality };
}

/** „Wir laden zum Fest am | Freitag, 15. März | in die Stadthalle ein.“: the day has a line of its own inside the sentence. */
const RUNS_ON = /^(?:i[mn]s?|auf|an|am|zum|zur|bei|beim)\s/;

/** The two short blocks above the one that a sentence opens, for a sentence that began in them. */
function above(view: View, { block, start }: Sentence): string {
  if (block.start !== start) return '';
  const at = view.main.indexOf(block);
  return view.main
    .slice(Math.max(0, at - 2), Math.max(0, at))
    .filter((one) => one.end - one.start < 300)
    .map((one) => `${view.slice(one)} `)
    .join('');
}

/** Whether somebody's office is spoken of up to a place: „Leiterin des Museums, spricht am 3. Mai im …“ has left it. */
export function inOffice(before: string): boolean {
  const office = OFFICE.exec(before);
  if (!office) return false;
  const behind = before.slice(office.index + office[0].length);
  const clause = behind.slice(behind.indexOf(', ') + 2);
  return !behind.includes(', ') || OFFICE.test(clause) || !(WHEN.test(clause) || FRAME.test(clause));
}

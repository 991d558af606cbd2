/** What each date of an announcement is the date of. */
import { shared, type View } from '../view.ts';
import {
  BIOGRAPHY,
  BYLINE,
  CALL,
  CITED,
  DEADLINE,
  FORMER,
  HELPERS,
  MOVED,
  NEXT,
  PLANNED,
  PUBLICATION,
  REGISTRATION,
  registrationEnds,
} from './cues.ts';
import { dateMentions, type PlacedMention } from './mentions.ts';
import { surroundings } from './sentence.ts';

export type Role =
  | 'event'
  | 'deadline'
  /** A deadline of others: helpers, speakers, questions. */
  | 'call'
  | 'published'
  /** The day an event was to be on before it was moved. */
  | 'former'
  /** The next one of the series, not this. */
  | 'next'
  | 'helpers'
  /** Registration opens, the term of a project, a person's life. */
  | 'other';

/** "die Ausstellung, die bis zum 14. Oktober zu sehen ist": so long it is open. */
const SHOWN =
  /^[^.!?]{0,80}\b(?:zu sehen|zu besichtigen|zu bestaunen|geöffnet|gezeigt|ausgestellt|läuft|andauer|dauert|verlängert)/i;

/** The role of a date, from its field's label and the words of its sentence. */
export function roleOf(view: View, mention: PlacedMention): Role {
  const { block, expression } = mention;
  const key = block.field?.key ?? null;
  const { before, whole, after } = surroundings(view, mention);
  const label = block.field ? view.text.slice(block.field.label.start, block.field.label.end) : '';
  const open = expression.from === null;
  if (key === 'published') return 'published';
  if (key === 'deadline' || DEADLINE.test(before) || registrationEnds(before) || DEADLINE.test(label))
    return CALL.test(label + before) ? 'call' : 'deadline';
  if (open) {
    // "bis": registration, unless somebody else is asked for something else.
    if (CALL.test(before) || (CALL.test(after) && !REGISTRATION.test(before))) return 'call';
    if (SHOWN.test(after)) return 'other';
    return REGISTRATION.test(whole) || key === 'registration' ? 'deadline' : 'other';
  }
  if (HELPERS.test(label) || HELPERS.test(before)) return 'helpers';
  if (CALL.test(label)) return 'call';
  if (!expression.from?.clock && BYLINE.test(lineAhead(view, mention))) return 'published';
  if (key === 'date') return 'event';
  if (PUBLICATION.test(before) || CITED.test(before) || /^\s*\(?(?:stand|veröffentlicht)/i.test(label))
    return 'published';
  if (BIOGRAPHY.test(before.slice(-60)) || BIOGRAPHY.test(after.slice(0, 30))) return 'other';
  if (/^seit\b/i.test(mention.text)) return 'other';
  // Only what stands behind the date before: "ursprünglich am 3. Mai, nun am 5. Juni"
  const last = previous(view).get(mention);
  const own = last ? before.slice(Math.max(0, before.length - (mention.start - last.end))) : before;
  if (FORMER.test(own) && !/\b(?:auf|nun|jetzt|neu|neuer)\b/i.test(own)) return 'former';
  if (PLANNED.test(after) && MOVED.test(after)) return 'former';
  if (NEXT.test(whole)) return 'next';
  if (isSpelledOut(before)) return REGISTRATION.test(before) ? 'deadline' : 'call';
  // "Anmeldung ab 1. März möglich"
  if (expression.openEnd && REGISTRATION.test(before) && !expression.from?.clock) return 'other';
  if (/\banmeldung(?:en)? (?:ist|sind|ab)\b[^.]{0,20}$/i.test(before)) return 'other';
  return 'event';
}

/** The words of its line in front of a date. */
const lineAhead = ({ text }: View, { start }: PlacedMention): string =>
  text.slice(Math.max(start - 90, text.lastIndexOf('\n', start - 1) + 1), start);

/** "bis eine Woche vor dem Treffen, also bis 12.3." */
function isSpelledOut(before: string): boolean {
  const also = /\balso\b[^.]{0,12}$/i.exec(before);
  if (!also) return false;
  const ahead = before.slice(Math.max(0, also.index - 54), also.index);
  return /\bbis\b/i.test(ahead.slice(ahead.lastIndexOf('.') + 1));
}

/** The date in front of each in its block. */
const previous = shared((view): ReadonlyMap<PlacedMention, PlacedMention> => {
  const before = new Map<PlacedMention, PlacedMention>();
  const mentions = dateMentions(view);
  for (const [index, mention] of mentions.entries()) {
    const last = mentions[index - 1];
    if (last?.block === mention.block) before.set(mention, last);
  }
  return before;
});

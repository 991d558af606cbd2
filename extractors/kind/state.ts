/** What the announcement says of the event's fate: cancelled, postponed with or without a new date, moved online. */

import type { Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';
import { near, showsAny, spoken, usages } from '../german/near.ts';
import { SAYS_DAY } from '../title/dates.ts';
import { headlines, namesEvent } from '../title/headlines.ts';
import { shared, type View } from '../view.ts';

export type Fate = 'cancelled' | 'postponed' | 'rescheduled' | 'moved-online';

export interface Statement {
  readonly fate: Fate;
  readonly span: Span;
  /** In the headline or a call above the text; else in running text. */
  readonly called: boolean;
}

/** Cheap test before anything else: none of these letters, no fate. */
const ANY = cued(
  /abgesagt|absag|entf[aä]ll|f[aä]llt\b|ausfall|nicht statt|stattfinden|verschob|verschieb|verleg|ersatztermin|nachgeholt|neue[rn]? (?:termin|datum)|terminänderung|online|digital|virtuell|ursprünglich/u,
);

/** What makes a sentence a possibility, a rule or a denial: „wenn …, müssen wir absagen“, „nicht abzusagen“, „behalten uns vor“. */
const HYPOTHETICAL =
  /\b(?:wenn|falls|sofern|sollte[nt]?|bei (?:schlechte[mr]|regen|unwetter|sturm|zu geringer|geringer)|im falle|vorbehalten|behalten (?:wir )?(?:uns|sich)|kann|können|könnte[nt]?|bitte (?:sagen|geben)|stornier\w*|abzumelden|bis spätestens|nicht abzusagen|nicht abgesagt|statt abzusagen|keine absage|ohne absage|andernfalls|ansonsten|sonst|im (?:vergangenen|letzten|vorigen) jahr|in den (?:vergangenen|letzten)|(?:letztes|vergangenes|voriges) jahr|nachdem)\b/iu;

/** Calls above the text; what follows „nicht“ is a denial. */
const CANCELLED_CALL =
  /(?<!nicht )\b(?:abgesagt|absage|entfällt|fällt(?: leider)? aus|findet nicht statt|cancelled|canceled)\b/u;
const POSTPONED_CALL =
  /\b(?:verschoben|verschiebung|verlegt|terminverschiebung|terminverlegung|terminänderung|neuer termin|neues datum|ersatztermin|nachholtermin|postponed)\b/u;

const AUXILIARY = /\b(?:wird|wurde|werden|ist|sind|sei|muss|müssen|musste|mussten|haben|hat)\b/u;
const CANCELLED = usages(
  /\bentfällt\b(?! (?:auf|gebühr|kosten))|\babsage de[rs]\b/u,
  near(AUXILIARY, /\b(?:abgesagt|abzusagen|absagen|entfallen|ausfallen)\b/u, 160),
  near(/\bfällt\b/u, /\baus\b/u, 80),
  near(/\b(?:findet|finden|kann|können)\b/u, /\bnicht (?:statt|stattfinden)\b/u, 100),
  near(/\b(?:wird|werden)\b/u, near(/\bnicht\b/u, /\bstattfinden\b/u, 80), 60),
  near(/\bsagen\b/u, /\bab(?!\p{L})/u, 100),
);
const POSTPONED = usages(
  /\bverschiebt sich\b|\bverschieben (?:wir|sich)\b|\bersatztermin (?:ist|wird)\b|\bneuer termin (?:ist|wird)\b|\bfindet nun (?:am|erst|statt am)\b|\bstatt wie (?:angekündigt|geplant|ursprünglich)|\bnicht wie (?:angekündigt|geplant|ursprünglich)/u,
  near(AUXILIARY, /\b(?:verschoben|verschieben|verlegt|verlegen|nachgeholt)\b(?! werden kann)/u, 160),
  near(/\b(?:achtung|wichtig)\b/u, /\bneuer termin/u, 20),
);
/** Without a new date a postponement stays open. */
const OPEN =
  /\b(?:auf unbestimmte zeit|bis auf weiteres|auf einen späteren|auf später|neuer termin (?:wird|steht|folgt)|ersatztermin (?:wird|steht|folgt)|noch (?:nicht|kein)|geben wir|wird (?:noch )?bekannt|auf das (?:nächste|kommende) jahr|in das nächste jahr)\b/iu;
const TO_A_DATE = /\b(?:auf|nun am|zum|neuer termin|ersatztermin|neues datum|am)\b/iu;

const ONLINE = /\b(?:online|digital|virtuell)/u;
const MOVED_ONLINE = usages(
  /\b(?:jetzt|nun) online\b|\bins (?:netz|internet|digitale) verlegt\b/u,
  near(/\b(?:corona|pandemie)-?bedingt\b/u, ONLINE, 60),
  near(
    /\b(?:findet|finden|wird|werden)\b.{0,40}?\b(?:nun|jetzt|daher|deshalb|stattdessen|ausschließlich|doch)\b/u,
    ONLINE,
    50,
  ),
  near(ONLINE, /\b(?:an)?statt (?:in präsenz|vor ort)/u, 40),
  near(
    /\b(?:in den digitalen raum|(?:in|auf) ein (?:digitales|online)-?format|auf online)\b/u,
    /\b(?:verlegt|verlegen|umgestellt|geändert)\b/u,
    30,
  ),
  near(/\bnicht abzusagen, sondern\b/u, ONLINE, 80),
  near(/\b(?:in präsenz|vor ort|wie (?:geplant|gewohnt|angekündigt))[^;]{0,30}?\bsondern\b/u, ONLINE, 40),
);

/** „Leider abgesagt!“, „Achtung, neuer Termin!“: too short to name what they speak of. */
const TERSE = /^.{0,45}$|\b(?:termin|wir)\b/iu;

/** „Die für den 24. März einberufene Versammlung musste abgesagt werden. Nun laden wir zum zweiten Anlauf“: it is on again. */
const ONCE = /\b(?:musste[n]?|wurde[n]?|war(?:en)?)\b/u;
const ON_AGAIN =
  /\b(?:zweite[rn]?|neue[rn]?|weitere[rn]?|nächste[rn]?) (?:anlauf|versuch)\b|\bnun (?:aber|endlich|doch|laden|starten|holen)\b|\bjetzt (?:aber|endlich|laden|holen)\b|\bholen wir\b/u;

/** At most this many sentences from the top can tell the fate of the whole event. */
const REACH = 14;

export const fate = shared((view): Statement | null => {
  if (!ANY.test(view.lower ?? view.text.toLowerCase())) return null;
  return inHeadlines(view) ?? inSentences(view);
});

function inHeadlines(view: View): Statement | null {
  for (const line of headlines(view)) {
    const words = line.line.toLowerCase();
    const found = (fateOf: Fate): Statement => ({ fate: fateOf, span: line.span, called: true });
    if (CANCELLED_CALL.test(words) && !HYPOTHETICAL.test(words)) return found('cancelled');
    if (POSTPONED_CALL.test(words)) return found(newDate(view) ? 'rescheduled' : 'postponed');
    if (showsAny(words, MOVED_ONLINE)) return found('moved-online');
  }
  for (const { field } of view.fields.slice(0, 3)) {
    if (POSTPONED_CALL.test(view.slice(field.label).toLowerCase()))
      return { fate: newDate(view) ? 'rescheduled' : 'postponed', span: field.label, called: true };
  }
  return titleHint(view);
}

/** The page's own title may keep the call that its heading leaves out: „Verschoben: Forum …“. */
function titleHint(view: View): Statement | null {
  for (const hint of view.hinted(['title', 'og:title'])) {
    const call = /^\W*(abgesagt|absage|entfällt|verschoben|neuer termin)\b\W/iu.exec(hint.value)?.[1]?.toLowerCase();
    if (call === undefined) continue;
    const block = view.main[0];
    if (!block) return null;
    const cancelled = /^(?:abgesagt|absage|entfällt)$/u.test(call);
    return { fate: cancelled ? 'cancelled' : newDate(view) ? 'rescheduled' : 'postponed', span: hint.at, called: true };
  }
  return null;
}

function inSentences(view: View): Statement | null {
  let online: Statement | null = null;
  const said = spoken(view).slice(0, REACH);
  for (const [index, { sentence, lower }] of said.entries()) {
    const { text } = sentence;
    if (!ANY.test(lower)) continue;
    if (showsAny(lower, MOVED_ONLINE)) {
      online ??= { fate: 'moved-online', span: sentence, called: false };
      continue;
    }
    if (HYPOTHETICAL.test(text) || !(SAYS_DAY.test(text) || namesEvent(text) || TERSE.test(text))) continue;
    if (!showsAny(lower, CANCELLED) && !showsAny(lower, POSTPONED)) continue;
    if (ONCE.test(lower) && said.slice(index + 1, index + 4).some((next) => ON_AGAIN.test(next.lower))) continue;
    if (showsAny(lower, CANCELLED)) return { fate: 'cancelled', span: sentence, called: false };
    const dated = !OPEN.test(text) && (newDateIn(text) || newDate(view));
    return { fate: dated ? 'rescheduled' : 'postponed', span: sentence, called: false };
  }
  return online;
}

const newDateIn = (text: string) => SAYS_DAY.test(text) && TO_A_DATE.test(text);

/** Whether a new date is given: behind „auf den“, „nun am“, „neuer Termin“, or as the date field of the page. */
function newDate(view: View): boolean {
  const near = view.sentences.slice(0, REACH);
  if (near.some(({ text }) => OPEN.test(text) && !/\bbekannt gegeben\b.{0,5}ort/iu.test(text))) return false;
  if (view.labelled('date').some(({ field }) => SAYS_DAY.test(view.slice(field.value)))) return true;
  return near.some(
    ({ text }) =>
      /\b(?:auf (?:den|dem|das|sonn|mon|diens|mitt|donners|frei|sams)|nun am|neuer termin|ersatztermin|neues datum|findet (?:jetzt|nun|stattdessen))/iu.test(
        text,
      ) && SAYS_DAY.test(text),
  );
}

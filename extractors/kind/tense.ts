/** Whether a text looks back at an event or invites to one. */
import type { Span } from '../../schemas/document.ts';
import { shared } from '../view.ts';

export interface Tense {
  /** Sentences that tell of the event in the past tense. */
  readonly past: readonly Span[];
  /** Sentences that invite, or ask to register. */
  readonly inviting: readonly Span[];
}

/** What an event did when it is over, and what its guests did. */
const PAST =
  /\b(?:(?:fand|fanden)\b.{0,160}\bstatt\b|(?:kamen|kam)\b.{0,160}\b(?:zusammen|zu Wort|ins Gespräch)\b|(?:trafen|traf) sich|nahm(?:en)?\b.{0,120}\bteil\b|(?:haben|hat)\b.{0,160}\b(?:teilgenommen|stattgefunden|besucht|diskutiert|ausgetauscht|getroffen)\b|ging\b.{0,80}\bzu Ende|(?:begrüßte|eröffnete|hieß|hießen|begrüßten|eröffneten|berichtete|berichteten|diskutierten|tauschten|stellten?|zeigten?|betonten?|lobten?|erzählten?|nutzten|folgten|feierten|führten|grüßte|erlebten|erhielten|blickten|resümierte|freute sich|bot sich|standen|stand|gab es|gaben|waren|war|wurden?|zog|zogen)\b)/u;
const STRONG_PAST =
  /\b(?:(?:fand|fanden)\b.{0,160}\bstatt\b|(?:kamen|kam)\b.{0,160}\b(?:zusammen|in d(?:ie|en|as)|ins|nach|zum|zur)\b|[Zz]u[rm]\b.{0,80}\bkamen\b|(?:informierten|begegneten|tauschten) sich\b|nutzten\b.{0,60}\bGelegenheit|(?:begrüßte|eröffnete)n?\b|(?:trafen|traf) sich|nahm(?:en)?\b.{0,120}\bteil\b|(?:haben|hat)\b.{0,160}\b(?:teilgenommen|stattgefunden|besucht|getroffen)\b|ging\b.{0,80}\bzu Ende|Rückblick|Nachbericht|blickten\b.{0,60}\bzurück|bedanken uns bei allen|(?:danken|dankte)\b.{0,40}\b(?:allen|für die)\b|diskutierten\b|folgten\b.{0,40}\bEinladung)/u;
/** A day still to come, or a call to act. */
const INVITING =
  /\b(?:(?:lädt|laden|bittet|bitten)\b.{0,200}\bein(?:\b|$)|herzlich (?:eingeladen|willkommen)|(?:findet|finden)\b.{0,200}\bstatt\b|[Mm]elden Sie sich|[Mm]eldet euch|anmelden unter|(?:bitte|jetzt|hier|online)\b.{0,40}\banmelden|um (?:eine )?(?:\p{L}+ )?Anmeldung (?:wird|bitten)|Anmeldung(?:en)?\b.{0,120}\b(?:erforderlich|notwendig|nötig|möglich|bis|unter|über|erbeten|an)\b|Anmeldeschluss|Anmeldefrist|[Ww]ir freuen uns auf|freuen uns (?:auf|über)|möchten wir (?:Sie|euch)|laden wir|erwartet (?:Sie|euch)|richtet sich an|Teilnahme (?:ist|kostet)|Eintritt)/u;

export const tense = shared((view): Tense => {
  const past: Span[] = [];
  const inviting: Span[] = [];
  for (const sentence of view.sentences) {
    if (INVITING.test(sentence.text)) inviting.push(sentence);
    else if (PAST.test(sentence.text)) past.push(sentence);
  }
  return { past, inviting };
});

export const isStrongPast = (text: string): boolean => STRONG_PAST.test(text);

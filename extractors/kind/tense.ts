/** Whether a text looks back at an event or invites to one. */
import type { Span } from '../../schemas/document.ts';
import { near, showsAny, spoken, type Usage } from '../german/near.ts';
import { shared } from '../view.ts';

export interface Tense {
  /** Sentences in the past tense. */
  readonly past: readonly Span[];
  /** Those of them that tell of an event. */
  readonly told: readonly Span[];
  /** Sentences that invite, or ask to register. */
  readonly inviting: readonly Span[];
}

/** What an event did when it is over, and what its guests did. */
const TOLD: readonly Usage[] = [
  /(?:trafen|traf) sich|(?:informierten|begegneten|tauschten) sich|begrüßten?(?!\p{L})|eröffneten?(?!\p{L})|rückblick|nachbericht|bedanken uns bei allen|diskutierten/u,
  near(/\b(?:fand|fanden)\b/u, /\bstatt\b/u, 160),
  near(/\b(?:kamen|kam)\b/u, /\b(?:zusammen|in d(?:ie|en|as)|ins|nach|zum|zur)\b/u, 160),
  near(/\bzu[rm]\b/u, /\bkamen\b/u, 80),
  near(/\bnahm(?:en)?\b/u, /\bteil\b/u),
  near(/\b(?:haben|hat)\b/u, /\b(?:teilgenommen|stattgefunden|besucht|diskutiert|ausgetauscht|getroffen)\b/u, 160),
  near(/\bging\b/u, /\bzu ende\b/u, 80),
  near(/\bnutzten\b/u, /gelegenheit/u, 60),
  near(/\bblickten\b/u, /\bzurück/u, 60),
  near(/\b(?:danken|dankte)\b/u, /\b(?:allen|für die)\b/u, 40),
  near(/\bfolgten\b/u, /einladung/u, 40),
];
const PAST =
  /(?<!\p{L})(?:fand|fanden|kam|kamen|nahm|nahmen|ging|hieß|hießen|berichteten?|tauschten|stellten?|zeigten?|betonten?|lobten?|erzählten?|nutzten|folgten|feierten|führten|grüßten?|erlebten|erhielten|blickten|resümierte|freute sich|bot sich|standen|stand|gab es|gaben|waren|war|wurden?|zog|zogen)(?!\p{L})/u;
/** A day still to come, or a call to act. */
const INVITING: readonly Usage[] = [
  /herzlich (?:eingeladen|willkommen)|melden sie sich|meldet euch|anmelden unter|anmeldeschluss|anmeldefrist|freuen uns (?:auf|über)|möchten wir (?:sie|euch)|laden wir|erwartet (?:sie|euch)|richtet sich an|teilnahme (?:ist|kostet)|eintritt/u,
  near(/(?<!\p{L})(?:lädt|laden|bittet|bitten)(?!\p{L})/u, /\bein(?!\p{L})/u, 200),
  near(/\b(?:findet|finden)\b/u, /\bstatt\b/u, 200),
  near(/\b(?:bitte|jetzt|hier|online)\b/u, /\banmelden/u, 40),
  near(/\bum (?:eine |verbindliche |vorherige )?anmeldung/u, /\b(?:wird|bitten)\b/u, 40),
  near(
    /\banmeldung(?:en)?\b/u,
    /(?<!\p{L})(?:erforderlich|notwendig|nötig|möglich|bis|unter|über|erbeten|an)(?!\p{L})/u,
  ),
];

export const tense = shared((view): Tense => {
  const past: Span[] = [];
  const told: Span[] = [];
  const inviting: Span[] = [];
  for (const { sentence, lower } of spoken(view)) {
    if (showsAny(lower, INVITING)) {
      inviting.push(sentence);
      continue;
    }
    const tells = showsAny(lower, TOLD);
    if (tells) told.push(sentence);
    if (tells || PAST.test(lower)) past.push(sentence);
  }
  return { past, told, inviting };
});

/** The sentences of an announcement that speak of registering, read once for all rules about it. */

import type { Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';
import { near, type Spoken, showsAny, spoken, usages } from '../german/near.ts';
import { type Sentence, shared, type View } from '../view.ts';
import { ANNOUNCING } from './announcing.ts';

export interface RegistrationTalk extends Span {
  readonly text: string;
  readonly lower: string;
  /** Stands in a field labelled „Anmeldung“ or „Anmeldeschluss“. */
  readonly labelled: boolean;
}

const WORDS = usages(
  /anmeld|anzumelden|angemeldet|registrier|\brsvp\b|rückmeld|rückantwort|zusage|registration|sign up|\bregister\b|bewerben\b|bewerbung|einschreib|buchung|\bbuchen\b|reservier|\btickets?\b|\bkarten\b|bitte meld/,
  near(/\bmelde[nt]?\b/, /\b(?:an|zurück)\b/, 140),
  near(/\bsich\b/, /\bmelden\b/, 120),
  near(/\b(?:schreib|schreibt|schreibe|schreiben sie|mailt|mailen sie) uns\b/, /\b(?:wenn|falls)\b/, 70),
);
const ANY = [...WORDS, ...ANNOUNCING];
/** What speaks of registering without telling how. */
const ASIDE = cued(
  /abmeld|anmeldung (?:ist )?(?:nur )?(?:vor ort|direkt vor|am tag)|fragen zur anmeldung|bereits angemeldet|datenschutz|newsletter|ticketinhaber|fahrkarte|landkarte|karten für berlin|nahverkehr|(?:für|als) helfer|\bschicht(?:en|auswahl|plan)|^\P{L}*(?:aussteller|standbetreiber|händler|helfer)\p{L}* (?:melden|können)/u,
);

export const registrationTalk: (view: View) => readonly RegistrationTalk[] = shared((view) =>
  spoken(view)
    .filter(speaksOfIt)
    .map(({ sentence: { start, end, text, block }, lower }) => ({
      start,
      end,
      text,
      lower,
      labelled: isLabelled(block),
    })),
);

const speaksOfIt = ({ sentence, lower }: Spoken): boolean =>
  !ASIDE.test(lower) && (isLabelled(sentence.block) || showsAny(lower, ANY));

const isLabelled = (block: Sentence['block']) => block.field?.key === 'registration' || block.field?.key === 'deadline';

/** The sentences of an announcement that speak of registering, read once for all rules about it. */
import type { Span } from '../../schemas/document.ts';
import { type Sentence, shared, type View } from '../view.ts';

export interface RegistrationTalk extends Span {
  readonly text: string;
  /** Stands in a field labelled „Anmeldung“ or „Anmeldeschluss“. */
  readonly labelled: boolean;
}

const WORD =
  /anmeld|anzumelden|angemeldet|melde[tn]?\b[^!?]{1,120}\b(?:an|zurück)\b|registrier|\brsvp\b|rückmeld|rückantwort|zusage|registration|sign up|\bregister\b|bewerb(?:en|ung)\b|einschreib|buchung|bitte meld|(?:schreib|mail)\p{L}* uns\b[^!?]{0,60}(?:wenn|falls)|\bbuchen\b|reservier|\btickets?\b|\bkarten\b/iu;
/** What speaks of registering without telling how. */
const ASIDE =
  /abmeld|fragen zur anmeldung|bereits angemeldet|datenschutz|newsletter|ticketinhaber|fahrkarte|landkarte|karten für berlin|nahverkehr/iu;

export const registrationTalk: (view: View) => readonly RegistrationTalk[] = shared((view) =>
  view.sentences
    .filter(speaksOfIt)
    .map(({ start, end, text, block }) => ({ start, end, text, labelled: isLabelled(block) })),
);

function speaksOfIt({ text, block }: Sentence): boolean {
  if (ASIDE.test(text)) return false;
  return isLabelled(block) || WORD.test(text) || /anmeld|rückmeld|registrier/iu.test(blockLabel(text));
}

const blockLabel = (text: string) => /^[^:]{0,40}:/u.exec(text)?.[0] ?? '';
const isLabelled = (block: Sentence['block']) => block.field?.key === 'registration' || block.field?.key === 'deadline';

/** Whether a text looks back at an event or invites to one. */
import type { Span } from '../../schemas/document.ts';
import { allMatches, cued } from '../german/cues.ts';
import { eventNoun, NOUN_TOKEN } from '../german/event-nouns.ts';
import { near, shows, showsAny, spoken, usages } from '../german/near.ts';
import { isPast } from '../german/preterite.ts';
import { SAYS_DAY } from '../title/dates.ts';
import { shared } from '../view.ts';

export interface Tense {
  /** Sentences in the past tense. */
  readonly past: readonly Span[];
  /** Those of them that tell of an event. */
  readonly told: readonly Span[];
  /** Sentences that invite, or ask to register. */
  readonly inviting: readonly Span[];
  /** Other sentences that put something on a day, in the present tense: „Am 3. Mai liest die Autorin aus ihrem Buch.“ */
  readonly dated: readonly Span[];
}

/** What an event did when it is over, and what its guests did. */
const TOLD = usages(
  /(?:trafen|traf) sich|(?:informierten|begegneten|tauschten) sich|begrüßten?(?!\p{L})|eröffneten?(?!\p{L})|rückblick|nachbericht|bedanken uns bei allen|diskutierten|gut besucht|bis auf den letzten platz|(?:voller|großer) erfolg|(?:gekommen|erschienen) (?:waren|sind)(?!\p{L})|(?:vertreten|eingeladen|anwesend|begrüßt) (?:waren|wurden)(?!\p{L})|dankten? (?:er|sie|allen|den|für)(?!\p{L})/u,
  near(/\b(?:fand|fanden)\b/u, /\bstatt\b/u, 160),
  near(/\b(?:kamen|kam)\b/u, /\b(?:zusammen|in d(?:ie|en|as)|ins|nach|zum|zur)\b/u, 160),
  near(/\bzu[rm]\b/u, /\bkamen\b/u, 80),
  near(/\bnahm(?:en)?\b/u, /\bteil\b/u, 240),
  near(/\btraf(?:en)?\b/u, /\bzusammen\b/u, 160),
  near(/\bbedanken uns\b/u, /\bfür\b/u, 60),
  near(/\b(?:haben|hat)\b/u, /\b(?:teilgenommen|stattgefunden|besucht|diskutiert|ausgetauscht|getroffen)\b/u, 160),
  near(/\bging\b/u, /\bzu ende\b/u, 80),
  near(/\bnutzten\b/u, /gelegenheit|möglichkeit/u, 60),
  near(/\bblickten\b/u, /\bzurück/u, 60),
  near(/\b(?:danken|dankte)\b/u, /\b(?:allen|für die)\b/u, 40),
  near(/\bbei allen\b/u, /\bbedanken/u, 60),
  near(/\b(?:waren|sind)\b/u, /\bgekommen\b/u, 140),
  near(/\b(?:ist|sind)\b/u, /\bzu ende gegangen\b/u, 160),
  near(
    /\b(?:hat|haben|wurden?)\b/u,
    /\b(?:geehrt|ausgezeichnet|verabschiedet|verliehen|empfangen|eingeweiht|überreicht|gefeiert)\b/u,
    160,
  ),
  near(/\b(?:zeigten?|freuten?) sich\b/u, /\b(?:erfreut|begeistert|beeindruckt|zufrieden|über (?:das|die|den))\b/u, 40),
  near(/\bfolgten\b/u, /einladung/u, 40),
  near(/\beinladung\b/u, /\b(?:folgten|gefolgt)\b/u, 80),
  near(/\bsich\b/u, /\b(?:traf|trafen|austauschten|versammelten|einfanden)\b/u, 160),
  near(/\btraf(?:en)?\b/u, /\bsich\b/u, 120),
  near(/\bhatten?\b/u, /\b(?:geladen|eingeladen|gebeten)\b/u, 260),
  near(/\bzog(?:en)?\b/u, /\b(?:bilanz|fazit)\b/u, 80),
  near(
    /\b(?:den|einen) (?:\p{L}+ ){0,2}\p{L}*(?:vortrag|einstieg|auftakt|abschluss)\b/u,
    /\b(?:hielt|gab|gaben|machte|bildete)\b/u,
    60,
  ),
  near(/\bhielt(?:en)?\b/u, /(?:vortrag|vorträge|impuls|impulse|keynote|rede|grußwort)(?!\p{L})/u, 100),
  near(/\bstand(?:en)?\b/u, /\b(?:im (?:mittelpunkt|vordergrund|fokus|zentrum)|auf dem programm)\b/u, 160),
);
/** Who came, and the turns of a day as it went: with a verb in the past they tell of an event. */
const COMPANY = cued(
  /(?<!\p{L})(?:teilnehme(?:nden?|r|rn|r\*?innen)|gäste|besuchenden|besucher(?:n|innen)?|anwesenden|zuhörer(?:n|innen)?|publikum)(?!\p{L})|^(?:zum (?:schluss|abschluss|auftakt|einstieg|ende)|anschließend|danach|im anschluss|nach (?:der|einer|dem|einem) \p{L}*(?:begrüßung|vortrag|grußwort|mittagspause|pause|einführung))(?!\p{L})/u,
);
/** A day still to come, or a call to act. */
const INVITING = usages(
  /herzlich (?:eingeladen|willkommen)|melden sie sich|meldet euch|anmelden unter|anmeldeschluss|anmeldefrist|freuen uns (?:auf|über)|möchten wir (?:sie|euch)|laden wir|erwartet (?:sie|euch)|richtet sich an|teilnahme (?:ist|kostet)|eintritt(?!s?karte|sp)/u,
  near(/(?<!\p{L})(?:lädt|laden|bittet|bitten)(?!\p{L})/u, /\bein(?!\p{L})/u, 200),
  near(/\b(?:findet|finden)\b/u, /\bstatt\b/u, 200),
  near(/\b(?:bitte|jetzt|hier|online)\b/u, /\banmelden/u, 40),
  near(/\bbitten\b/u, /\banmeldung/u, 60),
  near(/\bum (?:eine |verbindliche |vorherige )?anmeldung/u, /\b(?:wird|bitten)\b/u, 40),
  near(
    /\banmeldung(?:en)?\b/u,
    /(?<!\p{L})(?:erforderlich|notwendig|nötig|möglich|bis|unter|über|erbeten|an)(?!\p{L})/u,
  ),
);

/** „findet einmal im Jahr statt“, „findet im Rahmen des Programms statt“: a custom or a setting, no day to come. */
const CUSTOM =
  /(?<!\p{L})(?:einmal im jahr|zweimal im jahr|jedes jahr|jährlich|seit (?:über |mehr als |rund )?\p{L}{0,12}\d{0,4} ?jahren|im rahmen de[sr] (?:bundes|landes|förder)?(?:programm|initiative))/u;
const TAKES_PLACE = near(/\b(?:findet|finden)\b/u, /\bstatt\b/u, 200);
/** „Die Tagung bot …“, „auf dem dritten Forum“: what stands in front of an event that is known. */
const KNOWN =
  /(?<!\p{L})(?:d(?:er|ie|as|em|en|es)|diese[rsmn]?|unser(?:e[rsmn]?)?|im|beim|zum|zur|am|eine (?:schöne|gelungene|tolle))\s(?:[\p{L}\d.-]{2,20}\s){0,5}$/iu;

/** What is so now, or was only planned, tells of no day that is over. */
const PRESENT = /(?<!\p{L})(?:ist|sind|planung)(?!\p{L})/iu;

/** Whether a sentence in the past tense speaks of an event as known to the reader („Die Tagung bot …“), without telling more. */
export function speaksOfEvent(text: string): boolean {
  if (PRESENT.test(text)) return false;
  for (const { 0: word, index } of allMatches(NOUN_TOKEN, text)) {
    const noun = eventNoun(word);
    if (noun && !noun.plural && KNOWN.test(text.slice(Math.max(0, index - 60), index))) return true;
  }
  return false;
}

export const tense = shared((view): Tense => {
  const past: Span[] = [];
  const told: Span[] = [];
  const inviting: Span[] = [];
  const dated: Span[] = [];
  for (const { sentence, lower } of spoken(view)) {
    const custom =
      lower.includes('statt') && CUSTOM.test(lower) && shows(lower, TAKES_PLACE) && !SAYS_DAY.test(sentence.text);
    if (!custom && showsAny(lower, INVITING)) {
      inviting.push(sentence);
      continue;
    }
    const happened = isPast(sentence.text, lower);
    const tells = showsAny(lower, TOLD) || (happened && COMPANY.test(lower));
    if (tells) told.push(sentence);
    if (tells || happened) past.push(sentence);
    else if (
      sentence.block.kind === 'paragraph' &&
      sentence.text.length > 50 &&
      SAYS_DAY.test(sentence.text) &&
      !lower.startsWith('presse')
    )
      dated.push(sentence);
  }
  return { past, told, inviting, dated };
});

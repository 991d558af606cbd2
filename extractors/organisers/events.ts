/** Nouns for events as they stand before „des“, „der“, „von“: „eine Veranstaltung des …“, „Fachtag „Lesen“ der …“. */
import { TAKING_PART } from '../german/words.ts';

const OCCASION = `${TAKING_PART}|tag|lunch|meetup|versammlung|woche|abend|feier|festakt|empfang|dialog|premiere|café|wanderung|spaziergang|spaziergänge|rundgang|rundgänge|exkursion|ausflug|börse|basar|weihnachtsmarkt|flohmarkt|turnier|matinee|gottesdienst|aufführung|frühstück|jubiläum|gipfel|projektmarkt|vernissage|treff|demo|kundgebung|umzug|radtour|wandertour|stadttour|ausfahrt|volkslauf|spendenlauf|stadtlauf|talk|session|hackday|party|slam|conference|summit|sitzung|brunch|picknick|vorführung|kino|auktion|meisterschaft|freizeit|cup`;
const NOUN = `(?:${OCCASION}|kooperation|projekt|aktion|initiative|qualifizierung)`;

export const eventNoun = new RegExp(`${NOUN}(?:e?s|en|e|n)?(?!\\p{L})`, 'u');
/** An event proper, no project or campaign that goes on for years. */
export const occasion = new RegExp(`(?:${OCCASION})(?:e?s|en|e|n)?(?!\\p{L})`, 'u');
const ENDS = new RegExp(`${NOUN}(?:e?s|en|e|n)?$`, 'u');
const SINGULAR = new RegExp(`${NOUN}$`, 'u');
const INDEFINITE = /(?:^|[^\p{L}])(?:eine?|gemeinsame[rns]?)(?: \p{Ll}{3,30}e[rns]?)?$/u;

/** Whether words end in an event's noun, perhaps with its title in quotes or its year behind („Lesetag 2023 der …“); and whether „ein“ stands before it. */
export function eventBefore(words: string): { readonly indefinite: boolean } | null {
  const dated = words.replace(/ (?:19|20)\d\d$/, '');
  const bare = /[“”"»«]$/u.test(dated) ? withoutTitle(dated) : dated;
  const at = bare.lastIndexOf(' ') + 1;
  const noun = bare.slice(at).toLowerCase();
  // „Tag der offenen Tür der Volkshochschule“
  if (/tag der offenen tür$/iu.test(bare)) return { indefinite: false };
  // „die Angebote des Landes“, „die Beratung der Leitstelle“ are no title.
  if (noun.length > 45 || !ENDS.test(noun) || noun.endsWith('angebote') || noun.endsWith('beratung')) return null;
  return {
    indefinite:
      SINGULAR.test(noun) && INDEFINITE.test(bare.slice(Math.max(0, at - 40), Math.max(0, at - 1)).toLowerCase()),
  };
}

function withoutTitle(words: string): string {
  const open = Math.max(
    words.lastIndexOf('„'),
    words.lastIndexOf('“', words.length - 2),
    words.lastIndexOf('"', words.length - 2),
    words.lastIndexOf('»', words.length - 2),
  );
  return open > 0 ? words.slice(0, open).trimEnd() : words;
}

/** Those who meet are not those who invite to the meeting: „Treffen des Netzwerks“. */
export const ASSEMBLY =
  /^(?:[\p{L}\d-]*netz(?:werk)?[es\d]*(?!\p{L})|arbeitskreis|arbeitsgruppe|arbeitsgemeinschaft|ausschuss|beirat|gremium|kommune|schule|region|(?:stadt|land|landkreis|kreis)(?:e?s)?$|länder|städte|landkreise|mitglied|programm|projekt|verbünde|freistaat)/iu;

/** The German turns of phrase that say who may or should come, on sentences in lower case. */
import { cued } from '../german/cues.ts';
import { near, showsAny, usages } from '../german/near.ts';
import { TAKING_PART } from '../german/words.ts';
import { forPeople, namesPeople, people } from './people.ts';

/** Without one of these a sentence need not be looked at. */
const CUE = cued(
  /richte|wende|zielgrupp|voraus|kenntnis|vorwissen|erfahrung|fähigkeit|richtig|öffentlich|teilnahmeberechtigt|in teams von|ganze familie|alters|eingeladen|willkommen|angesprochen|aufgerufen|gefragt|welcome|invited|teilnehmen|mitmachen|mitwirken|mitspielen|kommen|bewerb|anmeld|teilnahme|mitglied|aufgenommen|offen|zugänglich|gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interess|für all|alle|adressat|nur für|ausschließlich|exklusiv|vorbehalten|gelegenheit|möglichkeit|chance|jahre|lädt|lade|einzuladen|einladung an|zusammenbringen| für /u,
);

/** „Die Ausschreibung wendet sich an Schulen“; who „wendet sich an das Team“ has a question. */
const WENDING = near(
  /\ban (?!(?:das|die|den|unser|frau|herrn) ?\p{L}{0,20}(?:team|stelle|büro|sekretariat|verwaltung))/u,
  people,
  85,
);

/** These say it by themselves. */
const PLAIN = usages(
  near(/\b(?:richtet|richten) sich\b/, /\ban\b/, 100),
  near(/\b(?:wendet|wenden) sich\b/, WENDING, 110),
  near(/\bsich\b/, /\b(?:richtet|richten|wendet|wenden)(?: und|,|\.|$)/, 400),
  near(/\bzielgruppen?\b/, /\b(?:ist|sind|bilden|für)\b|:/, 60),
  /\bteilnahmevoraussetzung|\bkeine voraussetzung/,
  near(/\bvoraussetzung(?:en)?\b/, /\b(?:ist|sind)\b/, 30),
  near(/\bsetzt\b/, /\bvoraus\b/, 160),
  /\bgrundkenntnisse\b|\bteilnahmeberechtigt\b|\bin teams von\b|\bfür die ganze familie\b|\baltersempfehlung\b/,
  near(
    /kenntnisse?\b|vorwissen\b|erfahrung(?:en)?\b|fähigkeiten\b/,
    /\b(?:erforderlich|notwendig|nötig|vorausgesetzt|hilfreich)|mitbring|benötig|brauch/,
    90,
  ),
  near(/\b(?:keine?|ohne|keinerlei)\b/, /kenntnisse\b|vorwissen|vorerfahrung|fähigkeiten/, 50),
  /\bgenau (?:das )?richtig\b|\bhier richtig\b/,
  /\b(?:spontane|neue|externe|auswärtige|weitere) (?:besucher|gäste|leute|gesichter)\p{Ll}{0,8} (?:sind|bleiben) (?:\p{Ll}{3,12} ){0,4}willkommen\b/u,
  near(
    /(?:veranstaltung|sitzung|tagung|treffen|vortrag|konferenz)\b/,
    /^[^!?,]{0,30}\b(?:ist|sind) (?:\p{Ll}+ )?öffentlich\b/u,
    60,
  ),
);

/** These need somebody who is named. */
const WITH_PEOPLE = usages(
  near(
    /\b(?:sind|ist|seid|werden|wird|sei|fühlen sich|fühlt sich)\b/,
    /\b(?:eingeladen|willkommen|angesprochen|aufgerufen|gefragt)\b/,
    260,
  ),
  near(
    /^\P{L}*(?:herzlich |ausdrücklich |besonders )?(?:eingeladen|willkommen|angesprochen|aufgerufen)\b/u,
    /\b(?:sind|ist|werden)\b/,
    50,
  ),
  near(people, /\b(?:eingeladen|willkommen|aufgerufen) (?:sind|ist|seid|werden|wird)\b/, 160),
  /\b(?:eingeladen|willkommen)[^!?\p{L}]{0,10}$|\b(?:is|are) (?:\p{Ll}+ )?(?:welcome|invited)\b/u,
  /\b(?:teilnehmen|mitmachen|mitwirken|mitspielen|kommen|bewerben|teilnahme|anmelden)\s(?:können|dürfen|kann|darf|sollten|sollen)\b/,
  near(/\b(?:können|dürfen)\b/, /\b(?:teilnehmen|mitmachen|mitwirken)\b/, 130),
  near(
    /^\P{L}*(?:wer|jede[rs]?|auch wer)\b/u,
    near(/\b(?:kann|darf|sollte)\b/, /\b(?:teilnehmen|mitmachen|mitwirken|dabei sein|vorbeikommen)\b/, 160),
    160,
  ),
  /\b(?:mitglied werden können|aufgenommen werden)\b/,
  near(/\b(?:steht|stehen|ist|sind)\b/, /\b(?:offen|zugänglich)\b/, 130),
  near(/\bfür\b/, /\b(?:gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interessant)\b/, 170),
  near(/\bist\b/, /\bfür alle (?:da|offen|geeignet)/, 60),
  /\bfür alle,? die\b|\b(?:nur|ausschließlich|exklusiv|vor allem|insbesondere) für\b|\badressat|\bvorbehalten\b/,
  near(/\ball(?:e|en),? die\b/, /\b(?:interessier|möchten|wollen|lust)/, 70),
  near(/\b(?:haben|bekommen|erhalten)\b/, /\b(?:möglichkeit|gelegenheit)/, 110),
  near(/\binteressierten?\b/, /\btreffen sich\b/, 50),
  near(/\b(?:auch|alle|jeden?|interessierte)\b/, /\bheißen wir (?:\p{Ll}{3,12} ){0,3}willkommen\b/u, 90),
  near(/\bheißen wir\b/, near(/\b(?:auch|alle|jeden?|interessierte)\b/, /\bwillkommen\b/, 90), 30),
  near(/(?<!\p{L})öffne[nt]\b/u, /\bfür (?:alle|interessierte|jede)\b/, 60),
  near(/\b(?:ist|sind)\b/, near(/\bfür (?:alle|interessierte|jede)\b/, /\bgeöffnet\b/, 90), 60),
  /\b(?:ab|über) \d{1,2} jahren?\b|\b(?:zwischen|von) \d{1,2} (?:und|bis) \d{1,2} jahren?\b|\b\d{1,2}\s?[-–]\s?\d{1,2}[ -]jahre/,
);
/** „für“ whom it is possible, a chance or a place. */
const FOR_WHOM = /(?:gelegenheit|möglichkeit|chance|angebot|raum|plattform) für /gu;

const CALLS = usages(near(/(?<!\p{L})(?:lädt|laden|lade)(?!\p{L})/u, people, 220));
const CALLED = usages(
  near(people, /\bein(?:zu)?laden\b|\bzusammenbringen\b/, 220),
  /\beinladung an (?:alle|die|jede[nr]?)\b/,
);
/** „Hiermit laden wir alle Mitglieder …“: letters set the day on a line of its own, the „ein“ stands behind it. */
const FORMAL = cued(/\bhiermit (?:laden|lade) (?:wir|ich)\b|\b(?:laden|lade) (?:wir|ich) hiermit\b/);
const EVENT = new RegExp(`(?:${TAKING_PART})[\\p{L}-]{0,12}(?: [^!?,.:]{0,25})?$`, 'u');

/** What looks the same and says something else. */
const NOT = usages(
  /\b(?:änderungen|irrtümer|rechte|absage) (?:\p{Ll}+ )?vorbehalten|wenden sie sich|wendet euch|richten sie |eingeladen (?:waren|wurden|hatte)|hießen|begrüßte?n?\b|mindestteilnehm|\bim publikum\b|\bfrom the audience\b|anwesenden\b|vermittelt|an erfahrung(?:en)? mitbring|(?<!\p{L})lücken? für/u,
  // What somebody says between quotation marks praises or explains.
  /[“”"],? (?:so|sagte?|betonte?|erklärte?|meinte?|ergänzte?|unterstrich|freut sich) \p{L}/u,
  near(/\bwer\b/, /\bwende[tn]? sich\b/, 120),
  near(/\bwaren\b|\bwurden?\b/, /\b(?:eingeladen|willkommen)\b/, 100),
  near(/\b(?:kostenlos|frei|ermäßigt|euro|€)/, /\bfür\b/, 25),
  near(/lern(?:en|t)\b/, /kenntnisse|fähigkeiten/, 70),
  near(
    /\bfür (?:die |alle |unsere )?[\p{L}:*_-]{3,30} (?:ist |sind )?(?:kostenlos|kostenfrei|gratis|ermäßigt)\b/u,
    /^[^,;]{0,30}$/,
    60,
  ),
  // A house is closed to the public; a round is open for topics.
  /\bfür (?:die |den |das )?(?:öffentlichkeit|publikum|besuch\p{L}{0,9}) (?:\p{L}{3,14} ){0,3}geschlossen\b/u,
  /\boffen für (?:alle |neue |deine |eure |ihre |weitere |jede ){0,2}(?:themen|ideen|vorschläge|fragen|anregungen|neues|wünsche|beiträge|kritik|feedback)\b/,
  // What to bring along, and what one can do afterwards.
  /^\P{L}{0,5}(?:bitte )?(?:bringt|bringen sie) /u,
  near(/\bsoll(?:en|ten)\b/, /\bin der lage (?:sein|seid|sind)\b/, 120),
);

export type Kind = 'stated' | 'invited' | 'event-for';

/** Which usage a sentence in lower case shows, if any. */
export function usageOf(lower: string): Kind | null {
  // A question asks, it invites nobody.
  if (!CUE.test(lower) || lower.endsWith('?')) return null;
  const kind = shown(lower);
  return kind !== null && showsAny(lower, NOT) ? null : kind;
}

function shown(lower: string): Kind | null {
  if (showsAny(lower, PLAIN)) return 'stated';
  const calls = /(?<!\p{L})l(?:ä|a)d(?:t|e|en)(?!\p{L})|laden\b|zusammenbringen|einladung an/u.test(lower);
  const said = showsAny(lower, WITH_PEOPLE);
  if (!said && !calls && !lower.includes(' für ')) return null;
  if (!namesPeople(lower)) return null;
  if (said || chances(lower) || (showsAny(lower, POSSIBLE) && /\bmöglich\b/.test(lower))) return 'stated';
  if (
    calls &&
    ((showsAny(lower, CALLS) && (FORMAL.test(lower) || /\bein(?:zu)?(?:laden)?(?!\p{L})/u.test(lower))) ||
      showsAny(lower, CALLED))
  )
    return 'invited';
  return eventsFor(lower) ? 'event-for' : null;
}

/** „Bewerbungen sind für Graduierte bis zum 3. Mai möglich“ */
const POSSIBLE = usages(near(/\b(?:bewerbung(?:en)?|anmeldung(?:en)?|teilnahme)\b/, /\bfür\b/, 130));

function chances(lower: string): boolean {
  for (const match of lower.matchAll(FOR_WHOM)) if (forPeople(lower, match.index + match[0].length)) return true;
  return false;
}

/** „ein Workshop für Studierende“ */
function eventsFor(lower: string): boolean {
  for (const { index } of lower.matchAll(/ für /g)) {
    if (EVENT.test(lower.slice(Math.max(0, index - 60), index)) && forPeople(lower, index + 5)) return true;
  }
  return false;
}

/** A title: „Robotik für Grundschulklassen“. */
export function titleNamesPeople(title: string): boolean {
  const lower = title.toLowerCase();
  for (const { index } of lower.matchAll(/(?<!\p{L})für /gu)) if (forPeople(lower, index + 4)) return true;
  return false;
}

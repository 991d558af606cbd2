/** The German turns of phrase that say who may or should come. */
import { TAKING_PART } from '../german/words.ts';
import { ANYONE, PEOPLE } from './people.ts';

const B = '(?<![\\p{L}])';
const E = '(?![\\p{L}])';
const ADJ = '(?:[\\p{Ll}-]+ ){0,4}';

/** These say it by themselves. */
const PLAIN: readonly RegExp[] = [
  /\b(?:richtet|richten|wendet|wenden) sich\b[^!?]{0,100}?\ban\b/iu,
  /\bsich\b[^!?]{0,200}\ban\b[^!?]+\b(?:richtet|richten|wendet|wenden)\b/iu,
  /\bzielgruppen?\b[^!?]{0,60}(?:\b(?:ist|sind|bilden)\b|:)|^zielgruppen? für\b/iu,
  /\bteilnahmevoraussetzung|\bvoraussetzung(?:en)?\b[^!?]{0,30}\b(?:ist|sind)\b|\bkeine voraussetzung|\b(?:teilnahme|anmeldung|mitarbeit|teilnehmen)\b[^!?]{0,80}\bsetzt\b[^!?]{0,160}\bvoraus\b|\bsetzt\b[^!?]{0,160}\bvoraus\b/iu,
  /\bgrundkenntnisse\b|(?:vorkenntnisse|vorwissen|vorerfahrung|kenntnisse|erfahrung|fähigkeiten)(?:en)?\b[^!?]{0,80}\b(?:erforderlich|notwendig|nötig|vorausgesetzt|mitbring|benötig|hilfreich|brauch)|\b(?:keine|ohne|keinerlei)\b[^!?]{0,40}(?:vorkenntnisse|vorwissen|vorerfahrung|programmierkenntnisse|fähigkeiten)/iu,
  /\bgenau (?:das )?richtig\b|\bhier richtig\b/iu,
  /\b(?:veranstaltung|sitzung|tagung|treffen|vortrag|konferenz)\b[^!?,]{0,30}\b(?:ist|sind) (?:\p{Ll}+ ){0,2}öffentlich\b/iu,
  /\bteilnahmeberechtigt\b|\bin teams von\b|\bfür die ganze familie\b|\baltersempfehlung\b/iu,
];

/** These need somebody who is named. */
const WITH_PEOPLE: readonly RegExp[] = [
  /\b(?:sind|ist|seid|werden|wird|sei|fühlen sich|fühlt sich)\b[^!?]{0,250}\b(?:eingeladen|willkommen|angesprochen|aufgerufen|gefragt)\b|^\W*(?:herzlich |ausdrücklich |besonders )?(?:eingeladen|willkommen|angesprochen|aufgerufen)\b[^!?]{0,40}\b(?:sind|ist|werden)\b/iu,
  /\b(?:eingeladen|willkommen)\b[^!?]{0,10}$|\b(?:is|are) (?:\p{Ll}+ )?(?:welcome|invited)\b/iu,
  /\b(?:teilnehmen|mitmachen|mitwirken|mitspielen|kommen|bewerben|teilnahme|anmelden)\s(?:können|dürfen|kann|darf|sollten|sollen)\b/iu,
  /\b(?:können|dürfen)\b[^!?]{0,120}\b(?:teilnehmen|mitmachen|mitwirken)\b/iu,
  /\b(?:mitglied werden können|aufgenommen werden)\b/iu,
  /\b(?:steht|stehen|ist|sind)\b[^!?]{0,120}\b(?:offen|zugänglich)\b/iu,
  /\b(?:ist|sind|wurde|war)\b[^!?]{0,60}\bfür\b[^!?]{1,160}\b(?:gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interessant)\b/iu,
  /\bist\b[^!?]{0,30}\bfür alle (?:da|offen|geeignet)|\bfür alle,? die\b|\ball(?:e|en),? die\b[^!?]{0,60}\b(?:interessier|möchten|wollen|lust)/iu,
  /\badressat|\b(?:nur|ausschließlich|exklusiv|vor allem|insbesondere) für\b/iu,
  /\bvorbehalten\b/iu,
  /\b(?:bewerbung(?:en)?|anmeldung(?:en)?|teilnahme)\b[^!?]{0,120}\bfür\b[^!?]+\bmöglich\b/iu,
  new RegExp(`\\b(?:gelegenheit|möglichkeit|chance|angebot|raum|plattform) für (?:die )?${ADJ}${PEOPLE}${E}`, 'iu'),
  new RegExp(`${B}(?:haben|bekommen|erhalten)\\s${ADJ}${PEOPLE}${E}[^!?]{0,60}\\b(?:möglichkeit|gelegenheit)`, 'iu'),
  new RegExp(`\\binteressierten?${E}[^!?]{0,40}\\btreffen sich\\b`, 'iu'),
  /\b(?:ab|über) \d{1,2} jahren?\b|\b(?:zwischen|von) \d{1,2} (?:und|bis) \d{1,2} jahren?\b|\b\d{1,2}\s?[-–]\s?\d{1,2}[ -]jahre/iu,
];

/** „Wir laden alle Lernpaten … ein“: whom one invites stands between verb and prefix. */
const INVITES = new RegExp(
  `${B}(?:lädt|laden|lade)${E}[^!?]{0,200}${B}(?:${PEOPLE}|${ANYONE})${E}[^!?]*${B}ein${E}|${B}(?:${PEOPLE}|${ANYONE})${E}[^!?]{0,200}\\b(?:ein(?:zu)?laden|zusammenbringen)\\b|\\beinladung an (?:alle|die)\\b`,
  'iu',
);

/** „ein Workshop für Studierende“. */
const EVENT_FOR = new RegExp(
  `(?:${TAKING_PART})[\\p{L}-]*(?: [^!?,.:]{0,25})? für (?:(?:alle|die|den|das) )?${ADJ}${PEOPLE}${E}`,
  'iu',
);
/** A title: „Robotik für Grundschulklassen“. */
const TITLE_FOR = new RegExp(`\\bfür (?:(?:alle|die) )?${ADJ}${PEOPLE}${E}`, 'iu');

/** What looks the same and says something else. */
const NOT =
  /\b(?:änderungen|irrtümer|rechte|absage) (?:\p{Ll}+ )?vorbehalten|wenden sie sich|wendet euch|richten sie (?:bitte )?|waren\b[^!?]{0,100}(?:eingeladen|willkommen)|eingeladen (?:waren|wurden|hatte)|wurden?\b[^!?]{0,100}eingeladen\b|hießen|begrüßt(?:e|en)?\b|(?:kostenlos|frei|ermäßigt|euro|€)\b[^!?]{0,20}\bfür\b|mindestteilnehm|\bim publikum\b|\bfrom the audience\b|anwesenden\b|\b(?:er|kennen)?lern(?:en|t)\b[^!?]{0,60}(?:kenntnisse|fähigkeiten)|vermittelt/iu;

export type Usage = 'stated' | 'invited' | 'event-for';

/** Which usage a sentence shows, if any. */
export function usageOf(sentence: string, hasPeople: boolean): Usage | null {
  if (NOT.test(sentence)) return null;
  if (PLAIN.some((pattern) => pattern.test(sentence))) return 'stated';
  if (!hasPeople) return null;
  if (WITH_PEOPLE.some((pattern) => pattern.test(sentence))) return 'stated';
  if (INVITES.test(sentence)) return 'invited';
  return EVENT_FOR.test(sentence) ? 'event-for' : null;
}

export const titleNamesPeople = (title: string): boolean => TITLE_FOR.test(title);

/** The German turns of phrase that say who may or should come, on sentences in lower case. */
import { allMatches, cued } from '../german/cues.ts';
import { near, showsAny, usages } from '../german/near.ts';
import { looksTheSame } from './asides.ts';
import { invitesPeople } from './invitees.ts';
import { besidesPresent, forPeople, namesPeople, people } from './people.ts';

/** Without one of these a sentence need not be looked at. */
const CUE = cued(
  /richte|wende|zielgrupp|voraus|kenntnis|vorwissen|erfahrung|fähigkeit|richtig|öffentlich|teilnahmeberechtigt|in teams von|ganze familie|alters|eingeladen|willkommen|angesprochen|aufgerufen|gefragt|welcome|invited|teilnehmen|mitmachen|mitwirken|mitspielen|kommen|bewerb|anmeld|teilnahme|mitglied|aufgenommen|offen|zugänglich|gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interess|für all|alle|adressat|nur für|ausschließlich|exklusiv|vorbehalten|gelegenheit|möglichkeit|jahre|lädt|lade|einzuladen|einladung an|zusammenbringen|gesehen|egal|müss/u,
);

/** „Die Ausschreibung wendet sich an Schulen“; who „wendet sich an das Team“ has a question. */
const WENDING = near(
  /\ban (?!(?:das|die|den|unser|frau|herrn) ?\p{L}{0,20}(?:team|stelle|büro|sekretariat|verwaltung))/u,
  people,
  85,
);

/** What one takes part in, as a condition of it is told. */
const PART =
  /\b(?:teilnahme|teilnehmen|mitmachen|anmeldung|besuch|aufnahme|bewerbung|kurs|workshop|seminar|schulung|fortbildung|vortrag|training|lehrgang|veranstaltung)\p{L}{0,6}\b/u;

/** These say it by themselves. */
const PLAIN = usages(
  near(/\b(?:richtet|richten) sich\b/, /\ban\b/, 100),
  near(/\b(?:wendet|wenden) sich\b/, WENDING, 110),
  near(/\bsich\b/, /\b(?:richtet|richten|wendet|wenden)(?: und|,|\.|$)/, 400),
  near(/\bzielgruppen?\b/, /\b(?:ist|sind|bilden|für)\b|:/, 60),
  /\bteilnahmevoraussetzung|\bkeine voraussetzung/,
  near(PART, /\bvoraussetzung(?:en)?\b/, 90),
  near(/\bvoraussetzung(?:en)?\b/, PART, 60),
  near(/\bvoraussetzung(?:en)?\b/, /kenntniss|vorwissen|erfahrung|\d{1,2} jahre|mitglied/, 60),
  near(PART, near(/^[^,.;]{0,50}\bsetzt\b/, /\bvoraus\b/, 160), 230),
  /\bgrundkenntnisse\b|\bteilnahmeberechtigt\b|\bin teams von\b|\bfür die ganze familie\b|\baltersempfehlung\b|\bmindestalter\b|\bteilnahme ab \d/,
  near(
    /kenntnisse?\b|vorwissen\b|erfahrung(?:en)?\b|fähigkeiten\b/,
    /\b(?:erforderlich|notwendig|nötig|vorausgesetzt|hilfreich)|mitbring|benötig|brauch/,
    90,
  ),
  near(
    /vorkenntnisse?\b|vorwissen\b|vorerfahrung(?:en)?\b/,
    /\b(?:wären?|von vorteil|schlecht|wünschenswert|egal)\b/,
    70,
  ),
  near(/\b(?:keine?|ohne|keinerlei)\b/, /kenntnisse\b|vorwissen|vorerfahrung|fähigkeiten/, 50),
  near(/wissen\b/, /\bvorausgesetzt\b/, 40),
  /\begal,? ob (?:du|ihr|sie|man)?[^.!?]{0,40}(?:erfahrung|anfänger|einsteiger|profi|vorkenntnis)/,
  near(/\bm(?:ü|u)ss(?:t|en)?\b/, /\bkeine? (?:\p{L}{3,20} )?(?:profi|expert|nerd|programmierer|hacker|mitglied)/u, 40),
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
    /\b(?:eingeladen|willkommen|angesprochen|aufgerufen)\b/,
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
  near(/\b(?:können|dürfen)\b/, /\b(?:teilnehmen|mitmachen|mitwirken|vorbeikommen|dazukommen)\b/, 130),
  near(/\b(?:sind|ist)\b/, /\bgerne? gesehen\b/, 90),
  near(
    /^\P{L}*(?:wer|jede[rs]?|auch wer)\b/u,
    near(/\b(?:kann|darf|sollte)\b/, /\b(?:teilnehmen|mitmachen|mitwirken|dabei sein|vorbeikommen|kommen)\b/, 160),
    160,
  ),
  /\b(?:mitglied werden können|aufgenommen werden)\b/,
  // „steht allen offen“, „ist offen für alle“; that data are open is another matter.
  near(/\b(?:steht|stehen)\b/, /\boffen\b/, 130),
  near(/\boffen für\b/, people, 60),
  near(
    /\bfür\b/,
    /^ (?:alle|jede[rn]?|jedermann|interessierte|gäste|die öffentlichkeit)\b[^.!?]{0,60}\b(?:offen|zugänglich)\b/,
    90,
  ),
  near(
    /(?:veranstaltung|sitzung|treffen|vortrag|konzert|ausstellung|werkstatt|stammtisch|angebot)\p{L}{0,3} (?:ist|sind)\b/u,
    /\b(?:offen|zugänglich)\b/,
    130,
  ),
  near(/\bfür\b/, /\b(?:gedacht|geeignet|konzipiert|bestimmt|vorgesehen|interessant)\b/, 170),
  near(/\bist\b/, /\bfür alle (?:da|offen|geeignet)/, 60),
  /\bfür alle,? die\b|\b(?:nur|ausschließlich|exklusiv) für\b|\badressat|\bvorbehalten\b/,
  near(/\ball(?:e|en),? die\b/, /\b(?:interessier|möchten|wollen|lust)/, 120),
  near(/\binteressierten?\b/, /\btreffen sich\b/, 50),
  near(/\b(?:auch|alle|jeden?|interessierte)\b/, /\bheißen wir (?:\p{Ll}{3,12} ){0,3}willkommen\b/u, 90),
  near(/\bheißen wir\b/, near(/\b(?:auch|alle|jeden?|interessierte)\b/, /\bwillkommen\b/, 90), 30),
  near(/(?<!\p{L})öffne[nt]\b/u, /\bfür (?:alle|interessierte|jede)\b/, 60),
  near(/\b(?:ist|sind)\b/, near(/\bfür (?:alle|interessierte|jede)\b/, /\bgeöffnet\b/, 90), 60),
  /\bab \d{1,2} jahren?\b|\b(?:menschen|jugendliche|kinder|erwachsene|personen) (?:über|unter) \d{1,2} jahren?\b|\b(?:zwischen|von) \d{1,2} (?:und|bis) \d{1,2} jahren?\b|(?<!(?:nächsten|letzten|vergangenen|kommenden|seit|vor|in|rund) )\b\d{1,2}\s?[-–]\s?\d{1,2}[ -]jahre/,
);
/** „für“ whom it is possible, a chance or a place; „haben die Möglichkeit“. Weaker: much on a programme is a chance for somebody. */
const FOR_WHOM = /(?:gelegenheit|möglichkeit|chance|angebot|raum|plattform) für /gu;
const CHANCE = near(/\b(?:haben|bekommen|erhalten)\b/, /\b(?:möglichkeit|gelegenheit)/, 110);
const AT_ALL = /\beinladung an (?:alle|die|jede[nr]?)\b/u;

export type Kind = 'stated' | 'invited' | 'chance';

/** An aside in brackets: „(Spenden sind gern gesehen) Jeder ist willkommen!“ */
const ASIDE = /\([^()]{3,120}\)/gu;

/** Which usage a sentence in lower case shows, if any. */
export function usageOf(lower: string): Kind | null {
  // A question asks, it invites nobody.
  if (!CUE.test(lower) || lower.endsWith('?')) return null;
  const plain = lower.includes('(') ? lower.replace(ASIDE, '').trim() : lower;
  return meant(plain) ?? (plain === lower ? null : meant(lower));
}

function meant(lower: string): Kind | null {
  const kind = shown(lower);
  return kind !== null && looksTheSame(lower) ? null : kind;
}

function shown(sentence: string): Kind | null {
  if (showsAny(sentence, PLAIN)) return 'stated';
  const lower = besidesPresent(sentence);
  const said = showsAny(lower, WITH_PEOPLE);
  if (said && namesPeople(lower)) return 'stated';
  if (showsAny(lower, POSSIBLE) && /\bmöglich\b/.test(lower) && namesPeople(lower)) return 'stated';
  if (AT_ALL.test(lower) || invitesPeople(lower)) return 'invited';
  return chances(lower) ? 'chance' : null;
}

/** „Bewerbungen sind für Graduierte bis zum 3. Mai möglich“ */
const POSSIBLE = usages(near(/\b(?:bewerbung(?:en)?|anmeldung(?:en)?|teilnahme)\b/, /\bfür\b/, 130));

function chances(sentence: string): boolean {
  const lower = sentence.replace(/(?:besucher|zuschauer|zuhörer|gäste)\p{L}{0,6}/gu, '');
  if (showsAny(lower, [CHANCE]) && namesPeople(lower)) return true;
  for (const match of allMatches(FOR_WHOM, lower)) if (forPeople(lower, match.index + match[0].length)) return true;
  return false;
}

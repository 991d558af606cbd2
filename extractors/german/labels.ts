/** The German words that label a value in announcements („Ort: …“, „Wann?“), each with the meaning it gives the value. */
import type { LabelKey } from '../../schemas/document.ts';
import { remembered } from './remembered.ts';

/** Labels as they stand before a colon or question mark, lower case, „ß“ and umlauts as they are. */
const LABELS: Readonly<Record<LabelKey, string>> = {
  date:
    'datum|termin|termine|wann|zeitpunkt|tag|veranstaltungstermin|veranstaltungsdatum|veranstaltungstag|zeit und ort|ort und zeit|' +
    'wann und wo|wo und wann|termin und ort|ort und termin|datum und ort|ort und datum|termin und uhrzeit|datum und uhrzeit|datum & uhrzeit|datum/uhrzeit|tag und uhrzeit|datum und zeit|datum, uhrzeit|zeitraum|' +
    'terminhinweis|neuer termin|ersatztermin|nachholtermin|beginn der veranstaltung|datum der veranstaltung|' +
    'termin der veranstaltung|date|when|nächster termin|nächstes treffen|nächste termine|weitere termine|termine und orte|veranstaltungszeitraum|terminübersicht|neues datum|kurstermine|kurstermin|wann findet es statt|wann findet die veranstaltung statt',
  time: 'uhrzeit|zeit|beginn|zeiten|dauer|von|bis|einlass|ende|start|öffnungszeiten|time|veranstaltungszeit|uhrzeiten|beginn und ende|veranstaltungsbeginn|veranstaltungsende|anfangszeit|zeitrahmen|seminarzeiten|kurszeiten',
  place:
    'ort|wo|veranstaltungsort|treffpunkt|tagungsort|versammlungsort|spielort|spiellokal|aufführungsort|austragungsort|spielstätte|startort|location|raum|treffort|tagungsstätte|tagungshaus|lokal|gaststätte|place|where|' +
    'schauplatz|veranstaltungsstätte|ort der veranstaltung|adresse des veranstaltungsortes|stadt|venue|konferenzort|seminarort|kursort|veranstaltungsraum|tagungsraum|standort|veranstaltungsorte|orte|lernort|neuer ort|wo findet es statt|wo findet die veranstaltung statt|neuer veranstaltungsort',
  address:
    'adresse|anschrift|anfahrt|address|veranstaltungsadresse|postanschrift|besucheradresse|so finden sie uns|lageplan|wegbeschreibung|anreise',
  deadline:
    'anmeldeschluss|anmeldefrist|anmeldeschluß|meldeschluss|frist|bewerbungsschluss|bewerbungsfrist|einsendeschluss|anmeldung bis|' +
    'anmeldungen bis|anmelden bis|bitte anmelden bis|anmeldeende|rückmeldung bis|rückmeldefrist|deadline|verbindliche anmeldung bis|' +
    'um anmeldung wird gebeten bis|anmeldung möglich bis|letzter anmeldetag|ende der anmeldefrist|anmeldezeitraum',
  registration:
    'anmeldung|anmelden|anmeldungen|registrierung|teilnahme|zur anmeldung|anmeldelink|anmeldung und kontakt|rückmeldung|tickets|karten|' +
    'anmeldung unter|anmeldung an|anmeldung per e-mail|online-anmeldung|anmeldeformular|verbindliche anmeldung|registration|um anmeldung wird gebeten|anmeldung erforderlich|so melden sie sich an|anmeldeverfahren|anmeldemodalitäten|jetzt anmelden|anmeldung und infos|anmeldung und informationen|zur anmeldung und weiteren informationen|hier anmelden|anmeldeadresse|wie melde ich mich an|wie kann ich mich anmelden|wo kann ich mich anmelden|wie melde ich mich für die veranstaltung an',
  audience:
    'zielgruppe|zielgruppen|für wen|wer|teilnehmende|teilnehmerkreis|teilnehmer|teilnehmerinnen und teilnehmer|adressaten|adressatenkreis|' +
    'eingeladen sind|angesprochen sind|an wen richtet sich die veranstaltung|an wen richtet sich das angebot|geeignet für|wer kann mitmachen|' +
    'wer kann teilnehmen|richtet sich an|zielpublikum|wer ist eingeladen|für wen ist die veranstaltung|teilnehmendenkreis|wer sollte teilnehmen|für wen ist das|wer ist angesprochen|an wen richtet sich der fachtag|an wen richtet sich das seminar|an wen richtet sich der workshop|an wen wendet sich die veranstaltung|zielgruppe und voraussetzungen|alter|altersgruppe|teilnahmeberechtigung|teilnahmeberechtigt|startberechtigung|startberechtigt|eingeladene|wer kann kommen|wer kann dabei sein|wer darf teilnehmen|wer darf dabei sein|wer darf kommen|wer kann sich anmelden|wer kann sich bewerben|wer darf mitmachen|wer macht mit',
  requirement:
    'voraussetzung|voraussetzungen|teilnahmevoraussetzung|teilnahmevoraussetzungen|teilnahmebedingungen|vorkenntnisse|zugangsvoraussetzung|' +
    'zugangsvoraussetzungen|zulassungsvoraussetzungen|anforderungen',
  cost:
    'kosten|preis|preise|eintritt|teilnahmegebühr|teilnahmebeitrag|gebühr|gebühren|teilnahmekosten|kostenbeitrag|beitrag|tagungsbeitrag|' +
    'tagungsgebühr|kursgebühr|eintrittspreis|teilnehmerbeitrag|unkostenbeitrag|teilnahmeentgelt|entgelt|seminargebühr|teilnehmergebühr|teilnahmebeiträge|teilnahmegebühren|ticketpreis|ticketpreise|verpflegungspauschale|konferenzgebühr|was kostet es|was kostet das|was kostet die teilnahme|wie viel kostet es|admission|fee',
  capacity:
    'plätze|teilnehmerzahl|teilnehmendenzahl|max. teilnehmerzahl|maximale teilnehmerzahl|max. teilnehmer|platzzahl|verfügbare plätze|kapazität|freie plätze|anzahl der plätze|anzahl|max. personenzahl|gruppengröße|teilnehmeranzahl|teilnehmendenanzahl|teilnehmerbegrenzung|begrenzte teilnehmerzahl|max. teilnehmende|maximale teilnehmendenzahl',
  contact:
    'kontakt|ansprechperson|ansprechpartner|ansprechpartnerin|ansprechpartner/in|ansprechpartner*in|ansprechpartner:in|ansprechpartner_in|' +
    'ansprechpartnerinnen|ansprechpersonen|kontaktperson|kontaktdaten|rückfragen|fragen|bei fragen|für rückfragen|rückfragen an|' +
    'bei rückfragen|auskunft|information|informationen|weitere informationen|info|infos|nähere informationen|fragen an|ihre ansprechperson|' +
    'ihre ansprechpartnerin|ihr ansprechpartner|organisation und kontakt|anmeldung und information|ansprechpartnerinnen und ansprechpartner|' +
    'kontakt für rückfragen|kontakt und anmeldung|kontakt und information|pressekontakt|veranstaltungsorganisation|auskünfte|ansprechpersonen und kontakt|organisation und information|ihr kontakt|ihre ansprechpartner|ihre ansprechpartnerinnen|anmeldung und rückfragen|fachliche ansprechpartnerin|fachlicher ansprechpartner|organisatorische fragen|inhaltliche fragen|inhaltliche rückfragen|organisatorische rückfragen|fragen zur anmeldung|fragen und anmeldung|rückfragen und anmeldung|kontakt und rückfragen',
  speaker:
    'referent|referentin|referenten|referentinnen|referent*in|referent:in|referent/in|referierende|dozent|dozentin|leitung|moderation|mit|sprecher|' +
    'sprecherin|speaker|vortragende|vortragender|kursleitung|trainer|trainerin|workshopleitung|seminarleitung|impuls|impulse|grußwort|die trainerin|der trainer|durch den abend führt|referent*innen|referent:innen|gäste|podium',
  email: 'e-mail|email|mail|e-mail-adresse|per e-mail|mailadresse',
  phone: 'telefon|tel|tel.|telefonnummer|fon|rufnummer|mobil|handy|telefonisch|phone|t|ruf',
  fax: 'fax|telefax|faxnummer|per fax',
  organiser:
    'veranstalter|veranstalterin|veranstaltet von|veranstalter/in|veranstalter*in|veranstalter:in|ausrichter|ausgerichtet von|organisator|organisation|' +
    'organisatoren|träger|veranstaltende|einladende|gastgeber|gastgeberin|veranstaltungsträger|organisiert von|organisiert durch|organizer|' +
    'veranstalterinnen|eine veranstaltung von|eine veranstaltung der|eine veranstaltung des|herausgeber|initiator|federführung|durchführung|veranstalter*innen|anbieter',
  partner:
    'in kooperation mit|in zusammenarbeit mit|kooperationspartner|kooperationspartnerin|partner|kooperation|mitveranstalter|partnerinnen und partner|' +
    'unterstützt von|kooperationspartner*innen|kooperationspartner:innen|partnerorganisationen|unterstützer|gemeinsam mit|mit unterstützung von|in partnerschaft mit',
  funder:
    'gefördert durch|gefördert von|gefördert vom|förderer|förderung|mit förderung von|mittelgeber|finanziert durch|finanzierung|förderhinweis|fördergeber',
  topic:
    'thema|themen|schwerpunkt|schwerpunkte|themenschwerpunkt|themenschwerpunkte|schlagworte|schlagwörter|themenfeld|themenfelder|tags|kategorie|' +
    'kategorien|rubrik|stichworte|thematischer fokus|stichwörter|handlungsfeld|handlungsfelder',
  title: 'titel|veranstaltung|veranstaltungstitel|name der veranstaltung|betreff|was|bezeichnung|title',
  kind: 'art|art der veranstaltung|veranstaltungsart|format|veranstaltungsformat|typ|veranstaltungstyp',
  platform:
    'plattform|online|zugangslink|einwahldaten|einwahl|livestream|online-plattform|zoom|teams|webex|konferenzlink|stream|videokonferenz|einwahllink|einwahl-link|zoom-link|teilnahmelink|online-zugang|livestream-link|link zur videokonferenz|online-teilnahme',
  link: 'link|links|website|webseite|homepage|internet|web|url|mehr informationen|weiterführende links|zur veranstaltung|programm zum download|download|downloads',
  published:
    'veröffentlicht|veröffentlicht am|stand|erstellt am|publiziert am|letzte änderung|zuletzt aktualisiert|pressemitteilung vom|meldung vom|datum der veröffentlichung|eingestellt am|published|autor|erstellt',
  region: 'region|bundesland|land|bundesländer|regionen',
  network: 'netzwerk|netzwerke|transferagentur',
  programme:
    'programm|ablauf|agenda|tagesordnung|programmablauf|zeitplan|inhalte|inhalt|ablaufplan|themen und ablauf|programmpunkte|programmübersicht',
  language: 'sprache|veranstaltungssprache|language|kurssprache|workshopsprache',
};

const KEYS: ReadonlyMap<string, LabelKey> = new Map(
  Object.entries(LABELS).flatMap(([key, words]) => words.split('|').map((word) => [word, key as LabelKey] as const)),
);

/** „Kosten pro Person“, „Ort der Veranstaltung“: what follows says nothing new. */
const TAIL =
  /^(.{3,40}?) (?:der|des|dieser|für die|für den|für das|zur|zum|pro|je) (?:veranstaltung|person|teilnahme|tagung|konferenz|fachtag(?:e?s)?|workshops?|seminars?|kurses?|treffens?|teilnehmer(?:in)?)$/u;
/** „Ansprechpartner/-in“, „Referent*innen“, „Veranstalter(innen)“ */
const GENDER = /(?:[*:_·]|\/-?|\(-?)in(?:nen)?\)?$/u;

const LONGEST = 70;
const keyOf = remembered(lookUp, 5000);

/** The meaning of a label's words, or null for a label nobody listed: „Veranstaltungsort:“ → place, „Wann?“ → date. */
export const labelKey = (words: string): LabelKey | null => (words.length > LONGEST ? null : keyOf(words));

function lookUp(words: string): LabelKey | null {
  const folded = words
    .toLowerCase()
    .replace(/\([^()]{2,}\)/gu, '')
    .replace(/[\s:?*_]{1,20}$/u, '')
    .replace(/^(?:[\s*_\p{Extended_Pictographic}•-]|\ufe0f)+/u, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?& ?/gu, ' und ');
  for (const form of spellings(folded)) {
    const key = KEYS.get(form);
    if (key !== undefined) return key;
  }
  return null;
}

function* spellings(folded: string): Generator<string> {
  yield folded;
  yield folded.replace(/^(?:der|die|das|unser|unsere|ihr|ihre|ihre?r?|\d{1,2}\.) /u, '');
  yield folded.replace(/ \d{1,2}$/u, '');
  yield folded.replace(GENDER, '');
  yield TAIL.exec(folded)?.[1] ?? folded;
  // „Zeit und Ort / Date and venue“, „Termin/Uhrzeit“
  const [first, second] = folded.split(/ ?[/|] ?/u);
  if (second !== undefined) {
    yield first as string;
    yield second;
  }
}

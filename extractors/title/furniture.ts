/** Lines at the top of a page or text that are no event's name: rubrics, datelines, calls, captions. */
import { spellings } from '../german/literals.ts';
import { trimRight } from '../german/near.ts';

/** Rubrics of websites and newsletters, salutations, bare calls; compared as a whole line, lower case. */
const RUBRICS = spellings(
  /aktuelle[sn]?|aktuelle mitteilungen?|mitteilung(?:en)?|meldung(?:en)?|nachricht(?:en)?|news|neuigkeiten|presse|pressemitteilung(?:en)?|presseinformation(?:en)?|pressemeldung(?:en)?|presse-?archiv|pressedienst|pressestelle|presseservice|medieninformation(?:en)?|medienmitteilung(?:en)?|nachrichtenarchiv|stadtnachrichten|kreisnachrichten|amtsblatt|aus dem rathaus|aus dem landkreis|aus der region|aus den schulen|tagestipp|terminvorschau|termine?|unsere (?:ziele|angebote|themen|schule|projekte|aufgaben|arbeit|leistungen|partner|mitglieder|geschichte)|über uns|wir über uns|ziele|angebote|projekte|mitmachen|aktuell|titel|seiteninhalt|hauptinhalt|inhaltsspalte|inhaltsbereich|seitenanfang|sprungmarken|navigation|hauptnavigation|suche|menü(?: schließen)?|teilen|drucken|vorlesen|veranstaltung(?:en|sdetails|skalender|sarchiv|sinformation(?:en)?|shinweis|stipps?)?|kalender|terminkalender|events?|eventkalender|agenda|rückblicke?|archiv|blog|service|startseite|home|willkommen|herzlich willkommen|details?|übersicht|überblick|programm|tagesordnung|ablauf|inhalt(?:e|sverzeichnis)?|infos?|informationen|hinweise?|wichtiger hinweis|wichtige informationen|achtung|wichtig|einladung|herzliche einladung|wir laden ein|save[- ]the[- ]date!?|vorankündigung|ankündigung|terminankündigung|terminhinweis|termin vormerken!?|bitte vormerken!?|anmeldung|kontakt|impressum|flyer|download(?:s)?|rundbrief|newsletter|thema|themen|im fokus|aus den kommunen|beschreibung|kurzbeschreibung|art|format|anschreiben|öffentliche bekanntmachung|bekanntmachung|amtliche mitteilung(?:en)?|lokales|region|vor ort|stadt und land|kurz notiert|kurznachrichten|bildung|bildung und schule|schule und bildung|soziales|kultur|netzwerk(?:e)?|vernetzung|offener austausch|fachlicher austausch|fachaustausch|austausch(?: und vernetzung)?|kollegialer austausch|kommunaler austausch|transfer|qualifizierung|fortbildung(?:en)?|weiterbildung(?:en)?|fachtag(?:e|ung|ungen)?|tagung(?:en)?|workshops?|seminare?|webinare?|online-(?:veranstaltung|seminar|workshop)|digitale veranstaltung|konferenz(?:en)?|kongress|vortrag|vorträge/u,
);
/** „Aktuelle Meldungen“, „Unsere Termine“ */
const QUALIFIER =
  /^(?:aktuelle[sn]?|neueste[sn]?|alle|weitere|unsere|kommende|nächste|die nächsten|anstehende|vergangene) /u;
const SHARING = /^(?:\S{1,4} ){0,3}(?:merken|folgen|artikel drucken|artikel merken)$/u;

/** Salutations, credits, page furniture, contact lines: never a title whatever follows. */
const NEVER =
  /^(?:(?:layout|template|type): ?[\w./-]+$|\(?(?:©|\(c\))|\p{L}{1,4}_?\d{4,}$|[\w-]+\.(?:jpe?g|png|gif|pdf)$|liebe[rs]?\b|sehr geehrte|guten tag|hallo\b|moin\b|\(?(?:symbol)?(?:foto|bild|grafik|quelle|bildquelle|abbildung|archiv)(?:s|rechte)?:|copyright|seite \d|www\.|https?:|mehr (?:lesen|erfahren|informationen)|weiterlesen|zurück\b|direkt zum|zum inhalt|skip to|sie sind hier|autor(?:in)?:|redaktion|stand:|veröffentlicht|erstellt am|e-?mail:|tel\.?:|telefon:|mit freundlichen grüßen|viele grüße|ansprechpartner|ansprechperson)|\S@[\w-]{1,60}\.\w|\bseite \d+$|\d \/ \d+$/iu;

/** Names of senders: letterheads above an invitation. */
const SENDER =
  /^(?:der |die |das )?(?:[\p{L}.-]+ ){0,3}(?:verbund|landkreis|kreis|stadt|landeshauptstadt|hansestadt|universitätsstadt|gemeinde|landratsamt|ministerium|[\p{L}]*ministerium|amt|[\p{L}]+amt|fachbereich|fachdienst|bildungsbüro|regionalbüro|transferagentur|[\p{L}]*agentur|verein|stiftung|[\p{L}]*stiftung|netzwerk|arbeitskreis|arbeitsgemeinschaft|initiative|volkshochschule|universität|hochschule|institut|servicestelle|fachstelle|koordinierungsstelle|geschäftsstelle|transferforum|mint-region)\b/iu;

/** „Husumer Zeitung (Nord)“: a newspaper's own name above its article. */
const PAPER =
  /^(?:\p{Lu}[\p{L}.-]* ){0,2}\p{L}*(?:zeitung|anzeiger|tageblatt|tagblatt|kurier|nachrichten|(?<!ange|auf|ge|ver)bote|rundschau|wochenblatt)(?: \(\p{L}[^()]{2,30}\))?$/iu;
/** „Stadtbücherei“, „Evangelische Kirchengemeinde Husum“: a house that invites, as the whole line. */
const HOUSE =
  /^(?:\p{Lu}[\p{L}.-]* ){0,2}\p{L}*(?:bücherei|bibliothek|museum|musikschule|kirchengemeinde|familienzentrum|jugendhaus|bürgerhaus)(?: \p{Lu}[\p{L}-]+){0,2}$/u;

/** „Pressemitteilung Nr. 45/2017 vom 3. Mai“: rubrics carry numbers and days. */
const NUMBERED = /\s(?:(?:nr\.?|no\.?|vom)\s?)?\d[\d./-]+(?:\s?vom\s[\d.]+(?:\s\p{L}+\s\d{4})?)?$/u;

/** „Bildung & Schule“, „Familie, Jugend und Soziales“: departments of a site. */
const DEPARTMENTS = spellings(
  /bildung|schulen?|kultur|sport|soziales|familien?|jugend|kinder|kita|gesellschaft|politik|wirtschaft|umwelt|gesundheit|wissenschaft|freizeit|leben|arbeit|verwaltung|rathaus|bürgerservice|integration|weiterbildung|tourismus/u,
);

export const isRubric = (line: string): boolean => {
  const words = line.toLowerCase().trim();
  return isDepartments(words) || isRubricWord(words) || isRubricWord(words.replace(NUMBERED, ''));
};

function isRubricWord(line: string): boolean {
  const words = trimRight(line, '.:!');
  return RUBRICS.has(words) || RUBRICS.has(words.replace(QUALIFIER, '')) || SHARING.test(words);
}

function isDepartments(words: string): boolean {
  const parts = words.split(/\s?[,/·|&+-]\s?|\sund\s/u);
  return parts.length <= 4 && parts.every((part) => DEPARTMENTS.has(part));
}

/** „von Jonte Federsen“: a byline. */
const BYLINE =
  /^(?:von )?aus der redaktion|^von unsere[rm] |^[Vv]om? Aus der |^[Vv]on \p{Lu}[\p{L}-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}-]+$/u;

export const isNever = (line: string): boolean => NEVER.test(line) || BYLINE.test(line);

/** What does something is no letterhead. */
const ACTS =
  /\s(?:lädt|laden|veranstaltet|bietet|sucht|startet|feiert|zeigt|plant|organisiert|ruft|informiert|setzt|macht|stellt|geht|wird|ist|hat|eröffnet|öffnet|präsentiert|beteiligt)\s/u;

export const isSender = (line: string): boolean =>
  (SENDER.test(line) || HOUSE.test(line) || PAPER.test(line)) && !ACTS.test(line);

/** „L E R N R E I S E   2 0 1 7“: emphasis by spacing, from the days of the typewriter. */
export function unspaced(line: string): string {
  return /^(?:\S ){4,}\S$/u.test(line) ? line.replace(/(\S) /gu, '$1').replace(/(\p{L})(\d)/u, '$1 $2') : line;
}

/** Words that head the name of an organisation: „Landesamt“, „Bildungsbüro“, „Verein“, a legal form behind the name. */

import { remembered } from '../german/remembered.ts';

/** Last parts of compounds and whole words, lower case; each also in the genitive and plural. */
const HEADS: Readonly<Record<'m' | 'f' | 'n', string>> = {
  m:
    'verband|verein|kreis|bezirk|freistaat|rat|jugendring|sportring|kulturring|frauenring|verbund|dienst|bund|klub|zweckverband|' +
    'fachbereich|senat|träger|verlag|kulturraum|konvent|chor|konzern|lehrstuhl|landtag|städtetag|magistrat|vorstand|senator|hort|treff|fonds|sozialfonds|ausschuss|geschäftsbereich|landkreistag|gemeindetag|eigenbetrieb|verbände|naturpark|nationalpark|hackspace|hackerspace|makerspace|musikzug|spielmannszug|fanfarenzug',
  f:
    'stadt|gemeinde|region|stiftung|agentur|stelle|schule|universität|akademie|kammer|gesellschaft|verwaltung|initiative|bibliothek|' +
    'bücherei|direktion|behörde|regierung|kanzlei|gewerkschaft|partei|kirche|diözese|föderation|fakultät|bank|sparkasse|gruppe|' +
    'gemeinschaft|abteilung|einrichtung|kasse|koordination|koordinierung|union|genossenschaft|allianz|partnerschaft|bildungsstätte|' +
    'wohlfahrt|caritas|diakonie|senatorin|feuerwehr|sternwarte|galerie|sammlung|leitstelle|bildungsplanung|hilfeplanung|mission|kommission|vereinigung|zentrale|innung|landesvertretung|' +
    'elternvertretung|schülervertretung|foundation|association|community|academy|usergroup|kapelle|mannschaft|landfrauen|landjugend|sportjugend|naturfreunde|heimatfreunde|sportfreunde|sportsfreunde|kunstfreunde|musikfreunde|wanderfreunde|gartenfreunde|nachbarschaftshilfe|flüchtlingshilfe|buchhandlung|bäckerei|gärtnerei|brauerei|apotheke|manufaktur|wirtschaftsförderung|jugendförderung|kulturförderung|fachberatung|erwachsenenbildung|lebenshilfe|jugendhilfe|zentren|ämter|pfarrei|polizei|inspektion|klinik|fraktion|fachschaft|kindertagesstätte|begegnungsstätte|gedenkstätte|kunsthalle|kantorei|gilde|zunft|jugendarbeit|jugendpflege|sozialarbeit',
  n:
    'ministerium|amt|referat|dezernat|büro|zentrum|institut|netzwerk|museum|kolleg|werk|bündnis|forum|kuratorium|präsidium|sekretariat|konsortium|projekt|programm|archiv|' +
    'departement|jobcenter|haus|gymnasium|labor|kreuz|studio|theater|kulturnetz|kabinett|orchester|ensemble|museen|komitee|kollegium|bistum|dekanat|quartiersmanagement|regionalmanagement|bildungsmanagement|stadtmarketing|klinikum|sachgebiet|parlament|hospiz|reservat|kollektiv|kombinat|korps|network',
};

/** Heads only as words of their own: „Absage“ ends like „AG“, „Monitoring“ like „Ring“. */
const WHOLE: Readonly<Record<string, Gender>> = {
  ag: 'f',
  lag: 'f',
  bag: 'f',
  vhs: 'f',
  kvhs: 'f',
  awo: 'f',
  raa: 'f',
  ihk: 'f',
  hwk: 'f',
  uni: 'f',
  tu: 'f',
  fh: 'f',
  th: 'f',
  ev: 'm',
  club: 'm',
  ring: 'm',
  land: 'n',
  team: 'n',
  lab: 'n',
  crew: 'f',
  kgv: 'm',
  sv: 'm',
  tsv: 'm',
  vfl: 'm',
  tus: 'm',
  mv: 'm',
  kita: 'f',
  café: 'n',
  grünen: 'f',
  linke: 'f',
  linken: 'f',
  tafel: 'f',
  netz: 'n',
  eu: 'f',
};

export type Gender = 'm' | 'f' | 'n';

const ENDING = '(?:e?s|e|en|n|er)?';
const BY_GENDER = (Object.keys(HEADS) as Gender[]).map(
  (gender) => [gender, new RegExp(`(?:${HEADS[gender]})${ENDING}$`, 'iu')] as const,
);

/** Compounds that end alike and are no organisation. */
const OTHER =
  /(?:hintergrund|(?:land|schul|kirchen|studien|ministerial|regierungs|stadtbau)rat|fortschritt|zeitung|vorrat|verrat|grat|heirat|inserat|quadrat|format|zitat|resultat|hausrat|spagat|teilnehmerkreis|teilnehmendenkreis|adressatenkreis|umkreis|personenkreis|interessentenkreis|themenkreis|gottesdienst|verdienst|kundendienst|winterdienst|ehrenamt|gesamt|hauptamt|beamte?|haltestelle|baustelle|schnittstelle|tankstelle|kasse(?<!krankenkasse)|datenbank|werkbank|innenstadt|altstadt|großstadt|großstädte|partnerstadt|zielgruppen?|kleingruppen?|altersgruppen?|stuhlkreis|rathaus|rathauses|krankenhaus|zuhause|kaufhaus|schulhaus|tageswerk|stockwerk|handwerk|feuerwerk|kunstwerk|bauwerk|wissenschaft(?:en)?|gemeinschaftsschule|rahmenprogramm|anwendungsprogramm|tagesprogramm|ferienprogramm|lernprogramm|nachbarschaft|einrichtungen|vorhaus|treffen?|fußgängerzone|vorschule)$/iu;

/** Legal forms and their like: they make any name before them an organisation. */
export const LEGAL_FORM =
  /\b(?:e\.\s?V\.?|w\.\s?V\.|g?GmbH|gUG|UG|mbH|eG|AöR|KdöR|gAG|e\.\s?G\.|i\.\s?G\.)(?![\p{L}\d])/u;

/** Short names in capitals: „DKJS“, „NFDI4Objects“, „iJUG“, „ODIS“. */
export const ACRONYM =
  /^#?(?!\p{Lu}+s$)(?!\p{Lu}{8})(?=[\p{L}\d+&]*\p{Lu}[\p{L}\d+&]*\p{Lu})[\p{L}\d+&]{2,24}(?:[-/][\p{Lu}\d]+)*$/u;

/** Grammatical gender of the head, which decides how an adjective before it is put into the nominative; null for no head. */
export const headGender = remembered((word): Gender | null => {
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf(':')) + 1) || word;
  const lower = last.toLowerCase();
  const whole = WHOLE[lower] ?? WHOLE[lower.replace(/(?:es|s)$/u, '')];
  if (whole) return whole;
  if (OTHER.test(last)) return null;
  for (const [gender, pattern] of BY_GENDER) if (pattern.test(last)) return gender;
  return null;
});

/** Whether words name an organisation, as far as their heads and legal forms tell. */
export function looksLikeOrganisation(words: string): boolean {
  if (LEGAL_FORM.test(words)) return true;
  return words.split(/[\s,()„“"]+/u).some((word) => /^\p{Lu}/u.test(word) && headGender(word) !== null);
}

/** Words that head the name of an organisation: „Landesamt“, „Bildungsbüro“, „Verein“, a legal form behind the name. */

/** Last parts of compounds and whole words, lower case; each also in the genitive and plural. */
const HEADS: Readonly<Record<'m' | 'f' | 'n', string>> = {
  m:
    'verband|verein|landkreis|kreis|bezirk|freistaat|rat|ring|verbund|dienst|bund|club|klub|fonds|zweckverband|' +
    'fachbereich|fachdienst|arbeitskreis|senat|träger|verlag|kulturraum|konvent|chor|konzern|konzernbereich|lehrstuhl|landtag|städtetag|magistrat|vorstand|senator|hort|beirat|stadtteiltreff|treff',
  f:
    'stadt|gemeinde|hansestadt|landeshauptstadt|region|stiftung|agentur|stelle|schule|hochschule|universität|uni|akademie|kammer|gesellschaft|verwaltung|initiative|bibliothek|' +
    'bücherei|direktion|behörde|regierung|kanzlei|gewerkschaft|partei|kirche|diözese|föderation|fakultät|bank|sparkasse|gruppe|hochschulgruppe|' +
    'arbeitsgemeinschaft|ag|lag|abteilung|einrichtung|kasse|koordination|koordinierung|union|genossenschaft|allianz|partnerschaft|werkstatt|jugendbildungsstätte|bildungsstätte|vhs|plattform|wohlfahrt|caritas|diakonie|awo|raa|ihk|hwk|senatorin|feuerwehr|familienbildungsstätte|sternwarte|galerie|sammlung|leitstelle',
  n:
    'ministerium|amt|referat|dezernat|büro|zentrum|institut|netzwerk|museum|kolleg|werk|bündnis|forum|kuratorium|präsidium|sekretariat|konsortium|projekt|programm|team|archiv|' +
    'departement|jobcenter|land|haus|gymnasium|labor|kreuz|studio|theater|lab|kulturamt|netz|kabinett|orchester|ensemble|museen|komitee|kollegium',
};

export type Gender = 'm' | 'f' | 'n';

const ENDING = String.raw`(?:e?s|e|en|n|er)?`;
const BY_GENDER = (Object.keys(HEADS) as Gender[]).map(
  (gender) => [gender, new RegExp(`(?:${HEADS[gender]})${ENDING}$`, 'iu')] as const,
);

/** Compounds that end alike and are no organisation. */
const OTHER =
  /(?:hintergrund|fortschritt|zeitung|fachrat|vorrat|verrat|grat|heirat|inserat|quadrat|format|zitat|resultat|teilnehmerkreis|adressatenkreis|umkreis|freundeskreis-?|personenkreis|interessentenkreis|ausland|inland|umland|neuland|heimatland|erkundung|gesetz|netz(?:e|en)?$|zielgruppe|arbeitsgruppe[n]?|kleingruppe[n]?|altersgruppe[n]?|stuhlkreis|hinblick|rathaus|rathauses|krankenhaus|grundschule[n]?|schulhaus|tageswerk|stockwerk|handwerk|feuerwerk|kunstwerk|studienplatz|anwendungsprogramm|rahmenprogramm|gewerkschaftshaus|fortschrittsbericht|wissenschaft(?:en|lich)?|dienste?s?tag|einrichtungen)$/iu;

/** Legal forms and their like: they make any name before them an organisation. */
export const LEGAL_FORM =
  /\b(?:e\.\s?V\.?|w\.\s?V\.|g?GmbH|gUG|UG|mbH|eG|AöR|KdöR|gAG|e\.\s?G\.|i\.\s?G\.)(?![\p{L}\d])/u;

/** Short names in capitals: „DKJS“, „NFDI4Objects“, „iJUG“, „ODIS“. */
export const ACRONYM =
  /^#?(?!\p{Lu}+s$)(?=[\p{L}\d+&]*\p{Lu}[\p{L}\d+&]*\p{Lu})[\p{L}\d+&]{2,24}(?:[-/][\p{Lu}\d]+)*$/u;

/** Grammatical gender of the head, which decides how an adjective before it is put into the nominative; null for no head. */
export function headGender(word: string): Gender | null {
  const last = word.slice(Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'), word.lastIndexOf(':')) + 1) || word;
  if (OTHER.test(last)) return null;
  for (const [gender, pattern] of BY_GENDER) if (pattern.test(last)) return gender;
  return null;
}

/** Whether words name an organisation, as far as their heads and legal forms tell. */
export function looksLikeOrganisation(words: string): boolean {
  if (LEGAL_FORM.test(words)) return true;
  return words.split(/[\s,()„“"]+/u).some((word) => /^\p{Lu}/u.test(word) && headGender(word) !== null);
}

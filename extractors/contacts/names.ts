/** Names of people, as they stand beside an address or behind „Ansprechpartnerin“: titles, double names, initials, particles. */
import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { umlautsSpelt } from '../german/umlauts.ts';
import { headGender } from '../organisers/heads.ts';

export interface NameMention extends Span {
  /** As printed, with academic titles, without „Frau“ and „Herr“ where a given name follows. */
  readonly name: string;
  /** Behind „Frau“, „Herr“ or a title: a person beyond doubt. */
  readonly titled: boolean;
}

const PART = String.raw`\p{Lu}['’]?\p{Lu}?[\p{Ll}'’]+(?:\p{Lu}\p{Ll}+)?`;
const TOKEN = String.raw`(?:${PART}(?:-${PART}){0,3}|\p{Lu}\.(?:-?\p{Lu}\.)?)`;
const PARTICLE = '(?:von der|von dem|von den|van der|van den|von|van|de|zu|zum|del|da|dos|ten|ter|la|el|al|bin|vom)';
const TITLE = String.raw`(?:Prof(?:essor(?:in)?|\.)?|PD|Dr\.?(?:[ -](?:phil|med|jur|Ing|theol|oec|rer\. ?nat|rer\. ?pol|h\. ?c)\.){0,2}|Dipl\.-\p{L}+\.?|Mag\.?|MMag\.)`;
const RUN = new RegExp(
  `(?<![\\p{L}\\d@./-])(?<form>(?:Frau|Herrn?|Fr\\.|Hr\\.)[ \\u00a0])?(?<titles>(?:${TITLE}[ \\u00a0]){0,4})(?<run>${TOKEN}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${TOKEN}){0,7})(?![\\p{L}\\d@]|[._-][\\p{L}\\d]*@)`,
  'gu',
);

/** Nouns of offices and institutions, and whatever else German writes with a capital beside an address. */
const NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ment|wesen|büro|amt|amtes|stelle|zentrum|zentrums|innen|straße|strasse|platz|allee|gasse|schule|gruppe|verein|verband|stiftung|kreis|kreises|stadt|netzwerk|agentur|forum|treffen|bildung|arbeit|verwaltung|ministerium|ministeriums|nummer|mail|beauftragte[rn]?|referent|referentin|leiter|leiterin|leitung|koordinator|koordinatorin|manager|managerin|assistentin|assistent|berater|beraterin|sekretärin|sekretär|partner|partnerin|person|personen|organisatorin|organisator|sprecher|sprecherin|präsident|präsidentin|minister|ministerin|meister|meisterin|landrat|landrätin|dezernent|dezernentin|vorsitzende[rn]?|mitarbeiter|mitarbeiterin|zimmer|raum|saal|telefon|fax|universität|institut|fachtag|tagung|konferenz|workshop|seminar|programm|projekt|initiative|akademie|region|bibliothek|museum|theater|hochschule|fragen|hilfe|dienst|trainer|trainerin|redaktion|formular|anmeldung|zeit|uhr|team|online|schluss|frist|kurs|plätze|website|webseite)$/iu;
const STOP = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder mit bei für an in im am auf aus von vom zu zum zur über unter nach per ab bis als wir sie ihr ihre ihren ihnen ich uns unser unsere ' +
    'bitte frau herr herrn tel fax mobil web info infos kontakt ort datum termin beginn ende thema titel januar februar märz april mai juni juli august september oktober november dezember ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag liebe lieber sehr hier dort alle weitere nähere auskunft auskünfte rückfragen fragen anmeldungen ansprechpartnern ' +
    'bad sankt land landes bund freistaat stadt kreis haus deutschland deutsche deutscher deutsches bayern sachsen hessen thüringen brandenburg berlin hamburg bremen niedersachsen saarland schleswig holstein mecklenburg vorpommern ' +
    'microsoft teams zoom google facebook meetup youtube weiterhin ebenso sowie auch noch wenn dann so es er sich ihm telefonnummer handynummer vorname nachname name adresse straße str postfach email mail koordination organisation referat abteilung fachbereich dezernat sachgebiet ' +
    'eltern kindern kinder familien familie lehrkräfte fachkräfte interessierte studierende jugendliche jugendlichen mitglieder schulen kommunen vertreter gäste ' +
    'hof villa mühle café cafe hotel gasthof gasthaus garten kirche kapelle scheune halle salon galerie atelier studio werkstatt laden club lounge schloss verlag link webinar aktiv digital sozial lokal international euer eure eurer dein deine ' +
    'neue neuer neues neuen alte alter altes erste zweite dritte freie freier freies junge rotes rote grüne mittleres oberes unteres gemeinsam herzlich willkommen eventuelle wegen beim durch sollten haben sind ist wer was wo wann wie dies diese dieser dieses jede jeder jedes'
  ).split(' '),
);

/** „Familienbildungsstätte“; shorter ones are surnames as well („Neuhaus“). */
const isBody = (token: string) => token.length > 9 && !token.endsWith('haus') && headGender(token) !== null;
const isWord = (token: string) => STOP.has(token.toLowerCase()) || NOUN.test(token) || isBody(token);

/** Runs of two to four capitalised words that can be a person's name. Whether they are one, their place decides. */
export function namesIn(text: string): NameMention[] {
  const found: NameMention[] = [];
  for (const match of allMatches(RUN, text)) {
    const { form = '', titles = '', run = '' } = match.groups as Record<string, string>;
    const from = match.index + form.length + titles.length;
    const titled = form !== '' || titles !== '';
    for (const { start, end, first } of parts(run)) {
      const words = run.slice(start, end);
      const count = words.split(/[ \u00a0]/).filter((word) => /^\p{Lu}/u.test(word)).length;
      const leading = first && titled;
      if (
        count > 4 ||
        (count < 2 && !leading) ||
        (!leading && /^\p{Lu}\.$/u.test(words.split(/[ \u00a0]/).at(-1) ?? ''))
      )
        continue;
      const named = count >= 2 || titles !== '';
      const begin = first ? (named ? from - titles.length : from - titles.length - form.length) : from + start;
      found.push({
        start: begin,
        end: from + end,
        name: text.slice(begin, from + end).replace(/\s+/gu, ' '),
        titled: leading,
      });
    }
  }
  return found;
}

/** Cuts a run of capitalised words at those that are no names: „Organisatorin Mechthild Brosamer“. */
function parts(run: string): { start: number; end: number; first: boolean }[] {
  const found: { start: number; end: number; first: boolean }[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start >= 0) found.push({ start, end, first: start === 0 });
    start = -1;
  };
  for (const { 0: token, index } of allMatches(/[^ \u00a0]+/gu, run)) {
    if (/^\p{Lu}/u.test(token) && isWord(token)) close();
    else if (/^\p{Lu}/u.test(token)) {
      if (start < 0) start = index;
      end = index + token.length;
    }
  }
  close();
  return found;
}

const fold = (words: string) =>
  umlautsSpelt(words.toLowerCase())
    .normalize('NFD')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** Whether an address was made from a name: „m.thoboell@…“ belongs to Merle Thoböll. */
export function ownsAddress(name: string, email: string): boolean {
  const local = email.slice(0, email.indexOf('@'));
  const flat = fold(local).replaceAll(' ', '');
  // Marks of other alphabets fall away in addresses: „ı“ and „ø“ too.
  return (
    fold(name.replaceAll('ı', 'i').replaceAll('ø', 'o').replaceAll('ł', 'l'))
      .split(' ')
      .some((part) => part.length >= 3 && flat.includes(part)) || flat.includes(plain(name))
  );
}

/** The last name with its umlauts dropped rather than spelt out: „mueller“ and „muller“ both occur. */
function plain(name: string): string {
  const last = name.split(/[ -]/).at(-1) ?? name;
  const letters = last
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');
  return letters.length >= 4 ? letters : '\0';
}

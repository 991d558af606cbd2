/** The words dates are made of, each with its token class and value. Unknown words end a run of tokens. */
import { FEAST_WORDS } from './feasts/names.ts';
import { type Name, SYMBOL } from './symbols.ts';

export interface Entry {
  readonly symbol: string;
  readonly value: number;
  /** Set for compounds: "Montagabend" is a weekday and, from this offset, a part of the day. */
  readonly split?: number;
  readonly second?: Entry;
  /** Only a date word when capitalised: Mo, Di, So. */
  readonly capital?: boolean;
}

/** Lower-cased word → entry. */
export const LEXICON = new Map<string, Entry>();
let longest = 0;

function variants(word: string): string[] {
  const long = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss');
  const bare = word.length > 4 ? word.normalize('NFD').replace(/\u0308/g, '') : word;
  return [...new Set([word, long, bare])];
}

function put(name: Name, words: string, value = 0, extra: Partial<Entry> = {}): void {
  for (const word of words.split(' ').flatMap(variants)) {
    if (!LEXICON.has(word)) LEXICON.set(word, { symbol: SYMBOL[name], value, ...extra });
    longest = Math.max(longest, word.length);
  }
}

function each(name: Name, lists: readonly string[], from = 1): void {
  lists.forEach((words, index) => {
    put(name, words, index + from);
  });
}

// Austrian Jänner and Feber, old Septbr., English names that slip in.
each('month', [
  'januar jan jänner jaenner january januars jänners',
  'februar feb febr feber february februars',
  'märz mär mrz march maerz märzen marz',
  'april apr aprils',
  'mai may mais maien',
  'juni jun june juno junis',
  'juli jul july julei julis',
  'august aug augusts',
  'september sep sept septbr septembers',
  'oktober okt oktbr oct october oktobers',
  'november nov novbr novembers',
  'dezember dez dezbr dec december dezembers',
]);
const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const PARTS: [string, number][] = [
  ['frühmorgens', 1],
  ['morgens', 1],
  ['morgen', 1],
  ['früh', 1],
  ['vormittags', 2],
  ['vormittag', 2],
  ['mittags', 3],
  ['mittag', 3],
  ['spätnachmittags', 4],
  ['spätnachmittag', 4],
  ['nachmittags', 4],
  ['nachmittag', 4],
  ['spätabends', 5],
  ['spätabend', 5],
  ['abends', 5],
  ['abend', 5],
  ['nachts', 6],
  ['nacht', 6],
];
for (const [index, name] of [...WEEKDAYS, 'sonnabend'].entries()) {
  const value = name === 'sonnabend' ? 6 : index + 1;
  put('weekday', `${name} ${name}es`, value);
  put('weekdays', `${name}s`, value);
  for (const [part, pod] of PARTS) {
    for (const stem of [name, `${name}s`]) {
      for (const word of variants(stem + part)) {
        const split = variants(stem).at(0)!.length;
        const second = { symbol: SYMBOL.pod, value: pod };
        // "montagabends" says every Monday, "Montagabend" one.
        put(part.endsWith('s') && stem === name && part !== 'morgens' ? 'weekday' : 'weekday', word, value, {
          split,
          second,
        });
      }
    }
  }
}
put('weekday', 'mitwoch', 3);
each('weekday', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
each('wd', ['mo mon', 'di die tue', 'mi mit wed', 'do don thu', 'fr fre fri', 'sa sam sat', 'so son sun'], 1);
for (const word of [
  'mo',
  'di',
  'die',
  'mi',
  'mit',
  'do',
  'don',
  'fr',
  'sa',
  'so',
  'son',
  'sat',
  'sun',
  'mon',
  'fre',
  'sam',
  'wed',
  'fri',
  'thu',
  'tue',
])
  LEXICON.set(word, { ...LEXICON.get(word)!, capital: true });

const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig'];
const ONES = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const ORDINAL_STEMS: Record<number, string> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
for (let n = 0; n < 60; n++) {
  const tens = TENS[Math.floor(n / 10)]!;
  const word = n < 20 ? ONES[n]! : n % 10 === 0 ? tens : `${ONES[n % 10]}und${tens}`;
  put('card', n === 1 ? 'ein eins eine einen einem einer' : n === 2 ? 'zwei zwo' : word, n);
  if (n === 0 || n > 31) continue;
  const stem = ORDINAL_STEMS[n] ?? (n < 20 ? `${word}t` : `${word}st`);
  put('ord', ['e', 'en', 'er', 'em', 'es'].map((ending) => stem + ending).join(' '), n);
}
put('ord', 'siebente siebenten siebenter', 7);
put('ord', 'letzter letztem', -1);

put('roman', 'i', 1);
put('roman', 'ii', 2);
put('roman', 'iii', 3);
put('roman', 'iv', 4);
put('q', 'q');
put('kw', 'kw kalenderwoche');
put('quarterword', 'quartal quartals');
put('halfyear', 'halbjahr halbjahres hj');
put('season', 'frühling frühjahr frühlings frühjahrs', 1);
put('season', 'sommer sommers', 2);
put('season', 'herbst herbstes', 3);
put('season', 'winter winters', 4);
put('semester', 'sommersemester sose ss', 1);
put('semester', 'wintersemester wise ws', 2);
put('spanyear', 'schuljahr schuljahres kindergartenjahr kitajahr ausbildungsjahr', 8);
put('spanyear', 'spielzeit saison theatersaison', 8);
put('part', 'anfang beginn', 1);
put('part', 'mitte', 2);
put('part', 'ende', 3);
for (const [word, value] of [
  ['juni', 6],
  ['mai', 5],
  ['märz', 3],
  ['august', 8],
  ['september', 9],
  ['oktober', 10],
] as const) {
  void word;
  void value;
}
each(
  'unit',
  [
    'sekunde sekunden sek',
    'minute minuten min',
    'stunde stunden std',
    'tag tage tagen tages tg',
    'woche wochen',
    'monat monate monaten monats',
    'quartals quartale quartalen',
    'jahr jahre jahren jahres jahrs',
  ],
  1,
);
put('weekend', 'wochenende wochenendes');
put('middle', 'woche-tag');
each(
  'today',
  ['vorgestern', 'gestern', 'heute', '', 'übermorgen uebermorgen'].map((word) => word || 'tags-drauf'),
  -2,
);
put('today', 'überübermorgen', 3);
put('morgen', 'morgen', 1);
put('now', 'jetzt');
put(
  'rel',
  'nächste nächsten nächster nächstes nächstem kommende kommenden kommender kommendes kommendem folgenden folgende naechste',
  1,
);
put('rel', 'übernächste übernächsten übernächster übernächstes übernächstem', 2);
put(
  'rel',
  'letzte letzten letztes vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem vorangegangenen',
  -1,
);
put('rel', 'vorletzte vorletzten vorletztes vorletzter', -2);
put('rel', 'diese diesen dieser dieses diesem laufenden', 0);
put('several', 'paar einige einigen', 3);
put('several', 'beiden beide', 2);

put('uhr', 'uhr');
put('h', 'h hrs');
put('ampm', 'am-', 0);
put('ampm', 'pm', 1);
for (const [word, pod] of PARTS) if (word !== 'morgen') put('pod', word, pod);
put('pod', 'vormittagsstunden', 2);
put('pod', 'nachmittagsstunden', 4);
put('pod', 'abendstunden', 5);
put('pod', 'morgengrauen morgenstunden', 1);
put('pod', 'vormittagszeit', 2);
put('midnight', 'mitternacht');
put('podmod', 'frühen früher frühe', 1);
put('podmod', 'späten später spät späte spaeter', 2);
put('podmod', 'sehr ganz', 0);
put('half', 'halb');
put('half', 'halben halbe', 1);
put('vt', 'viertel');
put('dvt', 'dreiviertel');
put('letter', 'c', 1);
put('letter', 's', 2);
put('letter', 't', 3);
put('zone', 'cet mez cest mesz berliner ortszeit', 1);
put('zone', 'utc gmt', 2);
put('allday', 'ganztägig ganztägige ganztags');

put('am', 'am an');
put('im', 'im in');
put('den', 'den dem der des das');
put('um', 'um');
put('approx', 'ca circa zirka etwa ungefähr ungefaehr gegen rund fast knapp');
put('von', 'von vom zwischen from');
put('bis', 'bis till');
put('auf', 'auf zum zu');
put('ab', 'ab frühestens frühstens frühestes earliest');
put('until', 'spätestens spätesten');
put('seit', 'seit');
put('vor', 'vor');
put('nach', 'nach after');
put('nicht', 'nicht');
put('and', 'und sowie u oder bzw');
put('each', 'jeweils je');
put('every', 'jeden jede jeder jedes jedem');
put('fill', 'pünktlich einschließlich inklusive inkl incl noch genau gerade sowohl kurz mal also datum');
put('tentative', 'voraussichtlich vorauss vsl vrsl vermutlich evtl eventuell geplant');
each('periodic', ['täglich', 'wöchentlich', 'monatlich', 'jährlich alljährlich']);
put('periodic', 'tägig tägige tägigen tägiger tägiges', 5);
put('periodic', 'vierzehntägig vierzehntägige vierzehntäglich zweiwöchentlich', 6);
put('periodic', 'täglichen', 1);
put('periodic', 'wöchig wöchigen', 7);
put('inside', 'innerhalb binnen');
put('earlier', 'vorher zuvor früheren');
put('earlier', 'später-', 1);
put('role', 'einlass beginn ende start uhrzeit anreise');
put('day', 'selben');
put(
  'veto',
  'raum version tel telefon fon fax mobil paragraph paragraf § nr nummer ip din iso en kapitel abschnitt seite artikel art zimmer saal hausnummer postfach straße strasse platz plz konto iban blz verhältnis zoom-id meeting-id haus bus linie absatz abs ziffer punkt tabelle abbildung abb band heft stand-nr isbn issn gleis stock etage fragen',
);
put(
  'counted',
  'euro eur teilnehmer teilnehmende teilnehmenden teilnehmerinnen personen plätze plätzen km kg cm mm qm m prozent mio millionen cent grad gb mb stimmen punkte punkten seiten kinder jugendliche ue',
);
put('ext', 'pdf doc docx jpg jpeg png html htm php xls xlsx zip odt ics gif ppt pptx mp3 mp4 webp svg');
put('feast', FEAST_WORDS.join(' '));

/** No date word is longer. */
export const LONGEST = longest;

/** For each lower-case first character below U+0180 the lengths of words it begins, as bits: spares most look-ups. */
export const LENGTHS = new Uint32Array(0x180);
for (const word of LEXICON.keys()) {
  const code = word.charCodeAt(0);
  LENGTHS[code] = LENGTHS[code]! | (1 << Math.min(31, word.length));
}

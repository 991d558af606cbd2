/** The vocabulary of dates, as data. Words of one value share a string. */
import type { Name } from './symbols.ts';

/** Austrian Jänner and Feber, old Septbr., English names that slip in. */
export const MONTHS: readonly string[] = [
  'januar jan jänner januars jänners january',
  'februar feb febr feber februars february',
  'märz mär mrz märzen march',
  'april apr aprils',
  'mai mais may',
  'juni jun juno junis june',
  'juli jul julei julis july',
  'august aug augusts',
  'september sep sept septbr septembers',
  'oktober okt oktbr oktobers oct october',
  'november nov novbr novembers',
  'dezember dez dezbr dezembers dec december',
];

export const WEEKDAYS: readonly (readonly [name: string, value: number])[] = [
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['mitwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
];

/** Those with an exclamation mark are other words too, and weekdays only when capitalised. */
export const SHORT_WEEKDAYS: readonly string[] = [
  'mo mon!',
  'di tue!',
  'mi! wed!',
  'do don! thu!',
  'fr fre! fri!',
  'sa sam! sat!',
  'so! son! sun!',
];

/** Parts of the day, by their place in PARTS_OF_DAY. */
export const PARTS: readonly (readonly [word: string, part: number])[] = [
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
  ['morgenstunden', 1],
  ['morgengrauen', 1],
  ['vormittagsstunden', 2],
  ['vormittagszeit', 2],
  ['nachmittagsstunden', 4],
  ['abendstunden', 5],
];

export const ONES: readonly string[] = [
  ...['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  ...['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'],
];
export const TENS: readonly string[] = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig'];
export const ORDINAL_STEMS: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
export const NUMERALS: readonly (readonly [words: string, value: number])[] = [
  ['eins eine einen einem einer', 1],
  ['zwo', 2],
  ['eineinhalb anderthalb', 1.5],
  ['zweieinhalb', 2.5],
  ['dreieinhalb', 3.5],
];

/** Seconds to years, by their place from 1. */
export const UNITS: readonly string[] = [
  'sekunde sekunden sek',
  'minute minuten min',
  'stunde stunden std',
  'tag tage tagen tages tg',
  'woche wochen',
  'monat monate monaten monats',
  'quartale quartalen',
  'jahr jahre jahren jahres jahrs',
];

export const VALUES: readonly (readonly [Name, words: string, value: number])[] = [
  ['ord', 'siebente siebenten siebenter', 7],
  ['ord', 'letzter', -1],
  ['roman', 'i', 1],
  ['roman', 'ii', 2],
  ['roman', 'iii', 3],
  ['roman', 'iv', 4],
  ['season', 'frühling frühlings frühjahr frühjahrs', 1],
  ['season', 'sommer sommers', 2],
  ['season', 'herbst herbstes', 3],
  ['season', 'winter winters', 4],
  ['semester', 'sommersemester sose ss', 1],
  ['semester', 'wintersemester wise ws', 2],
  ['spanyear', 'schuljahr schuljahres kindergartenjahr kitajahr ausbildungsjahr spielzeit saison theatersaison', 8],
  ['part', 'anfang beginn', 1],
  ['part', 'mitte', 2],
  ['part', 'ende', 3],
  ['today', 'vorgestern', -2],
  ['today', 'gestern', -1],
  ['today', 'heute', 0],
  ['today', 'übermorgen', 2],
  ['today', 'überübermorgen', 3],
  ['todays', 'gestrige gestrigen gestriger', -1],
  ['todays', 'heutige heutigen heutiger', 0],
  ['todays', 'morgige morgigen morgiger', 1],
  ['morgen', 'morgen', 1],
  ['rel', 'nächste nächsten nächster nächstes nächstem', 1],
  ['coming', 'kommende kommenden kommender kommendes kommendem folgenden', 1],
  ['rel', 'übernächste übernächsten übernächster übernächstes übernächstem', 2],
  [
    'rel',
    'letzte letzten letztes letztem vergangene vergangenen vergangener vergangenes vergangenem vorige vorigen voriger voriges vorigem vorangegangenen',
    -1,
  ],
  ['rel', 'vorletzte vorletzten vorletztes vorletzter', -2],
  ['rel', 'diese diesen dieser dieses diesem laufenden', 0],
  ['several', 'paar', 2],
  ['several', 'beiden beide', 2],
  ['several', 'einige einigen', 3],
  ['ampm', 'pm', 1],
  ['half', 'halb', 0],
  ['half', 'halben halbe', 1],
  ['letter', 'c', 1],
  ['letter', 's', 2],
  ['letter', 't', 3],
  ['zone', 'cet mez cest mesz ortszeit', 1],
  ['zone', 'utc gmt', 2],
  ['podmod', 'frühen früher frühe', 1],
  ['podmod', 'späten später spät späte', 2],
  ['podmod', 'sehr ganz', 0],
  ['periodic', 'täglich', 1],
  ['periodic', 'wöchentlich', 2],
  ['periodic', 'monatlich', 3],
  ['periodic', 'jährlich alljährlich', 4],
  ['periodic', 'tägig tägige tägigen tägiger tägiges', 5],
  ['periodic', 'vierzehntägig vierzehntägige vierzehntäglich zweiwöchentlich', 6],
];

export const SMALL_WORDS: readonly (readonly [Name, words: string])[] = [
  ['q', 'q'],
  ['kw', 'kw kalenderwoche'],
  ['quarterword', 'quartal quartals'],
  ['halfyear', 'halbjahr halbjahres hj'],
  ['weekend', 'wochenende wochenendes'],
  ['now', 'jetzt'],
  ['suffix', 'te ten ter tes th st nd rd'],
  ['uhr', 'uhr'],
  ['h', 'h hrs'],
  ['midnight', 'mitternacht'],
  ['vt', 'viertel'],
  ['dvt', 'dreiviertel'],
  ['allday', 'ganztägig ganztägige ganztags'],
  ['am', 'am an'],
  ['im', 'im in'],
  ['den', 'den dem der des das die'],
  ['um', 'um'],
  ['approx', 'ca circa zirka etwa ungefähr gegen rund fast knapp'],
  ['von', 'von vom zwischen from'],
  ['bis', 'bis'],
  ['auf', 'auf zum zu'],
  ['ab', 'ab frühestens frühstens frühestes earliest'],
  ['until', 'spätestens spätesten'],
  ['seit', 'seit'],
  ['vor', 'vor'],
  ['nach', 'nach after'],
  ['nicht', 'nicht'],
  ['and', 'und sowie u oder bzw'],
  ['each', 'jeweils je'],
  ['every', 'jeden jede jeder jedes jedem'],
  ['fill', 'pünktlich einschließlich inklusive inkl incl noch genau gerade so also als'],
  ['tentative', 'voraussichtlich vorauss vsl vrsl vermutlich evtl eventuell geplant'],
  ['inside', 'innerhalb binnen'],
  ['during', 'für'],
  ['timer', 'timer wecker'],
  ['earlier', 'vorher zuvor'],
  ['role', 'einlass start uhrzeit anreise'],
];

/** Words whose number is no date, even with spaces in it. */
export const PHONES = 'tel telefon telefonnummer fon fax mobil handy iban konto plz isbn issn postfach';
export const CLAIMING =
  'raum version paragraph paragraf nr nummer ip din iso en kapitel abschnitt seite artikel art zimmer saal hausnummer straße strasse platz allee verhältnis haus linie linien tram trambahn straßenbahn straßenbahnlinie straßenbahnlinien stadtbahn buslinie buslinien absatz abs ziffer punkt tabelle abbildung abb band heft gleis etage';
export const COUNTED =
  'euro eur teilnehmer teilnehmende teilnehmenden teilnehmerinnen personen plätze plätzen km kg cm mm qm prozent mio millionen cent grad gb mb stimmen punkte punkten seiten kinder jugendliche';
export const EXTENSIONS = 'pdf doc docx jpg jpeg png html htm php xls xlsx zip odt ics gif ppt pptx mp3 mp4 webp svg';

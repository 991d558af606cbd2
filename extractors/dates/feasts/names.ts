import { WORLD_FEASTS } from './world.ts';

/**
 * Feast days and when they fall: F month-day is fixed, E counts days from Easter Sunday, A from the fourth Sunday of Advent,
 * N is the nth weekday of a month (weekday.nth.month), and a range is two of them.
 */
export const FEASTS: Readonly<Record<string, string>> = {
  'neujahr|neujahrstag': 'F1-1',
  'heilige drei könige|heilige drei koenige|heiligen drei könige|heiligen drei königen|dreikönigstag|dreikönige|epiphanias':
    'F1-6',
  'mariä lichtmess|lichtmess': 'F2-2',
  valentinstag: 'F2-14',
  'internationaler frauentag|weltfrauentag|frauentag': 'F3-8',
  'weiberfastnacht|altweiber|altweiberfastnacht|schmotziger donnerstag': 'E-52',
  fastnachtssamstag: 'E-50',
  'fastnachtssonntag|tulpensonntag': 'E-49',
  rosenmontag: 'E-48',
  'fastnacht|fastnachtsdienstag|faschingsdienstag|fasching|karneval|veilchendienstag': 'E-47',
  'aschermittwoch|aschetag': 'E-46',
  aschermontag: 'E-41',
  fastenzeit: 'E-46/E-1',
  palmsonntag: 'E-7',
  karwoche: 'E-6/E-1',
  'gründonnerstag|hoher donnerstag|heiliger donnerstag|weißer donnerstag|palmdonnerstag': 'E-3',
  'karfreitag|stiller freitag|hoher freitag': 'E-2',
  'karsamstag|karsonnabend|ostersamstag|stiller samstag': 'E-1',
  'ostern|ostersonntag|osterfest|osterfeiertage': 'E0',
  ostermontag: 'E1',
  'weißer sonntag|weisser sonntag': 'E7',
  'christi himmelfahrt|himmelfahrt|himmelfahrtstag|auffahrt|vatertag|herrentag|männertag': 'E39',
  'pfingsten|pfingstsonntag|pfingstfest|pentecost': 'E49',
  pfingstmontag: 'E50',
  'dreifaltigkeitsfest|trinitatis|dreifaltigkeitssonntag': 'E56',
  fronleichnam: 'E60',
  walpurgisnacht: 'F4-30',
  'tag der arbeit|maifeiertag|erster mai-feiertag': 'F5-1',
  europatag: 'F5-9',
  muttertag: 'N7.2.5',
  'weltkindertag|kindertag': 'F9-20',
  'johannistag|johanni': 'F6-24',
  'peter und paul': 'F6-29',
  'augsburger friedensfest|augsburger hohes friedensfest|friedensfest': 'F8-8',
  'mariä himmelfahrt|maria himmelfahrt': 'F8-15',
  'schweizer bundesfeier|bundesfeier|bundesfeiertag': 'F8-1',
  'schweizer buß- und bettag|eidgenössischer dank-, buss- und bettag|eidgenössischer bettag': 'N7.3.9',
  michaelistag: 'F9-29',
  erntedankfest: 'N7.1.10',
  erntedank: 'N7.1.10',
  'tag der deutschen einheit': 'F10-3',
  'nationalfeiertag|österreichischer nationalfeiertag': 'F10-26',
  'reformationstag|reformationsfest': 'F10-31',
  halloween: 'F10-31',
  allerheiligen: 'F11-1',
  allerseelen: 'F11-2',
  'martinstag|sankt martin|st. martin': 'F11-11',
  volkstrauertag: 'A-35',
  'buß- und bettag|buss- und bettag|buß und bettag': 'A-32',
  'totensonntag|ewigkeitssonntag': 'A-28',
  advent: 'A-21',
  adventssonntag: 'A-21',
  barbaratag: 'F12-4',
  'nikolaus|nikolaustag|nikolo': 'F12-6',
  'mariä empfängnis|maria empfängnis': 'F12-8',
  'heiligabend|heilig abend|heiliger abend|heiliger abend|weihnachtsabend': 'F12-24',
  'weihnachten|weihnachtsfest|weihnachtsfeiertag': 'F12-25',
  'stephanstag|stefanitag|zweiter weihnachtsfeiertag|zweiter weihnachtstag': 'F12-26',
  'erster weihnachtsfeiertag|erster weihnachtstag|weihnachtstag|christtag': 'F12-25',
  'silvester|silvesterabend|silvestertag|sylvester': 'F12-31',
};

/** One name of a feast, by its first word. */
export class FeastName {
  /** What follows the first word; empty for a single word. */
  readonly tail: string;
  readonly rule: string;
  readonly advent: boolean;
  private pattern: RegExp | undefined;

  constructor(tail: string, rule: string, advent: boolean) {
    this.tail = tail;
    this.rule = rule;
    this.advent = advent;
  }

  /** The tail as an expression, to be tried where the first word ended; null for a single word. Made when the first word is met. */
  get rest(): RegExp | null {
    if (this.tail === '') return null;
    this.pattern ??= new RegExp(`${loosely(this.tail)}(?!\\p{L})`, 'iuy');
    return this.pattern;
  }
}

/** First word → the feasts it begins, longest name first. */
export const FEAST_NAMES = new Map<string, FeastName[]>();

const plain = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const loosely = (words: string) => plain(words).replaceAll(' ', '[\\s-]{1,3}').replaceAll("'", "['’‘]?");

/** Adds "name|name": rule to the index. */
function addFeasts(feasts: Readonly<Record<string, string>>): void {
  for (const [names, rule] of Object.entries(feasts)) {
    for (const name of names.split('|')) add(name, rule);
    // The eastern churches keep the feasts of Easter by their own.
    if (/^E-?\d+$/.test(rule))
      for (const name of names.split('|'))
        for (const ending of ['e', 'er', 'es']) add(`orthodox${ending} ${name}`, rule.replace('E', 'O'));
  }
}

function add(name: string, rule: string): void {
  const key = /^\p{L}+/u.exec(name)![0];
  const tail = name.slice(key.length);
  const known = FEAST_NAMES.get(key) ?? [];
  known.push(new FeastName(tail, rule, name.startsWith('advent')));
  FEAST_NAMES.set(key, known);
}
addFeasts(FEASTS);
addFeasts(WORLD_FEASTS);
for (const names of FEAST_NAMES.values()) names.sort((a, b) => b.tail.length - a.tail.length);

/** The words that names begin with. */
export const FEAST_WORDS = [...FEAST_NAMES.keys()];

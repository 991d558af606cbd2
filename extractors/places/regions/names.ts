/** The German states and the regions people name instead: names, adjectives, and which states they mean (ISO 3166-2). */

/** Names with their genitive, by state. */
const STATES: Readonly<Record<string, string>> = {
  BW: 'Baden-Württembergs?|Baden[ -]?– ?Württembergs?|BaWü|Schwarzwalds?|Oberschwabens?|Hohenlohe|Südbadens?|Nordbadens?',
  BY: 'Bayerns?|Oberbayerns?|Niederbayerns?|Oberpfalz|Oberfrankens?|Mittelfrankens?|Unterfrankens?|Allgäus?|Frankens?',
  BE: 'Berlins?',
  BB: 'Brandenburgs?|Uckermark|Prignitz|Niederlausitz|Spreewald|Barnim|Oderbruch',
  HB: 'Bremens?|Bremerhavens?',
  HH: 'Hamburgs?',
  HE: 'Hessens?|Nordhessens?|Südhessens?|Mittelhessens?|Osthessens?',
  MV: 'Mecklenburg-Vorpommerns?|Mecklenburgs?|Vorpommerns?|Rügen|Usedom',
  NI: 'Niedersachsens?|Ostfrieslands?|Emslands?|Südniedersachsens?',
  NW: 'Nordrhein-Westfalens?|NRW|Ruhrgebiets?|Ostwestfalen-Lippe|Ostwestfalens?|Westfalens?|Sauerlands?|Münsterlands?|Niederrheins?|Siegerlands?',
  RP: 'Rheinland-Pfalz|Westerwalds?|Hunsrücks?|Südpfalz|Westpfalz|Vorderpfalz|Rheinhessens?',
  SL: 'Saarlande?s?',
  SN: 'Sachsens?|Oberlausitz|Vogtlande?s?|Erzgebirges?',
  ST: 'Sachsen-Anhalts?|Altmark',
  SH: 'Schleswig-Holsteins?|Nordfrieslands?|Dithmarschens?',
  TH: 'Thüringens?|Eichsfelds?|Thüringer Walds?',
};

/** Stems that take an adjective's ending: „schleswig-holsteinischen“; and the unbent ones of city states. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  BW: '[Bb]aden-württembergisch',
  BY: '[Bb]ay(?:e)?risch|[Oo]berbay(?:e)?risch|[Nn]iederbay(?:e)?risch|[Ff]ränkisch|[Uu]nterfränkisch|[Oo]berfränkisch|[Mm]ittelfränkisch',
  BB: '[Bb]randenburgisch',
  HB: '[Bb]remisch',
  HH: '[Hh]amburgisch',
  HE: '[Hh]essisch|[Nn]ordhessisch|[Ss]üdhessisch|[Mm]ittelhessisch',
  MV: '[Mm]ecklenburg-vorpommer(?:i)?sch|[Mm]ecklenburgisch',
  NI: '[Nn]iedersächsisch|[Oo]stfriesisch',
  NW: '[Nn]ordrhein-westfälisch|[Ww]estfälisch',
  RP: '[Rr]heinland-pfälzisch|[Pp]fälzisch',
  SL: '[Ss]aarländisch',
  SN: '[Ss]ächsisch|[Oo]stsächsisch|[Vv]ogtländisch',
  ST: '[Ss]achsen-[Aa]nhalt(?:in)?isch',
  SH: '[Ss]chleswig-[Hh]olsteinisch|[Nn]ordfriesisch',
  TH: '[Tt]hüringisch',
};
const UNBENT: Readonly<Record<string, string>> = { BE: 'Berliner', HH: 'Hamburger', HB: 'Bremer', TH: 'Thüringer' };

/** Regions that lie in several states. „Mitteldeutsch“ is the usage of education networks: the three southern eastern states. */
const SEVERAL: readonly (readonly [string, string])[] = [
  ['[Mm]itteldeutsch(?:land(?:s)?|e[nrsm]?)?', 'SN ST TH'],
  [
    '[Ii]n den neuen Bundesländern|[Dd]ie neuen Bundesländer|der neuen Bundesländer|[Oo]stdeutsch(?:lands?|e[nrsm]?)',
    'BB BE MV SN ST TH',
  ],
  ['Transferagentur Nord-Ost|Transferagentur Nordost', 'BB MV SH'],
  ['[Nn]orddeutsch(?:lands?|e[nrsm]?)', 'HB HH MV NI SH'],
  ['Lausitz|Lausitzer(?:innen)?', 'BB SN'],
  ['Berlin-Brandenburgs?|Berlin[/–]Brandenburg', 'BB BE'],
  ['Rhein-Neckar', 'BW HE RP'],
  ['Rhein-Main(?:-Gebiet(?:s|es)?)?', 'HE'],
  ['Rhein-Ruhr', 'NW'],
];

/** Regierungsbezirke, behind that word only: „Regierungsbezirk Kassel“. */
const GOVERNMENT: Readonly<Record<string, string>> = {
  BW: 'Stuttgart|Karlsruhe|Freiburg|Tübingen',
  BY: 'Oberbayern|Niederbayern|Oberpfalz|Oberfranken|Mittelfranken|Unterfranken|Schwaben',
  HE: 'Darmstadt|Gießen|Kassel',
  NW: 'Düsseldorf|Köln|Münster|Detmold|Arnsberg',
};

const meanings = new Map<string, readonly string[]>();
const groups: string[] = [];
function add(pattern: string, states: string): void {
  meanings.set(
    `r${groups.length}`,
    states.split(' ').map((state) => `DE-${state}`),
  );
  groups.push(`(?<r${groups.length}>${pattern})`);
}
for (const [state, names] of Object.entries(GOVERNMENT)) add(`Regierungsbezirk(?:e?s)? (?:${names})`, state);
for (const [pattern, states] of SEVERAL) add(pattern, states);
// The longer name first: „Sachsen-Anhalt“ and „Niedersachsen“ are not Saxony.
for (const state of ['ST', 'RP', 'MV', 'NW', ...Object.keys(STATES)]) {
  if (meanings.has(`s${state}`)) continue;
  meanings.set(`s${state}`, []);
  add(STATES[state] as string, state);
  const stems = ADJECTIVES[state];
  if (stems) add(`(?:${stems})e[nrsm]?`, state);
  if (UNBENT[state]) add(UNBENT[state], state);
}

/** Any name of a region; named groups lead to `statesOf`. */
export const REGION = new RegExp(`(?<![\\p{L}@#./-])(?:${groups.join('|')})(?![\\p{L}.]*[\\p{L}])`, 'gu');

/** The states a match of REGION means. */
export function statesOf(match: RegExpExecArray): readonly string[] {
  for (const [name, words] of Object.entries(match.groups ?? {}))
    if (words !== undefined) return meanings.get(name) ?? [];
  return [];
}

/** Whether the words are an adjective („bayerischen“, „Berliner“) and so belong to the noun behind them. */
export const isAdjective = (words: string): boolean =>
  /isch(?:e[nrsm]?)?$|^(?:Berliner|Hamburger|Bremer|Thüringer)$/.test(words);

/** A plain search that nearly every text without a region fails at once; REGION then reads the block with care. */
export const ANY_REGION =
  /Bayern|Bayer|[Bb]ay(?:e)?risch|Württemberg|württemberg|BaWü|Schwarzwald|schwaben|Hohenlohe|baden|Oberpfalz|[Ff]ranken|fränkisch|Allgäu|Berlin|[Bb]randenburg|Uckermark|Prignitz|Lausitz|Spreewald|Barnim|Oderbruch|Bremen|Bremer|bremisch|Hamburg|hamburgisch|[Hh]essen|hessisch|Mecklenburg|[Vv]orpommern|mecklenburg|Rügen|Usedom|Niedersachsen|niedersächsisch|Ostfries|ostfries|Emsland|Nordrhein|nordrhein|NRW|Ruhrgebiet|[Ww]estfalen|westfälisch|Sauerland|Münsterland|Niederrhein|Siegerland|Pfalz|pfälzisch|pfalz|Westerwald|Hunsrück|Saarland|saarländisch|Sachsen|[Ss]ächsisch|sachsen|Vogtland|Erzgebirge|Altmark|Holstein|holsteinisch|Nordfries|Dithmarschen|Thüring|thüring|Eichsfeld|itteldeutsch|Bundesländer|stdeutsch|orddeutsch|Transferagentur|Rhein-|Regierungsbezirk/;

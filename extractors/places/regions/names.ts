/** The German states and the regions people name instead: names, adjectives, and which states they mean (ISO 3166-2). */
import { cued } from '../../german/cues.ts';

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
  ['neuen? Bundesländern?|[Oo]stdeutsch(?:lands?|e[nrsm]?)', 'BB BE MV SN ST TH'],
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

/** A region's name at a word's beginning (sticky); named groups lead to `statesOf`. */
export const REGION = new RegExp(`(?:${groups.join('|')})(?![\\p{L}.]*[\\p{L}])`, 'uy');

/** The states a match of REGION means. */
export function statesOf(match: RegExpExecArray): readonly string[] {
  for (const [name, words] of Object.entries(match.groups ?? {}))
    if (words !== undefined) return meanings.get(name) ?? [];
  return [];
}

/** Whether the words are an adjective („bayerischen“, „Berliner“) and so belong to the noun behind them. */
export const isAdjective = (words: string): boolean =>
  /isch(?:e[nrsm]?)?$|^(?:Berliner|Hamburger|Bremer|Thüringer)$/.test(words);

/** Plain pieces of those names: one fast pass finds the few words at which REGION is tried. */
export const PIECE = cued(
  /Altmark|Allgäu|Baden|BaWü|Barnim|Bayer|bayer|bayr|Bayr|Berlin|Brandenburg|brandenburg|Bremen|Bremer|bremisch|Dithmarschen|Eichsfeld|Emsland|Erzgebirge|Franken|franken|fränkisch|Fränkisch|Hamburg|hamburgisch|Hessen|hessen|essisch|Hohenlohe|Holstein|Hunsrück|Lausitz|lausitz|Mecklenburg|mecklenburg|Münsterland|Mitteldeutsch|mitteldeutsch|neue Bundesländer|neuen Bundesländer|NRW|Niederrhein|Niedersachsen|niedersächsisch|Norddeutsch|norddeutsch|Nordfries|nordfries|Nordrhein|nordrhein|Oberpfalz|Oderbruch|Ostdeutsch|ostdeutsch|Ostfries|ostfries|Pfalz|pfalz|fälzisch|Prignitz|Regierungsbezirk|Rhein-|Rügen|Ruhrgebiet|Saarland|saarländisch|Sachsen|sachsen|ächsisch|Sauerland|Schwaben|schwaben|Schwarzwald|Siegerland|Spreewald|Thüring|thüring|Transferagentur|Uckermark|Usedom|Vogtland|vogtländisch|Vorpommern|vorpommer|Westerwald|Westfalen|westfalen|estfälisch|holsteinisch|württembergisch/g,
);

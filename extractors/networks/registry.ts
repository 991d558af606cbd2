/** The networks that are known: those of the configuration first, then the ones that ship. */
import type { Config, NetworkEntry } from '../../schemas/config.ts';
import { allMatches } from '../german/cues.ts';
import { nameKey, stem } from '../organisers/entities.ts';
import shipped from './networks.json' with { type: 'json' };

export type Known = Pick<NetworkEntry, 'id' | 'name'> & Partial<NetworkEntry>;

export interface Registry {
  readonly entries: readonly Known[];
  /** Every name in a text, in any inflection, in reading order. */
  namesIn(text: string): readonly FoundName[];
  /** The network of a name as it stands in a text, or of an id. */
  find(name: string): Known | undefined;
  /** The network whose website a host belongs to. */
  bySite(host: string): Known | undefined;
}

export interface FoundName {
  readonly start: number;
  /** What stands there. */
  readonly words: string;
}

const registries = new WeakMap<Config, Registry>();

export function registry(config: Config): Registry {
  let made = registries.get(config);
  if (!made) {
    made = build([...config.networks, ...(shipped as unknown as Known[])]);
    registries.set(config, made);
  }
  return made;
}

function build(entries: readonly Known[]): Registry {
  const byName = new Map<string, Known>();
  const sites = new Map<string, Known>();
  const spellings: string[] = [];
  for (const entry of entries) {
    for (const name of [entry.name, ...(entry.aliases ?? [])]) {
      if (!byName.has(nameKey(name))) byName.set(nameKey(name), entry);
      spellings.push(name);
    }
    if (!byName.has(entry.id)) byName.set(entry.id, entry);
    for (const site of entry.sites ?? []) if (!sites.has(site.toLowerCase())) sites.set(site.toLowerCase(), entry);
  }
  return {
    entries,
    namesIn: finder(spellings),
    find: (name) => byName.get(name) ?? byName.get(nameKey(name)),
    bySite: (host) => sites.get(host) ?? sites.get(host.replace(/^www\d?\./, '')),
  };
}

/** So many letters of a name's longest word are looked up first: every word of a name begins a word of the text. */
const KEY = 4;

/**
 * One expression a name, made when all its words first occur in a text: all names in a single one took V8 half a
 * second to compile, for the sake of one or two that a text holds.
 */
function finder(names: readonly string[]): Registry['namesIn'] {
  const spellings = [...new Set(names)].map((name) => {
    const stems = (name.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem);
    const cues = stems.length > 0 ? stems.map((word) => word.toLowerCase()) : [name.toLowerCase()];
    // The longest is the rarest: most names are ruled out by it alone.
    cues.sort((a, b) => b.length - a.length);
    const [longest = ''] = cues;
    const key = longest.length < KEY ? '' : longest.slice(0, KEY);
    return { stems, cues, key, pattern: undefined as RegExp | undefined };
  });
  return (text) => {
    const lower = text.toLowerCase();
    const found: FoundName[] = [];
    const beginnings = new Set(['']);
    for (const word of lower.match(/[\p{L}\p{N}]+/gu) ?? []) beginnings.add(word.slice(0, KEY));
    for (const spelling of spellings) {
      if (!beginnings.has(spelling.key) || !spelling.cues.every((cue) => lower.includes(cue))) continue;
      spelling.pattern ??= patternOf(spelling.stems);
      for (const match of allMatches(spelling.pattern, text)) found.push({ start: match.index, words: match[0] });
    }
    return withoutOverlaps(found);
  };
}

/** Of names that overlap the longest stays: „Netzwerk Lernen Mitte-Nord“ is not „Netzwerk Lernen Mitte“. */
function withoutOverlaps(found: readonly FoundName[]): FoundName[] {
  const kept: FoundName[] = [];
  let end = 0;
  for (const name of [...found].sort((a, b) => a.start - b.start || b.words.length - a.words.length)) {
    if (name.start < end) continue;
    kept.push(name);
    end = name.start + name.words.length;
  }
  return kept;
}

const patternOf = (stems: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])${stems.map((word) => `${word}\\p{L}{0,3}`).join('[^\\p{L}\\p{N}\\n]{1,3}\\n?')}(?![\\p{L}\\p{N}])`,
    'giu',
  );

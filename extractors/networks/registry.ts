/** The networks that are known: those of the configuration first, then the ones that ship. */
import type { Config, NetworkEntry } from '../../schemas/config.ts';
import { nameKey, stem } from '../organisers/entities.ts';
import shipped from './networks.json' with { type: 'json' };

export type Known = Pick<NetworkEntry, 'id' | 'name'> & Partial<NetworkEntry>;

export interface Registry {
  readonly entries: readonly Known[];
  /** Finds a name in any inflection; group 0 is what stands there. */
  readonly pattern: RegExp;
  /** The network of a name as it stands in a text, or of an id. */
  find(name: string): Known | undefined;
  /** The network whose website a host belongs to. */
  bySite(host: string): Known | undefined;
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
    pattern: patternOf(spellings),
    find: (name) => byName.get(name) ?? byName.get(nameKey(name)),
    bySite: (host) => sites.get(host) ?? sites.get(host.replace(/^www\d?\./, '')),
  };
}

/** Longest first, so that „Netzwerk Lernen Mitte-Nord“ is not read as „Netzwerk Lernen Mitte“. */
function patternOf(names: readonly string[]): RegExp {
  const alternatives = [...new Set(names)]
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      (name.match(/[\p{L}\p{N}]+/gu) ?? [])
        .map((word) => `${stem(word)}\\p{L}{0,3}`)
        .join('[^\\p{L}\\p{N}\\n]{1,3}\\n?'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Unites the spellings of organisations: BMBF, „des Bundesministeriums für Bildung und Forschung“ and the like are one. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Config, EntityEntry } from '../../schemas/config.ts';
import networks from '../networks/networks.json' with { type: 'json' };
import shipped from './organisations.json' with { type: 'json' };

interface Known {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

const indexes = new WeakMap<Config, ReadonlyMap<string, Known>>();

/** An organisation as the registry spells it, else as it was found; the entries of the configuration come first. */
export function organisation(name: string, config: Config): Organisation {
  let index = indexes.get(config);
  if (!index) {
    index = indexOf([
      ...config.organisations,
      ...config.networks,
      ...(shipped as EntityEntry[]),
      ...(networks as Known[]),
    ]);
    indexes.set(config, index);
  }
  const bare = name.endsWith(')') ? name.slice(0, name.lastIndexOf('(')).trim() : name;
  const known = index.get(nameKey(name)) ?? index.get(nameKey(bare));
  return known ? { name: known.name, id: known.id } : { name, id: null };
}

function indexOf(entries: readonly Known[]): ReadonlyMap<string, Known> {
  const index = new Map<string, Known>();
  for (const entry of entries) {
    for (const spelling of [entry.name, ...(entry.aliases ?? [])]) {
      const key = nameKey(spelling);
      if (!index.has(key)) index.set(key, entry);
    }
  }
  return index;
}

/** Words without case, punctuation and endings: equal for all inflections of a name. */
export function nameKey(name: string): string {
  return (
    name
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .map(stem)
    .join(' ');
}

const ENDING = /(?:en|em|es|er|e|s|n)$/u;

/** Cuts up to two endings: „Landkreises“ and „Landkreis“ meet at „landkrei“. */
export function stem(word: string): string {
  let cut = word;
  for (let i = 0; i < 2 && cut.length > 5; i++) cut = cut.replace(ENDING, '');
  return cut;
}

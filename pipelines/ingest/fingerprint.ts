/** Tells whether sources must be read again although their bytes are the same: other rules, configuration or manifest. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../schemas/config.ts';
import { packageFile } from '../../schemas/files.ts';
import { sha256 } from '../sha256.ts';
import type { SourceRef } from '../sources.ts';

/** What decides a record beside the source: the code from bytes to record, its data, and the versions of what it leans on. */
const CODE = ['extractors', 'schemas', 'pipelines/read', 'pipelines/extract', 'pipelines/process.ts'];
const BUILT = ['extractors', 'dist'];

/** Whether this is the built package and not its TypeScript sources. */
export const isBuilt = !import.meta.url.endsWith('.ts');

/** Hash of all rules, their data, the pinned dependencies and the configuration. */
export function rulesFingerprint(config: Config): string {
  const files = ['package.json', ...(isBuilt ? BUILT : CODE).flatMap(filesBelow)].sort();
  return sha256([...files.flatMap((file) => [file, readFileSync(packageFile(file))]), JSON.stringify(config)], 16);
}

/** Hash of the rules and of what is known of a file beside its bytes. */
export function sourceFingerprint(rules: string, { uri, published, retrieved, network }: SourceRef): string {
  const known = JSON.stringify([rules, uri, published, retrieved, network]);
  // Without a manifest the sources of a run have one fingerprint.
  if (known !== latest.known) latest = { known, fingerprint: sha256([known], 16) };
  return latest.fingerprint;
}

let latest = { known: '', fingerprint: '' };

export function packageVersion(): string {
  return JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version;
}

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(packageFile(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageFile('').length));
}

/** Finds and reads litfass.config.(yaml|yml|json); without one the defaults serve. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../schemas/config.ts';
import { Failure } from '../schemas/failure.ts';

/** What `Config.parse({})` gives, said once more: without a configuration no schema need be loaded. A test compares the two. */
export const DEFAULTS: Config = {
  topics: [],
  networks: [],
  organisations: [],
  required: {},
  checks: { severity: {}, suppress: [], reference: null },
  language: null,
};

const NAMES = ['litfass.config.yaml', 'litfass.config.yml', 'litfass.config.json'];

/**
 * Reads the configuration the user named, else the one in `folder`.
 * @throws {Failure} for a file that does not exist or breaks the schema; the message names the key
 */
export async function loadConfig(named?: string, folder = process.cwd()): Promise<Config> {
  const file = named ?? NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) return DEFAULTS;
  if (!existsSync(file))
    throw new Failure(`The configuration ${file} does not exist`, 'Check the spelling of --config.');
  const text = await readFile(file, 'utf8');
  let value: unknown;
  try {
    value = file.endsWith('.json') ? JSON.parse(text) : (await import('./yaml.ts')).parse(text);
  } catch (error) {
    throw new Failure(`${file}: ${(error as Error).message}`, 'Mend the syntax; docs/configuration.md lists all keys.');
  }
  const { Config } = await import('../schemas/config.ts');
  const checked = Config.safeParse(value ?? {});
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  throw new Failure(
    `${file}: ${issue?.path.join('.') || 'file'}: ${issue?.message}`,
    'docs/configuration.md lists all keys with examples.',
  );
}

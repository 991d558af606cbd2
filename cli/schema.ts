import { parseArgs } from 'node:util';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';

const help = `Prints the JSON Schema (2020-12) of a record, made from the same Zod schemas that validate it.

Usage: litfass schema [announcement|config|manifest|finding|front-matter]
`;

async function run(args: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const name = positionals[0] ?? 'announcement';
  const { z } = await import('zod');
  const schemas: Record<string, () => Promise<import('zod').ZodType>> = {
    announcement: async () => (await import('../schemas/announcement.ts')).Announcement,
    config: async () => (await import('../schemas/config.ts')).Config,
    manifest: async () => (await import('../schemas/manifest.ts')).ManifestEntry,
    finding: async () => (await import('../schemas/finding.ts')).Finding,
    'front-matter': async () => (await import('../schemas/front-matter-schema.ts')).FrontMatter,
  };
  const load = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (!load) throw new Failure(`There is no schema "${name}"`, `Schemas: ${Object.keys(schemas).join(', ')}.`);
  const schema = z.toJSONSchema(await load(), { io: name === 'config' ? 'input' : 'output' });
  process.stdout.write(`${JSON.stringify({ title: `Litfass ${name}`, ...schema }, null, 2)}\n`);
  return 0;
}

export const command: Command = { help, run };

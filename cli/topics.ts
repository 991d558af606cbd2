import { parseArgs } from 'node:util';
import { conceptsOf, findCandidates } from '../pipelines/candidates.ts';
import { loadConfig } from '../pipelines/config.ts';
import { findSources } from '../pipelines/sources.ts';
import type { Concept } from '../schemas/config.ts';
import { Failure } from '../schemas/failure.ts';
import type { Command } from './command.ts';

const help = `Lists the topics announcements are told in, or phrases that none of them covers.

Usage: litfass topics [--format text|json] [--config FILE]
       litfass topics --candidates <paths|globs> [--manifest FILE] [--least N] [--format text|json] [--config FILE]

  --candidates      noun phrases that recur in the announcements and that no concept covers, the commonest first
  <paths|globs>     files, folders (read with all below them), quoted globs
  --manifest FILE   CSV or JSON lines {path, …}; alone, it names the files
  --least N         how many announcements a candidate must stand in (3)
  --format FORMAT   text (the default) or json
  --config FILE     instead of litfass.config.yaml in this folder

A phrase worth having becomes a concept with one entry under "topics" in litfass.config.yaml:
  - { id: wertschoepfung, label: Regionale Wertschöpfung, alt: [Wertschöpfungskette], broader: [kommunale-bildung] }
`;

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      candidates: { type: 'boolean', default: false },
      manifest: { type: 'string' },
      least: { type: 'string', default: '3' },
      format: { type: 'string', default: 'text' },
      config: { type: 'string' },
    },
  });
  if (values.format !== 'text' && values.format !== 'json')
    throw new Failure(`--format ${values.format} is unknown`, 'Use --format text or --format json.');
  const config = await loadConfig(values.config);
  if (!values.candidates) {
    if (positionals.length > 0 || values.manifest !== undefined)
      throw new Failure('Announcements were named, but not what to do with them', 'Add --candidates.');
    const concepts = conceptsOf(config);
    process.stdout.write(values.format === 'json' ? `${JSON.stringify(concepts, null, 2)}\n` : outline(concepts));
    return 0;
  }
  const least = Number(values.least);
  if (!Number.isInteger(least) || least < 1)
    throw new Failure(`--least ${values.least} is no number of announcements`, 'Use a whole number from 1.');
  if (positionals.length === 0 && values.manifest === undefined)
    throw new Failure('No announcement was named', 'Name files or folders, or --manifest FILE.');
  const { sources } = await findSources({ paths: positionals, manifest: values.manifest });
  const { candidates, documents, unread } = await findCandidates(sources, config, least);
  for (const path of unread) process.stderr.write(`litfass: ${path} was passed over; litfass extract says why.\n`);
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(candidates, null, 2)}\n`);
  else if (candidates.length === 0)
    process.stdout.write(`No phrase recurs in ${least} of ${documents} announcements; --least 2 asks for less.\n`);
  else
    for (const { phrase, documents: found, mentions, example } of candidates)
      process.stdout.write(
        `${String(found).padStart(5)} ${String(mentions).padStart(6)}  ${phrase.padEnd(40)} ${example}\n`,
      );
  return unread.length > 0 ? 1 : 0;
}

/** The concepts as a tree: each under its first broader one, its notation in front. */
function outline(concepts: readonly Concept[]): string {
  const ids = new Set(concepts.map((concept) => concept.id));
  const below = new Map<string, Concept[]>();
  for (const concept of concepts) {
    const parent = concept.broader.find((id) => ids.has(id)) ?? '';
    below.set(parent, [...(below.get(parent) ?? []), concept]);
  }
  const lines = (parent: string, depth: number): string[] =>
    (below.get(parent) ?? []).flatMap((concept) => [
      `${(concept.notation ?? '').padEnd(7)} ${'  '.repeat(depth)}${concept.label} (${concept.id})`,
      ...lines(concept.id, depth + 1),
    ]);
  return `${lines('', 0).join('\n')}\n`;
}

export const command: Command = { help, run };

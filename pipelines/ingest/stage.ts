/** Candidates → a batch: reads the files with bounded concurrency, skips what is the same, has the rest processed. */
import { readFile } from 'node:fs/promises';
import PQueue from 'p-queue';
import type { Quarantined } from '../../schemas/quarantine.ts';
import type { Batch } from '../load/batch.ts';
import { MAX_BYTES } from '../read/index.ts';
import { sha256 } from '../sha256.ts';
import type { Candidate } from './changes.ts';
import type { Engine } from './engine.ts';
import type { Outcome } from './work.ts';

export interface Staged {
  readonly unchanged: number;
  readonly read: number;
}

interface Loaded extends Candidate {
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

const NOTHING: Outcome = { source: null, lines: null, quarantined: [] };

/** Sources that travel to a worker together: one message instead of many. */
const GROUP = 16;
const GROUP_BYTES = 1 << 20;

/** Fills batches; `batch` gives the one that has room. `force` reads and processes what did not change, too. */
export async function stage(
  candidates: readonly Candidate[],
  engine: Engine,
  batch: () => Batch,
  { force = false, onProgress = (_done: number) => {} } = {},
): Promise<Staged> {
  const count = { unchanged: 0, read: 0 };
  const due = candidates.filter((candidate) => {
    if (force || !candidate.untouched) return true;
    count.unchanged++;
    return false;
  });
  let done = count.unchanged;
  onProgress(done);
  await engine.prepare(due.length);
  // Two groups a thread: one is processed while the next is read.
  const queue = new PQueue({ concurrency: engine.threads * 2 });
  const failures: unknown[] = [];
  for (const group of groups(due)) {
    queue
      .add(async () => {
        const loaded: Loaded[] = [];
        for (const candidate of group) {
          const file = await load(candidate);
          if ('reason' in file) add(batch(), candidate, null, { ...NOTHING, quarantined: [file] });
          else if (force || !isSame(file)) loaded.push(file);
          else {
            add(batch(), file, file.sha256, NOTHING, true);
            count.unchanged++;
          }
        }
        count.read += loaded.length;
        const outcomes = await engine.run(
          loaded.map(({ source: { file: _, ...source }, bytes }) => ({ ...source, bytes })),
        );
        for (const [i, file] of loaded.entries()) add(batch(), file, file.sha256, outcomes[i] ?? NOTHING);
        done += group.length;
        onProgress(done);
      })
      .catch((error) => failures.push(error));
  }
  await queue.onIdle();
  if (failures.length > 0) throw failures[0];
  return count;
}

function* groups(candidates: readonly Candidate[]): Generator<Candidate[]> {
  let group: Candidate[] = [];
  let bytes = 0;
  for (const candidate of candidates) {
    group.push(candidate);
    bytes += candidate.size;
    if (group.length < GROUP && bytes < GROUP_BYTES) continue;
    yield group;
    group = [];
    bytes = 0;
  }
  if (group.length > 0) yield group;
}

async function load(candidate: Candidate): Promise<Loaded | Quarantined> {
  const { source, size, fault } = candidate;
  const refuse = (reason: Quarantined['reason'], message: string, advice: string): Quarantined => {
    return { path: source.path, uri: source.uri, sha256: null, reason, message: `${source.path}: ${message}`, advice };
  };
  if (fault !== null)
    return refuse('unreadable', fault, 'Check that the file is there, or take it out of the manifest.');
  if (size > MAX_BYTES) {
    return refuse(
      'too-large',
      `${size} bytes, more than the ${MAX_BYTES} that are read`,
      'Split it into one file an announcement.',
    );
  }
  try {
    const bytes = source.bytes ?? (await readFile(source.file));
    return { ...candidate, bytes, sha256: sha256([bytes]) };
  } catch (error) {
    return refuse('unreadable', (error as Error).message, 'Check the permissions of the file.');
  }
}

/** The hash is the truth: a file that was only touched, or lies elsewhere now, is not processed again. */
function isSame({ known, sha256, fingerprint }: Loaded): boolean {
  return known?.loaded === true && known.sha256 === sha256 && known.fingerprint === fingerprint;
}

function add(
  batch: Batch,
  { source: { path, file }, size, modified, fingerprint, known }: Candidate,
  sha256: string | null,
  { source, lines, quarantined }: Outcome,
  same = false,
): void {
  // A source that fails keeps what an earlier run read from the same bytes, or from bytes that cannot be read now.
  const keep = same || (quarantined.length > 0 && (sha256 === null || sha256 === known?.sha256));
  const told = quarantined.map((entry) => ({ ...entry, sha256: entry.sha256 ?? sha256 }));
  batch.add(
    { path, location: file, size, modified, sha256, fingerprint, keep, gone: false, quarantined: told, source },
    lines,
  );
}

/** Candidates → a batch: skips what is the same, has the rest read and processed with bounded concurrency. */
import PQueue from 'p-queue';
import type { Quarantined } from '../../schemas/quarantine.ts';
import type { Batch } from '../load/batch.ts';
import { MAX_BYTES } from '../read/index.ts';
import type { Candidate } from './changes.ts';
import type { Engine } from './engine.ts';
import type { Outcome } from './work.ts';

export interface Staged {
  readonly unchanged: number;
  readonly read: number;
}

const UNREAD: Outcome = { sha256: null, same: false, source: null, length: 0, quarantined: [] };

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
        const into = batch();
        const readable = group.filter((candidate) => {
          const fault = faultOf(candidate);
          if (fault) add(into, candidate, { ...UNREAD, quarantined: [fault] });
          return fault === null;
        });
        const outcomes = await engine.run(
          readable.map((candidate) => ({ ...candidate.source, known: force ? null : hashOf(candidate) })),
          into.folder,
        );
        for (const [i, candidate] of readable.entries()) {
          const outcome = outcomes[i] as Outcome;
          add(into, candidate, outcome);
          if (outcome.same) count.unchanged++;
          else if (outcome.sha256 !== null) count.read++;
        }
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

/** Why a file is not even tried; null when it is. */
function faultOf({ source, size, fault }: Candidate): Quarantined | null {
  const refuse = (reason: Quarantined['reason'], message: string, advice: string): Quarantined => {
    return { path: source.path, uri: source.uri, sha256: null, reason, message: `${source.path}: ${message}`, advice };
  };
  if (fault !== null)
    return refuse('unreadable', fault, 'Check that the file is there, or take it out of the manifest.');
  if (size <= MAX_BYTES) return null;
  return refuse(
    'too-large',
    `${size} bytes, more than the ${MAX_BYTES} that are read`,
    'Split it into one file an announcement.',
  );
}

/** The hash is the truth: a file that was only touched, or lies elsewhere now, is not processed again. */
function hashOf({ known, fingerprint }: Candidate): string | null {
  return known?.loaded === true && known.fingerprint === fingerprint ? known.sha256 : null;
}

function add(
  batch: Batch,
  { source: { path, file }, size, modified, fingerprint, known }: Candidate,
  { sha256, same, source, length, quarantined }: Outcome,
): void {
  // A source that fails keeps what an earlier run read from the same bytes, or from bytes that cannot be read now.
  const keep = same || (quarantined.length > 0 && (sha256 === null || sha256 === known?.sha256));
  const told = quarantined.map((entry) => ({ ...entry, sha256: entry.sha256 ?? sha256 }));
  batch.add(
    { path, location: file, size, modified, sha256, fingerprint, keep, gone: false, quarantined: told, source },
    length,
  );
}

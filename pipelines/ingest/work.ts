/** The CPU's share of an ingest. Records leave as the lines the loader stages: bytes cross threads far cheaper than a tree. */
import type { Source } from '../../schemas/announcement.ts';
import type { Config } from '../../schemas/config.ts';
import type { Quarantined } from '../../schemas/quarantine.ts';
import { encodeRecords } from '../load/lines.ts';
import { processSource } from '../process.ts';
import type { SourceInput } from '../read/index.ts';

export interface Outcome {
  /** As the records have it; null without a record. */
  readonly source: Source | null;
  /** JSON lines, one a record; null without any. */
  readonly lines: Uint8Array | null;
  readonly quarantined: readonly Quarantined[];
}

/** One outcome a source, in order. Never throws for a source's sake. */
export async function work(inputs: readonly SourceInput[], config: Config): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const input of inputs) {
    const { records, quarantined } = await processSource(input, config);
    outcomes.push({
      source: records[0]?.source ?? null,
      lines: records.length > 0 ? encodeRecords(records) : null,
      quarantined,
    });
  }
  return outcomes;
}

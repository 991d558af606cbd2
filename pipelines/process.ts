/** One source → its records, or the reason why there are none: what a worker does, and `extract` without a database. */
import { Announcement } from '../schemas/announcement.ts';
import type { Config } from '../schemas/config.ts';
import type { Quarantined } from '../schemas/quarantine.ts';
import { extract } from './extract/index.ts';
import { readSource, type SourceInput, Unreadable } from './read/index.ts';

export interface Processed {
  readonly records: Announcement[];
  readonly quarantined: Quarantined[];
}

/** Reads, extracts and validates. Never throws: whatever goes wrong becomes a quarantine entry that names the file. */
export async function processSource(input: SourceInput, config: Config): Promise<Processed> {
  const records: Announcement[] = [];
  const quarantined: Quarantined[] = [];
  const entry = (fault: Pick<Quarantined, 'reason' | 'message' | 'advice'>): Quarantined => ({
    path: input.path,
    uri: input.uri ?? null,
    sha256: null,
    ...fault,
  });
  try {
    for (const document of await readSource(input)) {
      const { announcement } = extract(document, config);
      const checked = Announcement.safeParse(announcement);
      if (checked.success) records.push(announcement);
      else {
        const issue = checked.error.issues[0];
        quarantined.push({
          ...entry({
            reason: 'invalid-record',
            message: `${input.path} gave a record that breaks the schema: ${issue?.path.join('.')}: ${issue?.message}`,
            advice: 'This is a fault of a rule. Please report it with the file, or a shortened copy of it.',
          }),
          sha256: document.source.sha256,
        });
      }
    }
  } catch (error) {
    quarantined.push(
      error instanceof Unreadable
        ? entry({ reason: error.reason, message: error.message, advice: error.advice })
        : entry({
            reason: 'crashed',
            message: `${input.path} could not be processed: ${error instanceof Error ? error.message : String(error)}`,
            advice: 'This is a fault of Litfass. Please report it with the file, or a shortened copy of it.',
          }),
    );
  }
  return { records, quarantined };
}

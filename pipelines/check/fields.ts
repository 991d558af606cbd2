/** Which fields are read for a check: what no check looks at need not be found. */
import { EVENT_FIELDS } from '../../extractors/event.ts';
import type { Field } from '../../extractors/rule.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import type { Config } from '../../schemas/config.ts';

/** Found only where the configuration requires them. */
const BEYOND = [
  'eligibility',
  'cost',
  'organisers',
  'partners',
  'funders',
  'networks',
  'topics',
  'regions',
] as const satisfies readonly (keyof Announcement)[];

/** What a check may read of an announcement. */
export type Checkable = Omit<Announcement, (typeof BEYOND)[number] | 'id' | 'findings'>;

const beyond: ReadonlySet<string> = new Set(BEYOND);

/** The fields to read: those of the event, or all where the configuration requires one beyond them. */
export async function fieldsFor({ required }: Pick<Config, 'required'>): Promise<readonly Field[]> {
  const asked = Object.values(required).some((paths) => paths?.some((path) => beyond.has(firstKey(path))));
  return asked ? (await import('../../extractors/index.ts')).FIELDS : EVENT_FIELDS;
}

/** The member of the record that a path such as "cost.free" or "/cost/free" leads into. */
const firstKey = (path: string): string => path.replace(/^\//, '').split(/[./]/, 1)[0] as string;

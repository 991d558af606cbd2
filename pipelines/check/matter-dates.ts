/** The dates of the front matter in the shape of written ones, each at its value's place in the file. */
import type { Ground } from '../../extractors/rule.ts';
import { canonicalKey } from '../../schemas/front-matter.ts';
import { type Matter, type MatterEntry, typeOf } from './front-matter.ts';
import type { Subject } from './subject.ts';
import { readWrittenDates, type WrittenDate } from './written-dates.ts';

export interface MatterDate extends WrittenDate {
  readonly at: Ground;
  readonly words: string;
  readonly entry: MatterEntry;
  /** The canonical key: "date", "start", "end", "deadline", "published". */
  readonly name: string;
}

const made = new WeakMap<Matter, readonly MatterDate[]>();

/** Read once a file, however many checks ask. */
export function matterDates({ matter }: Pick<Subject, 'matter'>): readonly MatterDate[] {
  if (!matter) return [];
  let dates = made.get(matter);
  if (!dates) {
    dates = datesOf(matter);
    made.set(matter, dates);
  }
  return dates;
}

function datesOf({ entries }: Matter): MatterDate[] {
  return entries.flatMap((entry) => {
    const name = entry.depth === 0 ? canonicalKey(entry.key, entry.value) : null;
    if (name === null || typeOf(name) !== 'date' || !entry.value) return [];
    return readWrittenDates(entry.value.replace(/(\d{4}-\d\d-\d\d)[T ].*/, '$1')).map((date) => ({
      ...date,
      at: entry.at,
      words: entry.value as string,
      entry,
      name,
    }));
  });
}

/** Lines → their dates: what `litfass dates` prints. */
import { type DateMention, readDates } from '../extractors/dates/index.ts';

/** A line of text, or a JSON object with an id and a reference of its own. */
interface Item {
  readonly id?: string;
  readonly text: string;
  readonly ref?: string;
}

/** One date; `start` and `end` are local, at the precision found, and null where open. `index` is a UTF-16 offset. */
export interface LineDate {
  readonly index: number;
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly edtf: string;
  readonly precision: string;
  readonly recurrence?: string;
}

export interface LineDates {
  /** The item's own id; null for a line of text. */
  readonly id: string | null;
  readonly dates: readonly LineDate[];
}

/** The dates of a line, resolved against its own reference or the one given ("2021-01-05" or "2021-01-05T12:00"). */
export function datesOfLine(line: string, reference: string): LineDates {
  const item: Item = (line.startsWith('{') && asItem(line)) || { text: line };
  return { id: item.id ?? null, dates: readDates(item.text, { reference: item.ref ?? reference }).map(lineDate) };
}

function lineDate({ start, text, point, value, expression }: DateMention): LineDate {
  const { recurrence } = expression;
  return {
    index: start,
    text,
    start: point ?? value.start,
    end: value.end,
    edtf: value.edtf,
    precision: value.precision,
    ...(recurrence !== null && { recurrence }),
  };
}

function asItem(line: string): Item | null {
  try {
    const item = JSON.parse(line);
    return typeof item?.text === 'string' ? item : null;
  } catch {
    return null;
  }
}

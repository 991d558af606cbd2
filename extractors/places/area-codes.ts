/** Where German landline numbers are at home. Read from data/area-codes.tsv when first asked; sources in data/README.md. */
import type { Point } from './distance.ts';
import { sortedTable } from './table.ts';

/** The area a German area code stands for. */
export interface AreaCode extends Point {
  /** As it is dialled within the country: "0431". */
  readonly code: string;
  /** The gazetteer's name of its place; null where only the neighbouring codes tell where it lies, right to some 15 km. */
  readonly place: string | null;
  /** Five-digit key (AGS) of the place's district, as far as it is known. */
  readonly districtAgs: string | null;
}

const table = sortedTable('area-codes.tsv');

/**
 * The area of a telephone number in E.164 ("+494319014711"). Null for foreign numbers and for those that belong to no
 * place: mobile ones (015, 016, 017), 032, 0180, 0700, 0800, 0900.
 */
export function areaOf(number: string): AreaCode | null {
  if (!number.startsWith('+49')) return null;
  // Two to five digits behind the zero, the longest first: 02129 (Haan) begins as 0212 (Solingen) does.
  for (let digits = 5; digits >= 2; digits--) {
    const code = `0${number.slice(3, 3 + digits)}`;
    const [line] = table.lines(code);
    if (line === undefined) continue;
    const [, place, district, latitude, longitude] = line.split('\t');
    return {
      code,
      place: place || null,
      districtAgs: district || null,
      latitude: Number(latitude),
      longitude: Number(longitude),
    };
  }
  return null;
}

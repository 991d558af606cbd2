/** Where a check is explained: the page of the package's home, once it has one; `litfass rules ID` needs no network. */
import { readFileSync } from 'node:fs';
import { packageFile } from '../../schemas/files.ts';

let home: string | null | undefined;

/** Address of the check's section on the reference page; null while package.json names no homepage. */
export function urlOf(id: string): string | null {
  if (home === undefined) {
    const { homepage } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { homepage?: string };
    home = homepage?.split('#')[0]?.replace(/\/$/, '') ?? null;
  }
  return home === null ? null : `${home}/blob/main/docs/checks.md#${anchorOf(id)}`;
}

/** The anchor a heading "date/weekday-mismatch" gets on the usual forges. */
export const anchorOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');

/** Where a check is explained: on the page that the configuration names; `litfass rules ID` needs no network. */
import type { Config } from '../../schemas/config.ts';

/** Address of the check's section on the reference page; null while nobody has said where that page is published. */
export function urlOf(id: string, { checks: { reference } }: Pick<Config, 'checks'>): string | null {
  return reference === null ? null : `${reference.split('#')[0]}#${anchorOf(id)}`;
}

/** The anchor a heading "date/weekday-mismatch" gets on the usual forges. */
export const anchorOf = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ /g, '-');

/** Warehouse → one self-contained HTML page. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { page } from './page.ts';
import { readReport } from './read.ts';

export interface ReportOptions {
  /** False leaves every name, address and number of a contact out. */
  readonly contacts?: boolean;
}

/** Makes the page as text. The connection needs a warehouse with its views, for reading. */
export async function report(connection: DuckDBConnection, { contacts = true }: ReportOptions = {}): Promise<string> {
  return page(await readReport(connection, { contacts }));
}

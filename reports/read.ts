/** Everything the page shows, read from the warehouse's views by the queries beside it. */
import { readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { packageFile } from '../schemas/files.ts';

export interface Overview {
  announcements: number;
  events: number;
  sources: number;
  networks: number;
  topics: number;
  states: number;
  first_year: number | null;
  last_year: number | null;
  quarantined: number;
  as_of: string | null;
}

interface Named {
  id: string;
  label: string;
}

export interface Row {
  id: string;
  kind: string;
  status: string;
  title: string | null;
  format: string | null;
  attendance: string | null;
  starts: string | null;
  ends: string | null;
  edtf: string | null;
  tentative: boolean | null;
  occurrences: number | null;
  year: number | null;
  cities: string[] | null;
  states: string[] | null;
  networks: Named[] | null;
  topics: Named[] | null;
  path: string;
  uri: string | null;
  is_event: boolean;
}

/** A value of an announcement under its pointer without index: "occurrences/0" says "2021-09-14". */
export interface Said {
  id: string;
  value: string;
  said: string;
}

/** Words a value rests on. */
export interface Words {
  id: string;
  value: string;
  text: string;
  line: number;
  rule: string;
  confidence: number;
  note: string | null;
}

export interface ReportData {
  overview: Overview;
  years: { year: number; events: number }[];
  yearsAndStates: { year: number; state: string; events: number }[];
  states: { state: string; events: number }[];
  topics: { id: string; label: string; total: number; year: number; events: number }[];
  networks: { id: string; name: string; total: number; states: string[]; year: number | null; events: number }[];
  announcements: Row[];
  values: Said[];
  evidence: Words[];
  fillRates: { field: string; filled: number; total: number; rate: number | null }[];
  quarantine: { path: string; reason: string; message: string; advice: string }[];
}

/** Words that would give a contact away, when contacts are left out. */
const NO_CONTACTS = `value NOT LIKE 'contacts/%' AND value NOT IN ('registration/email', 'registration/phone', 'registration/fax')
  AND NOT regexp_matches("text", '[^\\s@]@[^\\s@]|\\d{3,}[ /-]+\\d{3,}')
  AND NOT EXISTS (SELECT 1 FROM contacts c WHERE c.announcement_id = told.announcement_id AND contains(told."text", c.name))
  AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.announcement_id = told.announcement_id AND e.pointer LIKE '/contacts/%'
                    AND e.start_offset < told.end_offset AND e.end_offset > told.start_offset)`;

/** Values that repeat a contact's name or address: a statement, an organiser that is a person. */
const NAMING_NO_CONTACT = `NOT EXISTS (SELECT 1 FROM contacts c
  WHERE c.announcement_id = told.id AND (contains(told.said, c.name) OR contains(told.said, c.email)))`;

/** Reads the whole report. With `contacts: false` no name, address or number of a contact leaves the warehouse. */
export async function readReport(
  connection: DuckDBConnection,
  { contacts }: { contacts: boolean },
): Promise<ReportData> {
  const rows = async <T>(name: string, condition = String(contacts), filter = ''): Promise<T[]> => {
    const sql = readFileSync(packageFile(`reports/queries/${name}.sql`), 'utf8').replaceAll('{{contacts}}', condition);
    return (
      await connection.runAndReadAll(filter ? `SELECT * FROM (${sql}) told WHERE ${filter}` : sql)
    ).getRowObjectsJson() as T[];
  };
  const [overview] = await rows<Overview>('overview');
  return {
    overview: overview as Overview,
    years: await rows('years'),
    yearsAndStates: await rows('years-and-states'),
    states: await rows('states'),
    topics: await rows('topics'),
    networks: await rows('networks'),
    announcements: await rows('announcements'),
    values: await rows('values', String(contacts), contacts ? '' : NAMING_NO_CONTACT),
    evidence: await rows('evidence', contacts ? 'true' : NO_CONTACTS),
    fillRates: await rows('fill-rates'),
    quarantine: await rows('quarantine'),
  };
}

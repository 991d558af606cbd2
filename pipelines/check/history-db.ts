/** Database → history: two queries, made once a run. */
import { openDatabase } from '../load/open.ts';
import type { EarlierContact, EarlierEvent, History } from './history.ts';

const EVENTS = `
  SELECT s.path, s.sha256, a.title, left(o.starts, 10) AS day, v.city, a.series_name AS series, a.series_ordinal AS ordinal
  FROM announcements a
  JOIN sources s ON s.path = a.source_path
  LEFT JOIN occurrences o ON o.announcement_id = a.id AND o.position = 0
  LEFT JOIN venues v ON v.announcement_id = a.id AND v.position = 0
  WHERE a.title IS NOT NULL AND a.status <> 'cancelled' AND a.kind NOT IN ('review', 'network-profile', 'listing')
  ORDER BY day, s.path`;
const CONTACTS = `
  SELECT s.path, s.sha256, c.name, c.email, c.phone, left(o.starts, 10) AS day
  FROM contacts c
  JOIN announcements a ON a.id = c.announcement_id
  JOIN sources s ON s.path = a.source_path
  LEFT JOIN occurrences o ON o.announcement_id = a.id AND o.position = 0
  WHERE c.name IS NOT NULL
  ORDER BY day DESC NULLS LAST, s.path`;

/**
 * Reads what earlier announcements say.
 * @throws {Failure} for a database that does not exist, is in use or was made by another version
 */
export async function readHistory(file: string): Promise<History> {
  const { connection, close } = await openDatabase(file, 'read');
  try {
    const rows = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
    return {
      events: (await rows(EVENTS)) as unknown as EarlierEvent[],
      contacts: (await rows(CONTACTS)) as unknown as EarlierContact[],
    };
  } finally {
    close();
  }
}

/** Earlier announcements of a database, as far as the checks compare with them. */
import type { Source } from '../../schemas/announcement.ts';
import { folded } from './spelling.ts';

interface Earlier {
  /** As in the database: relative to what was ingested. */
  readonly path: string;
  readonly sha256: string;
  /** Local day of the event, "2021-09-14"; null where the text gave none as precise. */
  readonly day: string | null;
}

export interface EarlierEvent extends Earlier {
  readonly title: string;
  readonly city: string | null;
  readonly series: string | null;
  readonly ordinal: number | null;
}

export interface EarlierContact extends Earlier {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface History {
  readonly events: readonly EarlierEvent[];
  /** The newest first. */
  readonly contacts: readonly EarlierContact[];
}

const named = new WeakMap<History, Map<string, EarlierContact[]>>();

/** What earlier announcements say of a person, the newest first. Indexed once a run: a database has thousands of contacts. */
export function contactsNamed(history: History, name: string): readonly EarlierContact[] {
  let index = named.get(history);
  if (!index) {
    index = new Map();
    for (const contact of history.contacts) {
      const key = folded(contact.name);
      const known = index.get(key);
      if (known) known.push(contact);
      else index.set(key, [contact]);
    }
    named.set(history, index);
  }
  return index.get(folded(name)) ?? [];
}

/** Whether an entry of the database is the very file that is being checked, named from another folder. */
export function isSame({ path, sha256 }: Source, earlier: Earlier): boolean {
  const [a, b] = [`/${path}`, `/${earlier.path}`];
  return sha256 === earlier.sha256 || a.endsWith(b) || b.endsWith(a);
}

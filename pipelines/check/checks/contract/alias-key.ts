import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';

export const aliasKey: Check = {
  id: 'contract/alias-key',
  severity: 'info',
  title: { de: 'Schlüssel hat einen einheitlichen Namen', en: 'Key has a canonical name' },
  message: {
    de: '„{key}“ wird als „{name}“ gelesen; einheitlich heißt der Schlüssel „{name}“.',
    en: '"{key}" is read as "{name}", which is its canonical name.',
  },
  advice: {
    de: 'Das muss nicht geändert werden. „litfass check --fix“ benennt die Schlüssel um.',
    en: 'Nothing needs to be done. "litfass check --fix" renames the keys.',
  },
  rationale: {
    de: 'Heißen die Schlüssel in allen Ankündigungen gleich, lassen sie sich gemeinsam auswerten und in Vorlagen verwenden.',
    en: 'With the same keys in all announcements they can be evaluated together and used in templates.',
  },
  failing: [{ path: 'a.md', text: '---\ntitel: Fachtag\n---\n\nWir laden ein.', line: 2 }],
  passing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\nlayout: event\n---\n\nWir laden ein.' },
    { path: 'b.md', text: '---\ntitle: Fachtag\nevent_date: 2026-09-14\n---\n\nWir laden ein.' },
  ],
  *run({ matter }) {
    const keys = new Set(matter?.entries.filter(({ depth }) => depth === 0).map(({ key }) => key));
    for (const { key, keyAt, depth, value } of matter?.entries ?? []) {
      const name = depth === 0 ? canonicalKey(key, value) : null;
      // Site generators take "date" for the day of publication, and leave out what has one in the future: „datum“ may stay.
      if (name === null || name === key || name === 'date' || !ALIASES_TO_RENAME(key)) continue;
      // Two keys with one meaning are no case for renaming, nor are lines that do not parse.
      const free = !keys.has(name) && matter?.errors.length === 0;
      keys.add(name);
      const edits = free ? [{ start: keyAt.start, end: keyAt.end, text: name }] : [];
      yield { at: keyAt, slots: { key, name }, actual: key, expected: [name], edits };
    }
  },
};

/** What site generators read under its own name ("description", "lang") has to keep it. */
const ALIASES_TO_RENAME = (key: string) =>
  !/^(?:summary|description|abstract|excerpt|lang|publishDate|publish_date|pubDate|location|address|website|homepage|time|networks|thema)$/i.test(
    key,
  );

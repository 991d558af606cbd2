import type { Check, Texts } from '../../check.ts';
import { isSame } from '../../history.ts';
import { folded } from '../../spelling.ts';

export const seriesOrdinal: Check = {
  id: 'database/series-ordinal',
  severity: 'warning',
  needsDatabase: true,
  title: { de: 'Zählung der Reihe stimmt nicht', en: 'Number in the series is off' },
  message: {
    de: 'Das soll Nummer {ordinal} der Reihe sein; {why}.',
    en: 'This is said to be number {ordinal} of the series; {why}.',
  },
  advice: { de: 'Prüfen Sie die Nummer.', en: 'Check the number.' },
  rationale: {
    de: 'Die Nummer wird gern aus der letzten Einladung stehen gelassen.',
    en: 'The number is easily left over from the last invitation.',
  },
  failing: [
    {
      path: 'neu.md',
      text: '# 8. Netzwerktreffen Bildungsmonitoring\n\nAm 14. September 2026 laden wir Sie nach Kiel ein.',
    },
    {
      path: 'weit.md',
      text: '# 12. Netzwerktreffen Bildungsmonitoring\n\nAm 14. September 2026 laden wir Sie nach Kiel ein.',
    },
  ],
  passing: [
    {
      path: 'neu.md',
      text: '# 9. Netzwerktreffen Bildungsmonitoring\n\nAm 14. September 2026 laden wir Sie nach Kiel ein.',
    },
  ],
  *run(subject) {
    const { record, history } = subject;
    const ordinal = record.series?.ordinal;
    const day = record.occurrences[0]?.start?.slice(0, 10);
    // What is postponed or cancelled keeps its number.
    if (!history || !ordinal || !day || record.status === 'cancelled' || isMoved(record.status)) return;
    const name = seriesName(record.series?.name ?? null, record.title);
    const siblings = history.events.filter(
      (event) =>
        event.ordinal !== null &&
        event.day !== null &&
        !isSame(record.source, event) &&
        seriesName(event.series, event.title) === name,
    );
    const same = siblings.find((event) => event.ordinal === ordinal && event.day !== day);
    const last = siblings.filter((event) => (event.day as string) < day).at(-1);
    const at = subject.at('/series/ordinal') ?? subject.at('/title') ?? subject.top;
    if (same) yield { at, slots: { ordinal: String(ordinal), why: taken(same.path) }, actual: String(ordinal) };
    else if (last && ordinal !== (last.ordinal as number) + 1) {
      const expected = String((last.ordinal as number) + 1);
      // Those between may only be missing from the database; a number that runs backwards is wrong in any case.
      const skips = ordinal > (last.ordinal as number);
      yield {
        at,
        slots: { ordinal: String(ordinal), why: follows(last.path, last.ordinal as number) },
        actual: String(ordinal),
        expected: [expected],
        ...(skips ? { severity: 'info', note: SKIPPED } : {}),
      };
    }
  },
};

const isMoved = (status: string): boolean => status === 'postponed' || status === 'rescheduled';

const SKIPPED: Texts = {
  de: 'Prüfen Sie die Nummer. Sie stimmt, wenn in der Datenbank nur die Ankündigungen dazwischen fehlen.',
  en: 'Check the number. It is right if the database only lacks the announcements between.',
};
const taken = (path: string): Texts => ({
  de: `diese Nummer hat schon ${path}`,
  en: `${path} has that number already`,
});
const follows = (path: string, ordinal: number): Texts => ({
  de: `zuletzt war es Nummer ${ordinal} (${path})`,
  en: `the last one was number ${ordinal} (${path})`,
});

/** What the parts of a series have in common: the series' name, else the title without its number. */
const seriesName = (name: string | null, title: string | null): string =>
  folded(name ?? title ?? '')
    .replace(/\b(?:\d+|[ivx]+)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

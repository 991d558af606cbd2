import type { Check } from '../../check.ts';
import { entryOf } from '../../front-matter.ts';

export const noTime: Check = {
  id: 'date/no-time',
  severity: 'info',
  title: { de: 'Uhrzeit fehlt', en: 'Time missing' },
  message: {
    de: 'Es steht nicht da, um wie viel Uhr die Veranstaltung beginnt.',
    en: 'It is not said at what time the event begins.',
  },
  advice: { de: 'Ergänzen Sie die Uhrzeit: „10:00 bis 16:00 Uhr“.', en: 'Add the time: "10:00 bis 16:00 Uhr".' },
  rationale: { de: 'Wer anreist, plant nach der Uhrzeit.', en: 'Whoever travels plans by the hour.' },
  failing: [{ path: 'a.md', text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 nach Kiel ein.', line: 3 }],
  passing: [
    { path: 'a.md', text: '# Fachtag Ganztag\n\nWir laden Sie am 14. September 2026 um 10 Uhr nach Kiel ein.' },
    { path: 'b.md', text: '# Fachtage Ganztag\n\nWir laden Sie vom 14. bis 16. September 2026 nach Kiel ein.' },
  ],
  *run(subject) {
    const { record, view, matter } = subject;
    const [only] = record.occurrences;
    if (
      !subject.invites ||
      record.occurrences.length !== 1 ||
      only?.precision !== 'day' ||
      (only.end && only.end !== only.start)
    )
      return;
    const told = `${entryOf(matter, 'title')?.value ?? ''}\n${view.text}`;
    if (/\d\s?(?:Uhr|h\b)|\d:\d\d|ganztägig|ganztags/i.test(told) || entryOf(matter, 'startTime')) return;
    yield { at: subject.at('/occurrences/0/start') ?? subject.top };
  },
};

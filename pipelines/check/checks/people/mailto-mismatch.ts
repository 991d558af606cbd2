import type { Check } from '../../check.ts';

const ADDRESS = /^[\p{L}\d._+%-]+@[\p{L}\d.-]+\.\p{L}{2,}$/u;

export const mailtoMismatch: Check = {
  id: 'people/mailto-mismatch',
  severity: 'error',
  title: { de: 'Link führt zu einer anderen E-Mail-Adresse', en: 'Link leads to another e-mail address' },
  message: {
    de: 'Zu lesen ist „{shown}“, der Link schreibt aber an „{target}“.',
    en: 'The page shows "{shown}", but the link writes to "{target}".',
  },
  advice: {
    de: 'Prüfen Sie, welche Adresse stimmt, und setzen Sie den Link neu.',
    en: 'Find out which address is right, and make the link again.',
  },
  rationale: {
    de: 'Beim Kopieren bleibt leicht der Link der letzten Ansprechperson stehen.',
    en: 'In copying, the link of the last contact is easily left behind.',
  },
  failing: [
    {
      path: 'a.html',
      text: '<p>Fachtag am 14.9.2026</p><p>Rückfragen: <a href="mailto:olaf.muster@example.org">mara.beispiel@example.org</a></p>',
    },
    {
      path: 'a.md',
      text: '# Fachtag\n\nRückfragen: [mara.beispiel@example.org](mailto:olaf.muster@example.org)',
      line: 3,
    },
  ],
  passing: [
    {
      path: 'a.html',
      text: '<p>Fachtag am 14.9.2026</p><p>Rückfragen: <a href="mailto:mara.beispiel@example.org?subject=Fachtag">Mara.Beispiel@example.org</a></p>',
    },
    {
      path: 'b.html',
      text: '<p>Fachtag am 14.9.2026</p><p>Rückfragen: <a href="mailto:mara.beispiel@example.org">Mara Beispiel</a></p>',
    },
  ],
  *run({ view, text }) {
    for (const { origin, name, value, at, shown } of view.hints) {
      if (origin !== 'link' || name !== 'mailto' || !shown || !view.blockAt(shown.start)) continue;
      const target = (value.replace(/^mailto:/i, '').split('?')[0] ?? '').trim();
      const words = text.slice(shown.start, shown.end).trim();
      if (!ADDRESS.test(words) || !ADDRESS.test(target) || words.toLowerCase() === target.toLowerCase()) continue;
      yield { at, slots: { shown: words, target }, actual: target, expected: [words] };
    }
  },
};

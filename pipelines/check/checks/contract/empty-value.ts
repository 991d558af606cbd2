import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check } from '../../check.ts';

export const emptyValue: Check = {
  id: 'contract/empty-value',
  severity: 'info',
  title: { de: 'Schlüssel ohne Angabe', en: 'Key without a value' },
  message: { de: 'Hinter „{key}“ steht nichts.', en: 'There is nothing behind "{key}".' },
  advice: { de: 'Tragen Sie die Angabe ein, oder löschen Sie die Zeile.', en: 'Add the value, or delete the line.' },
  rationale: {
    de: 'Leere Zeilen aus der Vorlage lassen offen, ob die Angabe fehlt oder vergessen wurde.',
    en: "A template's empty lines leave open whether the value is missing or forgotten.",
  },
  failing: [{ path: 'a.md', text: '---\ntitle: Fachtag\ndeadline:\n---\n\nWir laden ein.', line: 3 }],
  passing: [
    { path: 'a.md', text: '---\ntitle: Fachtag\ncontact:\n  name: Mara Beispiel\nlayout:\n---\n\nWir laden ein.' },
  ],
  *run({ matter }) {
    for (const { key, keyAt, value } of matter?.entries ?? []) {
      if (value === '' && canonicalKey(key)) yield { at: keyAt, slots: { key } };
    }
  },
};

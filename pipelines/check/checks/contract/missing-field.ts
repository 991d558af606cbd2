import type { Check } from '../../check.ts';

export const missingField: Check = {
  id: 'contract/missing-field',
  severity: 'error',
  title: { de: 'Pflichtangabe fehlt', en: 'Required field missing' },
  message: {
    de: 'Die Angabe „{field}“ fehlt; Ihr Netzwerk verlangt sie.',
    en: 'The field "{field}" is missing; your network requires it.',
  },
  advice: {
    de: 'Ergänzen Sie die Angabe. Welche Angaben Pflicht sind, steht in litfass.config.yaml unter „required“.',
    en: 'Add it. What is required is listed in litfass.config.yaml under "required".',
  },
  rationale: {
    de: 'Jedes Netzwerk weiß selbst, was seine Leserinnen brauchen; die Konfiguration hält es fest.',
    en: 'Every network knows best what its readers need; the configuration lays it down.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026 in Kiel laden wir ein.',
      config: { required: { announcement: ['cost.free', 'contacts'] } },
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026 in Kiel laden wir ein.\n\nKontakt: Mara Beispiel, beispiel@example.org',
      config: { required: { announcement: ['title', 'contacts'] } },
    },
    { path: 'b.md', text: '# Fachtag Ganztag\n\nAm 14. September 2026 in Kiel laden wir ein.' },
  ],
  *run({ record, config, top }) {
    for (const field of config.required[record.kind] ?? []) {
      if (isMissing(record, field)) yield { at: top, slots: { field }, expected: [field] };
    }
  },
};

/** A path into the record, "registration.deadline" or "/registration/deadline"; empty lists and texts are missing too. */
function isMissing(record: unknown, field: string): boolean {
  let value = record;
  for (const key of field.replace(/^\//, '').split(/[./]/)) {
    if (Array.isArray(value) && !/^\d+$/.test(key))
      return value.length === 0 || value.every((item) => isMissing(item, key));
    value = (value as Record<string, unknown> | null | undefined)?.[key];
  }
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

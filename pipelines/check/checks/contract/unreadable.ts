import type { QuarantineReason } from '../../../../schemas/quarantine.ts';
import type { Check, Texts } from '../../check.ts';

/** Found while reading, before there is anything to run a check on; it has its place in the list for its explanation. */
export const unreadable: Check & { readonly reasons: Readonly<Partial<Record<QuarantineReason, Texts>>> } = {
  id: 'contract/unreadable',
  severity: 'error',
  title: { de: 'Datei nicht lesbar', en: 'File cannot be read' },
  message: { de: 'Die Datei {why}.', en: 'The file {why}.' },
  advice: {
    de: 'Speichern Sie die Ankündigung neu als Text, Markdown oder HTML.',
    en: 'Save the announcement again as text, Markdown or HTML.',
  },
  rationale: {
    de: 'Aus einer leeren oder fremden Datei wird keine Ankündigung; wer das erst nach der Veröffentlichung merkt, merkt es zu spät.',
    en: 'An empty or foreign file becomes no announcement; after publication is too late to notice.',
  },
  reasons: {
    empty: { de: 'ist leer', en: 'is empty' },
    binary: { de: 'ist keine Textdatei', en: 'is no text file' },
    'too-large': { de: 'ist größer als 20 MB', en: 'is larger than 20 MB' },
    'no-announcement': {
      de: 'enthält nichts außer Navigation und Fußzeilen',
      en: 'holds nothing but navigation and footers',
    },
  },
  failing: [{ text: ' \n' }],
  passing: [{ text: 'Fachtag Ganztag am 14. September 2026 in Kiel\n' }],
  *run() {},
};

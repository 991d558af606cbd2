/** What an invented database knows. */
import type { History } from '../../../pipelines/check/history.ts';

const sha256 = 'f'.repeat(64);

export const history: History = {
  events: [
    {
      path: '2026/ganztag.md',
      sha256,
      title: 'Fachtag „Ganztag gestalten“',
      day: '2026-09-14',
      city: 'Kiel',
      series: null,
      ordinal: null,
    },
    {
      path: '2025/treffen-8.md',
      sha256,
      title: '8. Netzwerktreffen Bildungsmonitoring',
      day: '2025-09-15',
      city: 'Kiel',
      series: null,
      ordinal: 8,
    },
  ],
  contacts: [
    {
      path: '2025/treffen-8.md',
      sha256,
      name: 'Mara Beispiel',
      email: 'mara.beispiel@example.org',
      phone: null,
      day: '2025-09-15',
    },
  ],
};

import type { Announcement } from '../../schemas/announcement.ts';
import type { Rule } from '../rule.ts';
import { announcement } from './kinds.ts';
import { fate } from './state.ts';
import { tense } from './tense.ts';

type Status = Announcement['status'];

export const told: Rule<Status> = {
  id: 'status/told',
  about: 'The text says that the event is cancelled, postponed without or with a new day, or has moved online.',
  examples: [
    { text: 'ABGESAGT: Lesefest am Markt\n\nAm 3. Mai 2024 wollten wir lesen.', value: 'cancelled' },
    {
      text: 'Lesefest am Markt\n\nDas Lesefest am 3. Mai 2024 wird auf unbestimmte Zeit verschoben.',
      value: 'postponed',
    },
    {
      text: 'Lesefest am Markt\n\nDas Lesefest wird vom 3. Mai 2024 auf den 7. Juni 2024 verschoben.',
      value: 'rescheduled',
    },
    {
      text: 'Lesefest am Markt\n\nCorona-bedingt als Online-Veranstaltung\n\nAm 3. Mai 2021 lesen wir.',
      value: 'moved-online',
    },
  ],
  counterExamples: [
    {
      text: 'Lesefest\n\nWir entschieden, nicht abzusagen. Das Lesefest findet am 3. Mai 2024 statt.',
      because: 'a denial',
    },
    {
      text: 'Lesefest\n\nDas für den 3. März 2024 geplante Lesefest musste abgesagt werden. Nun starten wir einen zweiten Anlauf: am 3. Mai 2024.',
      because: 'it is on again',
    },
    { text: 'Lesefest\n\nEine Änderung in ein digitales Format behalten wir uns vor.', because: 'a possibility' },
    { text: 'Lesefest\n\nWir treffen uns diesmal online: am 3. Mai 2024.', because: 'planned online from the start' },
  ],
  *propose(view) {
    const found = fate(view);
    if (found) yield { value: found.fate, spans: [found.span], confidence: found.called ? 0.95 : 0.85 };
  },
};

export const standing: Rule<Status> = {
  id: 'status/standing',
  about:
    'An event that is announced and not called off stands: its status rests on the words that announce or tell it.',
  examples: [{ text: 'Lesefest am Markt\n\nDatum: 3. Mai 2024\nOrt: Jena', value: 'scheduled' }],
  counterExamples: [
    {
      text: 'Der Kreis hat 31 Schulen. Sie liegen verstreut im Land und wachsen Jahr um Jahr.',
      because: 'it tells of no event',
    },
  ],
  *propose(view, draft) {
    for (const candidate of announcement.propose(view, draft)) {
      yield { value: 'scheduled', spans: candidate.spans, confidence: 0.9, note: 'nothing calls it off' };
      return;
    }
    const told = tense(view).past[0];
    if (told) yield { value: 'scheduled', spans: [told], confidence: 0.85, note: 'told of as past' };
  },
};

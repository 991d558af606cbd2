/** The kinds of text beside the plain announcement, each by the usage that gives it away. */

import type { Announcement } from '../../schemas/announcement.ts';
import { hintedOccurrences } from '../dates/rules/hint.ts';
import { cued } from '../german/cues.ts';
import type { Rule } from '../rule.ts';
import { SAYS_DAY } from '../title/dates.ts';
import { headlines, namesEvent } from '../title/headlines.ts';
import { fate } from './state.ts';
import { tense } from './tense.ts';

type Kind = Announcement['kind'];

export const called: Rule<Kind> = {
  id: 'kind/called-off',
  about:
    'A text that calls its event off („abgesagt“, „entfällt“) is a cancellation, one that moves it to another day („verschoben“, „neuer Termin“) a postponement, though later paragraphs may still invite.',
  examples: [
    {
      text: 'ABGESAGT: Lesefest am Markt\n\nWir laden alle herzlich ein, am 3. Mai 2024 zu lesen.',
      value: 'cancellation',
    },
    { text: 'Lesefest am Markt\n\nDas Lesefest am 3. Mai 2024 muss leider entfallen.', value: 'cancellation' },
    {
      text: 'Lesefest am Markt\n\nDas Lesefest wird vom 3. Mai 2024 auf den 7. Juni 2024 verschoben.',
      value: 'postponement',
    },
  ],
  counterExamples: [
    {
      text: 'Lesefest am Markt\n\nBei Regen entfällt das Lesefest am 3. Mai 2024.',
      because: 'a condition cancels nothing yet',
    },
    {
      text: 'Lesefest am Markt\n\nWenn zu wenige kommen, müssen wir absagen.',
      because: 'a condition cancels nothing yet',
    },
    { text: 'Lesefest am Markt\n\nDas Lesefest findet nun ausschließlich online statt.', because: 'it takes place' },
  ],
  *propose(view) {
    const found = fate(view);
    if (!found || found.fate === 'moved-online') return;
    yield {
      value: found.fate === 'cancelled' ? 'cancellation' : 'postponement',
      spans: [found.span],
      confidence: found.called ? 0.95 : 0.85,
    };
  },
};

/** As a call of its own, not „der Save-the-Date-Versand“. */
const SAVE = cued(
  /\bsave[- ]the[- ]dates?\b|\b(?:termin)?vorankündigung\b|\b(?:termin|datum|tag)\b.{0,25}\bvor(?:zu)?merken\b|\bvormerken\b.{0,30}$|\bmerken sie sich\b.{0,40}\bvor\b|\bbitte vormerken\b/iu,
);

export const saveTheDate: Rule<Kind> = {
  id: 'kind/save-the-date',
  about:
    '„Save the Date“, „Vorankündigung“ and „Termin vormerken“ at the top ask to keep a day free; the invitation follows later.',
  examples: [
    { text: 'Save the Date: Bildungsgipfel 2026\n\nIm Herbst 2026 kommen wir zusammen.', value: 'save-the-date' },
    { text: 'Bildungsgipfel 2026\n\nTermin vormerken!\n\nIm Herbst 2026 kommen wir zusammen.', value: 'save-the-date' },
  ],
  counterExamples: [
    {
      text: 'Bildungsgipfel 2026\n\nWir laden Sie herzlich ein.\n\nDas Programm bietet Vorträge und Gespräche.\n\nEs gibt Kaffee.\n\nWer schon das Save the Date erhalten hat, kennt den Ort.',
      because: 'it only mentions an earlier letter',
    },
  ],
  *propose(view) {
    for (const block of view.main.slice(0, 4)) {
      const words = view.text.slice(block.start, Math.min(block.end, block.start + 200));
      const match = SAVE.exec(words);
      if (match) {
        const start = block.start + match.index;
        yield { value: 'save-the-date', spans: [{ start, end: start + match[0].length }], confidence: 0.93 };
        return;
      }
    }
    for (const hint of view.hinted(['title', 'og:title'])) {
      if (/^\W*(?:save[- ]the[- ]date|(?:termin)?vorankündigung)\b/iu.test(hint.value))
        yield { value: 'save-the-date', spans: [hint.at], confidence: 0.9 };
    }
  },
};

const LIST_TITLE =
  /^(?:unsere |alle |die nächsten |kommende |aktuelle |weitere )?(?:termine|veranstaltungen|veranstaltungskalender|terminkalender|terminübersicht|veranstaltungsübersicht|jahresprogramm|termine (?:und|&) veranstaltungen|veranstaltungen (?:und|&) termine|kalender|jahresplanung)\b.{0,40}$/iu;

export const listing: Rule<Kind> = {
  id: 'kind/listing',
  about:
    'A page headed „Termine“ or „Veranstaltungen“ that gives three days or more in rows or items lists events and announces none by itself.',
  examples: [
    {
      text: '# Termine im Herbst\n\n- 03.09.2024 Lesefest in Jena\n- 12.09.2024 Werkstatt in Gera\n- 20.09.2024 Forum in Suhl\n',
      path: 'a.md',
      value: 'listing',
    },
  ],
  counterExamples: [
    {
      text: '# Termine im Herbst\n\nAm 3. September 2024 beginnt unser Lesefest.\n',
      path: 'a.md',
      because: 'one day is one event',
    },
  ],
  *propose(view) {
    const head = view.main.slice(0, 3).find((block) => block.kind === 'heading' && LIST_TITLE.test(view.slice(block)));
    if (!head) return;
    const rows = view.main
      .flatMap((block) => view.slice(block).split('\n'))
      .filter((row) => row.length < 200 && SAYS_DAY.test(row));
    if (rows.length >= 3) yield { value: 'listing', spans: [head], confidence: 0.8 };
  },
};

/** News of what was published or decided, in the manner of press headlines. */
const APPEARED =
  /\s(?:erschienen|veröffentlicht|beschlossen|verabschiedet|vorgelegt|liegt vor|bewilligt|fertiggestellt|neu aufgelegt)[!.]?$/iu;

export const announcement: Rule<Kind> = {
  id: 'kind/announcement',
  about:
    'What invites, gives a day to come or names an event announces it; a text that does nothing of the kind is something else.',
  examples: [
    { text: 'Lesefest am Markt\n\nWir laden Sie herzlich zum Lesefest ein.', value: 'announcement' },
    { text: 'Lesefest am Markt\n\nDatum: 3. Mai 2024\nOrt: Jena', value: 'announcement' },
    {
      text: '---\ntitle: Makertag\nstart: 2024-05-03\n---\n\nWir bauen zusammen und haben Zeit für alle Fragen.\n',
      path: 'a.md',
      value: 'announcement',
    },
  ],
  counterExamples: [
    {
      text: 'Der Kreis hat 31 Schulen. Sie liegen verstreut im Land und wachsen Jahr um Jahr.',
      because: 'it tells of no event',
    },
  ],
  *propose(view, draft) {
    const invites = tense(view).inviting[0];
    if (invites) yield { value: 'announcement', spans: [invites], confidence: 0.93 };
    for (const block of view.main) {
      const words = view.slice(block);
      const day = SAYS_DAY.exec(words);
      if (!day) continue;
      const start = block.start + day.index;
      yield { value: 'announcement', spans: [{ start, end: start + day[0].length }], confidence: 0.85 };
      return;
    }
    const [said] = hintedOccurrences(view);
    if (said) {
      yield { value: 'announcement', spans: said.grounds, confidence: 0.85 };
      return;
    }
    for (const hint of view.hinted(['title', 'titel', 'name'])) {
      if (!SAYS_DAY.test(hint.value) && !(hint.origin === 'front-matter' && namesEvent(hint.value))) continue;
      yield { value: 'announcement', spans: [hint.at], confidence: 0.7 };
      return;
    }
    const line = headlines(view)[0];
    // „Dritter Bildungsbericht erschienen“ is news, no event.
    if (!invites && draft.title !== null && line && !APPEARED.test(draft.title))
      yield { value: 'announcement', spans: line.spans, confidence: 0.6, note: 'from its title alone' };
  },
};

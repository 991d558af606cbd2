/** Where the day of an event stands in German announcements, best place first. */
import { standingRule } from './standing.ts';

export const labelled = standingRule('labelled', 0.97, {
  id: 'dates/labelled',
  about: 'A field that asks for the date ("Datum", "Wann", "Termin"); a field "Uhrzeit" beside it gives the time.',
  examples: [
    {
      text: 'Datum: 14.9.2021\nUhrzeit: 10–16 Uhr\nOrt: Kiel',
      value: { start: '2021-09-14T10:00', end: '2021-09-14T16:00' },
    },
    {
      text: 'Wann? 17. August 2019 von 15 - 21 Uhr\nWo? Stadtpark Lübeck',
      value: { start: '2019-08-17T15:00', end: '2019-08-17T21:00' },
    },
  ],
  counterExamples: [{ text: 'Anmeldeschluss: 31.8.2021', because: 'the last day to register is no event' }],
});

export const headline = standingRule('heading', 0.93, {
  id: 'dates/headline',
  about: 'The day in the title or in a heading near the top.',
  examples: [
    {
      text: '# Sommerfest am 12. Juni 2022, 15 Uhr\n\nWir feiern im Stadtpark von Gera.',
      path: 'note.md',
      value: { start: '2022-06-12T15:00' },
    },
  ],
  counterExamples: [{ text: '# Bericht 2021\n\nEin gutes Jahr.', path: 'note.md', because: 'a year is no day' }],
});

export const announced = standingRule('announced', 0.9, {
  id: 'dates/announced',
  about: 'A sentence that says that it takes place, or a day with its time.',
  examples: [
    {
      text: 'Netzwerktreffen Bildung\n\nDas nächste Netzwerktreffen findet am 22. Juni 2021 von 9 bis 15 Uhr in Kiel statt.',
      value: { start: '2021-06-22T09:00', end: '2021-06-22T15:00' },
    },
    {
      text: 'Fachtag\n\nWir laden am 5.3. nach Jena ein.',
      published: '2021-01-05',
      value: { start: '2021-03-05', inferred: ['year'] },
    },
    {
      text: 'Grillabend\n\nWir treffen uns am 14.9.2021 gegen 18 Uhr am Bootshaus.',
      value: { start: '2021-09-14T18:00' },
    },
    {
      text: 'Singkreis\n\nAm 14. September 2021 treffen wir uns ab halb acht im Vereinsheim.',
      value: { start: '2021-09-14T19:30' },
    },
    {
      text: 'Zeltlager\n\nAbfahrt am Freitag, 10.9.2021, um 15 Uhr\nRückkehr am Sonntag, 12.9.2021, um 13 Uhr',
      value: { start: '2021-09-10T15:00', end: '2021-09-12T13:00' },
    },
  ],
  counterExamples: [
    { text: 'Bitte melden Sie sich bis zum 31. August 2021 an.', because: 'a deadline' },
    { text: 'Das Projekt läuft zunächst bis 2017.', because: 'the term of a project' },
  ],
});

export const alone = standingRule('alone', 0.85, {
  id: 'dates/standing-alone',
  about: 'A day at the beginning of a line or block; day after day makes one run.',
  examples: [
    { text: 'Fachtag Ganztag\n\nDienstag, 14. September 2021\n\nRathaus Kiel', value: { start: '2021-09-14' } },
  ],
  counterExamples: [{ text: 'Stand: 14.9.2021', because: 'the day of the text' }],
});

export const mentioned = standingRule('mentioned', 0.65, {
  id: 'dates/mentioned',
  about: 'A day somewhere in the text, when there is no better one.',
  examples: [{ text: 'Konzert\n\nEin Abend voller Musik am 14. September 2021.', value: { start: '2021-09-14' } }],
  counterExamples: [{ text: 'Der Verein wurde am 14. September 1921 gegründet.', because: 'history' }],
});

export const relative = standingRule('relative', 0.5, {
  id: 'dates/relative',
  about: 'A day told from the day of writing: "nächsten Freitag".',
  examples: [
    {
      text: 'Kommenden Freitag um 19 Uhr lesen wir in der Bücherei.',
      published: '2021-01-05',
      value: { start: '2021-01-08T19:00' },
    },
  ],
  counterExamples: [{ text: 'Wie arbeiten wir heute und morgen zusammen?', because: 'nothing takes place' }],
});

export const past = standingRule('past', 0.5, {
  id: 'dates/past',
  about: 'A day told as past: what a review is about.',
  examples: [
    {
      text: 'Am 12. und 13. März 2024 kamen 40 Fachkräfte in Ulm zusammen.',
      value: { start: '2024-03-12', end: '2024-03-13' },
    },
  ],
  counterExamples: [{ text: 'Seit Februar gibt es ein neues Team.', because: 'no day' }],
});

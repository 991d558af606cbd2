/** A new announcement: front matter with canonical keys, and a body that says the same in words. */
import type { Texts } from './check.ts';

export interface Question {
  readonly key: string;
  readonly about: Texts;
  readonly example?: string;
  readonly required?: boolean;
}

export const QUESTIONS: readonly Question[] = [
  { key: 'title', about: { de: 'Titel', en: 'title' }, example: 'Fachtag Ganztag gestalten', required: true },
  { key: 'start', about: { de: 'Beginn', en: 'start' }, example: '2026-09-14T10:00', required: true },
  { key: 'end', about: { de: 'Ende', en: 'end' }, example: '2026-09-14T16:00' },
  {
    key: 'venue',
    about: { de: 'Haus; „online“ für eine Videokonferenz', en: 'house, or "online"' },
    example: 'Rathaus',
    required: true,
  },
  { key: 'street', about: { de: 'Straße und Hausnummer', en: 'street and number' }, example: 'Fleethörn 9' },
  { key: 'city', about: { de: 'Postleitzahl und Stadt', en: 'postcode and city' }, example: '24103 Kiel' },
  {
    key: 'registration',
    about: { de: 'Anmeldung: Internetadresse oder E-Mail', en: 'registration: address or e-mail' },
  },
  { key: 'deadline', about: { de: 'Anmeldeschluss', en: 'registration deadline' }, example: '2026-09-01' },
  { key: 'audience', about: { de: 'Zielgruppe', en: 'audience' } },
  { key: 'cost', about: { de: 'Kosten', en: 'cost' }, example: 'kostenfrei' },
  {
    key: 'topics',
    about: { de: 'Themen, durch Komma getrennt', en: 'topics, parted by commas' },
    example: 'Ganztag, Inklusion',
  },
  { key: 'organiser', about: { de: 'Veranstalter', en: 'organiser' } },
  { key: 'contact', about: { de: 'Ansprechperson', en: 'contact person' } },
  { key: 'email', about: { de: 'E-Mail-Adresse für Rückfragen', en: 'e-mail address for questions' }, required: true },
  { key: 'phone', about: { de: 'Telefonnummer für Rückfragen', en: 'phone number for questions' } },
];

export type Answers = Readonly<Record<string, string>>;

/** The file's text. Keys nobody gave are left out, so that nothing empty has to be filled or deleted. */
export function writeAnnouncement(answers: Answers): string {
  const online = /^online$/i.test(answers.venue ?? '');
  const place = online ? '' : [answers.venue, answers.street, answers.city].filter(Boolean).join(', ');
  const matter = [
    pair('title', answers.title),
    pair('start', answers.start),
    pair('end', answers.end),
    online ? 'attendance: online' : pair('venue', place),
    pair('registration', answers.registration),
    pair('deadline', answers.deadline),
    pair('audience', answers.audience),
    pair('cost', answers.cost),
    list('topics', answers.topics),
    pair('organiser', answers.organiser),
    contact(answers),
  ].filter((line) => line !== '');
  return `---\n${matter.join('\n')}\n---\n\n${body(answers, online)}\n`;
}

function contact({ contact: name, email, phone }: Answers): string {
  const members = [pair('  name', name), pair('  email', email), pair('  phone', phone)].filter((line) => line !== '');
  return members.length > 0 ? `contact:\n${members.join('\n')}` : '';
}

function body(answers: Answers, online: boolean): string {
  const { title = '', registration, deadline } = answers;
  const where = online ? 'Die Veranstaltung findet online statt' : '';
  const link =
    registration && /^https?:/.test(registration)
      ? `unter ${registration}`
      : registration
        ? `per E-Mail an ${registration}`
        : '';
  const until = deadline ? ` bis zum ${german(deadline)}` : '';
  const sentences = [
    title.includes('„')
      ? `Wir laden Sie herzlich ein: ${title}.`
      : `Wir laden Sie herzlich zur Veranstaltung „${title}“ ein.`,
    online && !registration
      ? `${where}; den Link erhalten Sie auf Anfrage.`
      : online
        ? `${where}; den Link erhalten Sie nach der Anmeldung.`
        : '',
    link ? `Bitte melden Sie sich${until} ${link} an.` : until ? `Bitte melden Sie sich${until} an.` : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** „2026-09-01“ → „1. September 2026“; anything else stays as it was given. */
function german(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return day;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toLocaleDateString('de-DE', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
}

const pair = (key: string, value: string | undefined): string => (value ? `${key}: ${scalar(value)}` : '');
const list = (key: string, value: string | undefined): string =>
  value
    ? `${key}:\n${value
        .split(',')
        .map((item) => `  - ${scalar(item.trim())}`)
        .join('\n')}`
    : '';

/** Quotes what YAML would read as something else than these words. */
const scalar = (value: string): string =>
  /^[\p{L}\d](?:[^:#"\\\n]|:(?=\S)|(?<=\S)#)*$/u.test(value) &&
  !/^(?:true|false|null|yes|no|on|off|\d[\d_.]*)$/i.test(value)
    ? value
    : JSON.stringify(value);

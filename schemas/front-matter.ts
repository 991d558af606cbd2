/** The keys an announcement's front matter may have: canonical names, the German and English words accepted for them, their types. */

export type FrontMatterType =
  | 'text'
  | 'date'
  | 'time'
  | 'number'
  | 'list'
  | 'email'
  | 'url'
  | 'phone'
  | 'contact'
  | 'place';

export interface FrontMatterKey {
  readonly type: FrontMatterType;
  /** Other spellings that are read as this key, lower case. */
  readonly aliases: readonly string[];
  /** What belongs there, in German and English. */
  readonly about: { readonly de: string; readonly en: string };
  readonly values?: readonly string[];
}

const key = (type: FrontMatterType, aliases: string, de: string, en: string, values?: readonly string[]) => ({
  type,
  aliases: aliases === '' ? [] : aliases.split(' '),
  about: { de, en },
  ...(values ? { values } : {}),
});

export const FRONT_MATTER: Readonly<Record<string, FrontMatterKey>> = {
  title: key(
    'text',
    'titel überschrift ueberschrift veranstaltung veranstaltungstitel',
    'Titel der Veranstaltung',
    'name of the event',
  ),
  subtitle: key('text', 'untertitel subtitel', 'Untertitel', 'subtitle'),
  format: key(
    'text',
    'art veranstaltungsart veranstaltungsformat',
    'Format, z. B. Fachtag',
    'format, such as a workshop',
  ),
  series: key('text', 'reihe veranstaltungsreihe serie', 'Name der Veranstaltungsreihe', 'name of the series'),
  date: key(
    'date',
    'datum termin veranstaltungsdatum event_date eventdate',
    'Tag der Veranstaltung: 2026-09-14',
    'day of the event: 2026-09-14',
  ),
  start: key('date', 'startdate start_date anfang beginn von', 'Beginn: 2026-09-14T10:00', 'start: 2026-09-14T10:00'),
  end: key('date', 'enddate end_date ende bis', 'Ende: 2026-09-14T16:00', 'end: 2026-09-14T16:00'),
  startTime: key(
    'time',
    'starttime start_time uhrzeit zeit time',
    'Uhrzeit des Beginns: "10:00"',
    'time of the start: "10:00"',
  ),
  endTime: key('time', 'endtime end_time', 'Uhrzeit des Endes: "16:00"', 'time of the end: "16:00"'),
  published: key(
    'date',
    'veröffentlicht veroeffentlicht publishdate publish_date pubdate',
    'Tag der Veröffentlichung',
    'day of publication',
  ),
  teaser: key(
    'text',
    'summary description beschreibung kurztext kurzbeschreibung abstract excerpt anreißer',
    'Anreißer',
    'summary',
  ),
  venue: key(
    'place',
    'ort veranstaltungsort location place treffpunkt',
    'Ort: Haus, Straße, PLZ Stadt',
    'place: house, street, postcode city',
  ),
  street: key('text', 'straße strasse adresse anschrift address', 'Straße und Hausnummer', 'street and number'),
  postalCode: key('text', 'postalcode plz postleitzahl zip', 'Postleitzahl', 'postcode'),
  city: key('text', 'stadt gemeinde', 'Stadt oder Gemeinde', 'city'),
  attendance: key('text', 'teilnahmeform', 'onsite, online oder hybrid', 'onsite, online or hybrid', [
    'onsite',
    'online',
    'hybrid',
  ]),
  platform: key('text', 'plattform', 'Online-Plattform', 'online platform'),
  registration: key(
    'text',
    'anmeldung anmeldelink registrierung registration_url registrationurl',
    'Weg zur Anmeldung: Adresse oder E-Mail',
    'how to register: address or e-mail',
  ),
  deadline: key(
    'date',
    'anmeldeschluss anmeldefrist frist registration_deadline registrationdeadline',
    'Anmeldeschluss: 2026-09-01',
    'registration deadline: 2026-09-01',
  ),
  audience: key('list', 'zielgruppe zielgruppen audiences', 'Zielgruppe', 'audience'),
  capacity: key('number', 'plätze plaetze teilnehmerzahl kapazität', 'Zahl der Plätze', 'number of places'),
  cost: key('text', 'kosten preis eintritt gebühr gebuehr teilnahmegebühr price', 'Kosten', 'cost'),
  topics: key('list', 'thema themen topic schlagworte schlagwörter', 'Themen', 'topics'),
  contact: key(
    'contact',
    'kontakt ansprechperson ansprechpartner ansprechpartnerin contacts',
    'Ansprechperson: name, email, phone',
    'contact: name, email, phone',
  ),
  email: key('email', 'mail e-mail', 'E-Mail-Adresse', 'e-mail address'),
  phone: key('phone', 'telefon tel telefonnummer', 'Telefonnummer', 'phone number'),
  organiser: key('text', 'veranstalter veranstalterin organizer organisers ausrichter', 'Veranstalter', 'organiser'),
  partners: key('list', 'partner kooperationspartner', 'Kooperationspartner', 'partners'),
  funders: key('list', 'förderer foerderer', 'Förderer', 'funders'),
  network: key('text', 'netzwerk netzwerke networks', 'Netzwerk', 'network'),
  language: key('text', 'sprache lang', 'Sprache', 'language'),
  link: key('url', 'website webseite homepage', 'Internetadresse', 'web address'),
};

/** Keys that site generators and editors of websites use for themselves: neither read nor complained about. */
export const GENERATOR_KEYS: ReadonlySet<string> = new Set(
  (
    'layout draft slug permalink image images weight aliases url tags tag categories category author authors lastmod type menu menus id ' +
    'expirydate outputs toc header hero thumbnail cover cascade translationkey keywords linktitle sitemap robots featured pinned ref ' +
    'redirect_from comments share feature_image background css js params resources build markup template parent nav_order sidebar ' +
    'banner video gallery uid uuid status kind og_image updated modified created hidden order index banner_image alt caption icon color ' +
    'event events section collection eleventynavigation pagination lastupdated showdate readingtime litfass-disable litfass'
  ).split(' '),
);

const CANONICAL = new Map<string, string[]>();
for (const [name, { aliases }] of Object.entries(FRONT_MATTER)) {
  for (const word of [name.toLowerCase(), ...aliases]) CANONICAL.set(word, [...(CANONICAL.get(word) ?? []), name]);
}

/** The canonical key a word stands for: "ort" → "venue"; "beginn" → "startTime" where its value is a time of day. */
export function canonicalKey(word: string, value: string | null = null): string | null {
  const folded = word.toLowerCase();
  const time = value !== null && isTime(value);
  if (time && /^(?:start|beginn|anfang|von)$/.test(folded)) return 'startTime';
  if (time && /^(?:end|ende|bis)$/.test(folded)) return 'endTime';
  // „event_cost“, „event-location“: some templates put the prefix before all of them.
  return (CANONICAL.get(folded) ?? CANONICAL.get(folded.replace(/^event[_-]/, '')))?.[0] ?? null;
}

/** Every word that names a key, canonical ones and aliases. */
export const KEY_WORDS: readonly string[] = [...CANONICAL.keys()];

const isTime = (value: string) => /^\d{1,2}(?:[:.]\d{2}){0,2}(?:\s*uhr)?$/i.test(value.trim());

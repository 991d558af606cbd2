/** Invented announcements of a realistic size, for tests and benchmarks that need records without reading a file. */
import type { Announcement } from '../../schemas/announcement.ts';
import type { Evidence } from '../../schemas/evidence.ts';

const PLACES = [
  { city: 'Kiel', postalCode: '24103', districtAgs: '01002', state: 'DE-SH' },
  { city: 'Rostock', postalCode: '18055', districtAgs: '13003', state: 'DE-MV' },
  { city: 'Kassel', postalCode: '34117', districtAgs: '06611', state: 'DE-HE' },
  { city: 'Erfurt', postalCode: '99084', districtAgs: '16051', state: 'DE-TH' },
  { city: 'Trier', postalCode: '54290', districtAgs: '07211', state: 'DE-RP' },
  { city: 'Hamburg', postalCode: '20095', districtAgs: '02000', state: 'DE-HH' },
  { city: 'Bremen', postalCode: '28195', districtAgs: '04011', state: 'DE-HB' },
  { city: 'Osnabrück', postalCode: '49074', districtAgs: '03404', state: 'DE-NI' },
  { city: 'Dortmund', postalCode: '44135', districtAgs: '05913', state: 'DE-NW' },
  { city: 'Ulm', postalCode: '89073', districtAgs: '08421', state: 'DE-BW' },
  { city: 'Augsburg', postalCode: '86150', districtAgs: '09761', state: 'DE-BY' },
  { city: 'Saarbrücken', postalCode: '66111', districtAgs: '10041', state: 'DE-SL' },
  { city: 'Berlin', postalCode: '10115', districtAgs: '11000', state: 'DE-BE' },
  { city: 'Potsdam', postalCode: '14467', districtAgs: '12054', state: 'DE-BB' },
  { city: 'Leipzig', postalCode: '04109', districtAgs: '14713', state: 'DE-SN' },
  { city: 'Halle (Saale)', postalCode: '06108', districtAgs: '15002', state: 'DE-ST' },
] as const;
const TOPICS = [
  { id: 'bildungsmonitoring', label: 'Bildungsmonitoring' },
  { id: 'ganztag', label: 'Ganztag' },
  { id: 'uebergang-schule-beruf', label: 'Übergang Schule – Beruf' },
  { id: 'weiterbildung', label: 'Weiterbildung' },
  { id: 'inklusion', label: 'Inklusion' },
  { id: 'bne', label: 'Bildung für nachhaltige Entwicklung' },
  { id: 'sprachbildung', label: 'Sprachbildung' },
] as const;
const NETWORKS = [
  { id: 'lernende-regionen', name: 'Netzwerk Lernende Regionen' },
  { id: 'bildung-vor-ort', name: 'Verbund Bildung vor Ort' },
  { id: 'ufer', name: 'Bildungsforum an beiden Ufern' },
] as const;

/** Spreads numbers over choices unevenly, the same way every time: some places and topics are busier than others. */
function pick<T>(choices: readonly T[], number: number, salt: number): T {
  const spread = (Math.imul(number + 1, 2654435761) >>> salt) % (choices.length * choices.length);
  return choices[Math.floor(Math.sqrt(spread))]!;
}

/** The words `text` at `line`, as a rule would have found them. */
export function evidence(text: string, line: number, rule = 'test/invented'): Evidence {
  return { rule, text, start: line * 60, end: line * 60 + text.length, line, column: 1, confidence: 0.9 };
}

/** A full record; `number` decides place, date and topic, so that a series of them spreads over years and states. */
export function announcement(number = 0, changes: Partial<Announcement> = {}): Announcement {
  const place = pick(PLACES, number, 7);
  const topic = pick(TOPICS, number, 11);
  const network = pick(NETWORKS, number, 3);
  const year = 2012 + (number % 15);
  const month = String(1 + (number % 12)).padStart(2, '0');
  const day = String(1 + (number % 28)).padStart(2, '0');
  const date = `${year}-${month}-${day}`;
  const title = `${number}. Werkstattgespräch ${topic.label}`;
  const when = [evidence(`${Number(day)}.${month}.${year}, 10:00 bis 16:00 Uhr`, 4, 'dates/day-time-range')];
  const where = [
    evidence(`Haus am Markt, Marktplatz ${number % 90}, ${place.postalCode} ${place.city}`, 6, 'places/address-line'),
  ];
  const who = [evidence('Ansprechperson: Edda Musterfrau, musterfrau@example.org, 0431 1234567', 20, 'people/label')];
  return {
    id: `invented-${number}`,
    source: {
      path: `${year}/invented-${number}.txt`,
      uri: `https://example.org/termine/${number}`,
      mediaType: 'text/plain',
      charset: 'utf-8',
      sha256: number.toString(16).padStart(64, '0'),
      published: `${year}-01-02`,
      retrieved: null,
      language: 'de',
    },
    kind: 'announcement',
    status: 'scheduled',
    title,
    subtitle: null,
    format: 'Werkstattgespräch',
    series: { name: 'Werkstattgespräch', ordinal: number + 1 },
    occurrences: [
      {
        start: `${date}T10:00`,
        end: `${date}T16:00`,
        edtf: `${date}T10:00/${date}T16:00`,
        precision: 'minute',
        timeZone: 'Europe/Berlin',
        tentative: false,
        inferred: [],
      },
    ],
    recurrence: null,
    attendance: 'onsite',
    platform: null,
    venues: [
      {
        name: 'Haus am Markt',
        street: `Marktplatz ${number % 90}`,
        ...place,
        country: 'DE',
        latitude: 51.5,
        longitude: 10.5,
        coordinateLevel: 'city',
      },
    ],
    registration: {
      required: true,
      deadline: { start: `${year}-${month}`, edtf: `${year}-${month}`, precision: 'month', inferred: [] },
      url: `https://example.org/anmeldung/${number}`,
      email: 'anmeldung@example.org',
      phone: null,
      fax: null,
    },
    eligibility: {
      statements: ['Eingeladen sind Mitarbeitende der kommunalen Verwaltungen.'],
      audiences: ['kommunalverwaltung'],
      membersOnly: false,
      agreementRequired: false,
      capacity: 30,
    },
    cost: { free: false, prices: [{ amount: 25, currency: 'EUR', label: null }] },
    topics: [{ ...topic, weight: 0.8 }],
    contacts: [
      {
        name: 'Edda Musterfrau',
        role: 'Referentin',
        organisation: null,
        email: 'musterfrau@example.org',
        phone: '+494311234567',
      },
    ],
    organisers: [{ name: 'Bildungsbüro Musterstadt', id: null }],
    partners: [],
    funders: [{ name: 'Ministerium für Bildung', id: 'mb' }],
    networks: [network],
    regions: [place.state],
    evidence: {
      '/title': [evidence(title, 1, 'title/first-heading')],
      '/format': [evidence('Werkstattgespräch', 1, 'title/format-word')],
      '/occurrences/0/start': when,
      '/occurrences/0/end': when,
      '/venues/0/name': where,
      '/venues/0/street': where,
      '/venues/0/postalCode': where,
      '/venues/0/city': where,
      '/registration/deadline': [evidence('Anmeldeschluss: Ende des Monats', 9, 'deadline/label')],
      '/registration/email': [evidence('Anmeldung an anmeldung@example.org', 10, 'registration/mail')],
      '/eligibility/statements/0': [evidence('Eingeladen sind Mitarbeitende der kommunalen Verwaltungen.', 11)],
      '/cost/prices/0': [evidence('Teilnahmebeitrag: 25 Euro', 12, 'cost/amount')],
      '/topics/0': [
        evidence(topic.label, 1, 'topics/vocabulary'),
        evidence(`mehr über ${topic.label}`, 14, 'topics/vocabulary'),
      ],
      '/contacts/0/name': who,
      '/contacts/0/email': who,
      '/contacts/0/phone': who,
      '/organisers/0': [evidence('Veranstaltet vom Bildungsbüro Musterstadt', 16, 'organiser/by')],
      '/funders/0': [evidence('gefördert vom Ministerium für Bildung', 17, 'funder/by')],
      '/networks/0': [evidence(network.name, 2, 'networks/alias')],
      '/regions/0': where,
    },
    findings: [],
    ...changes,
  };
}

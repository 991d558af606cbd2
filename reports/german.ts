/** The report's German: names of states, kinds and fields, dates and numbers. */

export const STATES: Readonly<Record<string, string>> = {
  'DE-BW': 'Baden-Württemberg',
  'DE-BY': 'Bayern',
  'DE-BE': 'Berlin',
  'DE-BB': 'Brandenburg',
  'DE-HB': 'Bremen',
  'DE-HH': 'Hamburg',
  'DE-HE': 'Hessen',
  'DE-MV': 'Mecklenburg-Vorpommern',
  'DE-NI': 'Niedersachsen',
  'DE-NW': 'Nordrhein-Westfalen',
  'DE-RP': 'Rheinland-Pfalz',
  'DE-SL': 'Saarland',
  'DE-SN': 'Sachsen',
  'DE-ST': 'Sachsen-Anhalt',
  'DE-SH': 'Schleswig-Holstein',
  'DE-TH': 'Thüringen',
};

export const KINDS: Readonly<Record<string, string>> = {
  announcement: 'Ankündigung',
  'save-the-date': 'Save the Date',
  cancellation: 'Absage',
  postponement: 'Verschiebung',
  review: 'Rückblick',
  'network-profile': 'Netzwerkprofil',
  listing: 'Terminliste',
  other: 'Sonstiges',
};

export const STATUSES: Readonly<Record<string, string>> = {
  cancelled: 'abgesagt',
  postponed: 'verschoben',
  rescheduled: 'neuer Termin',
  'moved-online': 'jetzt online',
};

export const ATTENDANCE: Readonly<Record<string, string>> = { onsite: 'vor Ort', online: 'online', hybrid: 'hybrid' };

/** Fields by the first words of their pointer, in the order in which the report shows them. */
export const VALUES: Readonly<Record<string, string>> = {
  title: 'Titel',
  subtitle: 'Untertitel',
  kind: 'Art',
  status: 'Stand',
  format: 'Format',
  series: 'Reihe',
  occurrences: 'Termin',
  recurrence: 'Wiederholung',
  attendance: 'Teilnahme',
  platform: 'Plattform',
  venues: 'Ort',
  'registration/deadline': 'Anmeldeschluss',
  'registration/url': 'Anmeldung',
  'registration/email': 'Anmeldung per E-Mail',
  'registration/phone': 'Anmeldung per Telefon',
  'eligibility/statements': 'Zielgruppe im Wortlaut',
  'eligibility/audiences': 'Zielgruppe',
  'eligibility/capacity': 'Plätze',
  'cost/free': 'Kosten',
  'cost/prices': 'Preis',
  topics: 'Thema',
  contacts: 'Kontakt',
  organisers: 'Veranstalter',
  partners: 'Partner',
  funders: 'Förderung',
  networks: 'Netzwerk',
  regions: 'Region',
};

/** Fields of the fill_rates view. */
export const FIELDS: Readonly<Record<string, string>> = {
  title: 'Titel',
  format: 'Format',
  occurrences: 'Termin',
  attendance: 'Teilnahmeform',
  venues: 'Ort',
  postal_codes: 'Postleitzahl',
  deadline: 'Anmeldeschluss',
  registration: 'Anmeldeweg',
  eligibility: 'Zielgruppe im Wortlaut',
  cost: 'Kosten',
  topics: 'Themen',
  contacts: 'Kontakt',
  organisers: 'Veranstalter',
  networks: 'Netzwerk',
  regions: 'Land',
};

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** EDTF: 21–24 are seasons, 33–36 quarters (ISO 8601-2). */
const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  '21': 'Frühjahr',
  '22': 'Sommer',
  '23': 'Herbst',
  '24': 'Winter',
  '33': '1. Quartal',
  '34': '2. Quartal',
  '35': '3. Quartal',
  '36': '4. Quartal',
};

/** "2021-09-14T10:00" → "14. September 2021, 10:00 Uhr"; "2020-12" → "Dezember 2020"; what is no such date stays as it is. */
export function germanDate(date: string): string {
  const match = /^(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?$/.exec(date);
  if (!match) return date;
  const [, year, month, day, time] = match;
  const part = month === undefined ? undefined : (MONTHS[Number(month) - 1] ?? PARTS_OF_YEAR[month]);
  if (month !== undefined && part === undefined) return date;
  const words = [day && `${Number(day)}.`, part, year !== 'XXXX' && year].filter(Boolean).join(' ');
  return time ? `${words}, ${time} Uhr` : words;
}

/** An EDTF value in words: intervals with a dash, "?" as „vermutlich“, "~" as „etwa“. */
export function germanEdtf(edtf: string): string {
  const [start = '', end] = edtf.split('/').map((side) => {
    const doubt = /[?~%]$/.exec(side)?.[0];
    const words = germanDate(doubt ? side.slice(0, -1) : side);
    return doubt ? `${doubt === '~' ? 'etwa' : 'vermutlich'} ${words}` : words;
  });
  if (end === undefined) return start;
  if (end === '' || end === '..') return `ab ${start}`;
  if (start === '' || start === '..') return `bis ${end}`;
  const [startDay, startTime] = start.split(', ');
  const [endDay, endTime] = end.split(', ');
  if (startDay === endDay && startTime && endTime) return `${startDay}, ${startTime.replace(' Uhr', '')}–${endTime}`;
  return start === end ? start : `${start} bis ${end}`;
}

/** "14.09.2021", "14.09.–16.09.2021", "Dez. 2020", "2017": short, for a column. */
export function shortDate(start: string | null, end: string | null): string {
  const first = short(start ?? end);
  const last = start === null ? null : short(end);
  if (first === null) return '';
  if (last === null || last === first) return first;
  const sameYear = first.slice(-5) === last.slice(-5) && /\.\d{4}$/.test(first);
  return `${sameYear ? first.slice(0, -4) : first}–${last}`;
}

function short(date: string | null): string | null {
  if (date === null) return null;
  const [year, month, day] = date.slice(0, 10).split('-');
  const open = year === 'XXXX' ? '' : year;
  if (day) return `${day}.${month}.${open}`;
  return month ? germanDate(date) : (year ?? null);
}

/** 12345 → "12.345". */
export function number(value: number): string {
  return value.toLocaleString('de-DE');
}

/** A share of 1 → "86 %", with a no-break space. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)}\u00a0%`;
}

/** The name of a state, or the code itself for one outside Germany. */
export function stateName(code: string): string {
  return STATES[code] ?? code;
}

import { type AreaCode, areaOf } from '../../../../extractors/places/area-codes.ts';
import { kilometres } from '../../../../extractors/places/distance.ts';
import type { Check } from '../../check.ts';

/** Who organises for a whole state may sit at its other end; of real announcements none sits farther than 15 km. */
const FAR_KM = 150;

export const phoneAreaFar: Check = {
  id: 'place/phone-area-far',
  severity: 'info',
  title: { de: 'Vorwahl liegt weit vom Veranstaltungsort', en: 'Area code far from the venue' },
  message: {
    de: 'Die Vorwahl {area} liegt rund {km} km von {city} entfernt.',
    en: 'The area code {area} is some {km} km from {city}.',
  },
  advice: {
    de: 'Sitzt der Veranstalter anderswo, ist nichts zu tun. Sonst prüfen Sie die Nummer.',
    en: 'If the organiser sits elsewhere, nothing needs to be done. Otherwise check the number.',
  },
  rationale: {
    de: 'Verrutschte Ziffern in der Vorwahl fallen sonst niemandem auf.',
    en: 'Misplaced digits in an area code are hard to notice otherwise.',
  },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 0821 324-4711',
      line: 7,
    },
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 05521 901-4711',
      line: 7,
    },
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 0431 901-4711',
    },
    {
      path: 'b.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 040 428-4711',
    },
    {
      path: 'c.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 0171 5554711',
    },
  ],
  *run(subject) {
    const [venue] = subject.record.venues;
    if (!venue?.city || venue.country !== 'DE' || venue.latitude === null || venue.longitude === null) return;
    const there = { latitude: venue.latitude, longitude: venue.longitude };
    for (const [i, { phone }] of subject.record.contacts.entries()) {
      const area = phone === null ? null : areaOf(phone);
      const at = subject.at(`/contacts/${i}/phone`);
      if (!area || !phone || !at) continue;
      const km = Math.round(kilometres(area, there) / 10) * 10;
      if (km > FAR_KM) yield { at, slots: { area: named(area), km: String(km), city: venue.city }, actual: phone };
    }
  },
};

const named = ({ code, place }: AreaCode): string => (place === null ? code : `${code} (${place})`);

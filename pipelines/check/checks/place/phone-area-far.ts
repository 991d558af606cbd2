import { areaOf, distance } from '../../area-codes.ts';
import type { Check } from '../../check.ts';

/** Areas of two digits are up to 150 km wide: only what lies clearly beyond is worth a word. */
const FAR_KM = 250;

export const phoneAreaFar: Check = {
  id: 'place/phone-area-far',
  severity: 'info',
  title: { de: 'Vorwahl liegt weit vom Veranstaltungsort', en: 'Area code far from the venue' },
  message: {
    de: 'Die Vorwahl von {phone} liegt rund {km} km von {city} entfernt.',
    en: 'The area code of {phone} is some {km} km from {city}.',
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
  ],
  passing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag\n\nAm 14. September 2026, 10 Uhr.\n\nOrt: Rathaus, Fleethörn 9, 24103 Kiel\n\nAnsprechperson: Mara Beispiel, Tel. 0431 901-4711',
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
      const km = Math.round(distance(area, there) / 10) * 10;
      if (km > FAR_KM) yield { at, slots: { phone, km: String(km), city: venue.city }, actual: phone };
    }
  },
};

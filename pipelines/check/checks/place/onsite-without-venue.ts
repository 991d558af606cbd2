import { placesNamed } from '../../../../extractors/places/gazetteer.ts';
import { addressesOf } from '../../../../extractors/places/venues/context.ts';
import type { Check } from '../../check.ts';
import { entryOf } from '../../front-matter.ts';

/** A name behind a preposition of place: „in Kiel“, „im Rathaus“, „an der Volkshochschule“. */
const SOMEWHERE =
  /\b(?:im|ins|am|beim|zum|zur|auf dem|auf der)\s(?:\p{Lu}\p{L}{0,30}- und )?\p{Lu}\p{L}{0,30}(?:haus|saal|zentrum|halle|hof|schule|amt|museum|theater|forum|bibliothek|bücherei|kirche|schloss|hotel|institut|campus|park|garten|büro|raum|akademie|universität|treff|café|museum|bad|turm|fabrik|werkstatt|landtag|ministerium|zelt|platz|wiese|gelände|stadion|heim|kapelle|hütte)|\bin (?:der|den)\s(?:\p{L}{1,30}\s){0,2}\p{Lu}|\b(?:im|ins) (?:apollo|astoria|capitol|colosseum|[kc]asino|gloria|lido|metropol|odeon|orpheum|palladium|roxy|scala|tivoli)\b/iu;
/** „Trier ist Gastgeber …“, „Trier – Die Feuerwehr …“: the town in front tells where it is. */
const TOWN_FIRST = /^(\p{Lu}\p{L}{2,30})(?:-\p{Lu}\p{L}{2,30})?\s(?:[–-]\s|ist\s|wird\s|feiert\s|lädt\s)/gmu;

/** Whoever opens the own doors holds the event at home: „Die Stadtbücherei feiert … Tag der offenen Tür“. */
const HOST = /(?:offenen? tür|hausführung|öffnet (?:ihre|seine|die) tür)/i;

/** A vote by letter is held nowhere. */
const BY_LETTER =
  /\bschriftlich(?:e[nmrs]?)? (?:statt|durchgeführt|abgehalten|verfahren|abstimmung)|\b(?:umlauf|zirkular)(?:verfahren|beschluss)|\bbriefwahl/i;
/** „24.04. Flensburg: …“, „3. Mai, Kiel“: dates of a tour. */
const TOUR = /(?:\d\.(?:\s?\d{2,4})?|\s\d{4})[,:]?\s(\p{Lu}[\p{L}-]+)(?=[\s]?[:,–-]|$)/gmu;

export const onsiteWithoutVenue: Check = {
  id: 'place/onsite-without-venue',
  severity: 'warning',
  title: { de: 'Veranstaltungsort fehlt', en: 'Venue missing' },
  message: {
    de: 'Die Ankündigung sagt nicht, wo die Veranstaltung stattfindet.',
    en: 'The announcement does not say where the event takes place.',
  },
  advice: {
    de: 'Nennen Sie Haus, Straße, Postleitzahl und Stadt, oder schreiben Sie, dass die Veranstaltung online stattfindet.',
    en: 'Name house, street, postcode and city, or say that the event takes place online.',
  },
  rationale: { de: 'Ohne Ort kann niemand kommen.', en: 'Without a place nobody can come.' },
  failing: [
    {
      path: 'a.md',
      text: '# Fachtag Ganztag gestalten\n\nWir laden Sie am 14. September 2026 um 10 Uhr herzlich ein.',
    },
  ],
  passing: [
    {
      path: 'd.md',
      text: '# Generalversammlung\n\nWir laden Sie zur Generalversammlung ein. Sie findet am 14. September 2026 schriftlich statt.',
    },
    {
      path: 'f.md',
      text: '# Leserat der Länder\n\nTrier wird am 14. September 2026 um 10 Uhr Gastgeber. Wir laden Sie herzlich ein.',
    },
    { path: 'e.md', text: '# Neue Termine\n\nWir laden zu unseren Konzerten ein:\n\n- 14.09.2026 Kiel: ab 20 Uhr' },
    { path: 'g.md', text: '# Kleinkunst im Odeon\n\nWir laden Sie am 14. September 2026 um 20 Uhr herzlich ein.' },
    { path: 'c.md', text: '# Tag der offenen Tür\n\nDie Stadtbücherei feiert ihn am 14. September 2026 um 10 Uhr.' },
    {
      path: 'a.md',
      text: '# Fachtag Ganztag gestalten\n\nWir laden Sie am 14. September 2026 um 10 Uhr ins Rathaus nach Kiel ein.',
    },
    { path: 'b.md', text: '# Fachtag Ganztag gestalten\n\nWir laden Sie am 14. September 2026 um 10 Uhr online ein.' },
  ],
  *run(subject) {
    const { record, view, matter, top } = subject;
    if (!subject.invites || record.venues.length > 0 || record.occurrences.length === 0) return;
    if (record.attendance === 'online' || record.attendance === 'hybrid' || record.platform !== null) return;
    // Doubtful where any place is named: then the rules may simply not have understood it.
    if (
      entryOf(matter, 'venue', 'city', 'street', 'attendance')?.value ||
      view.labelled('place', 'address', 'platform').length > 0
    )
      return;
    if (
      addressesOf(view).length > 0 ||
      /\b(?:online|digital|virtuell|hybrid|Zoom|Webex|Livestream|Webinar|Teams)\b/i.test(view.text)
    )
      return;
    const words = mainText(subject);
    if (SOMEWHERE.test(words) || HOST.test(words) || BY_LETTER.test(words) || namesPlace(words)) return;
    yield { at: top, expected: ['venue'] };
  },
};

const mainText = ({ view }: { view: { main: readonly { start: number; end: number }[]; text: string } }): string =>
  view.main.map(({ start, end }) => view.text.slice(start, end)).join('\n\n');

const IN_TOWN = /\b(?:in|nach|bei|aus)\s(\p{Lu}[\p{L}-]+)/gu;

function namesPlace(text: string): boolean {
  for (const pattern of [IN_TOWN, TOUR, TOWN_FIRST])
    for (const [, name] of text.matchAll(pattern)) if (placesNamed(name as string).length > 0) return true;
  return false;
}

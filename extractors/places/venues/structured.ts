/** The place a page states for machines: JSON-LD and microdata `location`, front matter. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Hint } from '../../../schemas/document.ts';
import type { Candidate, Ground, Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { cityAt } from '../address/city.ts';
import { readAddresses } from '../address/read.ts';
import { placesNamed } from '../gazetteer.ts';
import { isCity } from '../phrase.ts';
import { derivedGrounds, located } from './venue.ts';

/** „termine.ort.name“: a list of dates has a place for each, and its keys the list's name before them. */
const lastOf = (name: string): string =>
  /(?:^|\.)(?:location|venue|ort|place)\.name$/.test(name)
    ? name.slice(name.lastIndexOf('.', name.length - 6) + 1)
    : name;

/** Keys as they stand alone and below the place's own: „plz“, „location.plz“, „venue.plz“. */
function keys(first: string, ...names: string[]): readonly string[] {
  return [
    first,
    ...names,
    ...['location', 'venue', 'ort', 'place'].flatMap((above) => names.map((name) => `${above}.${name}`)),
  ];
}

const PARTS = {
  name: [
    'location.name',
    'location',
    'ort',
    'venue',
    'veranstaltungsort',
    'place',
    'location.title',
    'event.location',
    'extra.location',
    'params.location',
    'venue.name',
    'ort.name',
    'place.name',
  ],
  street: keys(
    'location.address.streetaddress',
    'streetaddress',
    'street',
    'strasse',
    'straße',
    'address',
    'adresse',
    'anschrift',
  ),
  postalCode: keys('location.address.postalcode', 'postalcode', 'postal_code', 'plz', 'zip', 'zipcode'),
  city: keys('location.address.addresslocality', 'addresslocality', 'city', 'stadt'),
} as const;
const NET =
  /^(?:https?:|online\b|virtu|zoom|webex|digital)|microsoft teams|virtuallocation|video-?(?:konferenz|chat|call)|livestream|jitsi|big ?blue ?button|webinar/iu;

export const structured: Rule<Venue> = {
  id: 'places/structured-venue',
  about:
    'Pages state the place for search engines (schema.org location in JSON-LD or microdata) and site builders in front matter.',
  examples: [
    {
      path: 'page.html',
      text: '<html><head><script type="application/ld+json">{"@type":"Event","name":"Fest","location":{"@type":"Place","name":"Kulturhaus","address":{"@type":"PostalAddress","streetAddress":"Rosenstraße 14","postalCode":"29614","addressLocality":"Soltau"}}}</script></head><body><p>Ein Fest für alle.</p></body></html>',
      value: { name: 'Kulturhaus', street: 'Rosenstraße 14', postalCode: '29614', city: 'Soltau', state: 'DE-NI' },
    },
    {
      path: 'lesung.md',
      text: '---\ntitle: Lesung\nveranstaltungsort: Kulturhaus\nadresse: Rosenstraße 14, 29614 Soltau\n---\n\nEin Abend mit Gedichten.',
      value: { name: 'Kulturhaus', street: 'Rosenstraße 14', postalCode: '29614', city: 'Soltau' },
    },
    {
      path: 'lager.md',
      text: '---\ntitle: Zeltlager\nveranstaltungsort: Soltau\nstrasse: Am Waldsee 3\nplz: "29614"\nort: Soltau\n---\n\nEine Woche im Wald.',
      value: { name: null, street: 'Am Waldsee 3', postalCode: '29614', city: 'Soltau' },
    },
    {
      path: 'turnier.md',
      text: '---\ntitle: Turnier\ntermine:\n  - start: 2026-05-03T10:00\n    place:\n      name: Sporthalle Nord\n---\n\nEin Tag für alle.',
      value: { name: 'Sporthalle Nord' },
    },
  ],
  counterExamples: [
    {
      path: 'page.html',
      text: '<html><head><script type="application/ld+json">{"@type":"Event","name":"Webinar","location":{"@type":"VirtualLocation","url":"https://example.org/raum"}}</script></head><body><p>Ein Webinar.</p></body></html>',
      because: 'a virtual location is no venue',
    },
  ],
  *propose(view) {
    const groups = new Map<string, Hint[]>();
    for (const hint of view.hints) {
      if (hint.origin === 'link' || hint.origin === 'meta' || hint.origin === 'opengraph' || hint.origin === 'time')
        continue;
      const key = `${hint.origin} ${hint.group}`;
      groups.set(key, [...(groups.get(key) ?? []), hint]);
    }
    for (const hints of groups.values()) {
      const candidate = fromHints(view, hints);
      if (candidate) yield candidate;
    }
  },
};

function fromHints(view: View, hints: readonly Hint[]): Candidate<Venue> | null {
  const type = hints[0]?.type;
  if (hints[0]?.origin !== 'front-matter' && type && !/Event|Festival|Course/.test(type)) return null;
  const find = (names: readonly string[]) =>
    hints.find(
      (hint) => names.includes(lastOf(hint.name.toLowerCase())) && hint.value.trim() !== '' && !NET.test(hint.value),
    );
  const found = {
    name: find(PARTS.name),
    street: find(PARTS.street),
    postalCode: find(PARTS.postalCode),
    city: find(PARTS.city),
  };
  const single = found.name && !found.street && !found.city ? inOneString(view, found.name) : null;
  if (single) return single;
  // „veranstaltungsort: Elmshorn“ beside „ort: Elmshorn“ and a street: the town, and no name of a house.
  const town = found.city ?? (found.street || found.postalCode ? townBeside(hints) : undefined);
  if (town) found.city = town;
  if (town && found.name?.value === town.value) found.name = undefined;
  const whole = found.street && !found.postalCode ? addressIn(found.street) : null;
  const grounds = Object.values(found)
    .filter((hint) => hint !== undefined)
    .map((hint): Ground => hint.at);
  if (grounds.length === 0) return null;
  const value = (hint: Hint | undefined) => hint?.value.replace(/\s+/gu, ' ').trim() ?? null;
  const code = whole?.postalCode ?? value(found.postalCode)?.replace(/^[A-Z]{1,2}[-\s]/, '') ?? null;
  const city = value(found.city) ?? whole?.city ?? null;
  const parts = Object.fromEntries(
    Object.entries(found)
      .filter(([, hint]) => hint)
      .map(([key, hint]) => [`/${key}`, [(hint as Hint).at]]),
  );
  const { because, ...where } = located(view, code, city ? placesNamed(city) : []);
  return {
    value: { name: value(found.name), street: whole?.street ?? value(found.street), postalCode: code, city, ...where },
    spans: grounds,
    parts: {
      ...parts,
      ...(whole && found.street ? wholeParts(found.street) : {}),
      ...derivedGrounds(grounds, because),
    },
    confidence: 0.9,
  };
}

/** „ort: Neumünster“ where street or postcode stand beside it: in German the town, whatever else names the house. */
function townBeside(hints: readonly Hint[]): Hint | undefined {
  return hints.find(({ name, value }) => {
    if (!/(?:^|\.)ort$/i.test(name)) return false;
    const city = cityAt(value, 0);
    return city !== null && city.end >= value.trimEnd().length && isCity(city, value);
  });
}

/** „adresse: Rosenstraße 14, 29614 Soltau“: street, postcode and city in one value. */
function addressIn({ value }: Hint): { street: string; postalCode: string; city: string | null } | null {
  const [address] = readAddresses(value);
  if (!address?.street || !address.postalCode) return null;
  const words = ({ start, end }: { start: number; end: number }) => value.slice(start, end);
  return {
    street: words(address.street),
    postalCode: words(address.postalCode),
    city: address.city && words(address.city),
  };
}

const wholeParts = ({ at }: Hint) => ({ '/street': [at], '/postalCode': [at], '/city': [at] });

/** „location: Kulturhaus, Rosenstraße 14, 29614 Soltau“, „ort: Erfurt“: a whole address, or only a city, in one value. */
function inOneString(view: View, hint: Hint): Candidate<Venue> | null {
  const { value, at } = hint;
  const [address] = readAddresses(value);
  const city = address ? address.city : cityAt(value, 0);
  if (!address && !(city && city.end >= value.length - 1 && isCity(city, value))) return null;
  const words = (span: { start: number; end: number } | null | undefined) =>
    span ? value.slice(span.start, span.end) : null;
  const name = address ? value.slice(0, address.start).replace(/[\s,;|·(–-]{1,6}$/u, '') : '';
  const code = words(address?.postalCode);
  const { because, ...where } = located(view, code, city?.places ?? []);
  return {
    value: { name: name || null, street: words(address?.street), postalCode: code, city: words(city), ...where },
    spans: [at],
    parts: derivedGrounds([at], because),
    confidence: address ? 0.9 : 0.6,
  };
}

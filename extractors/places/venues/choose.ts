/** Makes one record of what several rules say of the venue: the best proposal, completed by what agrees with it. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Draft } from '../../draft.ts';
import type { Proposal } from '../../rule.ts';
import type { View } from '../../view.ts';
import { onlineSigns } from '../online.ts';
import { placeKey } from '../spelling.ts';

const LOCATED = ['districtAgs', 'state', 'country', 'latitude', 'longitude', 'coordinateLevel'] as const;

/** The venues of the record, the main one first. */
export function chooseVenues(
  proposals: readonly Proposal<Venue>[],
  view: View,
  _draft: Draft,
): readonly Proposal<Venue>[] {
  const sorted = [...proposals].sort((a, b) => score(b) - score(a) || at(a) - at(b));
  // A dateline, or the host's name, is no venue: it only completes one.
  const first = sorted.find((one) => one.confidence > 0.5) ?? agreed(sorted);
  if (!first) return [];
  const best = housed(first, sorted);
  // Online events name a city for many reasons; only an address, a label or a building in a sentence withstands.
  const weak = best.value.name === null || (best.rule === 'places/venue-in-prose' && best.confidence < 0.8);
  // Without a word of the event beside it, an address under an online event is the organiser's.
  const idle = best.rule === 'places/addressed-venue' && best.confidence < 0.85;
  if (((best.value.street === null && weak) || idle) && onlineOnly(view)) return [];
  let main = best;
  for (const other of sorted) if (other !== best) main = complete(main, other);
  const others: Proposal<Venue>[] = [];
  for (const one of sorted) {
    if (one === best || !stands(one, best)) continue;
    if ([main, ...others].every((kept) => differs(one.value, kept.value))) others.push(one);
  }
  return [main, ...others];
}

/** A town is outdone by a house in it, or one of which no other town is said: „in Kiel“ above, „im Haus der Musik“ below. */
function housed(first: Proposal<Venue>, sorted: readonly Proposal<Venue>[]): Proposal<Venue> {
  const { name, street, city } = first.value;
  if (name !== null || street !== null) return first;
  const house = sorted.find(
    ({ confidence, value }) => confidence > 0.5 && value.name !== null && (value.city === null || value.city === city),
  );
  return house ?? first;
}

/** Two weak grounds of different kinds that name the same city: the dateline and „diskutieren heute in Jena“. */
function agreed(sorted: readonly Proposal<Venue>[]): Proposal<Venue> | undefined {
  const inProse = sorted.find((one) => one.rule === 'places/city-in-prose' && one.value.city !== null);
  if (!inProse) return undefined;
  const other = sorted.some((one) => one.rule !== inProse.rule && one.value.city === inProse.value.city);
  return other ? { ...inProse, confidence: 0.55 } : undefined;
}

const at = (proposal: Proposal<Venue>) => proposal.spans[0]?.start ?? 0;

/** Rules in order weigh half of it; a name and an address weigh more than a name, that more than a city. */
function score({ confidence, rank, value }: Proposal<Venue>): number {
  const parts =
    (value.name ? 0.12 : 0) + (value.street ? 0.15 : 0) + (value.postalCode ? 0.03 : 0) + (value.city ? 0.03 : 0);
  return confidence + parts - rank * 0.05;
}

function onlineOnly(view: View): boolean {
  const signs = onlineSigns(view);
  const weight = (sign: string) =>
    signs.filter((one) => one.sign === sign).reduce((sum, one) => Math.max(sum, one.weight), 0);
  return weight('online') >= 0.7 && weight('onsite') === 0 && weight('hybrid') === 0;
}

/** Adds to `main` what it lacks, from a proposal that speaks of the same place. */
function complete(main: Proposal<Venue>, other: Proposal<Venue>): Proposal<Venue> {
  const a = main.value;
  const b = other.value;
  if (clash(a.city, b.city) || clash(a.street, b.street)) return main;
  const sameName = a.name !== null && b.name !== null && alike(a.name, b.name);
  if (a.name !== null && b.name !== null && !sameName) return main;
  const value: Venue = { ...a };
  const parts = { ...main.parts };
  const fuller = sameName && isFuller(a.name as string, b.name as string, other.confidence);
  if (fuller) {
    value.name = b.name;
    parts['/name'] = other.parts?.['/name'] ?? other.spans;
  }
  const take = (key: keyof Venue) => {
    if (value[key] !== null || b[key] === null) return false;
    (value as Record<string, unknown>)[key] = b[key];
    parts[`/${key}`] = other.parts?.[`/${key}`] ?? other.spans;
    return true;
  };
  let taken = false;
  // A street goes to a nameless venue, or to the same name; a city goes to any venue that has none.
  // „Wo: Café am Deich“ and „Adresse: Rosenstraße 5“: two labels of one place.
  const labels = b.name === null && main.rule === 'places/labelled-venue' && other.rule === main.rule;
  if (sameName || a.name === null || (labels && a.street === null)) {
    taken = take('street') || taken;
    taken = take('postalCode') || taken;
    // A name from a weaker sentence goes only to an address in the same city.
    if (
      a.name === null &&
      a.street !== null &&
      other.confidence >= 0.6 &&
      b.street === null &&
      !ROOM.test(b.name ?? '')
    )
      taken = take('name') || taken;
  }
  taken = take('city') || taken;
  if (!taken) return fuller ? { ...main, value, parts } : main;
  if (value.state === null || (a.postalCode === null && b.postalCode !== null))
    for (const key of LOCATED) {
      (value as Record<string, unknown>)[key] = b[key];
      parts[`/${key}`] = other.parts?.[`/${key}`] ?? other.spans;
    }
  return { ...main, value, parts, spans: main.spans };
}

/** „Raum 204“ is where in the house at the address; it names none. */
const ROOM = /^(?:(?:Raum|Zimmer|Saal|Seminarraum) [A-Z]?[\d.-]+[a-z]?|Hinterhof|Hinterhaus|Vorderhaus|Seitenflügel)$/;

/** „im Rathaus“ here, „in der Ratsstube des Alten Rathauses Soest“ there: the fuller name of the same house says more. */
function isFuller(a: string, b: string, confidence: number): boolean {
  const x = placeKey(a).split(' ');
  const y = placeKey(b).split(' ');
  if (confidence >= 0.6 && isShort(x, y)) return true;
  return (
    confidence >= 0.6 &&
    y.length > x.length &&
    y.length <= x.length + 3 &&
    !/\d|stra(?:ß|ss)e/i.test(b) &&
    x.every((word) => y.some((other) => stem(other) === stem(word)))
  );
}

const clash = (a: string | null, b: string | null) => a !== null && b !== null && !alike(a, b);

/** Whether two names mean the same: one holds all words of the other. */
function alike(a: string, b: string): boolean {
  const x = placeKey(a).split(' ');
  const y = placeKey(b).split(' ');
  const within = (few: string[], many: string[]) =>
    few.every((word) => many.some((other) => stem(other) === stem(word)));
  return within(x, y) || within(y, x) || isShort(x, y) || isShort(y, x);
}

/** „Der Pavillon“ here, „der Lustgartenpavillon“ there: the head alone takes up the compound. */
const isShort = ([word = '', ...more]: readonly string[], long: readonly string[]): boolean =>
  more.length === 0 &&
  word.length > 4 &&
  long.some((other) => other.length > word.length + 2 && stem(other).endsWith(stem(word)));

/** „Alte Brauerei“, „der Alten Brauerei“, „des Rathauses“: the same words in another case. */
const stem = (word: string): string => word.replace(/(?<=.{4})(?:en|es|er|e|n|s)$/, '');

/** Whether a further venue is one in its own right: in a label beside the first, or with a full address in a sentence of the event. */
function stands({ rule, value, confidence }: Proposal<Venue>, best: Proposal<Venue>): boolean {
  if (value.name === null || rule !== best.rule) return false;
  return (
    rule === 'places/labelled-venue' ||
    (rule === 'places/addressed-venue' && confidence >= 0.85 && value.street !== null && value.postalCode !== null)
  );
}

const differs = (a: Venue, b: Venue) => clash(a.name, b.name) && (a.street === null || clash(a.street, b.street));

/** The place a headline ends in, behind its day: „…, 3.–4. Mai 2025, Kiel“. */
import { eventNoun } from '../german/event-nouns.ts';
import { cityAt } from '../places/address/city.ts';
import { isBuilding } from '../places/buildings.ts';
import { isCity } from '../places/phrase.ts';

const TAIL = /^,\s(\p{Lu}[^:–—„“"?!,]{1,50}(?:,\s\p{Lu}[\p{L} -]{2,30})?)\)?\s?$/u;

/** Whether what stands behind a day in a headline is a comma and a place: a city, or a house by its name, and no event. */
export function isLocation(tail: string): boolean {
  const words = TAIL.exec(tail)?.[1];
  if (!words) return false;
  const all = words.split(/[\s,]+/u);
  if (all.some((word) => eventNoun(word) !== null && !isBuilding(word))) return false;
  const city = cityAt(words, 0);
  return (
    (city !== null && isCity(city, words)) ||
    (all.length <= 5 &&
      all.every((word) => /^(?:\p{Lu}|\d|(?:der|des|am|im|in|an|zu)$)/u.test(word)) &&
      all.some((word) => isBuilding(word)))
  );
}

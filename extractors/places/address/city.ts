/** A city's name as it stands in a text: as many words as the gazetteer knows. */
import type { Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import { opensPlace, type Place, type Postcode, placesNamed } from '../gazetteer.ts';
import { placeKey, placeKeys } from '../spelling.ts';

export interface City extends Span {
  /** What the gazetteer knows under the name, likeliest first; empty for a name it does not know. */
  readonly places: readonly Place[];
}

/** Up to five words of a place name: "Frankfurt a. M.", "Neustadt a.d. Aisch", "Halle (Saale)", "Bad Homburg v. d. Höhe". */
const NAME =
  /\p{Lu}[\p{L}'’]*\.?(?:-\p{L}+)*(?:(?:[ \u00a0]|(?<=\.)| ?\/ ?| ?\()(?:\p{Lu}[\p{L}'’-]*|(?:a[mnd]|an|bei|im|in|i|ob|vor|auf|unter|de[rmn]|[abdiouv])(?![\p{L}]))[.)]?){0,6}/uy;
/** First words that are never a place's whole name. */
const OPENING =
  /^(?:Bad|Sankt|St\.?|Groß|Gross|Klein|Alt|Neu|Markt|Königs|Hohen|Lutherstadt|Hansestadt|Landeshauptstadt|Stadt|Hann\.?|Burg)$/;
const TITLE = /^(?:Lutherstadt|Hansestadt|Landeshauptstadt|Stadt|Bundesstadt|Universitätsstadt|Kreisstadt) /;

const FIRST = /\p{Lu}[\p{L}'’]*/uy;

const NO_PLACES: readonly Place[] = [];

/**
 * The city that begins at `at`: the longest run of words the gazetteer knows, or that the postcode delivers to. Without a
 * postcode an unknown name is no city (null); behind a postcode the first word is taken as it stands.
 */
export function cityAt(text: string, at: number, postcode?: Postcode): City | null {
  if (!postcode) {
    FIRST.lastIndex = at;
    const first = FIRST.exec(text)?.[0];
    if (!first || (!opensPlace(first) && !TITLE.test(`${first} `))) return null;
  }
  NAME.lastIndex = at;
  const run = NAME.exec(text)?.[0];
  if (!run) return null;
  const title = TITLE.exec(run)?.[0].length ?? 0;
  const stops = allMatches(/[^\s/().]+[.)]?/g, run)
    .map((word) => word.index + word[0].length)
    .filter((stop) => stop > title);
  // A postcode from elsewhere (a slip, a large customer's) must not cost the name: second, any place counts.
  for (const code of postcode ? [postcode, undefined] : [undefined]) {
    for (let i = stops.length - 1; i >= 0; i--) {
      const name = run.slice(title, stops[i]).replace(/[\s-]{1,4}$/, '');
      // „in Berlin der Workshop“: a connecting word does not end a name.
      if (/[ \u00a0](?:a[mnd]|an|bei|im|in|i|ob|vor|auf|unter|de[rmn])$/.test(name)) continue;
      // „Uelzen. Am Dienstag“: a sentence ends, and the next begins.
      if (/\p{L}{5}\.[ \u00a0]|(?<!Hann)(?<=\p{L}{3})\.[ \u00a0]\p{Lu}/u.test(name)) continue;
      const places = known(name, code);
      if (places) return { start: at + title, end: at + title + ended(name), places };
    }
  }
  const first = run.slice(title, stops[0]);
  const part = /^(\p{L}+)-/u.exec(first)?.[1];
  const whole = part ? known(part, postcode) : null;
  if (part && whole && (postcode || (whole[0]?.population ?? 0) > 50_000)) {
    return { start: at + title, end: at + title + part.length, places: whole };
  }
  if (!postcode) return null;
  const length = OPENING.test(first) && stops[1] ? stops[1] : (stops[0] as number);
  const name = run.slice(title, length).replace(/[\s.,(]{1,4}$/, '');
  return { start: at + title, end: at + title + name.length, places: NO_PLACES };
}

/** Without the full stop of the sentence; the dot of an abbreviation stays: "Frankfurt a. M.", but "Halle." */
const ended = (name: string): number => name.length - (/[^\s.]{3}\.$/.test(name) ? 1 : 0);

/** Places a name may be, those the postcode delivers to before all others; null where nobody knows the name. */
function known(name: string, postcode?: Postcode): readonly Place[] | null {
  if (name.length < 2) return null;
  const places = placesNamed(name);
  if (!postcode) return places.length > 0 ? places : null;
  const inside = places.filter((place) => place.districtAgs !== null && postcode.districts.includes(place.districtAgs));
  if (inside.length > 0) return inside;
  const key = placeKey(name);
  if (postcode.places.some((place) => placeKeys(place).includes(key))) return NO_PLACES;
  return null;
}

/** „Uelzener Lessing-Gymnasium“, „Nürnberger Bildungskonferenz“: the inhabitants' name leads to the city. */
import type { View } from '../../view.ts';
import type { City } from '../address/city.ts';
import { placesNamed } from '../gazetteer.ts';
import { meant } from './namesakes.ts';

/** The one town of some size whose people `word` and „er“ name, „Uelzen“ and „Halle“ with their endings cut; null where none or several are. */
export function townOf(view: View, word: string, at: number): City | null {
  for (const name of [word, `${word}en`, `${word}e`]) {
    const place = meant(view, placesNamed(name)).place;
    if (place && place.population > 5000) return { start: at, end: at + word.length + 2, places: [place] };
  }
  return null;
}

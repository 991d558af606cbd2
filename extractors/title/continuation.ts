/** A title broken over two lines: the second begins where the first cannot end. */
import type { Headline } from './headlines.ts';

/** Articles and prepositions that open the rest of a name: „8. Treffen des Netzwerks | der Kommunen in …“. */
const GOES_ON =
  /^(?:de[rsnm]|die|das|für|zu[mr]?|von|vom|und|oder|mit|in|im|aus|auf|als|bei|beim|über|zwischen|gegen|durch|&)\s/u;
/** Words and marks after which a line cannot end. */
const UNFINISHED =
  /(?:\s(?:de[rsnm]|die|das|für|zu[mr]?|von|vom|und|oder|mit|in|im|aus|auf|als|bei|beim|über|am|an|ein|eine[rsnm]?|zwischen|&)|[-–,])$/u;

/** Whether `second` carries on the name that `first` begins. */
export function goesOn(first: Headline, second: Headline): boolean {
  if (second.at !== first.at + 1 || second.rubric || second.dated) return false;
  if (first.line.length + second.line.length > 200) return false;
  return GOES_ON.test(second.line) || UNFINISHED.test(first.line);
}

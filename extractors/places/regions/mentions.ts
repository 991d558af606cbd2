/** Where a text names regions, and how much each mention says about what the announcement is about. */

import type { Span } from '../../../schemas/document.ts';
import { allMatches, cued } from '../../german/cues.ts';
import { shared, type View } from '../../view.ts';
import { districtsNamed, placesNamed } from '../gazetteer.ts';
import { isAdjective, PIECE, REGION, statesOf } from './names.ts';

export interface RegionMention extends Span {
  readonly states: readonly string[];
  /** 0 to 1. Three quarters and more settle it alone; lesser ones add up. */
  readonly weight: number;
  readonly because: string;
}

/** Bodies that bear a region's name without the event being about it. */
const BODY =
  /^[\s-]*(?:\p{L}+[\s-]){0,2}?(?:\p{L}*[Mm]inister\p{L}*|Landtags?|Landesregierung|Staats\p{L}+|Senat\p{L}*|Landesamt\p{L}*|Akademie|Stiftung|Rundfunk|Zeitung|Behörde|Landesinstitut|Kammer|Verlag|Bank|Universität|Hochschule|Institut)/u;
const BODY_BEFORE =
  /(?:[Mm]inister\p{L}{0,20}|Landesregierung|Landtag|Landesamt|Landesverband|Senator\p{L}{0,20}|Behörde\p{L}{0,20}|Bürgerstiftung|Stiftung|Flüchtlingsrat|Universität|Hochschule|Institut|Akademie|Kammer|Verband|Caritas|Diakonie|Landesstelle|Fachstelle|Servicestelle|Verein|e\.\s?V\.|GmbH|Arbeiterwohlfahrt|AWO|Land(?:es)?)(?:[^.!?;]{0,60}?\s(?:in|des Landes|der Stadt|der|für|von|Land(?:es)?))?\s(?:Landes? )?$/u;
/** Who is invited, or came: „Kommunen aus …“, „die Berliner Bezirke“, „richtet sich an … in …“. */
const AUDIENCE =
  /\b(?:richtet sich|richten sich|wendet sich|wenden sich|eingeladen|lädt|laden|willkommen|teilnehmen k[öo]nn)/i;
/** „Bildungsbüros in Hessen und Bayern“, „Kommunen aus Sachsen“: those who meet, and where they are from. */
const MEMBERS =
  /(?:kommunen|kreise[a-zäöü]{0,20}|städten?|gemeinden|büros|schulen|kitas|kräfte[a-zäöü]{0,20}|verwaltungen|manager[a-zäöü]{0,20}|koordinator[a-zäöü]{0,20}|akteur[a-zäöü]{0,20}|vertreter[a-zäöü]{0,20}|teilnehmende[a-zäöü]{0,20}|jugendliche[a-zäöü]{0,20}|klassen)(?: \([^()]{0,80}\))?\s(?:in|im|aus|der länder|des landes)\s(?:dem |den |der |land )?/i;
const LISTED = /(?:\b(?:aus|in|im|und|sowie|Land|dem|der|den)|,)\s$/;
const AUDIENCE_NOUN =
  /^\s(?:\p{Ll}+\s){0,2}(?:\p{L}*[Kk]ommun\p{L}*|\p{L}*[Kk]reis\p{L}*|\p{L}*[Ss]tädte\p{L}*|\p{L}*[Ss]tadt|\p{L}*[Gg]emeinde\p{L}*|\p{L}*[Bb]ezirk\p{L}*|\p{L}*[Ss]chul\p{L}*|\p{L}*[Vv]erwaltung\p{L}*|\p{L}*[Kk]ita\p{L}*|\p{L}*[Ll]ehr\p{L}*|\p{L}*[Bb]ildungs\p{L}*|\p{L}*[Nn]etzwerk\p{L}*|\p{L}*[Tt]reffen|\p{L}*[Kk]onferenz\p{L}*|\p{L}*[Tt]ag(?:ung)?|\p{L}*[Mm]useen|\p{L}*[Bb]ibliothek\p{L}*|\p{L}*[Hh]ochschulen|\p{L}*[Vv]olkshochschulen)/u;
/** A comparison, a guest, a past event: another region than the announcement's. */
const ELSEWHERE =
  /\b(?:blick|vorbild|beispiel|jenseits|wie (?:in|bei)|vorangegangen|vergangenen|hat es geschafft|(?:im|zum) vergleich|praxisbericht|erfahrungen aus\b|gast(?:redner)? aus|grußwort|referent|professor|über die landesgrenze|anders als|zuvor|partner sind|gefördert|förderung|finanziert)/i;
const FAR =
  /\b(?:bundesweit[a-zäöü]*|deutschlandweit[a-zäöü]*|aus ganz deutschland|in ganz deutschland|alle(?:n)? bundesländer[a-zäöü]*|international[a-zäöü]*)\b/i;

/** „Landkreis Teltow-Fläming“, „Kreis Borken“, „Heidekreis“, „Ennepe-Ruhr-Kreis“. */
const DISTRICT =
  /(?<![\p{L}-])(?:(?:Landkreise?s?|Kreise?s?|Kreisverwaltung|Landratsamt(?:es)?|Kreisjugendring|Bildungsregion)\s(\p{Lu}[\p{L}./-]+(?:\s(?:a\.\s?d\.|an der|am|im|in der|a\.)\s?\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+)?)|((?:\p{Lu}[\p{L}]+-)*\p{Lu}\p{L}*kreise?s?|(?:\p{Lu}\p{L}+-)+Kreise?s?|\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+))(?![\p{L}-])/gu;

/** Labels whose values name regions for other reasons; the venue's own is read from its address. */
const APART = new Set([
  'contact',
  'funder',
  'partner',
  'speaker',
  'email',
  'phone',
  'fax',
  'link',
  'place',
  'address',
  'published',
]);

/** Every mention in the announcement's own blocks; furniture, contacts and funders are left out. */
export const regionMentions = shared((view: View): readonly RegionMention[] => {
  const found: RegionMention[] = [];
  view.main.forEach((block, i) => {
    const key = block.field?.key;
    if (key && APART.has(key)) return;
    // A sentence is no title, even where the page sets it as one.
    const sentence = block.end - block.start > 70 && /[.!?]$/.test(view.slice(block));
    const title = !sentence && ((block.kind === 'heading' && i < 6) || i === 0);
    const words = view.text.slice(block.start, block.end);
    const base =
      key === 'region' || key === 'audience' || key === 'requirement' ? 0.85 : title && words.length < 250 ? 0.8 : 0;
    read(view, words, block.start, base, key === 'organiser', found);
  });
  return found;
});

const DISTRICTS = cued(/[Kk]reis|Landratsamt|Bildungsregion/);

function read(view: View, words: string, at: number, base: number, organiser: boolean, found: RegionMention[]): void {
  let behind = 0;
  for (const hit of PIECE.all(words)) {
    if (hit.index < behind) continue;
    REGION.lastIndex = wordStart(words, hit.index);
    const match = REGION.lastIndex < 0 ? null : REGION.exec(words);
    if (!match) continue;
    behind = match.index + match[0].length;
    const states = statesOf(match);
    if (states.length === 0) continue;
    const start = match.index;
    const end = start + match[0].length;
    found.push({ states, start: at + start, end: at + end, ...judge(view, words, start, end, at, base, organiser) });
  }
  // Bare names („Teltow-Fläming“) count in headings only: elsewhere every hyphen would be looked up.
  if (!DISTRICTS.test(words) && !(base > 0 && /[a-zäöüß]-[A-ZÄÖÜ]/.test(words))) return;
  for (const match of allMatches(DISTRICT, words)) {
    const named = districtState(match[1], match[2]);
    if (!named) continue;
    const end = match.index + match[0].length;
    found.push({
      states: [named],
      start: at + match.index,
      end: at + end,
      ...judge(view, words, match.index, end, at, base, organiser),
    });
  }
}

/** Where the word around an offset begins, hyphens included; -1 behind „@“, „#“, „/“ or a dot, where it is an address. */
function wordStart(words: string, at: number): number {
  let start = at;
  while (start > 0 && /[\p{L}-]/u.test(words[start - 1] as string)) start--;
  return start > 0 && /[@#./]/.test(words[start - 1] as string) ? -1 : start;
}

/** The state of a district by its name; of a city behind „Kreisjugendring“ or „Landratsamt“ where no district has it. */
function districtState(behind: string | undefined, whole: string | undefined): string | null {
  const name = behind ?? whole ?? '';
  // „Ennepe-Ruhr-Kreises“, „Heidekreis“: the genitive is no part of the name.
  for (const form of [
    name,
    name.replace(/(?<=[Kk]reis)es$/, ''),
    name.split(' ')[0] as string,
    name.replace(/s$/, ''),
  ]) {
    const districts = districtsNamed(form).filter((one) => behind !== undefined || !/stadt/i.test(one.type));
    const states = new Set(districts.map((one) => one.state));
    if (states.size === 1) return districts[0]?.state ?? null;
  }
  if (behind === undefined) return null;
  const [first, second] = placesNamed(behind).filter((place) => place.country === 'DE' && !place.part);
  return first && (first.state === second?.state || !second || first.population > 5 * second.population)
    ? first.state
    : null;
}

function judge(
  view: View,
  words: string,
  start: number,
  end: number,
  at: number,
  base: number,
  organiser: boolean,
): Pick<RegionMention, 'weight' | 'because'> {
  const before = words.slice(Math.max(0, start - 150), start);
  const behind = words.slice(end, end + 60);
  const name = words.slice(start, end);
  if (/(?:Frau|Herr|Herrn|Dr\.|Prof\.)\s$/.test(before)) return { weight: 0, because: 'a surname' };
  if (isAdjective(name) && /^[ -](?:Stra(?:ß|ss)e|Str\.|Platz|Allee|Weg|Ring|Damm|Ufer|Tor|Chaussee|Berg)/.test(behind))
    return { weight: 0, because: 'a street' };
  const body = isAdjective(name) ? BODY.test(behind) : BODY_BEFORE.test(before.slice(-90));
  if (body) return { weight: base > 0.8 ? 0.4 : 0.2, because: 'in the name of a body' };
  if (base > 0) return { weight: base, because: base > 0.8 ? 'named with the audience' : 'named in the heading' };
  if (organiser) return { weight: 0.35, because: 'in the organiser’s name' };
  const sentence = sentenceOf(view, at + start);
  if (ELSEWHERE.test(sentence) || FAR.test(sentence)) return { weight: 0.05, because: 'named for comparison' };
  if (isAdjective(name) && AUDIENCE_NOUN.test(behind)) return { weight: 0.75, because: 'named with the audience' };
  if (LISTED.test(before) && MEMBERS.test(clause(before))) return { weight: 0.75, because: 'named with the audience' };
  if (/^(?:Landkreis|Kreis)/.test(name)) return { weight: 0.5, because: 'district named' };
  if (LISTED.test(before) && AUDIENCE.test(sentence)) {
    const from = clause(before).lastIndexOf('aus ');
    return { weight: from >= 0 ? 0.75 : 0.4, because: 'named with the audience' };
  }
  return { weight: CITY_STATE.test(name) ? 0.1 : 0.25, because: 'named in the text' };
}

/** The words since the last stop or semicolon. */
function clause(before: string): string {
  const stop = Math.max(...['.', '!', '?', ';', ':'].map((mark) => before.lastIndexOf(mark)));
  return before.slice(Math.max(stop + 1, before.length - 110));
}

/** The names of city states are names of cities, too: they are mentioned for many reasons. */
const CITY_STATE = /^(?:Berlin|Hamburg|Bremen)/;

function sentenceOf(view: View, offset: number): string {
  const list = view.sentences;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.end ?? 0) <= offset) low = mid + 1;
    else high = mid;
  }
  return list[low]?.text ?? '';
}

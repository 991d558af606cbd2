/** „Freitag, 6. Oktober, 19:30 Uhr, Stadtbibliothek Reutlingen“: the building right behind, or under, day and hour. */
import type { Venue } from '../../../schemas/announcement.ts';
import type { Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import { cityAt } from '../address/city.ts';
import { isBuilding } from '../buildings.ts';
import { cityIn, isCity } from '../phrase.ts';
import { deskBlock, isDropped, WHEN } from './context.ts';
import { isName, said } from './name-before.ts';
import { linesOf, partCity, tidy } from './tidy.ts';
import { venueCandidate } from './venue.ts';

export const besideDate: Rule<Venue> = {
  id: 'places/venue-beside-date',
  about:
    'Heads of announcements and rows of calendars list day, hour and building one after the other, parted by commas, bars or line breaks, without a verb or preposition.',
  examples: [
    {
      text: 'Lesung mit Musik\n\nFreitag, 6. Oktober 2023, 19:30 Uhr\nStadtbibliothek Reutlingen\nEintritt frei',
      value: { name: 'Stadtbibliothek Reutlingen', city: 'Reutlingen' },
    },
    {
      text: 'Familienfest\n\nSonntag, 4. Juni, 10 Uhr, Pfarrsaal Sankt Anna, Lemgo',
      value: { name: 'Pfarrsaal Sankt Anna', city: 'Lemgo' },
    },
    {
      text: 'Spieleabend\n\nSamstag, 30. Juni, 10:30 – 15:00 Uhr\nSpielen für Eltern\nEintritt frei\nZentralbibliothek Ulm, Untergeschoss',
      value: { name: 'Zentralbibliothek Ulm', city: 'Ulm' },
    },
  ],
  counterExamples: [
    { text: 'Vortrag am 3. Mai, 18 Uhr, Prof. Anna Beispiel, Hamburg', because: 'a person speaks' },
    { text: 'Am 4. Juni, 10 Uhr, treffen sich alle Schulen', because: 'it is a sentence' },
  ],
  *propose(view) {
    let dated = false;
    for (const block of view.main.slice(0, 14)) {
      const key = block.field?.key;
      if (key && key !== 'date' && key !== 'time') {
        dated = false;
        continue;
      }
      if (block.end - block.start > 400 || deskBlock(view, block) > 0.9) continue;
      const span = block.field ? block.field.value : block;
      for (const line of linesOf(view.text, span)) {
        const words = view.slice(line);
        const when = /\d|tag\b|woch/.test(words) && WHEN.test(words);
        if (when || dated || key) {
          const candidate = inLine(view, line);
          if (candidate) yield candidate;
        }
        // Title and admission may stand between, where each has a short line of its own.
        dated = when || (dated && line.end - line.start < 80 && line.end < block.end);
      }
    }
  },
};

const PARTS = /,\s|\s@\s|\s[|·•–—-]\s|\bUhr\s(?=\p{Lu})|;\s|\)\s/gu;

function inLine(view: View, line: Span): Candidate<Venue> | null {
  const words = view.slice(line);
  const cuts = [0, ...allMatches(PARTS, words).map((match) => match.index + match[0].length), words.length + 2];
  const part = (i: number) =>
    i + 1 < cuts.length
      ? tidy(view.text, {
          start: line.start + (cuts[i] as number),
          end: Math.min(line.start + words.replace(/\.$/, '').length, line.start + (cuts[i + 1] as number)),
        })
      : null;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = line.start + (cuts[i] as number);
    const found = part(i);
    if (!found || !isHouse(view.slice(found))) continue;
    if (isDropped(words.slice(0, cuts[i]))) continue;
    // „Hörsaal 2, Universität Kiel“: the room, and the house it is in.
    const house = ROOM.test(view.slice(found)) ? part(i + 1) : null;
    const whole = house && isHouse(view.slice(house)) && !ROOM.test(view.slice(house));
    const span = whole ? { start: found.start, end: house.end } : found;
    const { name, city } = partCity(view.text, span);
    // „…, Kiel, Haus der Musik“
    const ahead = i > 0 ? cityAt(view.text, line.start + (cuts[i - 1] as number)) : null;
    const before = ahead && ahead.end + 2 === from && isCity(ahead, view.text) ? ahead : null;
    const behind = /^\s?(?:,|\||·|–|-|\()\s?(?=\p{Lu})/u.exec(view.text.slice(span.end, span.end + 4));
    const next = behind ? cityAt(view.text, span.end + behind[0].length) : null;
    const beside = next && isCity(next, view.text) ? next : null;
    // „…, Buchhaus am Dom, Obernstraße“: the street, even without a number.
    const road = /^,\s(\p{Lu}\p{L}+(?:straße|gasse|allee))(?=$|[,\n])/u.exec(
      view.text.slice(span.end, span.end + 50),
    )?.[1];
    const street = road ? { start: span.end + 2, end: span.end + 2 + road.length } : null;
    return venueCandidate(
      view,
      { name, street, postalCode: null, city: city ?? beside ?? before ?? cityIn(view.text, name) },
      0.7,
    );
  }
  return null;
}

/** „Leiterin des Museums Husum“: who works there, not where one goes. */
const OF_HOUSE =
  /^(?:\p{L}+-)?(?:[Ll]eit|[Dd]irekt|[Pp]rofess|[Dd]ozent|[Vv]orsitz|[Ss]prech|[Rr]eferent|[Pp]farr|[Vv]orst[aä]nd|[Mm]itarbeit|[Ll]ehr|[Kk]urat)\p{L}*\s(?:de[rs]|am|an|im|in|beim)\s/u;
const ROOM =
  /^(?:Raum|Saal|Hörsaal|Seminarraum|Aula|Foyer|Mensa|Zimmer|Sitzungssaal|Konferenzraum)(?: [\dA-Z][\w.-]{0,6})?$/;

/** A building word among the first three words, or at the end, and nothing that makes it a sentence or a person. */
function isHouse(words: string): boolean {
  if (
    words.length > 70 ||
    /\d{1,2}\.|\bUhr\b|Dr\.|Prof\.|\b(?:mit|für|von|ist|wird|findet)\b|:/u.test(words) ||
    !/^["„\p{Lu}]/u.test(words)
  )
    return false;
  const all = words.split(/\s+/u);
  if (
    said(words) ||
    /^(?:Der|Die|Das|Ein|Eine|Unser|Unsere|Wie|Laut|Nach)\s|\s(?:eine?[mnrs]?|aus|kamen|als)\s|\s(?:ein|statt)$/.test(
      words,
    )
  )
    return false;
  return (
    isName(words) &&
    !OF_HOUSE.test(words) &&
    (all.slice(0, 3).some((word, i) => isBuilding(word, i === 0)) || isBuilding(all.at(-1) ?? '', all.length === 1)) &&
    !/^(?:Schulen?|Kitas?|Messe|Park|Bar|Werk|Bank|Hort)$/u.test(words)
  );
}

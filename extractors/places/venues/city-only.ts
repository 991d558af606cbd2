/** The city alone: „am 17. Juni 2025 in Templin“, a dateline, a title that ends in it. */
import type { Venue } from '../../../schemas/announcement.ts';
import { allMatches, cued } from '../../german/cues.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { Sentence, View } from '../../view.ts';
import { type City, cityAt } from '../address/city.ts';
import { isCity } from '../phrase.ts';
import { DESK, deskBlock, EVENT, isDropped, OFFICE, OTHER_EVENT, WHEN } from './context.ts';
import { townOf } from './demonym.ts';
import { linesOf } from './tidy.ts';
import { venueCandidate } from './venue.ts';

const IN_CITY =
  /\b(in|nach)[ \n](?:der (?:Stadt|Gemeinde|Landeshauptstadt|Hauptstadt|Hansestadt|Kreisstadt|Universitätsstadt) )?(?=[A-ZÄÖÜ])/g;
const FRAME =
  /\b(?:findet|finden|fand|fanden|statt|stattfind[a-zäöüß]{0,20}|treffen (?:wir )?uns|trifft sich|treffen sich|trafen sich|tagt|tagte|(?:ein)?lädt|(?:ein)?laden|(?:ein)?lud|luden|gebeten|geladen|kamen|kommen|eingeladen|zu gast|veranstalte[nt]?|veranstaltete|veranstalteten)\b/i;
/** „12. Januar 2024: Saarbrücken“, „Kiel, 3. Mai 2020 –“, „Linuxwochen, Graz, Österreich“. */
const DATELINE = /^(?:.{0,30}\d{4}\s?[:,–|-]\s+(?=\p{Lu}[\p{L} .()/-]{2,30}$))/u;
const TAIL =
  /,\s(?=\p{Lu}[\p{L} ()/-]{2,30}(?:,\s(?:Deutschland|Österreich|Schweiz|Belgien|Frankreich|Niederlande|Italien))?$)/gu;

export const cityOnly: Rule<Venue> = {
  id: 'places/city-in-prose',
  about:
    'A sentence or heading that tells of the event, or gives its day, names the city behind „in“; datelines and titles put it at their end.',
  examples: [
    {
      text: 'Beim Fachtag am 17. Juni 2025 in Templin geht es darum.',
      value: { name: null, city: 'Templin', state: 'DE-BB', districtAgs: '12073' },
    },
    {
      text: '# Monatliches Treffen der Gruppe in Hamburg\n\nWir treffen uns.',
      path: 'example.md',
      value: { city: 'Hamburg' },
    },
    { text: '12. Januar 2024: Saarbrücken\n\nSchulen vernetzen sich', value: { city: 'Saarbrücken', state: 'DE-SL' } },
  ],
  counterExamples: [
    { text: 'Er arbeitet als Berater in Hamburg.', because: 'a speaker’s office' },
    { text: 'Wie bei den vorangegangenen Treffen am 13. November in Hamburg reden wir.', because: 'an earlier event' },
    { text: 'Das Treffen findet in Kooperation mit der Stadt statt.', because: 'no city is named' },
    {
      text: 'Der Fachtag am 17. Juni 2025 findet in Thüringen statt.',
      because: 'a state, and no village of that name',
    },
  ],
  *propose(view) {
    for (const block of view.main.slice(0, 8)) {
      if (block.field) continue;
      // „8. und 9. November 2018↵Rostock“: a line of its own near the top.
      for (const line of linesOf(view.text, block)) {
        const city = line.end - line.start < 40 ? cityAt(view.text, line.start) : null;
        if (!city || city.end < line.end - 1 || !isCity(city, view.text)) continue;
        const found = venueCandidate(view, { name: null, street: null, postalCode: null, city }, 0.7);
        if (found) yield found;
      }
    }
    for (const sentence of view.sentences) {
      const key = sentence.block.field?.key;
      if (key && key !== 'date' && key !== 'title' && key !== 'time' && key !== 'programme' && key !== 'audience')
        continue;
      if (deskBlock(view, sentence.block) === 1) continue;
      yield* inSentence(view, sentence);
    }
  },
};

function* inSentence(view: View, sentence: Sentence): Generator<Candidate<Venue>> {
  const { text, start } = sentence;
  const heading = sentence.block.kind === 'heading';
  const early = start <= (view.main[2]?.start ?? Number.POSITIVE_INFINITY);
  const line = heading || (early && text.length < 100);
  const only = (city: City, confidence: number) =>
    venueCandidate(view, { name: null, street: null, postalCode: null, city }, confidence);
  if (line) {
    const head = DATELINE.exec(text);
    const at = head ? [head[0].length] : allMatches(TAIL, text).map((match) => match.index + match[0].length);
    for (const offset of at) {
      const city = cityAt(view.text, start + offset);
      if (city && isCity(city, view.text) && /^(?:,.*)?$/.test(view.text.slice(city.end, sentence.end))) {
        const found = only(city, 0.7);
        if (found) yield found;
      }
    }
  }
  for (const match of allMatches(IN_CITY, text)) {
    const city = cityAt(view.text, start + match.index + match[0].length);
    if (!city || !isCity(city, view.text) || city.end > sentence.end) continue;
    const frame = FRAME.test(text);
    const when = WHEN.test(text);
    if (!frame && !when && !line && !EVENT.test(text)) return;
    const before = text.slice(0, match.index);
    let trust = 0.35 + (frame ? 0.2 : 0) + (when ? 0.2 : 0) + (line ? 0.3 : 0);
    if (match[1] === 'nach') trust -= frame ? 0.1 : 0.4;
    if (isDropped(before)) continue;
    if (OFFICE.test(before)) trust -= 0.4;
    if (OTHER_EVENT.test(before)) trust -= 0.4;
    if (DESK.test(before.slice(-50))) trust -= 0.3;
    // „Es spricht Enna Sörup (ism gGmbH in Mainz)“: where a speaker comes from.
    const aside = before.lastIndexOf('(');
    if (aside > before.lastIndexOf(')') && !WHEN.test(before.slice(aside))) trust -= 0.4;
    // Below one half it only completes a venue that has no city; never where another event or an office is meant.
    if (trust < (OFFICE.test(before) || OTHER_EVENT.test(before) ? 0.5 : 0.35)) continue;
    const found = only(city, Math.min(0.85, trust));
    if (found) yield found;
  }
}

/** „BOCHUM. Mehr als …“, „Mainz – Rund 200 …“, „Ludwigsburg, 12.03.2019 …“: where a report was written. */
const REPORT =
  /^(?:\(\p{L}{2,5}\) )?(?=\p{Lu}[\p{L} ./()-]{2,30}?(?:\s?\([\p{L}/]{2,9}\))?(?:\.\s|\s?[–-]\s|:\s|,\s(?:den\s)?\d))/u;

export const dateline: Rule<Venue> = {
  id: 'places/dateline',
  about: 'A press report begins with the city it comes from; a venue of the text without a city lies there.',
  examples: [
    {
      text: 'BOCHUM. Mehr als tausend Gäste kamen am Samstag zum Fest auf dem Festplatz.',
      value: { city: 'Bochum', state: 'DE-NW' },
    },
    { text: 'Mainz, 12.03.2019. Zum siebten Mal lädt der Verein ein.', value: { city: 'Mainz' } },
  ],
  counterExamples: [{ text: 'Heute. Morgen. Übermorgen. Wir reden über Zeit.', because: 'it is no city' }],
  *propose(view) {
    for (const block of view.main.slice(0, 3)) {
      if (block.field || !REPORT.test(view.text.slice(block.start, Math.min(block.end, block.start + 60)))) continue;
      const city = cityAt(view.text, block.start);
      if (
        !city ||
        !isCity(city, view.text) ||
        !/^(?:\s?\([\p{L}/]{2,9}\))?(?:\.\s|\s?[–-]\s|:\s|,\s(?:den\s)?\d)/u.test(
          view.text.slice(city.end, city.end + 14),
        )
      )
        continue;
      const found = venueCandidate(
        view,
        { name: null, street: null, postalCode: null, city },
        0.5,
        'the place the report was written in',
      );
      if (found) yield found;
    }
  },
};

/** A town, or one of its own houses and clubs, before its name: „Stadt Herford“, „Volkshochschule Herford“, „Musikverein Herford“. */
const HOST = cued(
  /(?:\b(?:Stadt|Gemeinde|Landeshauptstadt|Hansestadt|Kreisstadt|Bildungslandschaft|Stadtverwaltung|VHS|vhs)|(?:hochschule|verein|bücherei|bibliothek|feuerwehr|stadtwerke|ortsgruppe|kirchengemeinde|pfarrgemeinde|gymnasium|museumsfreunde|kapelle|chor|orchester|theatergruppe))[ \n](?=[A-ZÄÖÜ])/,
);
/** „die Baunataler Bildungskonferenz“: the inhabitants' name before the event. */
const OF_TOWN = cued(
  /([A-ZÄÖÜ](?<![A-Za-zÄÖÜäöüß-].)[a-zäöüß]{3,30})er (?=[A-ZÄÖÜ]?[A-Za-zäöüß-]{0,30}(?:konferenz|messe|forum|treffen|fest|tage?|woche|gespräche?|stammtisch|börse|volkshochschule|stadtbibliothek|stadtbücherei|rathaus)e?s?(?![a-zäöüß]))/,
);

export const hostCity: Rule<Venue> = {
  id: 'places/host-city',
  about:
    'Where a building is named without a city and only one city is named as the one that invites („die Stadt Herford“, „der Musikverein Herford“) or lends the event its name („Herforder Bildungstage“), it stands there.',
  examples: [
    { text: 'Die Stadt Herford lädt am Samstag in die Alte Fabrik ein.', value: { city: 'Herford', state: 'DE-NW' } },
    { text: 'Zur fünften Herforder Bildungskonferenz kamen viele in die Alte Fabrik.', value: { city: 'Herford' } },
  ],
  counterExamples: [
    { text: 'Die Städte Herford und Minden laden ein.', because: 'two cities invite' },
    { text: 'Die Stadt lädt am Samstag ein.', because: 'no city is named' },
  ],
  *propose(view) {
    const found: City[] = [];
    for (const match of HOST.all(view.text)) {
      const at = match.index + match[0].length;
      if (!view.blockAt(at)) continue;
      const city = cityAt(view.text, at);
      if (city && isCity(city, view.text)) found.push(city);
    }
    for (const match of OF_TOWN.all(view.text)) {
      if (!view.blockAt(match.index)) continue;
      const city = townOf(view, match[1] as string, match.index);
      if (city) found.push(city);
    }
    const [first] = found;
    if (!first || found.some((city) => city.places[0] !== first.places[0])) return;
    const candidate = venueCandidate(
      view,
      { name: null, street: null, postalCode: null, city: first },
      0.45,
      'the city that invites',
    );
    if (candidate) yield candidate;
  },
};

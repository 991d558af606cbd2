/** A venue that hosts: the library that invites into itself, the house guests are shown, the company that puts a meeting up. */
import type { Venue } from '../../../schemas/announcement.ts';
import { allMatches, cued } from '../../german/cues.ts';
import type { Candidate, Rule } from '../../rule.ts';
import type { Sentence, View } from '../../view.ts';
import { nameAt } from '../phrase.ts';
import { deskBlock, isDropped, WHEN } from './context.ts';
import { build } from './prose.ts';
import { ARTICLE, named } from './subject.ts';

export const host: Rule<Venue> = {
  id: 'places/venue-as-host',
  about:
    'Where nothing else says the place, it is the house that invites on a day (a library, museum or quarter’s hall meets in itself), that guests visit or are led through, or the company a meeting is „gehostet“ by.',
  examples: [
    {
      text: 'Die Stadtbücherei Herford lädt am 4. Juni um 15 Uhr zum Bilderbuchkino ein.',
      value: { name: 'Stadtbücherei Herford', city: 'Herford' },
    },
    {
      text: 'Führung durch die Sternwarte Herford am 4. Juni um 20 Uhr.',
      value: { name: 'Sternwarte Herford', city: 'Herford' },
    },
    {
      text: 'Das Treffen am 4. Juni wird von der Weserdaten GmbH gehostet.',
      value: { name: 'Weserdaten GmbH' },
    },
  ],
  counterExamples: [
    { text: 'Die Volkshochschule lädt am 3. Mai zum Vortrag ein.', because: 'it teaches in many houses' },
    { text: 'Wir besuchen am 3. Mai die Nachbarn.', because: 'they are no house' },
    { text: 'Die Stadtbücherei lädt ein, Bücher zu spenden.', because: 'no day is given' },
  ],
  *propose(view) {
    for (const sentence of view.sentences) {
      const { text } = sentence;
      const seen = SEEN.mayMatch(text) || HOSTED.mayMatch(text);
      const invites = INVITES.mayMatch(text);
      if (!(seen || invites) || !(WHEN.test(text) || sentence.block.kind === 'heading')) continue;
      if (deskBlock(view, sentence.block) === 1) continue;
      if (seen) yield* shown(view, sentence);
      const house = invites ? inviting(view, sentence) : null;
      if (house) yield house;
    }
  },
};

/**
 * „wird von der Deichsoft GmbH gehostet“, „Führung durch die Sternwarte“, „Wir besuchen das Rechenzentrum“: whoever puts the
 * guests up, or what they come to see. A company, too, where it is said to host.
 */
const SEEN = cued(
  /(?<!\p{L})(?:(?:[Ff]ührung|[Rr]undgang|[Bb]esichtigung|[Tt]our|[Ee]xkursion|[Ww]erksführung)(?:en)? (?:durch (?:die|das|den)|de[rs]|bei der|beim|im|in der|ins|in die|in das|zum|zur) |(?:[Bb]esuchen|[Bb]esichtigen|[Ee]rkunden) (?:wir )?(?:am [^,;]{4,40}? )?(?:gemeinsam )?(?:die|das|den) )(?=[\p{L}"„»])/gu,
);
const HOSTED = cued(
  /(?<!\p{L})von (?:der |dem |den )?(?=\p{Lu}[^,.;()]{2,60} (?:gehostet|beherbergt|aufgenommen)(?!\p{L}))/u,
);

function* shown(view: View, sentence: Sentence): Generator<Candidate<Venue>> {
  const { text } = sentence;
  const host = HOSTED.exec(text);
  const at = host ? nameAt(view.text, sentence.start + host.index + host[0].length, sentence.end) : null;
  const hosting = at && build(view, at, sentence.end, 0.72);
  if (hosting) yield hosting;
  for (const match of SEEN.all(text)) {
    const phrase = named(view, sentence, match.index + match[0].length);
    const found = phrase?.building && build(view, phrase, sentence.end, 0.62);
    if (found && !isDropped(text.slice(0, match.index))) yield found;
  }
}

/** Houses that invite into themselves, where nothing else is said: libraries, museums, theatres, halls of a quarter. */
const HOUSE =
  /(?:bücherei|bibliothek|mediathek|museum|museums|theater|kino|galerie|sternwarte|planetarium|(?:kultur|jugend|bürger|gemeinde|generationen|stadtteil|nachbarschafts|literatur|künstler|schul|dorf)(?:haus|zentrum)|familienzentrum|gemeindezentrum)$/iu;
const INVITES = cued(/(?<!\p{L})(?:lädt|laden|feiert|feiern|öffnet|zeigt|veranstaltet|bietet|präsentiert)(?!\p{L})/u);

/** „Die Stadtbücherei lädt am Samstag zum Vorlesen ein“, „100 Jahre wird die Stadtbücherei und feiert …“ */
function inviting(view: View, sentence: Sentence): Candidate<Venue> | null {
  const { text } = sentence;
  const verb = INVITES.exec(text);
  if (!verb || !WHEN.test(text)) return null;
  for (const article of allMatches(ARTICLE, text.slice(0, verb.index + 40))) {
    if (/(?:von|mit|für|durch|über|um|gegen|an|in|auf)\s$/u.test(text.slice(0, article.index))) continue;
    const phrase = named(view, sentence, article.index + article[0].length);
    const head = phrase && /^(?:\p{Lu}?\p{Ll}+(?:e|er|es)\s)?([\p{L}-]+)/u.exec(view.slice(phrase))?.[1];
    if (!phrase || !head || !HOUSE.test(head)) continue;
    return build(view, phrase, sentence.end, 0.52);
  }
  return null;
}

/** The subject of verbs that make an event: „Der Landkreis lädt … ein“, „Zum ersten Mal veranstaltet das Amt …“. */
import { cued } from '../german/cues.ts';
import { ASSEMBLY, eventBefore, occasion } from './events.ts';
import { FRAMES } from './frames.ts';
import { hostsAt, type Vouch } from './hosts.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { relativeHosts } from './relative.ts';
import { selves } from './selves.ts';
import { isBody } from './standing.ts';
import { before, behind, behindObject, continued, isFronted, upTo } from './subject.ts';

/** „Das teilt der Kreis Lippe als Veranstalter mit“; „Als Veranstalter laden der Kreis Lippe und …“ is none, its subject follows. */
const HOST = cued(/ als (?:mit)?(?:veranstalter|ausrichter|gastgeber|organisator)(?:in|en)?(?!\p{L})/u);
const PASSIVE_FORM = /^(?:veranstaltet|organisiert|präsentiert)$/;
const AUXILIARY = /\b(?:wird|werden|wurden?|worden|sind)\b/;
const HAD = cued(/\b(?:eingeladen|geladen|gebeten) ha(?:t|ben|tten?) (?=\S)/u);

/** The organisations that are the subject; offsets refer to the sentence, which `lower` holds in lower case. */
export function inviters(text: string, lower: string, vouch: Vouch): readonly Phrase[] {
  const found =
    (lower.includes('wir') && selves(text, lower, vouch)) ||
    (relativeHosts(text, lower) ?? apposed(text, lower) ?? framed(text, lower, vouch));
  return found && found.length > 0 ? [...found, ...joint(text, lower, found, vouch)] : [];
}

/** „Landkreis lädt zum Fachtag“: headlines leave out the „ein“. */
export function headline(text: string, lower: string, vouch: Vouch): readonly Phrase[] {
  const verb = INVITES.exec(lower);
  if (!verb) return [];
  const from = verb.index + verb[0].length;
  const rest = lower.slice(from);
  return /\bein(?!\p{L})/u.test(rest) || !(TO_EVENT.test(rest) || TO_EVENT.test(` ${lower}`)) || !occasion.test(lower)
    ? []
    : (before(text, verb.index, vouch) ?? []);
}
const INVITES = cued(/(?<!\p{L})(?:lädt|laden|lud|luden)(?!\p{L})/u);
const TO_EVENT = /^ (?:[\p{L}\d.,:()]{1,20} ){0,14}(?:zum|zur|zu) /u;

/** Those whom a noun or a participle in front names: „Geladen hatte das Büro“, „die Stadt als Gastgeberin“. */
function apposed(text: string, lower: string): readonly Phrase[] | null {
  const had = HAD.exec(lower);
  if (had) return hostsAt(text, had.index + had[0].length)?.list ?? [];
  const host = HOST.exec(lower);
  return host && upTo(text, host.index);
}

function framed(text: string, lower: string, known: Vouch): readonly Phrase[] | null {
  for (const { verb, rest, besides, opens, meets, acts } of FRAMES) {
    const vouch = acts ? (phrase: Phrase) => known(phrase) || isBody(phrase) : known;
    const match = verb.exec(lower);
    if (!match) continue;
    const from = match.index + match[0].length;
    if ((rest && !rest.test(lower.slice(from))) || (besides && !besides.test(lower))) continue;
    // „wird … organisiert“ has the form of the active verb.
    if (PASSIVE_FORM.test(match[0]) && AUXILIARY.test(lower)) continue;
    // „Das Osterlager richtet dieses Jahr der Verein Leselust aus“: the object stands in front.
    const first = before(text, match.index, vouch);
    const plain = acts && first?.[0]?.article !== 'der' ? behind(text, from, known) : null;
    const subject =
      (plain?.[0]?.certain && plain[0].article === 'der' ? plain : null) ??
      first ??
      continued(text, match.index, vouch) ??
      (isFronted(lower.slice(0, match.index))
        ? behind(text, from, vouch)
        : besides && eventBefore(text.slice(0, match.index).trimEnd())
          ? behindObject(text, from, lower, vouch)
          : null);
    if (subject && meets) return subject.filter(({ name }) => !ASSEMBLY.test(name));
    if (subject) return opens ? subject.flatMap((phrase) => owner(text, phrase)) : subject;
  }
  return null;
}

/** „Am 3. Mai startet das Programm der Gleichstellungsstelle“: the event opens, its owner hosts. */
function owner(text: string, phrase: Phrase): readonly Phrase[] {
  const event = EVENT.exec(phrase.name)?.[0];
  if (event === undefined) return [phrase];
  const of = / (?=de[rs] )/u.exec(text.slice(phrase.start, phrase.end));
  const body = of && phraseAt(text, phrase.start + of.index + 1);
  return body?.certain ? [body] : [];
}
const EVENT =
  /^[„“"»]?[\p{L}-]*(?:forum|programm|projekt|café|treff|akademie|reihe|serie|saison|kampagne)(?![\p{L}-])/iu;

/** „Der Landkreis lädt am 3. Mai gemeinsam mit der Volkshochschule zum Fachtag ein“: they invite together. */
const TOGETHER = cued(/\b(?:gemeinsam|zusammen) mit (?=\S)/gu);

function joint(text: string, lower: string, found: readonly Phrase[], vouch: Vouch): readonly Phrase[] {
  const last = Math.max(...found.map(({ end }) => end));
  for (const { 0: words, index } of TOGETHER.all(lower)) {
    const opens = /^\P{L}*$/u.test(lower.slice(0, index));
    // Behind a comma another clause begins: „…, um gemeinsam mit der Polizei zu beraten“.
    if (!opens && (index < last || /[,;:]/.test(lower.slice(last, index).replace(/^, d(?:er|ie|as) /, '')))) continue;
    return hostsAt(text, index + words.length, true, vouch)?.list ?? [];
  }
  return [];
}

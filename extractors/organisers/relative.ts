/** Hosts in relative clauses, whose verb comes last: „der Fachtag, den das Amt ausrichtet“, „der Verein, der den Markt organisiert“. */
import { allMatches, cued } from '../german/cues.ts';
import { headGender } from './heads.ts';
import { hostsAt } from './hosts.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { OBLIQUE, STARTS } from './subject.ts';

/** „zu der das Forum … einlädt“ */
const RELATIVE = cued(/\b(?:zu|bei) (?:der|dem|denen|welcher|welchem) (?=\S)/gu);
const INVITES = /^[^.!?]{0,200}\b(?:einlädt|einladen)\b/;
/** „Wir freuen uns, dass die Hochschule … zu einer Diskussion einlädt“ */
const ASKS = /^(?:[^.!?]|(?<=\d)\.){0,160} (?:einlädt|einladen|veranstaltet|ausrichtet)(?!\p{L})/u;
const THAT = cued(/, dass (?=d(?:er|ie|as) )/gu);
/** „den das Amt am 3. Mai ausrichtet“ */
const OBJECT = cued(/, (?:den|die|das|welchen?) (?=d(?:er|ie|as) )/gu);
const FINAL =
  /^[^!?;]{0,180} (?:veranstaltet|veranstalten|ausrichtet|ausrichten|organisiert|organisieren|anbietet|anbieten|durchführt|durchführen|präsentiert|präsentieren|gestaltet|gestalten|aufführt|aufführen|plant|planen|initiiert)(?: hat| haben| wird| werden)?(?!\p{L})/u;
/** „der den Markt gemeinsam mit der Stadt organisiert“ */
const SUBJECT = cued(/, (der|die|das) (?=\S)/gu);
const ENDS =
  /^(?:[^.!?;,]|\.(?=[^ ])){0,160} (?:veranstaltet|ausrichtet|organisiert|initiiert|einlädt|einladen|veranstalten|ausrichten|organisieren)(?: ha(?:t|ben|tten?))?(?=[,.;:!?)“]|$| [–-] )/u;
const CUE = cued(
  /einlädt|einladen|veranstalt|ausricht|organisi|anbiet|durchführ|präsentier|gestalte|aufführ|plan|initiiert/,
);

export function relativeHosts(text: string, lower: string): readonly Phrase[] | null {
  if (!CUE.test(lower)) return null;
  for (const { 0: words, index } of RELATIVE.all(lower)) {
    const hosts = hostsAt(text, index + words.length);
    if (hosts && INVITES.test(lower.slice(hosts.end))) return hosts.list;
  }
  for (const { 0: words, index } of THAT.all(lower)) {
    const hosts = hostsAt(text, index + words.length);
    if (hosts?.list[0]?.certain && !OBLIQUE.test(hosts.list[0].article) && ASKS.test(lower.slice(hosts.end)))
      return hosts.list;
  }
  for (const { 0: words, index } of OBJECT.all(lower)) {
    const hosts = hostsAt(text, index + words.length);
    if (hosts && !OBLIQUE.test(hosts.list[0]?.article ?? '') && FINAL.test(lower.slice(hosts.end, hosts.end + 200)))
      return hosts.list;
  }
  for (const { 0: words, 1: pronoun = '', index } of SUBJECT.all(lower)) {
    const from = index + words.length - 1;
    if (!ENDS.test(lower.slice(from, from + 200))) continue;
    const antecedent = endingAt(text, index, pronoun);
    if (antecedent) return [antecedent];
  }
  return null;
}

const PRONOUN = { m: 'der', f: 'die', n: 'das' } as const;

/** The longest name that ends where a relative clause begins and agrees with its pronoun. */
function endingAt(text: string, end: number, pronoun: string): Phrase | null {
  const from = Math.max(0, end - 140);
  const head = text.slice(0, end);
  for (const match of allMatches(STARTS, head.slice(from))) {
    const phrase = phraseAt(head, from + match.index + match[0].length);
    if (!phrase?.certain || phrase.end !== end) continue;
    const gender = phrase.name
      .split(' ')
      .map(headGender)
      .find((found) => found !== null);
    return !gender || PRONOUN[gender] === pronoun || LEGAL.test(phrase.name) ? phrase : null;
  }
  return null;
}
/** „der Bildungshaus gGmbH, die“: the form decides, not the name. */
const LEGAL = /(?:GmbH|UG|AG|KG|eG)\)?$/u;

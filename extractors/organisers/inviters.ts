/** The subject of verbs that make an event: „Der Landkreis lädt … ein“, „Zum ersten Mal veranstaltet das Amt …“. */

import { namesPeople } from '../eligibility/people.ts';
import { cued } from '../german/cues.ts';
import { eventBefore } from './events.ts';
import { FRAMES } from './frames.ts';
import { type Phrase, phraseList } from './phrase.ts';

/** „Das teilt der Kreis Lippe als Veranstalter mit“ */
const HOST = cued(/ als (?:mit)?(?:veranstalter|ausrichter|gastgeber|organisator)(?:in|en)?(?!\p{L})/u);
const PASSIVE_FORM = /^(?:veranstaltet|organisiert|präsentiert)$/;
const AUXILIARY = /\b(?:wird|werden|wurden?|worden|sind)\b/;
const INVITES = cued(/\beinlädt\b|\beinladen\b/);
/** „zu der das Forum … einlädt“ */
const RELATIVE = cued(/\b(?:zu|bei) (?:der|dem|denen|welcher|welchem) (?=\S)/gu);

/** „der Fachtag, den das Amt am 3. Mai ausrichtet“: the verb ends the clause. */
/** „zu dem eingeladen hatte …“ */
const HAD = cued(/\b(?:eingeladen|geladen) hat(?:te|ten)? (?=\S)/u);
const OBJECT = cued(/, (?:den|die|das|welchen?) (?=d(?:er|ie|as) )/gu);
const FINAL =
  /^[^!?;]{0,180} (?:veranstaltet|veranstalten|ausrichtet|ausrichten|organisiert|organisieren|anbietet|anbieten|durchführt|durchführen|initiiert)(?: hat| haben)?(?!\p{L})/u;

/** The organisations that are the subject; offsets refer to the sentence, which `lower` holds in lower case. */
export function inviters(text: string, lower: string): readonly Phrase[] {
  if (INVITES.test(lower)) {
    for (const { 0: words, index } of RELATIVE.all(lower)) {
      const list = phraseList(text, index + words.length);
      if (list.length > 0 && /^[^.!?]{0,200}\b(?:einlädt|einladen)\b/.test(lower.slice((list.at(-1) as Phrase).end)))
        return list;
    }
  }
  for (const { 0: words, index } of OBJECT.all(lower)) {
    const list = phraseList(text, index + words.length);
    const last = list.at(-1);
    if (last && !OBLIQUE.test(list[0]?.article ?? '') && FINAL.test(lower.slice(last.end, last.end + 200))) return list;
  }
  const apposed = /^\P{L}*wir, (?=d(?:as|ie|er) )/u.exec(lower);
  if (apposed && /\bein(?!\p{L})|veranstalten|organisieren/u.test(lower)) return phraseList(text, apposed[0].length);
  const had = HAD.exec(lower);
  if (had) return phraseList(text, had.index + had[0].length);
  const host = HOST.exec(lower);
  const hosts = host && upTo(text, host.index, 0);
  if (hosts) return hosts;
  for (const { verb, rest, besides } of FRAMES) {
    const match = verb.exec(lower);
    if (!match) continue;
    const from = match.index + match[0].length;
    if ((rest && !rest.test(lower.slice(from))) || (besides && !besides.test(lower))) continue;
    // „wird … organisiert“ has the form of the active verb.
    if (PASSIVE_FORM.test(match[0]) && AUXILIARY.test(lower)) continue;
    const subject =
      before(text, match.index) ??
      (FRONTED.test(lower.slice(Math.max(0, match.index - 2), match.index)) ||
      OPENING.test(clause(lower.slice(0, match.index)))
        ? behind(text, from)
        : besides && eventBefore(text.slice(0, match.index).trimEnd())
          ? behindObject(text, from, lower)
          : null);
    if (subject) return named(subject);
  }
  return [];
}

/** „Das Forum lädt …“: the event itself, unless a name follows. */
const named = (list: readonly Phrase[]) =>
  list.filter(({ name }) => name.includes(' ') || !EVENT_ALONE.test(name.toLowerCase()));
const EVENT_ALONE = /(?:forum|programm|projekt|haus|netzwerk|museum|theater)$/u;

/** Something else than the subject stands in front of the verb: a clause, what was quoted … */
const FRONTED = /[,“”"»«] ?$/u;
/** … or an adverbial. */
const OPENING =
  /^\P{L}*(?:am|im|in|an|auf|zu[mr]?|bei|beim|mit|nach|von|vom|für|um|seit|ab|ende|anfang|mitte|dazu|hierzu|hierfür|dafür|herzlich|auch|gemeinsam|nun|jetzt|daher|deshalb|darum|erstmals|bereits|heute|morgen|aus|unter|anlässlich|aufgrund|als|ob|wie|so|und|da|damit|zusammen|traditionell|wieder|erneut|alle[ns]?|\d+|nächste[nrs]?|kommende[nrs]?|diese[nsrm]?|während|innerhalb|über|gleich|neben|pünktlich|passend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jährlich|regelmäßig|einmal|zweimal)(?!\p{L})/u;
/** The words behind the last colon: „Die Region macht mit: Am Freitag bietet …“. */
const clause = (words: string) => words.slice(words.lastIndexOf(': ') + 1);
/** What may stand between subject and verb. */
const ASIDE =
  /^(?:,[^,]{2,120},)?(?: ?\([^()]{0,80}\))?(?: (?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|zusammen|jetzt|dieses jahr|\(ir\)))? ?$/u;
/** A phrase behind one of these is no subject: a preposition, an article or adjective left over, a noun it depends on. */
const DEPENDENT =
  /(?:(?<!\p{L})(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|durch|nach|aus|unter|über|um|ab|bis|seit|per|laut|gegen|ohne|neben|zwischen|vor|hinter|der|die|das|dem|den|des|eine[rsmn]?|ihre[rsmn]?) |(?<!\p{L})\p{Ll}{2,30}e[rnsm]? |\p{Lu}[\p{L}-]{1,60} )$/u;
const OBLIQUE = /^(?:den|dem|des|zum|zur|vom|beim|einen|einem)$/u;

const STARTS = /(?:^|[\s„“"(:])(?=[\p{Lu}#]|d(?:er|ie|as)\s|unser|\p{Ll}\p{Lu})/gu;

/** Who holds an office invites for the body: „Die Bildungsbeauftragte der Stadt Jena lädt …“. */
const HOLDER =
  /^(?:d(?:er|ie) )?[\p{L}-]{0,30}(?:beauftragte|bürgermeister(?:in)?|dezernent(?:in)?|koordinator(?:in)?|leiter(?:in)?) (?=(?:der|des) )/iu;

/** The subject stands before the verb, at the start of the sentence or of a clause. */
function before(text: string, verbAt: number): readonly Phrase[] | null {
  const head = text.slice(0, verbAt);
  for (const match of head.matchAll(STARTS)) {
    const at = match.index + match[0].length;
    if (DEPENDENT.test(text.slice(Math.max(0, at - 70), at))) continue;
    const office = HOLDER.exec(head.slice(at, at + 70))?.[0].length ?? 0;
    const list = phraseList(head, at + office);
    const last = list.at(-1);
    if (!last || (office === 0 && OBLIQUE.test(list[0]?.article ?? ''))) continue;
    const rest = text.slice(last.end, verbAt);
    // „Die Stadt Jena, Referat 4, veranstaltet …“: the second names a part of the first.
    if (/^ ?\d{0,3}, $/.test(rest) && list.length === 2 && last.article === '') return list.slice(0, 1);
    if (ASIDE.test(rest) || JOINED.test(rest)) return list;
    const attached = CLAUSE.test(text.slice(Math.max(0, at - 60), at)) ? ATTACHED.exec(rest) : null;
    if (attached) return [...list.slice(0, -1), extended(last, attached[0].trimEnd())];
  }
  return null;
}

/** The phrases that end where others begin: „… die Alte Mühle | als Veranstalter“. */
function upTo(text: string, end: number, from: number): readonly Phrase[] | null {
  const head = text.slice(from, end);
  for (const match of head.matchAll(STARTS)) {
    const at = from + match.index + match[0].length;
    if (DEPENDENT.test(text.slice(Math.max(0, at - 70), at))) continue;
    const list = phraseList(text.slice(0, end), at, false);
    const [first] = list;
    if (first && list.at(-1)?.end === end && (first.certain || first.article !== '')) return list;
  }
  return null;
}

/** One constituent alone stands before the verb: what follows the head there belongs to the name („Fachstelle Lesen im Übergang lädt …“). */
const ATTACHED =
  /^ (?:im|in|am|an|auf|bei|beim|von|vom|zur?|zum|für|aus|der|des)(?! (?:zusammenarbeit|kooperation|abstimmung|partnerschaft|diese[mnr]|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)) (?:[\p{L}\d-]{1,40} ){1,8}$/iu;
const CLAUSE = /(?:^|[.:–|] )\P{L}{0,20}$/u;
/** „Der Verein in Zusammenarbeit mit der Stadt lädt …“ */
const JOINED =
  /^,? (?:in (?:\p{L}{3,10} )?(?:zusammenarbeit|kooperation|partnerschaft)|gemeinsam|zusammen) mit [^.!?,;]{3,140},? $/iu;

const extended = (phrase: Phrase, tail: string): Phrase => ({
  ...phrase,
  end: phrase.end + tail.length,
  name: `${phrase.name}${tail.replace(/\s+/gu, ' ')}`,
});

/** „Den Fachtag veranstaltet der Landkreis“, „Drei Kurse bietet die Volkshochschule“: the event is the object. */
function behindObject(text: string, from: number, lower: string): readonly Phrase[] | null {
  const list = behind(text, from);
  const accusative = /^\P{L}*(?:den|einen|ihren|seinen|diesen) /u.test(lower);
  return list && (accusative || /^(?:die|das|)$/u.test(list[0]?.article ?? '')) ? list : null;
}

const ADVERB =
  /^(?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|jetzt|hierzu|dazu|dafür|deswegen|zusammen|ebenfalls|(?:um|ab|gegen|von) [\d.:]{1,5}(?: bis [\d.:]{1,5})? uhr|in \p{L}{3,20}|am \p{L}{4,12},? (?:(?:dem |den )?\d{1,2}\. ?\p{L}{3,10}(?: \d{4})?,? )?|im \p{L}{3,10}|in diesem jahr|dieses jahr)\s?/iu;

/** The subject stands behind the verb; adverbs may come between. */
function behind(text: string, from: number): readonly Phrase[] | null {
  let at = from;
  for (let i = 0; i < 6; i++) {
    while (text[at] === ' ' || text[at] === '\n') at++;
    const list = phraseList(text, at);
    const [first] = list;
    if (first && !OBLIQUE.test(first.article) && !namesPeople((first.name.split(' ')[0] ?? '').toLowerCase()))
      return list;
    const adverb = ADVERB.exec(text.slice(at, at + 60));
    if (!adverb) return null;
    at += adverb[0].length;
  }
  return null;
}

/** The subject of verbs that make an event: „Der Landkreis lädt … ein“, „Zum ersten Mal veranstaltet das Amt …“. */
import { namesPeople } from '../eligibility/people.ts';
import { eventNoun } from './events.ts';
import { type Phrase, phraseList } from './phrase.ts';

/** Verbs with what must follow for them to mean that; `event`: only where the sentence names an event. */
const VERBS: readonly { readonly verb: RegExp; readonly rest?: RegExp; readonly event?: true }[] = [
  { verb: /(?<!\p{L})(?:lädt|laden|lud|luden)(?!\p{L})/u, rest: /\bein(?:zuladen|geladen)?(?!\p{L})/u },
  { verb: /(?<!\p{L})(?:veranstaltet|veranstalten|veranstaltete|veranstalteten)(?!\p{L})/u },
  {
    verb: /(?<!\p{L})(?:organisiert|organisieren|organisierte|organisierten|präsentiert|präsentieren)(?!\p{L})/u,
    event: true,
  },
  { verb: /(?<!\p{L})(?:richtet|richten|richtete|richteten)(?!\p{L})/u, rest: /\baus\P{L}{0,3}$/u },
  { verb: /(?<!\p{L})(?:führt|führen|führte|führten)(?!\p{L})/u, rest: /\bdurch\P{L}{0,3}$/u, event: true },
  { verb: /(?<!\p{L})(?:bietet|bieten|bot|boten)(?!\p{L})/u, rest: /\ban\P{L}{0,3}$/u, event: true },
  {
    verb: /(?<!\p{L})(?:möchte|möchten|will|wollen)(?!\p{L})/u,
    rest: /\b(?:einladen|zusammenbringen|zusammenführen|anbieten|veranstalten)(?!\p{L})/u,
    event: true,
  },
  {
    verb: /(?<!\p{L})hat(?!\p{L})/u,
    rest: /\b(?:anzubieten|durchzuführen|zu veranstalten)\b|\beingeladen\P{L}{0,3}$/u,
    event: true,
  },
];
const PASSIVE_FORM = /^(?:veranstaltet|organisiert|präsentiert)$/;
const AUXILIARY = /\b(?:wird|werden|wurden?|worden|sind)\b/;
/** „zu der das Forum … einlädt“ */
const RELATIVE = /\b(?:zu|bei) (?:der|dem|denen|welcher|welchem) (?=\S)/gu;

/** The organisations that are the subject; offsets refer to the sentence, which `lower` holds in lower case. */
export function inviters(text: string, lower: string): readonly Phrase[] {
  if (/\beinlädt\b|\beinladen\b/.test(lower)) {
    for (const { 0: words, index } of lower.matchAll(RELATIVE)) {
      const list = phraseList(text, index + words.length);
      if (list.length > 0 && /^[^.!?]{0,200}\b(?:einlädt|einladen)\b/.test(lower.slice((list.at(-1) as Phrase).end)))
        return list;
    }
  }
  const apposed = /^\P{L}*wir, (?=d(?:as|ie|er) )/u.exec(lower);
  if (apposed && /\bein(?!\p{L})|veranstalten|organisieren/u.test(lower)) return phraseList(text, apposed[0].length);
  const had = /\b(?:eingeladen|geladen) hat(?:te|ten)? (?=\S)/u.exec(lower);
  if (had) return phraseList(text, had.index + had[0].length);
  for (const { verb, rest, event } of VERBS) {
    const match = verb.exec(lower);
    if (!match) continue;
    const from = match.index + match[0].length;
    if ((rest && !rest.test(lower.slice(from))) || (event && !eventNoun.test(lower))) continue;
    // „wird … organisiert“ has the form of the active verb.
    if (PASSIVE_FORM.test(match[0]) && AUXILIARY.test(lower)) continue;
    const subject =
      before(text, match.index) ??
      (FRONTED.test(lower.slice(Math.max(0, match.index - 2), match.index)) || OPENING.test(lower.slice(0, match.index))
        ? behind(text, from)
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
/** What may stand between subject and verb. */
const ASIDE =
  /^(?:,[^,]{2,120},)?(?: ?\([^()]{0,80}\))?(?: (?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|zusammen|jetzt|dieses jahr|\(ir\)))? ?$/u;
/** A phrase behind one of these is no subject: a preposition, an article or adjective left over, a noun it depends on. */
const DEPENDENT =
  /(?:(?<!\p{L})(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|durch|nach|aus|unter|über|um|ab|bis|seit|per|laut|gegen|ohne|neben|zwischen|vor|hinter|der|die|das|dem|den|des|eine[rsmn]?|ihre[rsmn]?) |(?<!\p{L})\p{Ll}{2,30}e[rnsm]? |\p{Lu}[\p{L}-]{1,60} )$/u;
const OBLIQUE = /^(?:den|dem|des|zum|zur|vom|beim|einen|einem)$/u;

/** The subject stands before the verb, at the start of the sentence or of a clause. */
function before(text: string, verbAt: number): readonly Phrase[] | null {
  const head = text.slice(0, verbAt);
  for (const match of head.matchAll(/(?:^|[\s„“"(:])(?=[\p{Lu}#]|d(?:er|ie|as)\s|unser|\p{Ll}\p{Lu})/gu)) {
    const at = match.index + match[0].length;
    if (DEPENDENT.test(text.slice(Math.max(0, at - 70), at))) continue;
    const list = phraseList(head, at);
    const last = list.at(-1);
    if (last && ASIDE.test(text.slice(last.end, verbAt)) && !OBLIQUE.test(list[0]?.article ?? '')) return list;
  }
  return null;
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

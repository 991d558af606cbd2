/** Where the subject of a German sentence stands, seen from its verb: before it, or behind it where something else was put in front. */
import { namesPeople } from '../eligibility/people.ts';
import { allMatches } from '../german/cues.ts';
import { headGender } from './heads.ts';
import { hostsAt, type Vouch } from './hosts.ts';
import { type Phrase, phraseAt } from './phrase.ts';

/** Something else than the subject stands in front of the verb: a clause, what was quoted … */
const FRONTED = /[,“”"»«] ?$/u;
/** … or an adverbial. */
const OPENING =
  /^\P{L}*(?:am|im|in|an|auf|zu[mr]?|bei|beim|mit|nach|von|vom|für|um|seit|ab|ende|anfang|mitte|dazu|hierzu|hierfür|dafür|herzlich|auch|gemeinsam|nun|jetzt|daher|deshalb|darum|erstmals|bereits|heute|morgen|aus|unter|anlässlich|aufgrund|als|ob|wie|so|und|da|damit|zusammen|traditionell|wieder|erneut|diesmal|alle[ns]?|\d+|nächste[nrs]?|kommende[nrs]?|diese[nsrm]?|während|innerhalb|über|gleich|neben|pünktlich|passend|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|jährlich|regelmäßig|einmal|zweimal|den|dem|einen|einem|diesen|diesem|ihren|ihrem|seinen|seinem|unter|zahlreiche|viele|mehrere|zwei|drei|vier|fünf)(?!\p{L})/u;
/** The words behind the last colon: „Die Region macht mit: Am Freitag bietet …“. */
const clause = (words: string) => words.slice(words.lastIndexOf(': ') + 1);
/** Whether the words in front of a verb are something else than its subject, which then follows. */
export const isFronted = (words: string): boolean => FRONTED.test(words.slice(-2)) || OPENING.test(clause(words));

/** What may stand between subject and verb. */
const ASIDE =
  /^(?:,[^,]{2,120},)?(?: ?\([^()]{0,80}\)(?: in \p{Lu}[\p{L} -]{2,30})?)?(?: unter (?:der )?(?:Leitung|Federführung|Regie|Führung|Vorsitz) [^,.!?]{3,70})?(?: (?:auch|wieder|erneut|herzlich|gemeinsam|nun|daher|deshalb|zusammen|jetzt|dieses Jahr|in diesem Jahr|\(ir\)))? ?$/u;
/** A phrase behind one of these is no subject: a preposition, an article or adjective left over, a noun it depends on. */
const DEPENDENT =
  /(?:(?<!\p{L})(?:in|im|an|am|auf|bei|beim|von|vom|zu|zum|zur|mit|für|durch|nach|aus|unter|über|um|ab|bis|seit|per|laut|gegen|ohne|neben|zwischen|vor|hinter|der|die|das|dem|den|des|eine[rsmn]?|ihre[rsmn]?) |(?<!\p{L})\p{Ll}{2,30}e[rnsm]? |\p{Lu}[\p{L}-]{1,60} )$/u;
/** „teilte das Kulturwerk mit“: before an article no adjective stands, whatever its ending. */
const VERB = /(?<!\p{L})\p{Ll}{2,30}e[rnsm]? $/u;
function isDependent(text: string, at: number): boolean {
  // „TALHEIM Der Musikverein lädt …“: a capital article begins a sentence whatever stands in front.
  if (/^D(?:er|ie|as) /u.test(text.slice(at, at + 4))) return false;
  const words = text.slice(Math.max(0, at - 70), at);
  return DEPENDENT.test(words) && !(VERB.test(words) && ARTICLED.test(text.slice(at, at + 4)) && !PREPOSED.test(words));
}
const ARTICLED = /^d(?:er|ie|as) /u;
const PREPOSED =
  /(?<!\p{L})(?:ohne|über|unter|hinter|neben|gegen|eine[rsmn]?|ihre[rsmn]?|unsere[rsmn]?|der|die|den|dem|des|alle[rn]?|diese[rsmn]?) $/u;
export const OBLIQUE = /^(?:den|dem|des|zum|zur|vom|beim|einen|einem)$/u;

export const STARTS =
  /(?:^|[\s„“"(:])(?=[\p{Lu}#]|d(?:er|ie|as)\s|unser|\p{Ll}\p{Lu}|\p{Ll}{1,2}-\p{L}{3}|\p{Ll}{3,}\d|\p{Ll}{2,}:\p{Ll}{2})/gu;

/** The subject stands before the verb, at the start of the sentence or of a clause. */
export function before(text: string, verbAt: number, vouch?: Vouch): readonly Phrase[] | null {
  const head = text.slice(0, verbAt);
  for (const match of allMatches(STARTS, head)) {
    const at = match.index + match[0].length;
    if (isDependent(text, at)) continue;
    const apposed = CLAUSE.test(text.slice(Math.max(0, at - 60), at)) ? named(head, at) : null;
    if (apposed) return [apposed];
    const hosts = hostsAt(head, at, true, vouch);
    if (!hosts || OBLIQUE.test(hosts.list[0]?.article ?? '')) continue;
    const { list, end } = hosts;
    const last = list.at(-1) as Phrase;
    const rest = text.slice(end, verbAt);
    // „Die Stadt Jena, Referat 4, veranstaltet …“: the second names a part of the first.
    if (/^ ?\d{0,3}, $/.test(rest) && list.length === 2 && last.article === '') return list.slice(0, 1);
    if (ASIDE.test(rest) || JOINED.test(rest)) return list;
    const attached =
      last.end === end && !/^ D/.test(rest) && CLAUSE.test(text.slice(Math.max(0, at - 60), at))
        ? ATTACHED.exec(rest)
        : null;
    if (attached) return [...list.slice(0, -1), extended(last, attached[0].trimEnd())];
  }
  return null;
}

/** „Die Polizei warnt vor Betrug und lädt zum Vortrag ein“: the second verb has the subject of the first. */
export function continued(text: string, verbAt: number, vouch?: Vouch): readonly Phrase[] | null {
  const head = text.slice(0, verbAt);
  if (!/ und (?:(?:auch|dazu|deshalb|daher|nun|am|im) )?$/u.test(head)) return null;
  const opening = /^[^:]{0,60}: |^\P{L}{0,6}/u.exec(head)?.[0].length ?? 0;
  const hosts = hostsAt(head, opening, true, vouch);
  if (!hosts || OBLIQUE.test(hosts.list[0]?.article ?? '')) return null;
  return /^(?: ?\([^()]{0,60}\))? \p{Ll}{2,20}t (?!und )/u.test(text.slice(hosts.end)) ? hosts.list : null;
}

/** „Lesekiste, das Netzwerk für Vorlesepaten, veranstaltet …“: what the name is, the apposition tells. */
const APPOSED =
  /^(?<name>\p{Lu}[\p{L}\d&.-]{1,30}(?: \p{Lu}[\p{L}\d&.-]{1,30}){0,2}), (?=(?:de[rs]|d?ie|das|ein|eine) )/u;

function named(head: string, at: number): Phrase | null {
  const name = APPOSED.exec(head.slice(at))?.groups?.name;
  if (name === undefined) return null;
  const what = phraseAt(head, at + name.length + 2);
  const told = what?.certain && /^[^,]{0,60}, $/u.test(head.slice(what.end));
  return told ? { start: at, end: at + name.length, name, certain: true, article: '' } : null;
}

/** The phrases that end where others begin: „… die Alte Mühle | als Veranstalter“. */
export function upTo(text: string, end: number): readonly Phrase[] | null {
  const head = text.slice(0, end);
  for (const match of allMatches(STARTS, head)) {
    const at = match.index + match[0].length;
    if (isDependent(text, at)) continue;
    const hosts = hostsAt(head, at, false);
    const first = hosts?.list[0];
    if (hosts && first && hosts.end === end && (first.certain || first.article !== '')) return hosts.list;
  }
  return null;
}

/** One constituent alone stands before the verb: what follows the head there belongs to the name („Fachstelle Lesen im Übergang lädt …“). */
const ATTACHED =
  /^ (?:im|in|am|an|auf|bei|beim|von|vom|zur?|zum|für|aus|der|des)(?! (?:zusammenarbeit|kooperation|abstimmung|partnerschaft|diese[mnr]|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|\d)) (?:[\p{L}\d-]{1,40} ){1,8}$/iu;
const CLAUSE = /(?:^|[.:–|] )\P{L}{0,20}$/u;
/** „Der Verein in Zusammenarbeit mit der Stadt lädt …“ */
const JOINED =
  /^,? (?:(?:in (?:\p{L}{3,10} )?(?:zusammenarbeit|kooperation|partnerschaft)|gemeinsam|zusammen) mit|(?:mit (?:\p{L}{3,20} )?unterstützung|unterstützt|gefördert) (?:von|vo(?=m )|durch|(?=de[sr] ))) [^.!?,;]{3,140},? $/iu;

const extended = (phrase: Phrase, tail: string): Phrase => ({
  ...phrase,
  end: phrase.end + tail.length,
  name: `${phrase.name}${tail.replace(/\s+/gu, ' ')}`,
});

/** „Den Fachtag veranstaltet der Landkreis“, „Drei Kurse bietet die Volkshochschule“: the event is the object. */
export function behindObject(text: string, from: number, lower: string, vouch?: Vouch): readonly Phrase[] | null {
  const list = behind(text, from, vouch);
  const accusative = /^\P{L}*(?:den|einen|ihren|seinen|diesen) /u.test(lower);
  return list && (accusative || /^(?:die|das|)$/u.test(list[0]?.article ?? '')) ? list : null;
}

const ADVERB =
  /^(?:auch|wieder|erneut|diesmal|herzlich|gemeinsam|nun|daher|deshalb|jetzt|hierzu|dazu|dafür|deswegen|zusammen|ebenfalls|(?:um|ab|gegen|von) [\d.:]{1,5}(?: bis [\d.:]{1,5})? uhr|in \p{L}{3,20}|am \p{L}{4,12},? (?:(?:dem |den )?\d{1,2}\. ?\p{L}{3,10}(?: \d{4})?,? )?|im \p{L}{3,10}|in diesem jahr|dieses jahr)\s?/iu;

/** The subject stands behind the verb; adverbs may come between. */
export function behind(text: string, from: number, vouch?: Vouch): readonly Phrase[] | null {
  let at = from;
  for (let i = 0; i < 6; i++) {
    while (text[at] === ' ' || text[at] === '\n') at++;
    const list = hostsAt(text, at, true, vouch)?.list;
    const first = list?.[0];
    if (list && first && !OBLIQUE.test(first.article) && !opensWithPeople(first.name)) return list;
    const adverb = ADVERB.exec(text.slice(at, at + 60));
    if (!adverb) return null;
    at += adverb[0].length;
  }
  return null;
}

/** „Eltern der Schule“; „Freiwillige Feuerwehr“ has its head behind. */
function opensWithPeople(name: string): boolean {
  const [first = '', second = ''] = name.split(' ');
  return namesPeople(first.toLowerCase()) && headGender(second) === null;
}

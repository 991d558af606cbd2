/** Splits German running text into sentences: `Intl.Segmenter` breaks at „Dr.“, „31.“ and „z. B.“. */
import type { Span } from '../../schemas/document.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Abbreviations that always have something behind them: titles, „Nr. 5“, „bzw. nach Absprache“. Lower case, without the stop. */
const OPEN = set(
  'abb abschn abt allg anm art aufl bd bes betr bez bezgl bspw bzgl bzw ca chr dergl dez dgl dipl dr einschl erg evtl ev fam ' +
    'feb febr fig fr frl geb gegr geg gem ggf ggfs gg gr hbf hl hr hrsg ing ink inkl insb inh insbes jan kap kath kfm kl ' +
    'lfd lic lt mag max mind mittl möbl mr mrs ms mwst nachm näml niederl nov nr nrn okt pers phil prof prot ra rd red ' +
    'ref reg rer res resp röm s schr sept sog spez st stellv stv tägl tel telef treffp urspr verh vgl verm vorm vorl vors vs wg ' +
    'habil med em sc oec jur theol nat pol wiss z zi ziff zit zs zus zzgl zz apr aug jul jun mär mrz okt ö öffentl städt staatl landkr kr reg.-bez mo di mi do sa so',
);
/** Abbreviations that may end a sentence: „in Zelten usw. Danach …“, „des Vereins e. V. Die Teilnahme …“ */
const CLOSING = set(
  'abs etc ff ha jg jh jhd jr km mio mrd mtl min sek sen std str stk tsd u usw u.a u.ä pp p.a v e.v n.n uvm uam eur jgst klst jahrg',
);

/** Words that open a sentence and hardly follow an ordinal or an abbreviation within one. */
const STARTERS = set(
  'der die das den dem des ein eine einen einem einer wir sie ihr ihre ihren es er ich du dies diese dieser dieses bitte im in am an auf bei beim bis ' +
    'für mit nach um von vom vor zum zur zu ab aus als auch alle da danach dann dort dabei darum deshalb dazu damit darüber doch hier hierzu ' +
    'hierfür jede jeder jedes kommen melden nehmen nur ob sollte sollten sowie seit so weil weitere weiteres wenn wer wie wann wo was während ' +
    'wegen anmeldung anmeldungen anmeldeschluss anschließend außerdem zudem zuvor zunächst ebenso ebenfalls eingeladen einlass beginn ' +
    'eintritt teilnahme treffpunkt unser unsere unter über viele interessierte informationen nähere rückfragen fragen kosten ort parallel und oder aber',
);
const MONTH = /^(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jän)/iu;

const CANDIDATE = /(?:(?<![.!?])[.!?]{1,9}|…)["”“»'’)\]]{0,6}(?=\s|$)|\n/gu;
/** What has no stop for so long is a list or no text; rules read a sentence at a time, and none may cost them much. */
export const LONGEST_SENTENCE = 2000;
/** A line this long was broken for want of room: the sentence goes on below. */
const FULL_LINE = 60;

/** Offsets of the sentences of a block's text, trimmed. A closing quote or bracket belongs to its sentence. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const [found] = match;
    const end = match.index + found.length;
    if (end >= text.length) break;
    const ends = found === '\n' ? lineEnds(text, start, match.index) : stopEnds(text, start, match.index, end);
    if (!ends) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** A line break ends what is no full line and plainly not open: „Kulturhof Neustadt / Kastanienhof 12“. */
function lineEnds(text: string, start: number, at: number): boolean {
  const from = Math.max(start, text.lastIndexOf('\n', at - 1) + 1);
  const last = text[at - 1] as string;
  if (at === from || at - from >= FULL_LINE || /[,;:(–&/-]/u.test(last) || /\d\.$/.test(text.slice(at - 2, at)))
    return false;
  return !/[\p{Ll}(]/u.test(nextChar(text, at)) && !openBracket(text, start, at);
}

function stopEnds(text: string, start: number, at: number, end: number): boolean {
  const next = nextChar(text, end);
  if (/[\p{Ll},;:&)]/u.test(next) || openBracket(text, start, end)) return false;
  const sign = text[at] as string;
  if (sign === '!' || sign === '?') return true;
  const follower = nextWord(text, end);
  const starts = STARTERS.has(follower);
  if (sign === '…' || text[at + 1] === '.') return starts || /\p{L}/u.test(text[at - 1] ?? '');
  if (end - at > 1) return true;
  const word = /[\p{L}\p{N}.]{1,40}$/u.exec(text.slice(Math.max(start, at - 30), at))?.[0].toLowerCase() ?? '';
  // The end of an address is no ordinal: „…/b?c=1. Danke“
  if (/[=/?&_#%]/u.test(text[at - word.length - 1] ?? '')) return /[^\p{Ll}]/u.test(next);
  return numberEnds(word, follower, starts) ?? wordEnds(text, start, at, word, next, starts);
}

/** „am 14. September“, „das 3. Treffen“: a short number before the stop is an ordinal; „im Jahr 2021. Wir“ is not. */
function numberEnds(word: string, follower: string, starts: boolean): boolean | null {
  if (/^(?:\d{1,2}[.:])*\d{1,3}$/.test(word)) return starts && !MONTH.test(follower);
  // „XV. Tagung“: Roman ordinals.
  return /^[ivx]{2,6}$/.test(word) ? starts : null;
}

function wordEnds(text: string, start: number, at: number, word: string, next: string, starts: boolean): boolean {
  const tail = word.slice(word.lastIndexOf('.') + 1);
  if (tail.length === 1 && /\p{L}/u.test(tail)) {
    // „z. B.“, „i. d. R.“, an initial; only „e. V.“ and „u. a.“ close a sentence.
    const before = text.slice(Math.max(start, at - 6), at).toLowerCase();
    return starts && /(?:e\. ?v|u\. ?a|u\. ?ä|m\. ?a|p\. ?a|[km]\. ?w)$/u.test(before);
  }
  if (OPEN.has(word) || OPEN.has(tail)) return false;
  if (CLOSING.has(word) || CLOSING.has(tail)) return starts;
  // „Musterstr. 5“, „Hauptstr. in Kiel“
  if (/str$/u.test(word)) return starts;
  return /[^\p{Ll}]/u.test(next);
}

const BRACKET = 200;

/** Within brackets that close soon there are no sentences of their own: „(ab 18 Uhr. Einlass frei.)“ */
function openBracket(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - BRACKET);
  const open = text.slice(from, at).lastIndexOf('(');
  if (open < 0) return false;
  const closed = text.slice(from + open, from + open + BRACKET).indexOf(')');
  return from + open + closed >= at;
}

function nextChar(text: string, from: number): string {
  let i = from;
  while (i < text.length && text.charCodeAt(i) <= 32) i++;
  return text[i] ?? '';
}

function nextWord(text: string, from: number): string {
  return /\p{L}+/uy.exec(skipped(text, from))?.[0].toLowerCase() ?? '';
}

const skipped = (text: string, from: number): string => text.slice(from, from + 40).replace(/^[\s„“"»(‚']+/u, '');

/** Offset of the last blank up to `to`; `to` itself where there is none. */
function blankBefore(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (text.charCodeAt(at) <= 32) return at;
  return to;
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  while (end - start > LONGEST_SENTENCE) {
    const cut = blankBefore(text, start, start + LONGEST_SENTENCE);
    push(sentences, text, start, cut);
    start = cut;
    while (text.charCodeAt(start) <= 32) start++;
  }
  if (end > start) sentences.push({ start, end });
}

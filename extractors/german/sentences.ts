/** Splits German running text into sentences: `Intl.Segmenter` breaks at „Dr.“, „31.“ and „z. B.“. */
import type { Span } from '../../schemas/document.ts';

/** Abbreviations that end in a full stop and do not end a sentence, lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    'abs abt allg anm apl art aufl bd bez bspw bzgl bzw ca dergl dez dgl dipl dr einschl ev evtl feb febr ff fr frl geb gegr ggf ' +
    'ggfs gem hbf hl hr hrsg inkl ing insb jan jg jh jr kath kl krs max med min mind mio mr mrd mrs mtl nov nr okt ph phil prof ' +
    'red rer resp s sept sog st std stellv str tel tsd u usw vgl vs vsl wiss z zit ziff zzgl zzt bes bzw mwst ' +
    'a b d e h i j m o v mo di mi do fr sa so apr aug jän jul jun mär ÖPNV hd ob ltd'
  )
    .toLowerCase()
    .split(' '),
);

const BOUNDARY = /[.!?…]["”“»'’)\]]*(?=\s|$)/gu;

/** Offsets of the sentences of a block's text, trimmed. A closing quote or bracket belongs to its sentence. */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(text); match; match = BOUNDARY.exec(text)) {
    const end = match.index + match[0].length;
    if (text[match.index] === '.' && !endsSentence(text, match.index, end)) continue;
    push(sentences, text, start, end);
    start = end;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function endsSentence(text: string, dot: number, end: number): boolean {
  const next = /\S/u.exec(text.slice(end, end + 20))?.[0];
  if (next === undefined) return true;
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, dot - 30), dot))?.[0] ?? '';
  // „am 14. September“, „das 3. Treffen“: a short number before the stop is an ordinal; „… im Jahr 2021. Wir“ is not.
  if (/^\d{1,2}$/u.test(word)) return false;
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  if (text[dot - 1] === '.') return /[\p{Lu}„»"]/u.test(next);
  return !/[\p{Ll},;]/u.test(next);
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  while (from < to && /\s/u.test(text[from] as string)) from++;
  while (to > from && /\s/u.test(text[to - 1] as string)) to--;
  if (to > from) sentences.push({ start: from, end: to });
}

import type { Check } from '../../check.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** A link means a file or an address by its very characters: „/img/Mu\u0308hle.jpg“ is another one than „/img/Mühle.jpg“. */
const IN_ADDRESS = /\]\(|\b(?:href|src|srcset)=|:\/\/|^["']?\.{0,2}\//;

export const notNfc: Check = {
  id: 'text/not-nfc',
  severity: 'info',
  title: { de: 'Umlaute aus zwei Zeichen', en: 'Letters made of two characters' },
  message: {
    de: 'In {count} Wörtern sind Umlaute aus Buchstabe und Punkten zusammengesetzt, zuerst in „{word}“.',
    en: '{count} words have letters made of a base letter and a mark, first "{word}".',
  },
  advice: {
    de: '„litfass check --fix“ ersetzt sie; zu sehen ist davon nichts.',
    en: '"litfass check --fix" replaces them; it looks the same.',
  },
  rationale: {
    de: 'Solche Wörter sehen richtig aus, werden aber von der Suche nicht gefunden. Sie entstehen beim Kopieren aus PDF-Dateien und auf dem Mac.',
    en: 'Such words look right, but searching does not find them. They come from copying out of PDF files, and from Macs.',
  },
  failing: [{ text: 'Fru\u0308hjahrstagung in Lu\u0308beck' }],
  passing: [{ text: 'Frühjahrstagung in Lübeck' }],
  *run({ raw }) {
    if (raw.normalize('NFC') === raw) return;
    const words = [...raw.matchAll(WORD)].filter(
      ({ 0: word, index }) => word.normalize('NFC') !== word && !IN_ADDRESS.test(runBefore(raw, index)),
    );
    const [first] = words;
    if (!first) return;
    const word = first[0].normalize('NFC');
    yield {
      at: { raw: true, start: first.index, end: first.index + first[0].length },
      slots: { count: String(words.length), word },
      expected: [word],
      edits: words.map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: match[0].normalize('NFC'),
      })),
    };
  },
};

/** What stands before an offset without a gap. */
function runBefore(raw: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 500 && !/[\s>]/.test(raw[start - 1] as string)) start--;
  return raw.slice(start, end);
}

import type { Check } from '../../check.ts';

const WORD = /[\p{L}\p{M}]+/gu;
/** A link means a file or an address by its very characters: „/img/Mu\u0308hle.jpg“ is another one than „/img/Mühle.jpg“. */
const ADDRESS =
  /\]\([^)\]\n]*\)|\b(?:href|src|srcset)=(?:"[^"\n]*"|'[^'\n]*'|[^\s>"']+)|\bhttps?:\/\/\S+|(?<=[:=\s"'])\.{0,2}\/\S+/giu;

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
    const addresses = [...raw.matchAll(ADDRESS)].map(({ 0: { length }, index }) => [index, index + length] as const);
    const words = [...raw.matchAll(WORD)].filter(
      ({ 0: word, index }) =>
        word.normalize('NFC') !== word && !addresses.some(([start, end]) => index >= start && index < end),
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

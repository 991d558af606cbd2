import type { Check } from '../../check.ts';

/** UTF-8 read as windows-1252: „Ã¤“ for ä, „â€ž“ for the opening quote, „Â“ before a no-break space; U+FFFD for a lost byte. */
const MOJIBAKE =
  /(?:Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bfœžŸ˜™š›“”„¦¢]|Â[\u00a0-\u00bf]|\ufffd)/gu;
const HIGH = new Map([...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'].map((char, i) => [char, 0x80 + i]));

export const mojibake: Check = {
  id: 'text/mojibake',
  severity: 'error',
  title: { de: 'Zerstörte Umlaute oder Zeichen', en: 'Broken characters' },
  message: { de: '„{words}“ enthält zerstörte Zeichen.', en: '"{words}" has broken characters.' },
  advice: {
    de: 'Schreiben Sie das Wort neu und speichern Sie die Datei als UTF-8.',
    en: 'Write the word again and save the file as UTF-8.',
  },
  rationale: {
    de: 'Falsch gelesene Zeichensätze machen Namen unlesbar und unauffindbar.',
    en: 'Text read in the wrong character set can neither be read nor found.',
  },
  failing: [
    { text: 'Fachtag „Ãœbergänge gestalten“' },
    { text: 'Netzwerktreffen in LÃ¼beck' },
    { text: 'Gru\ufffdwort der Stadt' },
  ],
  passing: [{ text: 'Fachtag „Übergänge gestalten“' }, { text: 'Âge d’or: französischer Abend in São Paulo' }],
  *run({ document, view, raw }) {
    if (!/[Ãâ]|Â[\u00a0-\u00bf]|\ufffd/.test(raw)) return;
    for (const block of view.main) {
      for (const { start, words } of brokenWords(document.text.slice(block.start, block.end))) {
        const repaired = repair(words);
        const expected = repaired ? [repaired] : [];
        const note = repaired
          ? {
              de: `Gemeint ist wohl „${repaired}“. Speichern Sie die Datei als UTF-8.`,
              en: `Probably "${repaired}" was meant. Save the file as UTF-8.`,
            }
          : undefined;
        yield {
          at: { start: block.start + start, end: block.start + start + words.length },
          slots: { words },
          actual: words,
          expected,
          ...(note ? { note } : {}),
        };
      }
    }
  },
};

/** The words with such a sign, each once. */
function* brokenWords(text: string): Generator<{ start: number; words: string }> {
  const inWord = (at: number) => /[\p{L}\d]/u.test(text[at] ?? '');
  let end = 0;
  for (const { 0: sign, index } of text.matchAll(MOJIBAKE)) {
    if (index < end) continue;
    let start = index;
    while (start > end && inWord(start - 1)) start--;
    end = index + sign.length;
    while (inWord(end)) end++;
    yield { start, words: text.slice(start, end) };
  }
}

/** What the bytes say when they are read as the UTF-8 they once were; null where that gives nothing. */
function repair(words: string): string | null {
  const bytes = [...words].map((char) => HIGH.get(char) ?? char.codePointAt(0) ?? 0);
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

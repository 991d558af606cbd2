import type { Check, Texts } from '../../check.ts';

const REASONS: Readonly<Record<string, Texts>> = {
  TAB_AS_INDENT: {
    de: 'Zeilen werden mit Leerzeichen eingerückt, nicht mit Tabulatoren',
    en: 'lines are indented with blanks, not with tabs',
  },
  MISSING_CHAR: {
    de: 'hier fehlt ein Zeichen, etwa ein schließendes Anführungszeichen oder ein Doppelpunkt',
    en: 'a character is missing, such as a closing quote or a colon',
  },
  BAD_INDENT: { de: 'die Zeile ist falsch eingerückt', en: 'the line is indented wrongly' },
  UNEXPECTED_TOKEN: {
    de: 'hier steht ein Zeichen, das nicht hierher gehört',
    en: 'there is a character that does not belong here',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    de: 'der Wert enthält einen Doppelpunkt und muss in Anführungszeichen stehen',
    en: 'the value has a colon in it and must stand in quotes',
  },
  MULTILINE_IMPLICIT_KEY: {
    de: 'der Zeile fehlt der Doppelpunkt hinter dem Schlüssel',
    en: 'the line lacks the colon behind its key',
  },
  BAD_SCALAR_START: {
    de: 'ein Wert, der mit diesem Zeichen beginnt, muss in Anführungszeichen stehen',
    en: 'a value that begins with this character must stand in quotes',
  },
};
const OTHER: Texts = { de: 'die Angaben sind nicht richtig aufgebaut', en: 'the lines are not well-formed' };

export const frontMatterSyntax: Check = {
  id: 'contract/front-matter-syntax',
  severity: 'error',
  title: { de: 'Kopfdaten lassen sich nicht lesen', en: 'Front matter does not parse' },
  message: {
    de: 'Die Kopfdaten lassen sich ab hier nicht lesen: {why}.',
    en: 'The front matter cannot be read from here on: {why}.',
  },
  advice: {
    de: 'Zwischen den Strichen steht je Zeile „schlüssel: wert“. Werte mit Doppelpunkt gehören in Anführungszeichen.',
    en: 'Between the dashes each line is "key: value". Values with a colon belong in quotes.',
  },
  rationale: {
    de: 'Mit fehlerhaften Kopfdaten baut die Website nicht, oder die Angaben gehen still verloren.',
    en: 'With broken front matter the website does not build, or its values are silently lost.',
  },
  failing: [
    { path: 'a.md', text: '---\ntitle: "Fachtag\ndate: 2026-09-14\n---\n\nWir laden ein.', line: 3 },
    { path: 'b.md', text: '---\ntitle: Fachtag: Ganztag: gestalten\n---\n\nWir laden ein.', line: 2 },
    { path: 'c.md', text: '+++\ntitle = Fachtag\n+++\n\nWir laden ein.', line: 2 },
  ],
  passing: [
    { path: 'a.md', text: '---\ntitle: "Fachtag: Ganztag gestalten"\n---\n\nWir laden ein.' },
    { path: 'c.md', text: '+++\ntitle = "Fachtag"\n+++\n\nWir laden ein.' },
  ],
  *run({ matter }) {
    const fault = matter?.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (fault) yield { at: fault.at, slots: { why: REASONS[fault.code] ?? OTHER }, actual: fault.message };
  },
};

import type { RawSpan } from '../../../../schemas/document.ts';
import type { Check, Texts } from '../../check.ts';
import type { Subject } from '../../subject.ts';

/** Addresses as written: behind href=, in Markdown's brackets, or bare in the text. */
const ADDRESS =
  /(?:\bhref\s{0,3}=\s{0,3}["']([^"'\n]*)["']|\]\(([^)\]\n]*)\)|(?<![\p{L}\d"'(=/@.])((?:https?|htt?ps?|htpps?|htttps?|hhtps?|ttps?)[:;]?\/{1,3}[^\s<>"')\]]+|www[.,]\s?[\p{L}\d-]+\s?[.,][^\s<>"')\]]*))/giu;

const FAULTS: readonly (readonly [RegExp, Texts])[] = [
  [/^\s*$/, { de: 'die Adresse ist leer', en: 'the address is empty' }],
  [
    /^(?:htps?|htpps?|htttps?|hhtps?|ttps?|httpss)[:;/]/i,
    { de: 'der Anfang muss „https://“ heißen', en: 'it must begin with "https://"' },
  ],
  [
    /^https?(?:;\/\/|\/\/|:\/(?!\/)|:\/\/\/)/i,
    {
      de: 'hinter „https“ gehören ein Doppelpunkt und zwei Schrägstriche',
      en: 'a colon and two slashes belong behind "https"',
    },
  ],
  [/^https?:\/\/https?[:/]/i, { de: '„https://“ steht zweimal da', en: '"https://" stands there twice' }],
  [
    /^www(?:,|\.\s)|^www\.[\p{L}\d-]+(?:\s?,|\s\.)/iu,
    { de: 'in der Adresse steht ein Komma oder ein Leerzeichen', en: 'there is a comma or a blank in the address' },
  ],
  [
    /^(?:https?:\/\/|mailto:)[^?#]*[\s]\S/i,
    { de: 'in der Adresse steht ein Leerzeichen', en: 'there is a blank in the address' },
  ],
  [
    /^https?:\/\/[^/?#]*(?:\.\.|,)|^https?:\/\/(?:[./]|$)/i,
    { de: 'der Name der Website ist falsch geschrieben', en: "the website's name is misspelt" },
  ],
  [
    /^https?:\/\/(?!localhost)[^/?#.:[\]]+(?:[/?#]|$)/i,
    {
      de: 'dem Namen der Website fehlt die Endung, etwa „.de“',
      en: 'the website\'s name lacks its end, such as ".de"',
    },
  ],
  [
    /^mailto:\s*(?:\?|$)/i,
    { de: 'hinter „mailto:“ fehlt die E-Mail-Adresse', en: 'the e-mail address is missing behind "mailto:"' },
  ],
];

export const brokenLink: Check = {
  id: 'text/broken-link',
  severity: 'error',
  title: { de: 'Adresse eines Links ist fehlerhaft', en: 'Malformed link' },
  message: { de: 'Der Link „{link}“ führt nirgendwohin: {why}.', en: 'The link "{link}" leads nowhere: {why}.' },
  advice: {
    de: 'Kopieren Sie die Adresse noch einmal aus dem Browser.',
    en: 'Copy the address from your browser again.',
  },
  rationale: {
    de: 'Ein kaputter Link zur Anmeldung kostet Teilnehmende.',
    en: 'A broken link to the registration costs participants.',
  },
  failing: [
    { text: 'Anmeldung unter http//www.example.org/anmeldung' },
    { text: 'Anmeldung unter htps:/example.org und www. example.org', path: 'b.txt' },
    { text: 'Zur [Anmeldung](https://https://www.example.org)', path: 'a.md' },
    { text: '<p>Zur <a href="">Anmeldung</a> am 14.9.2026</p>', path: 'a.html' },
  ],
  passing: [
    { text: 'Anmeldung unter https://www.example.org/anmeldung?x=1,2 oder www.example.org' },
    { text: 'Zur [Anmeldung](/anmeldung/) und zum [Programm](programm.pdf)', path: 'a.md' },
    { text: 'Die Adresse http://localhost/ ist nur ein Beispiel.' },
  ],
  *run(subject) {
    const { raw, document, view } = subject;
    if (!/http|www|href|\]\(|htp/i.test(raw)) return;
    const furniture = document.source.mediaType === 'text/html' ? outside(subject) : () => false;
    for (const match of raw.matchAll(ADDRESS)) {
      const words = (match[1] ?? target(match[2]) ?? match[3] ?? '').replace(/[.,;:!?]{1,9}$/, '');
      const link =
        match[1] !== undefined &&
        words.trim() === '' &&
        /\bname=|\bid=|role=|onclick=/i.test(raw.slice(match.index, match.index + 200))
          ? '#'
          : words;
      const fault = FAULTS.find(([pattern]) => pattern.test(link));
      if (!fault) continue;
      const start = match.index + match[0].indexOf(words);
      const at: RawSpan = { raw: true, start, end: Math.max(start + words.length, start + 1) };
      if (!furniture(at.start) && view.main.length > 0) yield { at, slots: { link, why: fault[1] }, actual: link };
    }
  },
};

/** Markdown's „](<address> "title")“ without the title and the angle brackets. */
const target = (inside: string | undefined): string | undefined =>
  inside
    ?.split(/["<>]/)
    .find((part, i) => i > 0 || part.trim() !== '')
    ?.trim() ?? inside;

/** Whether an offset of the page lies outside the announcement: faults of the site's furniture are not the editor's. */
function outside({ view, document }: Subject): (at: number) => boolean {
  const ranges = view.main.map(
    ({ start, end }) => [document.offsets.toRaw(start), document.offsets.toRawEnd(end)] as const,
  );
  return (at: number) => !ranges.some(([from, to]) => at >= from - 400 && at <= to);
}

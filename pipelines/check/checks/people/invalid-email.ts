import { canonicalKey } from '../../../../schemas/front-matter.ts';
import type { Check, Fault, Texts } from '../../check.ts';

const TOKEN = /[^\s<>()[\]"„“”|;/]+/gu;
const VALID = /^[\p{L}\d][\p{L}\d._+%&'-]*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;
const FAULTS: readonly (readonly [RegExp, Texts])[] = [
  [/@.*@/, { de: 'das @ steht zweimal da', en: 'there are two @ signs' }],
  [/\.\.|\.@|@\./, { de: 'ein Punkt steht an falscher Stelle', en: 'a dot is misplaced' }],
  [
    /,\p{L}{2,}$/u,
    { de: 'vor der Endung steht ein Komma statt eines Punkts', en: 'there is a comma for a dot before the end' },
  ],
  [
    /@[\p{L}\d-]+$/u,
    { de: 'hinter dem @ fehlt die Endung, etwa „.de“', en: 'the end is missing behind the @, such as ".de"' },
  ],
  [/@$/, { de: 'hinter dem @ steht nichts', en: 'there is nothing behind the @' }],
  [
    /./,
    { de: 'sie enthält ein Zeichen, das dort nicht stehen darf', en: 'it has a character that may not stand there' },
  ],
];
const NO_AT: Texts = { de: 'das @ fehlt', en: 'the @ is missing' };

export const invalidEmail: Check = {
  id: 'people/invalid-email',
  severity: 'error',
  title: { de: 'E-Mail-Adresse ist falsch geschrieben', en: 'Malformed e-mail address' },
  message: {
    de: 'Die E-Mail-Adresse „{email}“ kann nicht stimmen: {why}.',
    en: 'The e-mail address "{email}" cannot be right: {why}.',
  },
  advice: {
    de: 'Berichtigen Sie die Adresse und schicken Sie zur Probe eine Nachricht dorthin.',
    en: 'Correct the address, and send a message to it to be sure.',
  },
  rationale: {
    de: 'Anmeldungen an eine falsche Adresse gehen verloren, ohne dass es jemand merkt.',
    en: 'Registrations sent to a wrong address are lost, and nobody notices.',
  },
  failing: [
    { text: 'Anmeldung an: fachtag@example,org' },
    { text: 'Rückfragen an mara.beispiel@@example.org' },
    { text: 'Ansprechperson: Mara Beispiel\nE-Mail: mara.beispiel.example.org', line: 2 },
    {
      text: '---\ntitle: Fachtag\ncontact:\n  email: mara.beispiel@example\n---\n\nHerzlich willkommen.',
      path: 'a.md',
      line: 4,
    },
  ],
  passing: [
    { text: 'Anmeldung an: fachtag@example.org, wir freuen uns.' },
    { text: 'Folgen Sie @beispielstadt auf Mastodon: https://example.org/@beispiel' },
    { text: 'E-Mail: mara.beispiel(at)example.org' },
  ],
  *run({ view, text, matter, document }) {
    for (const block of view.main) {
      const words = text.slice(block.start, block.end);
      if (words.includes('@')) yield* inText(words, block.start);
    }
    for (const { field } of view.labelled('email')) yield* withoutAt(text, field.value);
    for (const { key, value, at } of matter?.entries ?? []) {
      if (!value || canonicalKey(key) !== 'email' || !value.includes('@')) continue;
      const why = faultOf(value);
      if (why) yield { at, slots: { email: value, why }, actual: value };
    }
    for (const { origin, name, value, at } of view.hints) {
      if (origin !== 'link' || name !== 'mailto') continue;
      const email =
        value
          .replace(/^mailto:/i, '')
          .split('?')[0]
          ?.trim() ?? '';
      const why = email.includes('@') && !email.includes(',') ? faultOf(decoded(email)) : null;
      if (why && !text.includes(email) && document.raw.slice(at.start, at.end) !== '')
        yield { at, slots: { email, why }, actual: email };
    }
  },
};

function* inText(words: string, base: number): Generator<Fault> {
  for (const match of words.matchAll(TOKEN)) {
    if (!match[0].includes('@')) continue;
    const token = match[0].replace(/^[^\p{L}\d@]{1,9}|[.,:!?…'’*_-]{1,9}$/gu, '');
    // „@beispiel“ is a name on a platform, „18 Uhr @ Rathaus“ a way of writing.
    if (token.startsWith('@') || !/\p{L}|\d(?:@|$)/u.test(token.slice(0, token.lastIndexOf('@')))) continue;
    const around = words.slice(Math.max(0, match.index - 40), match.index);
    if (/https?:/.test(around.split(/\s/).at(-1) ?? '') || /:[\p{L}\d-]+\.\p{L}{2,}$/u.test(token)) continue;
    const why = faultOf(token);
    if (!why || (/@[\p{L}\d-]*$/u.test(token) && !/mail|kontakt|anmeld|rückfrag/i.test(around))) continue;
    const start = base + match.index + match[0].indexOf(token);
    yield { at: { start, end: start + token.length }, slots: { email: token, why }, actual: token };
  }
}

/** Behind the label „E-Mail“ stands something like an address, but without its sign. */
function* withoutAt(text: string, { start, end }: { start: number; end: number }): Generator<Fault> {
  const match = /^[\p{L}\d_-]+\.[\p{L}\d_-]+(?:\.[\p{L}\d_-]+)*\.(?:de|org|com|net|eu|info|at|ch)(?=[\s,;.]|$)/u.exec(
    text.slice(start, end),
  );
  if (!match || /^www\./i.test(match[0])) return;
  const [email] = match;
  yield { at: { start, end: start + email.length }, slots: { email, why: NO_AT }, actual: email };
}

const faultOf = (email: string): Texts | null =>
  VALID.test(email) ? null : (FAULTS.find(([pattern]) => pattern.test(email))?.[1] ?? null);

function decoded(words: string): string {
  try {
    return decodeURIComponent(words);
  } catch {
    return words;
  }
}

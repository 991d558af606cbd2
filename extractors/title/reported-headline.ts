import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import { nominativeTitle } from '../german/nominative.ts';
import type { Rule } from '../rule.ts';
import { bestHeadline } from './best-headline.ts';
import { DOES, leadsWithEvent } from './clauses.ts';
import { clean } from './clean.ts';
import { namesEvent } from './headlines.ts';

/** The event behind the preposition, with its adjectives; „auf“ and „zu“ only where people or praise stand before. */
const AT = /\s(?:beim|bei(?: der| den| dem)?)\s(?=[\p{L}\d])/gu;
const AT_OR_TO = /\s(?:beim|bei(?: der| den| dem)?|auf(?: der| dem)?|zum|zur|zu)\s(?=[\p{L}\d])/gu;
const CROWD =
  /\d|(?<!\p{L})(?:haus|andrang|interesse|resonanz|stimmung|rekord|erfolg|besuch|gäste|teilnehme\p{L}{0,8}|besucher\p{L}{0,6}|akteur\p{L}{0,6}|auftakt|start|startschuss|viele|kamen|trafen sich|treffen sich)(?!\p{L})/iu;
const PREPOSITION =
  /^(?:mit|für|nach|vor|bei|beim|zum|zur|zu|von|vom|im|in|am|an|auf|aus|über|unter|durch|ohne|wie|was|wer|warum|wo|wann)\s/iu;
const ARTICLE = /^(?:der|die|das|unsere?|euer|eure)\s/iu;
/** „Gelungenes Lesefest“: what somebody thinks of it. */
const PRAISE =
  /^(?:sehr |rundum |überaus )?(?:erfolgreich|gelungen|(?:gut |bestens )?besucht|spannend|toll|stimmungsvoll|bunt|voll)e[rsnm]?\s(?=[\p{L}\d])/iu;
const NEWS_BEHIND_NAME = /^[„"»“]([^„“"«»\n]{4,90})[“"«”]:\s(.{8,120})$/du;

export const reportedHeadline: Rule<string> = {
  id: 'title/reported-headline',
  about:
    'A press headline tells what an event does („Lesefest lockt viele an den Markt“) or what went on at it („Volles Haus beim Lesefest“): its name is the subject, or stands behind the preposition.',
  examples: [
    {
      text: 'Volles Haus beim Lesefest am Markt\n\nViele Kinder kamen am 3. Mai 2024 zum Lesen auf den Markt.',
      value: 'Lesefest am Markt',
    },
    {
      text: 'Zweites Elterncafé lockt viele Gäste an\n\nViele Eltern kamen am 3. Mai 2024 zum Reden in die Schule.',
      value: 'Zweites Elterncafé',
    },
    {
      text: '„Lesen am Deich“: Neue Reihe beginnt\n\nAm 3. Mai 2024 liest Enna Sörup.',
      value: 'Lesen am Deich',
    },
  ],
  counterExamples: [
    { text: 'Lesefest am Markt\n\nAm 3. Mai 2024 lesen wir.', because: 'the headline is the name' },
    {
      text: 'Infoabend: Was macht gute Schulen aus?\n\nAm 3. Mai 2024 reden wir.',
      because: 'the clause is the topic of the evening',
    },
  ],
  *propose(view) {
    const line = bestHeadline(view)?.lines[0];
    if (!line || bestHeadline(view)?.lines.length !== 1) return;
    // Behind „Presseinformation:“ and its like, if anything stood there.
    const said = line.spans.length === 1 ? (line.spans[0] as Span) : line.span;
    const words = view.slice(said);
    const news = NEWS_BEHIND_NAME.exec(words);
    if (news?.[1] && DOES.test(news[2] as string)) {
      const at = said.start + (news.indices?.[1]?.[0] ?? 0);
      yield { value: news[1], spans: [{ start: at, end: at + news[1].length }], confidence: 0.75 };
      return;
    }
    if (/[:?–]/u.test(words)) return;
    // What is quoted is no part of the sentence: „Fachtag „Sprache öffnet Türen““.
    const plain = words.replace(/[„"»“][^„“"«»\n]{1,120}[“"«”]/gu, (quote) => '„'.repeat(quote.length));
    const found = subject(plain) ?? place(plain);
    if (!found) return;
    const start = said.start + found.start;
    const { value, spans } = clean(words.slice(found.start, found.end), start);
    if (value !== '') yield { value: nominativeTitle(value), spans, confidence: 0.75 };
  },
};

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The event in front of the verb. */
function subject(words: string): Part | null {
  const verb = DOES.exec(words);
  if (!verb || PREPOSITION.test(words)) return null;
  const article = ARTICLE.exec(words)?.[0].length ?? 0;
  const praise = PRAISE.exec(words.slice(article))?.[0].length ?? 0;
  const start = article + praise;
  return leadsWithEvent(words.slice(start, verb.index)) ? { start, end: verb.index } : null;
}

/** The event behind „beim“. */
function place(words: string): Part | null {
  const behind = CROWD.test(words) ? AT_OR_TO : AT;
  for (const match of allMatches(behind, words)) {
    const left = words.slice(0, match.index);
    const start = match.index + match[0].length;
    if (namesEvent(left.replace(/(?<!\p{L})[Aa]uftakt(?!\p{L})/u, ''))) return null;
    if (leadsWithEvent(words.slice(start))) return { start, end: words.length };
  }
  return null;
}

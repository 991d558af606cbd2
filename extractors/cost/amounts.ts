/** Sums of money that are asked for taking part: „25 € / erm. 15 €“, „Der Teilnahmebeitrag beträgt 35 Euro“. */
import type { Block, Span } from '../../schemas/document.ts';
import { allMatches, cued } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import { shared, type View } from '../view.ts';

export interface Amount extends Span {
  readonly amount: number;
  readonly currency: string;
  readonly label: { readonly words: string; readonly span: Span } | null;
  /** Paid for a meal, a night or a book, not for taking part. */
  readonly extra: boolean;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d{1,5}(?:[.,]\d{1,2})?`;
const SUM = new RegExp(
  `(?<![\\p{L}\\d.,])(?:(?<a>${NUMBER})(?:,[-–—]{1,2})?[ \\u00a0]?(?<b>€|EUR\\b|Euro\\b|CHF\\b|Franken\\b|Fr\\.)|(?<c>€|EUR\\b|CHF\\b|Fr\\.)[ \\u00a0]?(?<d>${NUMBER})(?![\\d%]))`,
  'giu',
);
const CHEAP = /€|eur|chf|franken|fr\.\s?\d/iu;
const CUE =
  /kosten|kostet|gebühr|beitrag|eintritt|\bpreise?\b|ticket|karten?\b|entgelt|pauschale|zahlen|zahlt|bezahl|beträgt|betragen|erheben|ermäßigt|erm\.|abendkasse|vorverkauf|\bvvk\b|admission|\bfee\b|teilnahme/iu;
const TARIFF = cued(
  /ticket|karte|ermäßigt|\berm\.|kinder|erwachsene|normal|regulär|mitglied|schüler|studier|studenten|voll|frühbuch|abendkasse|vvk|famil|azubi|referendar|einzel|gruppe|pro person/iu,
);
/** Money that is given, spent or saved up, not asked of those who come. */
const OTHER = cued(
  /förder(?!verein)|million|mio\b|milliard|tausend|haushalt|preisgeld|dotiert|gewinn|budget|etat\b|spendet|spende von|zuschuss|zuschüsse|investi|finanzier|storn|mahn|umsatz|stipendi|honorar|fahrkarte|parkgebühr|parkhaus|erstatte|gespart|sachpreis/iu,
);
const EXTRA = cued(
  /verpflegung|mittagessen|abendessen|übernacht|unterkunft|hotel|zimmer|essen|material|getränke|imbiss|buffet|tagungsband|parken|bus\b|shuttle/iu,
);
const CURRENCY: Readonly<Record<string, string>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  chf: 'CHF',
  franken: 'CHF',
  'fr.': 'CHF',
};

/** All sums of the main blocks that are prices, in reading order. */
export const amounts: (view: View) => readonly Amount[] = shared((view) => {
  if (!CHEAP.test(view.text)) return [];
  const found: Amount[] = [];
  let underCost = 0;
  for (const block of view.main) {
    const text = view.slice(block);
    const key = block.field?.key;
    if (block.kind === 'heading') underCost = /kosten|preise|eintritt|tickets|gebühr|beitrag/iu.test(text) ? 8 : 0;
    else underCost--;
    if (!CHEAP.test(text) || key === 'speaker' || key === 'funder') continue;
    const priced = key === 'cost' || underCost > 0;
    for (const sentence of priced || text.length < 120
      ? [{ start: block.start, end: block.end }]
      : view.sentences.filter((one) => one.block === block)) {
      const words = view.slice(sentence);
      if (
        (!priced && OTHER.test(words)) ||
        !(
          priced ||
          key === 'registration' ||
          CUE.test(words) ||
          ((isShort(block, words) || (found.at(-1)?.start ?? -1) >= block.start) && TARIFF.test(words))
        )
      )
        continue;
      read(words, sentence.start, found);
    }
  }
  return found;
});

const isShort = (block: Block, words: string) => (block.kind === 'item' || block.kind === 'row') && words.length < 80;

function read(words: string, offset: number, found: Amount[]): void {
  let last = 0;
  for (const match of allMatches(SUM, words)) {
    const { a, b, c, d } = match.groups as Record<string, string | undefined>;
    const amount = value(a ?? d ?? '');
    const end = match.index + match[0].length;
    if (/^\s?(?:mio|million|tsd|tausend|mrd|milliarde)/iu.test(words.slice(end))) continue;
    const clause = words.slice(last, match.index);
    const near = clause.slice(clause.lastIndexOf(',') + 1);
    const extra = EXTRA.test(near) && !/inkl|einschl|zzgl|ohne|schließt/iu.test(near);
    const label = extra
      ? extraLabel(clause, offset + last)
      : (labelOf(clause, offset + last) ?? labelBehind(words.slice(end, end + 60), offset + end));
    found.push({
      start: offset + match.index,
      end: offset + end,
      amount,
      currency: CURRENCY[(b ?? c ?? '€').toLowerCase()] ?? 'EUR',
      label,
      extra,
    });
    last = end;
  }
}

const value = (digits: string) =>
  Number(
    /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(digits)
      ? digits.replaceAll('.', '').replace(',', '.')
      : digits.replace(',', '.'),
  );

/** „für das Mittagessen 9 Euro“ */
function extraLabel(clause: string, offset: number): Amount['label'] {
  const match = allMatches(/\p{Lu}[\p{L}-]{0,30}/gu, clause).findLast(([word]) => EXTRA.test(word));
  return match
    ? { words: match[0], span: { start: offset + match.index, end: offset + match.index + match[0].length } }
    : null;
}

/** What a price is called in general says nothing about whom it is for. */
const PLAIN_WORDS = new Set(
  (
    'der die das ein eine einen einem einer wir es und oder für von pro person je nur bitte vor ort jeweils als ca in höhe beitrag preis preise entgelt pauschale euro beträgt betragen kostet erheben erhebt liegt liegen bei auf zahlen ' +
    'zahlt ist sind fallen fällt an workshop veranstaltung tagung fachtag konferenz hierfür dafür verpflegung zu zum zur am im insgesamt sich belaufen beläuft ticket tickets anmeldung cost costs admission fee price'
  ).split(' '),
);
const PLAIN_STARTS = /^(?:teilnahme|teilnehmer|tagungs|kosten|unkosten|selbstkosten|gebühr|kurs|seminar|eintritt)/;
const REDUCED = /(?<!\p{L})(?:ermäßigt|ermässigt|erm\.?)(?=[\s:,(]|e[rns]?[\s:,(]|$)/giu;
const FILLERS = new Set('und oder bzw. sowie für die von • *'.split(' '));
const VERBS = new Set('zahlen zahlt bezahlen kostet kosten beträgt erhalten nur je à einen eine ermäßigt'.split(' '));

function labelOf(clause: string, offset: number): Amount['label'] {
  const reduced = allMatches(REDUCED, clause).at(-1);
  if (reduced)
    return {
      words: 'ermäßigt',
      span: { start: offset + reduced.index, end: offset + reduced.index + reduced[0].length },
    };
  const bare = trimRight(clause, ' \n\t:|(–-');
  const from = Math.max(...[...',;:/|\t\n(.–'].map((mark) => bare.lastIndexOf(mark))) + 1;
  const parts = bare
    .slice(from)
    .split(/\s/u)
    .filter((word) => word !== '');
  while (parts.length > 0 && FILLERS.has((parts[0] as string).toLowerCase())) parts.shift();
  while (parts.length > 0 && VERBS.has((parts.at(-1) as string).toLowerCase())) parts.pop();
  const words = parts.join(' ');
  const lower = parts.map((word) => word.toLowerCase());
  if (
    words.length < 3 ||
    words.length > 60 ||
    lower.some((word) => /^(?:beträgt|erheben|kostet|ist|wird|liegt|fällt|belaufen)$/.test(word))
  )
    return null;
  if (lower.every((word) => PLAIN_WORDS.has(word) || PLAIN_STARTS.test(word))) return null;
  const start = clause.lastIndexOf(parts[0] as string);
  const end = clause.indexOf(parts.at(-1) as string, start) + (parts.at(-1) as string).length;
  return { words, span: { start: offset + start, end: offset + end } };
}

/** „15 € (ermäßigt)“, „10 Euro für Mitglieder“, „2 Euro pro Kind“. */
function labelBehind(after: string, offset: number): Amount['label'] {
  const match =
    /^\s?(?:\((?<bracket>[^)\d]{3,40})\)|(?:für|pro|je)\s(?<whom>(?:(?:die|alle|den)\s)?\p{Lu}[\p{L}-]+(?:\sund\s\p{Lu}[\p{L}-]+)?))/u.exec(
      after,
    );
  const words = match?.groups?.bracket ?? match?.groups?.whom;
  if (!match || !words || /^(?:person|inkl|einschl|verpflegung|teilnehm)/iu.test(words)) return null;
  const start = offset + match[0].indexOf(words);
  return { words: /^erm/iu.test(words) ? 'ermäßigt' : words, span: { start, end: start + words.length } };
}

/** Puts people, addresses and numbers together as on a business card: who owns which number. */

import type { Block, Span } from '../../schemas/document.ts';
import type { Draft } from '../draft.ts';
import { cued } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import { looksLikeOrganisation } from '../organisers/heads.ts';
import type { Ground } from '../rule.ts';
import { shared, type View } from '../view.ts';
import { type EmailMention, emailMentions } from './emails.ts';
import { type NameMention, namesIn, ownsAddress } from './names.ts';
import { type PhoneMention, phoneMentions } from './phones.ts';
import { isTurnedTo, LABELLED, LOCAL_NUMBER } from './turned-to.ts';

export interface Card {
  name: { words: string; span: Span } | null;
  role: { words: string; span: Span } | null;
  organisation: { words: string; span: Span } | null;
  email: { address: string; grounds: readonly Ground[] } | null;
  phone: { number: string; span: Span } | null;
  /** Where it stands, for the order of contacts. */
  readonly at: number;
  readonly block: Block;
  /** Number of the block in the view, for telling what is near. */
  readonly order: number;
  /** A label or a phrase says that one may turn to this person. */
  labelled: boolean;
}

/** Fields whose people are not there to be written to. */
const OTHER_FIELDS: ReadonlySet<string> = new Set([
  'speaker',
  'place',
  'address',
  'programme',
  'title',
  'date',
  'time',
  'topic',
  'published',
  'platform',
]);
/** Who answers for the page or its money, not for the event. */
const IMPRINT = cued(
  /impressum|v\.\s?i\.\s?s\.\s?d\.\s?p|im sinne des (?:presserechts|§)|verantwortlich (?:i\.\s?s|im sinn|für den inhalt|gem)|umsatzsteuer|amtsgericht|newsletter (?:abmelden|abbestellen)|spendenkonto|iban\b/iu,
);
const made = shared((_view) => new Map<string, Card[]>());

/** The cards of a view, in reading order; cards of one person or one address are one. */
export function cards(view: View, draft: Pick<Draft, 'venues'>): readonly Card[] {
  const country = draft.venues[0]?.country ?? 'DE';
  const known = made(view);
  let found = known.get(country);
  if (!found) {
    found = merge(read(view, draft));
    known.set(country, found);
  }
  return found;
}

function read(view: View, draft: Pick<Draft, 'venues'>): Card[] {
  const emails = groupBy(emailMentions(view));
  const phones = groupBy(phoneMentions(view, draft).filter((phone) => !phone.fax));
  const all: Card[] = [];
  let afterLabel = -9;
  const imprint = IMPRINT.mayMatch(view.text);
  for (const [order, block] of view.main.entries()) {
    const key = block.field?.key ?? null;
    const other = key !== null && OTHER_FIELDS.has(key);
    const from = other ? contactLine(view, block) : block.start;
    if (from === null) continue;
    const text = view.slice(block);
    if (imprint && IMPRINT.test(text)) continue;
    const behind = ({ start }: { start: number }) => start < 0 || start >= from;
    const mails = (emails.get(block) ?? []).filter(behind);
    const numbers = (phones.get(block) ?? []).filter(behind);
    const contact = key === 'contact' || (order - afterLabel <= 1 && text.length < 160);
    if (key === 'contact' && block.field && block.field.value.end === block.field.value.start) afterLabel = order;
    if (mails.length + numbers.length === 0 && !contact && !LABELLED.test(text) && !LOCAL_NUMBER.test(text)) continue;
    readBlock({ view, block, order, text, mails, numbers, contact, all });
  }
  return all;
}

/** A line on contacts that the block of another field swallowed: „Wo: Haus am Deich“, below it „Fragen: post@…“. */
function contactLine(view: View, block: Block): number | null {
  const line = CONTACT_LINE.exec(view.slice(block));
  return line && block.start + line.index;
}
const CONTACT_LINE = cued(/\n(?:kontakt|rückfragen|fragen|anmeldung|anmelden|infos?|e-?mail)(?![\p{L}-])/iu);

function groupBy<T extends { block: Block }>(mentions: readonly T[]): Map<Block, T[]> {
  const groups = new Map<Block, T[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.block);
    if (group) group.push(mention);
    else groups.set(mention.block, [mention]);
  }
  return groups;
}

/** „Jana Kroll und Frau Tiedke“ */
const JOINS = /^\s?(?:und|oder|sowie|bzw\.|,|\/|&)\s(?:an )?$/u;

interface Reading {
  readonly view: View;
  readonly block: Block;
  readonly order: number;
  readonly text: string;
  readonly mails: readonly EmailMention[];
  readonly numbers: readonly PhoneMention[];
  readonly contact: boolean;
  readonly all: Card[];
}

function readBlock(reading: Reading): void {
  const { block, order, text, mails, numbers, all } = reading;
  const blank = (at: number, labelled: boolean): Card => ({
    name: null,
    role: null,
    organisation: null,
    email: null,
    phone: null,
    at,
    block,
    order,
    labelled,
  });
  const people: Card[] = [];
  const mentions = [...mails, ...numbers];
  let last = -1;
  for (const name of namesIn(text)) {
    const mention = { ...name, start: block.start + name.start, end: block.start + name.end };
    const joined = last >= 0 && JOINS.test(text.slice(last, name.start));
    const labelled = isTurnedTo({ ...reading, mentions }, name, joined);
    if (labelled) last = name.end;
    if (!labelled && !mails.some((mail) => ownsAddress(name.name, mail.email))) continue;
    const card = {
      ...blank(mention.start, labelled),
      name: { words: name.name, span: { start: mention.start, end: mention.end } },
    };
    describe(reading, card, name);
    people.push(card);
  }
  const loose: Card[] = [];
  const carried =
    all.at(-1) && order - (all.at(-1) as Card).order <= 3 && isThin(reading) ? (all.at(-1) as Card) : undefined;
  for (const mail of mails) {
    const owner =
      people.find((card) => card.email === null && ownsAddress(card.name?.words ?? '', mail.email)) ??
      nearest(people, mail, (card) => card.email === null, text, block) ??
      (carried?.email === null ? carried : undefined);
    const card = owner ?? blank(mail.start, false);
    card.email = { address: mail.email, grounds: mail.grounds };
    if (!owner) loose.push(card);
  }
  for (const number of numbers) {
    const span = { start: number.start, end: number.end };
    const owner =
      nearest(people, number, (card) => card.phone === null, text, block) ??
      nearest(loose, number, (card) => card.phone === null, text, block) ??
      loose.find(
        (card) =>
          card.phone === null &&
          card.at > number.start &&
          sameSentence(text, number.start - block.start, card.at - block.start),
      ) ??
      (carried?.phone === null ? carried : undefined);
    if (owner) owner.phone = { number: number.number, span };
    else {
      const before = nearest(people, number, () => true, text, block) ?? carried;
      loose.push({
        ...blank(number.start, before?.labelled ?? false),
        name: before?.name ?? null,
        phone: { number: number.number, span },
      });
    }
  }
  all.push(...[...people, ...loose].sort((a, b) => a.at - b.at));
}

/** The last card that begins before a mention, if only a sentence lies between; else one right behind it in brackets. */
function nearest(
  from: readonly Card[],
  mention: Span,
  free: (card: Card) => boolean,
  text: string,
  block: Block,
): Card | undefined {
  const before = from.filter((card) => card.at <= mention.start).at(-1);
  if (before && free(before) && mention.start - before.at < 300) return before;
  if (before) return undefined;
  const after = from.find((card) => card.at >= mention.end);
  if (
    after &&
    free(after) &&
    /^[\s,;:|–-]{0,9}\(?[^.!?\n]{0,40}$/u.test(text.slice(mention.end - block.start, after.at - block.start))
  )
    return after;
  return undefined;
}

const sameSentence = (text: string, from: number, to: number) => !/[.!?]\s+\p{Lu}/u.test(text.slice(from, to));

/** A block that holds little beside addresses continues the card above it. */
function isThin({ block, text, mails, numbers, view }: Reading): boolean {
  if (block.field?.key === 'email' || block.field?.key === 'phone') return true;
  let left = text;
  for (const mention of [...mails, ...numbers]) left = left.replace(view.slice(mention), '');
  return (left.match(/\p{L}/gu)?.length ?? 0) < 30;
}

/** „Leiterin der Bücherei“ */
const ROLE =
  /^[\p{L}-]{0,30}(?:leiter|leitung|vorsitzende|koordinator|sprecher|referent|geschäftsführ|mitarbeiter|beauftragte|vorstand|manager|pädagog|lehrer|sekretär)/iu;

/** What a line says of a person behind the name: „Svenja Muster, Veranstaltungen“, or the line below. */
function describe({ text, block }: Reading, card: Card, name: NameMention): void {
  const after = text.slice(name.end, name.end + 120);
  const lead = /^ {0,2}(?:,|\(|[–|-] |\n) ?/u.exec(after)?.[0];
  if (lead === undefined) return;
  // „Svenja Muster, info@…“
  if (/^\S+@/.test(after.slice(lead.length))) return;
  const said = after.slice(lead.length).split(/[,\n()|;@\d]|\s(?:Tel|Fon|E-?Mail|Mail|Mobil)/u, 1)[0] ?? '';
  const words = trimRight(said.trim(), ' .:–-');
  if (
    words.length < 3 ||
    words.length > 70 ||
    !/^\p{L}/u.test(words) ||
    /^(?:tel|fon|mobil|mail|e-mail|fax|unter|per|bis|die|der|das|und|oder|sowie)\b/iu.test(words) ||
    words.split(/\s+/).length > 8
  )
    return;
  if (namesIn(words).some((other) => other.end - other.start === words.length)) return;
  const start = block.start + name.end + lead.length + said.indexOf(words);
  const value = { words: words.replace(/\s+/gu, ' '), span: { start, end: start + words.length } };
  if (looksLikeOrganisation(words) && !ROLE.test(words)) card.organisation = value;
  else card.role = value;
}

function merge(all: readonly Card[]): Card[] {
  const kept: Card[] = [];
  for (const card of all) {
    const twin = kept.find(
      (other) =>
        (card.email !== null && other.email?.address === card.email.address) ||
        (card.email === null && card.phone !== null && other.phone?.number === card.phone.number) ||
        (card.name !== null &&
          other.name?.words === card.name.words &&
          (other.email === null || card.email === null) &&
          (other.phone === null || card.phone === null)),
    );
    if (!twin) kept.push(card);
    else {
      twin.name ??= card.name;
      twin.role ??= card.role;
      twin.organisation ??= card.organisation;
      twin.email ??= card.email;
      twin.phone ??= card.phone;
      twin.labelled ||= card.labelled;
    }
  }
  return kept;
}

/** Whether a name beside addresses is that of somebody to turn to, or of a speaker who merely stands in the same paragraph. */
import type { Block, Span } from '../../schemas/document.ts';
import { cued } from '../german/cues.ts';
import { trimRight } from '../german/near.ts';
import type { NameMention } from './names.ts';

const CONTACT_FIELDS: ReadonlySet<string> = new Set([
  'contact',
  'registration',
  'email',
  'phone',
  'deadline',
  'organiser',
]);
/** What goes with a name: „die Projektleiterin …“, „Frau …“. */
const ROLE_WORD =
  /^(?:die|den|der|unsere[nr]?|frau|herrn?|kolleg\p{L}{0,9}|projektleit\p{L}{0,9}|koordinator\p{L}{0,9}|referent\p{L}{0,9}|mitarbeiter\p{L}{0,9}|[\p{L}-]{1,30}beauftragte[nr]?|[\p{L}-]{1,30}leiter(?:in)?)$/iu;
/** What stands before a name that one may turn to. */
const CUE =
  /(?:ansprech(?:partner|person|bar)[\p{L}*:/_]{0,12}(?: (?:ist|sind|im|für|bei|vor ort)\b[^.!?]{0,60}?)?|kontakt(?:person)?|auskünfte?|auskunft|information(?:en)?|rückfragen|fragen|anmeldung(?:en)?|anmelden|rückmeldung(?:en)?|erteilt|erteilen|tel\.?)(?: (?:bei|an|über|durch|von|direkt an))?[\s:,(–-]{0,6}$/iu;
/** Small words that lead to a speaker as well: they count beside an address only, and not behind a noun („Lesung von“). */
const SMALL =
  /(?:ihnen|an|bei|durch|von|ist|sind|sich|steht|stehen|gibt|geben|nimmt|nehmen|beantwortet|beantworten|informiert|hilft|berät|erreichen sie|oder)[\s:,(–-]{1,6}$/iu;
const isOfWork = (before: string) => {
  const [noun = '', small = ''] = before.slice(-60).split(' ').slice(-3);
  return /^(?:von|durch)$/.test(small) && /^[\p{Lu}„"»]|[“”"«]$/u.test(noun);
};
export const LABELLED = cued(/ansprech(?:partner|person)|kontakt(?:person|:)|auskunft erteilt|auskünfte erteil/iu);
/** Where a sentence ends; „Dr.“, „Tel.“ and „3. Mai“ end none. */
const STOP = /(?<!(?:^|[^\p{L}])(?:\p{L}{1,3}|prof|dipl|bzw|inkl|evtl)|\d)[.!?]["“”)]?\s+\p{Lu}/iu;
/** Somebody who does this in the sentence of the address. */
const ANSWERS =
  /^,?(?: [\p{L}-]{1,20}){0,3} (?:nimmt|nehmen|erteilt|erteilen|beantwortet|beantworten|steht|stehen|berät|hilft|erreichbar|zu erreichen)(?!\p{L})/u;
/** A number without its area code is called from nearby: „Tel. 881991“. */
export const LOCAL_NUMBER = cued(/(?:tel(?:efon)?|fon|mobil|handy|ruf)(?:nummer)?[.:]{0,2} ?[1-9][\d /-]{3,12}/iu);

export interface Beside {
  readonly block: Block;
  readonly text: string;
  /** The block is a contact's, or right below such a heading. */
  readonly contact: boolean;
  /** Addresses and numbers in the block. */
  readonly mentions: readonly Span[];
}

/** `joined`: the name before this one is turned to, and „und“ stands between. */
export function isTurnedTo({ block, text, contact, mentions }: Beside, name: NameMention, joined: boolean): boolean {
  const before = withoutRoles(text.slice(Math.max(0, name.start - 120), name.start));
  if (/\d{5}\s*$/.test(before) || isThing(text, name)) return false;
  if (contact) return true;
  const local = LOCAL_NUMBER.test(text);
  const reachable = mentions.length > 0 || local;
  const after = text.slice(name.end);
  if (LABELLED.test(before.slice(-60))) return true;
  if (!reachable) return false;
  if (joined || CUE.test(before) || BEHIND_NUMBER.test(before) || isBefore(after)) return true;
  const field = block.field?.key && CONTACT_FIELDS.has(block.field.key);
  if (startsLine(before) && field) return true;
  const near = local || mentions.some((span) => isNear(text, block, name, span));
  if (near && startsLine(before) && ENDS_THERE.test(after)) return true;
  return (
    near &&
    (name.titled ||
      (SMALL.test(before) && !isOfWork(before)) ||
      ANSWERS.test(after) ||
      (UNDER.test(after) && !PREPOSED.test(before)))
  );
}

/** In one sentence, or in brackets right behind a number. */
function isNear(text: string, block: Block, name: Span, mention: Span): boolean {
  const start = mention.start - block.start;
  const end = mention.end - block.start;
  // An address that stands only behind a link has no place in the text.
  if (start < 0) return true;
  return !STOP.test(start >= name.end ? text.slice(name.end, start + 1) : text.slice(end, name.start + 1));
}

const startsLine = (before: string) => /(?:^|\n)$/u.test(trimRight(before, ' \t•*–-'));
/** A line of a card; a sentence goes on with its verb: „Jana Kroll liest …“. */
const ENDS_THERE = /^(?!\s{0,3}\p{Ll}{2,})/u;
/** „Ingeborg Beispiel, Tel.: …“, „(Ingeborg Beispiel, 030 …)“ */
const isBefore = (after: string) => /^[\s,;:(|–-]{0,4}(?:tel|fon|mobil|e-?mail|mail|☎|\+?\(?0\d)/iu.test(after);

/** „Tel. 881991 (Ingeborg Beispiel)“ */
const BEHIND_NUMBER = /\d{3} ?\((?:frau |herr |herrn )?$/iu;
/** „stehen Ingeborg Beispiel unter … und Almut Beispiel unter …“ */
const UNDER = /^ (?:(?:telefonisch|jederzeit|gerne?|direkt) ){0,2}unter (?:tel|\(?0|\+|der )/iu;
const PREPOSED = /(?:^|[^\p{L}])(?:mit|von|zu[mr]?|für|durch|über) $/iu;

function withoutRoles(words: string): string {
  let left = words;
  for (let i = 0; i < 3; i++) {
    const last = left.endsWith(' ')
      ? (left
          .slice(-50, -1)
          .split(/[\s:,(–]/)
          .at(-1) ?? '')
      : '';
    if (!ROLE_WORD.test(last)) break;
    left = left.slice(0, -last.length - 1);
  }
  return left;
}

/** „die Alte Mälzerei“, „im Grünen Salon“: people stand without an article. */
function isThing(text: string, { name, titled, start }: NameMention): boolean {
  if (titled) return false;
  if (/(?:^|[^\p{L}])d(?:er|ie|en) $/iu.test(text.slice(Math.max(0, start - 5), start))) return true;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (
      /(?:^|[^\p{L}])(?:das|dem|des|im|ins|vom|beim|am|zum|zur) $/iu.test(text.slice(Math.max(0, at - 6), at)) &&
      !/^(?:-| \p{Lu})/u.test(text.slice(at + name.length))
    )
      return true;
  return false;
}

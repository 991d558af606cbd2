/** E-mail addresses as German pages print them: plain, behind mailto links, and disguised in the usual ways. */
import type { Block } from '../../schemas/document.ts';
import { leading } from '../german/near.ts';
import type { Ground } from '../rule.ts';
import { shared, type View } from '../view.ts';

export interface EmailMention {
  readonly email: string;
  /** Offset in the text by which mentions are ordered; -1 for one that stands only in a link's target. */
  readonly start: number;
  readonly end: number;
  readonly grounds: readonly Ground[];
  readonly block: Block;
}

/** What stands for the @: „[at]“, „(at)“, „[a]“, „{ät}“, „ät“, „_at_“, an entity left over in plain text, a bare „ at “. */
const AT =
  /@|＠|&#(?:64|x40);|&commat;|\s?[[({<]\s?(?:at|AT|At|aet|ät|ÄT|ad|a|A|@)\s?[\])}>]\s?|\s?["“”„»«'](?:at|aet|ät|AT|ÄT|ätt|att|@)["“”„»«']\s?|[_*](?:at|AT)[_*]| (?:at|ät) |\s?(?:ÄT|AT)\s?/gu;
/** What stands for a dot: „[dot]“, „(punkt)“, „ dot “, „(.)“. */
const DOT = String.raw`(?:\.|\s?[\[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?|\s(?:dot|punkt)\s|&#46;)`;
const LABEL = String.raw`[\p{L}\d-]{1,63}`;
const DOMAIN = new RegExp(`^${LABEL}(?:${DOT}${LABEL}){1,6}`, 'iu');
const LOCAL_PART = /[\p{L}\d_+%'-]/u;
const DOT_BEFORE = /(?:\.|\s?[[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?|\s(?:dot|punkt)\s|&#46;)$/iu;
const DOTS = new RegExp(DOT, 'giu');
/** Cheap test whether a text can hold an address at all. */
const HINT_OF_AT =
  /@|＠|&#(?:64|x40);|&commat;|[[({<_*"“”„»«']\s?(?:at|AT|At|aet|ät|ÄT|ätt|att|ad|a|A)\s?[\])}>_*"“”„»«']| (?:at|ät) |\p{Ll}\s?(?:AT|ÄT)\s?\p{Ll}/u;
const TLD = /\.(?!png$|jpe?g$|gif$|svg$|webp$|pdf$|html?$|php$)[a-z]{2,18}$/;
/** „gro.elpmaxe@ofni“: written backwards, as scripts do that turn it round for the eye. */
const REVERSED = /^(?:ed|gro|moc|ten|ofni|ue|ta|hc)\./;
/** Mailboxes of the website, not of the event. */
const TECHNICAL = /^(?:webmaster|postmaster|no-?reply|datenschutz(?:beauftragte[rn]?)?|dsb|abuse|hostmaster)@/;
/** „ at “ without brackets is English more often than an address: a word for mail must stand before it. */
const CUE = /(?:mail|kontakt|anmeld|rückmeld|schreib|unter|\ban|adresse)\W/iu;

/** All addresses of the main blocks, in reading order. */
export const emailMentions: (view: View) => readonly EmailMention[] = shared((view) => {
  const found: EmailMention[] = [];
  if (HINT_OF_AT.test(view.text)) for (const block of view.main) readBlock(view, block, found);
  for (const hint of view.hints) if (hint.origin === 'link' && hint.name === 'mailto') readLink(view, hint, found);
  return found.sort((a, b) => a.start - b.start);
});

function readBlock(view: View, block: Block, found: EmailMention[]): void {
  const text = view.slice(block);
  AT.lastIndex = 0;
  for (let match = AT.exec(text); match; match = AT.exec(text)) {
    const mention = readAt(text, match);
    if (!mention) continue;
    const start = block.start + mention.start;
    const end = block.start + mention.end;
    found.push({ email: mention.email, start, end, grounds: [{ start, end }], block });
    AT.lastIndex = mention.end;
  }
}

function readAt(text: string, at: RegExpExecArray): { email: string; start: number; end: number } | null {
  const before = text.slice(Math.max(0, at.index - 80), at.index);
  const local = localPart(before);
  if (local === '' || /[/@]$/.test(before.slice(0, before.length - local.length))) return null;
  const from = at.index + at[0].length;
  const domain = DOMAIN.exec(text.slice(from, from + 200));
  if (!domain) return null;
  const start = at.index - local.length;
  // „AT“ inside a word („STAATLICH“, „MATERIAL.Neu“) and „at“ between English words are none.
  if (/^\s?at\s?$/i.test(at[0]) && !disguised(text, at, start, local)) return null;
  const email = spell(`${local}@${domain[0]}`);
  if (email === null || TECHNICAL.test(email)) return null;
  return { email, start: start + leading(local, "-.'%+"), end: from + domain[0].length };
}

/** Walks back from the sign over words and their dots: a search from the front would try every word of the text. */
function localPart(before: string): string {
  let at = before.length;
  for (let dots = 0; dots < 7; dots++) {
    const from = at;
    while (at > 0 && LOCAL_PART.test(before[at - 1] as string)) at--;
    if (at === from) break;
    const dot = DOT_BEFORE.exec(before.slice(Math.max(0, at - 12), at))?.[0];
    if (dot === undefined || !LOCAL_PART.test(before[at - dot.length - 1] ?? '')) break;
    at -= dot.length;
  }
  return before.slice(at);
}

function disguised(text: string, at: RegExpExecArray, start: number, local: string): boolean {
  if (at[0].trim() === 'AT' || at[0].trim() === 'ÄT') {
    return at[0] !== at[0].trim() || (/\p{Ll}$/u.test(local) && /^\p{Ll}/u.test(text.slice(at.index + at[0].length)));
  }
  return (
    /[._-]|\d/.test(local) ||
    CUE.test(
      text
        .slice(Math.max(0, start - 52), start)
        .split('@')
        .at(-1) as string,
    )
  );
}

/** The address in its plain form, lower case; null for what is none. */
export function spell(words: string): string | null {
  const plain = words
    .replace(DOTS, '.')
    .replace(/\s+/gu, '')
    .toLowerCase()
    .replace(/^[-.'%+]+/, '');
  const email = REVERSED.test(plain) ? [...plain].reverse().join('') : plain;
  return TLD.test(email) && /^[^@]+@[^@]+$/.test(email) ? email : null;
}

/** A link „Per E-Mail anmelden“ has the address only in its target: „mailto:info@example.org?subject=…“. */
function readLink(view: View, hint: View['hints'][number], found: EmailMention[]): void {
  let address = hint.value.replace(/^\s*mailto:/i, '').replace(/\?.*$/su, '');
  try {
    address = decodeURIComponent(address);
  } catch {
    // A stray percent sign: taken as it stands.
  }
  const email = spell(address.split(/[,;]/)[0] ?? '');
  const block = hint.shown && view.blockAt(hint.shown.start);
  if (email === null || !block || !hint.shown || TECHNICAL.test(email)) return;
  const { start, end } = hint.shown;
  // What the link shows is the address itself: read already.
  if (found.some((mention) => mention.email === email && mention.start < end && start < mention.end)) return;
  found.push({ email, start, end, grounds: [hint.at], block });
}

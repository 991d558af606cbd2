/** Which of the top lines is the event's name. */
import type { Span } from '../../schemas/document.ts';
import { shared, type View } from '../view.ts';
import { isClause, leadsWithEvent } from './clauses.ts';
import { tidy } from './clean.ts';
import { goesOn } from './continuation.ts';
import { type Headline, headlines, namesEvent } from './headlines.ts';

export interface BestHeadline {
  readonly value: string;
  readonly spans: readonly Span[];
  /** The lines it is made of; the last one's place tells what stands below the title. */
  readonly lines: readonly Headline[];
  /** Rubrics and calls above it: „Fachtag“, „Offener Austausch“. */
  readonly above: readonly Headline[];
  /** It is rather a rubric than a name: „Wirtschaft“, „dpa“. */
  readonly label: boolean;
}

export const bestHeadline = shared((view): BestHeadline | null => {
  const all = headlines(view);
  const site = siteNames(view);
  const usable = all.filter((line) => !line.rubric && !site.has(line.value.toLowerCase()));
  const first = pick(
    usable.filter((line) => line.marked || !GOES_ON.test(line.line)),
    view,
  );
  if (!first) return null;
  const lines = [expanded(first, usable)];
  for (const next of usable.slice(usable.indexOf(lines[0] as Headline) + 1)) {
    if (!goesOn(lines.at(-1) as Headline, next)) break;
    lines.push(next);
  }
  const longer = lines.length === 1 ? quotedInFull(lines[0] as Headline, view) : null;
  return {
    value: longer?.value ?? tidy(lines.map((line) => line.value).join(' ')),
    spans: longer ? [longer.span] : lines.flatMap((line) => line.spans),
    lines,
    above: all.filter((line) => line.at < first.at),
    label: lines.length === 1 && !first.marked && isLabel(first, view),
  };
});

/** „der Verwaltungsrat der …“, „lädt ein“, „zur 2. Versammlung“: a line of a letter that goes on from the one above. */
const GOES_ON = /^(?:d(?:er|ie|as|em|en)|und|lädt|laden|zu[mr]?)\s/u;

function pick(usable: readonly Headline[], view: View): Headline | null {
  const marked = usable.filter((line) => line.marked);
  const page = pageTitle(view);
  const top = marked.filter((line) => line.level === 1);
  const echoed = (top.length > 0 ? top : marked).find((line) => page !== null && page === line.value.toLowerCase());
  if (echoed) return echoed;
  if (top[0]) return top[0];
  if (marked[0]) return marked[0];
  const first = usable.find((line) => !line.sender()) ?? usable[0] ?? null;
  const below = first && usable.find((line) => namedBelow(first, line));
  if (below) return below;
  return first && isLabel(first, view)
    ? (usable.find((line) => line.at > first.at && couldName(line)) ?? first)
    : first;
}

/** „Husum kann Lesen“ above „Lesefest am Markt“: a kicker that tells something, and the name right below it. */
const namedBelow = (kicker: Headline, line: Headline): boolean =>
  line.at > kicker.at &&
  line.at <= kicker.at + 2 &&
  !namesEvent(kicker.value) &&
  isClause(kicker.line) &&
  !isClause(line.line) &&
  leadsWithEvent(line.value);

/** „Wirtschaft“, „dpa“, „Rubrik“: one word on top of a plain text that names no event and that the text never comes back to. */
function isLabel({ value, span, sender }: Headline, view: View): boolean {
  if (/[\s\d„“"#-]/u.test(value) || namesEvent(value) || sender()) return false;
  const again = (view.lower ?? '').indexOf(value.toLowerCase(), span.end);
  // „Husum“ on top and „Husum.“ in front of the lead is the place it comes from.
  return (
    again < 0 ||
    (/^\p{Lu}/u.test(value) &&
      /^(?:\.|:| [–-]| \()/u.test(view.text.slice(again + value.length)) &&
      view.blockAt(again)?.start === again)
  );
}

/** Whether a line below a label can be the headline; what explains one begins with „Eine …“, „Mit …“. */
const couldName = ({ value, line }: Headline): boolean =>
  value.includes(' ') &&
  /^[\p{Lu}\d„"»“#]/u.test(line) &&
  !/^(?:eine?|mit|von|für|zu[mr]?|im|am|wie|was)\s/iu.test(value);

/** What the page calls itself, as far as it can be a headline: its title's first part, lower case. */
function pageTitle(view: View): string | null {
  const hint = view.hinted(['og:title', 'title', 'twitter:title'])[0];
  return hint ? tidy(hint.value.split(/\s[|–—·»-]\s/u)[0] as string).toLowerCase() : null;
}

/** Names of the site: what it says of itself, and the last part of the page's title where the first is a headline's. */
function siteNames(view: View): Set<string> {
  const names = view.hinted(['og:site_name', 'application-name']).map((hint) => hint.value);
  for (const hint of view.hinted(['title', 'og:title'])) {
    const parts = hint.value.split(/\s[|–—·»-]\s/u);
    if (parts.length > 1) names.push(parts.at(-1) as string);
  }
  return new Set(names.map((name) => tidy(name).toLowerCase()));
}

/** „MV Haus am Markt“ above „Mitgliederversammlung Haus am Markt e. V.“: the line below spells the abbreviation out. */
function expanded(first: Headline, usable: readonly Headline[]): Headline {
  const next = usable[usable.indexOf(first) + 1];
  if (!next || next.at !== first.at + 1 || !namesEvent(next.value)) return first;
  const words = first.value.split(' ');
  const rest = words.filter((word) => !/^\p{Lu}{2,4}$/u.test(word));
  return rest.length > 0 && rest.length < words.length && rest.every((word) => next.value.includes(word))
    ? next
    : first;
}

const OPENING = /[„"»“‚]$/u;

/** The text may quote the name in full where the headline gives its first half. */
function quotedInFull(line: Headline, view: View): { value: string; span: Span } | null {
  return line.value.split(' ').length < 3 ? null : fullerQuote(line.value, line.span.end, view);
}

/** Where the text behind `from` quotes a name that begins with `name` and goes on. */
export function fullerQuote(name: string, behind: number, view: View): { value: string; span: Span } | null {
  const from = view.text.indexOf(name, behind);
  if (from < 0 || from > behind + 3000 || !OPENING.test(view.text.slice(from - 1, from))) return null;
  const rest = view.text.slice(from + name.length, from + name.length + 90);
  const more = /^\s?[:.!?–-]{0,3}\s[^„“”"«»\n]{4,80}(?=[“"«”])/u.exec(rest);
  if (!more) return null;
  const span = { start: from, end: from + name.length + more[0].length };
  return { value: tidy(view.slice(span)), span };
}

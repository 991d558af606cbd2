/** Trims the span of a name to the name. */
import type { Span } from '../../../schemas/document.ts';

/** Without an opening preposition („im Kulturhaus“) and without what follows a full sentence. */
export function tidy(text: string, { start, end }: Span): Span | null {
  const lead =
    /^(?:\s*(?:(?:[Ii]m|[Ii]n der|[Ii]n den|[Ii]n|[Aa]m|[Aa]n der|[Bb]ei der|[Bb]eim|[Bb]ei) (?=\p{Lu}|["„@])|vor Ort[:,]? |[-–•*:|,📍]+\s*))+/u.exec(
      text.slice(start, end),
    );
  let from = start + (lead?.[0].length ?? 0);
  let to = end;
  const stop =
    /(?<!\b(?:St|Dr|Prof|e|V|Str|ev|kath|Nr))[.!?](?=\s+\p{Lu})|\s*https?:|\s*\((?:Anfahrt|Karte|Link|Google|Lageplan|Wegbeschreibung|barrierefrei|Änderung|noch |\p{Ll})[^)]*\)?/u.exec(
      text.slice(from, to),
    );
  if (stop) to = from + stop.index;
  while (to > from && /[\s,;:(–|-]/.test(text[to - 1] as string)) to--;
  while (from < to && /\s/.test(text[from] as string)) from++;
  return to > from ? { start: from, end: to } : null;
}

/** The lines of a span, without the empty ones. */
export function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let from = start;
  for (const line of text.slice(start, end).split(/[\n\t]/)) {
    const lead = line.length - line.trimStart().length;
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ start: from + lead, end: from + lead + trimmed.length });
    from += line.length + 1;
  }
  return lines;
}

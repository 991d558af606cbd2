/** Markup removed the plain way, independent of the readers: what a slice of a file says to a reader. */
import { decodeHTML } from 'entities/decode';

const BREAKING =
  /<\/?(?:address|article|aside|blockquote|br|button|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|pre|section|select|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)\b[^>]*>/gi;

/** What no reader sees: soft hyphens, zero-width characters, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu;

export const fold = (text: string): string => text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The words of a slice of a file. */
export function strip(slice: string, mediaType: string): string {
  if (mediaType === 'text/plain') return fold(slice);
  const html = slice
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style|template|noscript|svg|iframe)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
    .replace(BREAKING, ' ')
    .replace(/<[a-z/!?][^>]*>/gi, '');
  if (mediaType === 'text/html') return fold(decodeHTML(html));
  return fold(withoutMarks(decodeHTML(withoutMarkdown(html))));
}

function withoutMarkdown(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\]\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
    .replace(/^\s{0,3}(?:>\s?)+/gm, '')
    .replace(/\\$/gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Signs that are marks in Markdown and may be text as well: taken off both sides of a comparison. */
export const withoutMarks = (text: string): string => text.replace(/[*_`[\]<>\\~]/g, '');

/** A text of the document as it must come out of its slice. */
export function seen(text: string, mediaType: string): string {
  return mediaType === 'text/markdown' ? fold(withoutMarks(text)) : fold(text);
}

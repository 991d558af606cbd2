/** HTML by template literals that escape what they are given: announcements are untrusted. */

/** Markup that is safe as it stands. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | null | undefined | false | readonly Part[];

/** `html\`<p>${text}</p>\`` escapes text, keeps Markup, joins lists, and drops null, undefined and false. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = strings[0] ?? '';
  for (const [i, part] of parts.entries()) text += render(part) + (strings[i + 1] ?? '');
  return new Markup(text);
}

/** Escapes text for elements and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function render(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  return typeof part === 'object' ? part.map(render).join('') : escapeHtml(String(part));
}

/** JSON for a script element: "</script>" and "<!--" inside a text cannot end it. */
export function json(value: unknown): Markup {
  return new Markup(
    JSON.stringify(value).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/** An address that may become a link: http and https only. Null for anything else, javascript: among it. */
export function safeUrl(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null;
  return URL.canParse(address) ? new URL(address).href : null;
}

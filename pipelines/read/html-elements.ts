/** What HTML's elements are to a reader of announcements: blocks, cells, containers, parts without text. */
import type { Boilerplate } from '../../schemas/document.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

export const BLOCKS: Readonly<Record<string, 'heading' | 'item' | 'quote' | 'code'>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  blockquote: 'quote',
  pre: 'code',
};
export const BREAKING = set(
  'address article aside body blockquote button caption center details dialog dd div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol option p pre section select summary table tbody ' +
    'td textarea tfoot th thead tr ul',
);
/** Elements whose text nobody reads. */
export const SILENT = set('script style template noscript svg iframe object head math audio video canvas');
export const STRONG = set('b strong th dt u');
/** In a table row or a definition list the format itself pairs label and value: its parts are cells of one block. */
export const CELLS = set('td th dt dd');

/** What an open element says of the text within. */
export interface Context {
  readonly name: string;
  readonly number: number;
  readonly parent: number;
  readonly breaks: boolean;
  readonly boilerplate: Boilerplate | null;
  readonly container: number;
  readonly inMain: number;
  readonly silent: boolean;
  cell: boolean;
  readonly heading: boolean;
  readonly row: boolean;
  readonly head: boolean;
  readonly entry: string | null;
  readonly entryStart: number;
  readonly entryBlocks: number;
}

export const ROOT: Context = {
  name: '',
  number: 0,
  parent: 0,
  breaks: true,
  boilerplate: null,
  container: -1,
  inMain: 0,
  silent: false,
  cell: false,
  heading: false,
  row: false,
  head: false,
  entry: null,
  entryStart: 0,
  entryBlocks: 0,
};

const MAIN_NAMES = set(
  'content main maincontent main-content main_content content-main contentmain page-content inhalt hauptinhalt ' +
    'entry-content post-content article-content article-body content-area region-content',
);

/** <main>, or a container that sites without it name as their main part. */
export function isMain(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (name === 'main' || attributes.role === 'main') return true;
  if (attributes.id !== undefined && MAIN_NAMES.has(attributes.id.toLowerCase())) return true;
  return name === 'div' && attributes.class !== undefined && MAIN_NAMES.has(attributes.class.toLowerCase());
}

const ENTRY =
  /(?:^|\s)(?:h-event|vevent|event|termin|veranstaltung|teaser|card|item|entry|post|hentry|(?:events?|termine?|veranstaltung(?:en)?|news|list|calendar|kalender|teaser)[-_](?:list[-_]+)?(?:item|teaser|entry|row|card|box|eintrag|element))(?:\s|$)/i;

/** What siblings of a listing have in common, where an element may be one of them: its tag and first class. */
export function entryName(name: string, attributes: Readonly<Record<string, string>>): string | null {
  const names = attributes.class;
  const event =
    name === 'article' ||
    name === 'li' ||
    (names !== undefined && (name === 'div' || name === 'section' || name === 'a') && ENTRY.test(names)) ||
    (attributes.itemtype !== undefined && /Event$/.test(attributes.itemtype));
  return event ? `${name}.${names?.trim().split(/\s+/, 1)[0] ?? ''}` : null;
}

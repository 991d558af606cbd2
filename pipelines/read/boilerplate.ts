/** Tells a site's furniture from the announcement: marked, never deleted, so that an organiser's imprint can still be found. */
import type { Boilerplate } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';
import { markByWords } from './boilerplate-words.ts';

const BY_TAG: Readonly<Record<string, Boilerplate>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'form',
  select: 'form',
  textarea: 'form',
  dialog: 'cookie',
};
const BY_ROLE: Readonly<Record<string, Boilerplate>> = {
  navigation: 'navigation',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'aside',
  search: 'form',
  menu: 'navigation',
  dialog: 'cookie',
};

/**
 * Single class and id names of containers, as content management systems and site builders write them. What stands before
 * and behind the telling word is limited to names of places: „has-sidebar“ and „category-newsletter“ describe content.
 */
const PREFIX =
  '(?:(?:site|page|main|global|top|bottom|block|region|widget|mod|section|tx|ce|meta|mobile|desktop|left|right|js|the)[-_]{0,2}){0,3}';
const SUFFIX =
  '(?:[-_]{0,2}(?:wrapper|wrap|container|inner|outer|area|box|bar|banner|links?|list|buttons?|icons?|menu|block|section|content|region|widget|right|left|top|bottom|main|primary|first|notice|overlay|\\d{1,6})){0,3}';
const BY_NAME = (
  [
    ['cookie', 'cookies?|consent|gdpr|dsgvo|borlabs|usercentrics|cookiebot|klaro'],
    ['share', 'share|sharing|social|shariff|addthis|social-?media|socials'],
    [
      'navigation',
      'nav|navi|navigation|navbar|menu|menue|mainmenu|breadcrumbs?|breadcrumb-trail|pagination|pager|skip|skip-?links?|sitemap|toolbar|metanav|subnav|hauptmenue?|topnav|quicklinks|rootline|brotkrumen?',
    ],
    ['footer', 'footer|fusszeile|siteinfo|site-info|colophon|fuss'],
    ['imprint', 'impressum|imprint|copyright'],
    [
      'aside',
      'sidebar|side-bar|marginal|marginalspalte|related|related-posts|widget-area|newsletter|comments?|seitenleiste',
    ],
    ['header', 'site-?header|masthead|header-bar|topbar|header|kopfzeile|kopf'],
    ['form', 'search|search-?form|suche|login|loginform'],
  ] as const
).map(([kind, words]) => [new RegExp(`^${PREFIX}(?:${words})${SUFFIX}$`), kind] as const);

const CACHE_SIZE = 4000;
/** Longer lists of classes are no work of a person. */
const LONGEST = 500;
const seen = new Map<string, Boilerplate | null>();

function byName(names: string): Boilerplate | null {
  const key = names.length > LONGEST ? names.slice(0, LONGEST) : names;
  let kind = seen.get(key);
  if (kind === undefined) {
    kind = null;
    for (const name of key.toLowerCase().split(/\s+/)) {
      kind ??= (name !== '' && name.length < 60 && BY_NAME.find(([pattern]) => pattern.test(name))?.[1]) || null;
    }
    if (seen.size > CACHE_SIZE) seen.clear();
    seen.set(key, kind);
  }
  return kind;
}

/** What a container's tag, role, class or id says of everything in it; null where it may be content. */
export function containerBoilerplate(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inMain: boolean,
): Boilerplate | null {
  const byTag = BY_TAG[name];
  // An article has a header, a footer and boxes of its own.
  if (byTag && !(inMain && (name === 'footer' || name === 'aside'))) return byTag;
  if (name === 'header' && !inMain) return 'header';
  if (name === 'body' || name === 'html' || name === 'main' || name === 'article') return null;
  if (attributes.role !== undefined) {
    const byRole = BY_ROLE[attributes.role];
    if (byRole && !(inMain && byRole === 'aside')) return byRole;
  }
  if (isHidden(attributes)) return 'other';
  const kind =
    (attributes.class !== undefined ? byName(attributes.class) : null) ??
    (attributes.id !== undefined ? byName(attributes.id) : null);
  return kind === 'header' && inMain ? null : kind;
}

/** Whether a browser shows nothing of an element. */
export function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    'hidden' in attributes ||
    (attributes.style !== undefined && /display:\s*none|visibility:\s*hidden/i.test(attributes.style))
  );
}

/** Marks the blocks that only their words, their links or their place on the page give away. */
export function markBoilerplate(blocks: readonly Draft[], text: string): void {
  unmarkContent(blocks);
  markByWords(blocks, text);
  markLinkRuns(blocks, text);
  markOutsideMain(blocks);
}

const sizeOf = (blocks: readonly Draft[]): number => blocks.reduce((sum, block) => sum + block.end - block.start, 0);

/**
 * A container with a telling name that holds most of the page, or its only main heading, is content after all: ASP.NET
 * wraps pages in a <form>, themes call their frame „sidebar-right“.
 */
function unmarkContent(blocks: readonly Draft[]): void {
  const groups = new Map<number, Draft[]>();
  for (const block of blocks) {
    if (block.container < 0) continue;
    const group = groups.get(block.container);
    if (group) group.push(block);
    else groups.set(block.container, [block]);
  }
  if (groups.size === 0) return;
  const heads = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
  const [head] = heads;
  const half = Math.max(200, sizeOf(blocks) / 2);
  for (const group of groups.values()) {
    const holdsHead = heads.length === 1 && head !== undefined && group.includes(head);
    const kind = group[0]?.boilerplate;
    if (kind === 'cookie') continue;
    if (kind === 'header') {
      if (holdsHead) head.boilerplate = null;
    } else if (holdsHead || sizeOf(group) > half) {
      for (const block of group) block.boilerplate = null;
    }
  }
}

/**
 * Menus without a telling name: three or more short blocks in a row that are nothing but links. Within the main part such
 * a list names partners, speakers or downloads.
 */
function markLinkRuns(blocks: readonly Draft[], text: string): void {
  const linked = (block: Draft) =>
    block.inMain === 0 && block.linked >= (block.end - block.start) * 0.85 && block.kind !== 'heading';
  const isLink = (block: Draft) => linked(block) && block.end - block.start < 60;
  for (const block of blocks) {
    // The same, with <br> between the links.
    if (linked(block) && text.slice(block.start, block.end).split('\n', 4).length > 2)
      block.boilerplate ??= 'navigation';
  }
  for (let i = 0; i < blocks.length; i++) {
    let j = i;
    while (j < blocks.length && isLink(blocks[j] as Draft)) j++;
    if (j - i >= 3) for (const block of blocks.slice(i, j)) block.boilerplate ??= 'navigation';
    if (j > i) i = j;
  }
}

/** Where a page has a main part with something in it, what stands outside is not the announcement. */
function markOutsideMain(blocks: readonly Draft[]): void {
  const open = blocks.filter((block) => block.boilerplate === null);
  const whole = sizeOf(open);
  const within = (rank: number) => open.filter((block) => block.inMain >= rank);
  // Teasers are <article> too: without a <main> they are the content only when they are most of it.
  const rank = [2, 1].find((at) => sizeOf(within(at)) >= Math.max(80, whole * (at === 2 ? 0.2 : 0.5)));
  if (rank === undefined) return;
  const titled = within(rank).some((block) => block.kind === 'heading' && block.level <= 2);
  for (const block of blocks) {
    if (block.inMain >= rank) continue;
    if (block.kind === 'heading' && block.level === 1 && !titled && block.boilerplate !== 'navigation')
      block.boilerplate = null;
    else block.boilerplate ??= 'other';
  }
}

/** Tells a site's furniture from the announcement: marked, never deleted, so that an organiser's imprint can still be found. */
import type { Boilerplate } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';

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

/** Class and id names of containers, as content management systems and site builders write them. */
const BY_NAME: readonly (readonly [RegExp, Boilerplate])[] = [
  [/(?:^|[\s_-])(?:cookies?|consent|gdpr|dsgvo|borlabs)(?:$|[\s_-])/, 'cookie'],
  [/(?:^|[\s_-])(?:share|sharing|social|shariff|addthis|socialmedia)(?:$|[\s_-])/, 'share'],
  [
    /(?:^|[\s_-])(?:nav|navi|navigation|navbar|menu|menue|breadcrumbs?|pagination|pager|skip|skiplinks?|sitemap|toolbar|metanav)(?:$|[\s_-])/,
    'navigation',
  ],
  [/(?:^|[\s_-])(?:footer|fusszeile|siteinfo|colophon|site-?footer)(?:$|[\s_-])/, 'footer'],
  [/(?:^|[\s_-])(?:impressum|imprint|copyright)(?:$|[\s_-])/, 'imprint'],
  [
    /(?:^|[\s_-])(?:sidebar|side-?bar|marginal|related|teaserbox|widget-?area|newsletter|comments?)(?:$|[\s_-])/,
    'aside',
  ],
  [/(?:^|[\s_-])(?:site-?header|masthead|page-?header-?bar|topbar)(?:$|[\s_-])/, 'header'],
];

/** What a container's tag, role, class or id says of everything in it; null where it may be content. */
export function containerBoilerplate(
  name: string,
  attributes: Record<string, string>,
  inMain: boolean,
): Boilerplate | null {
  const byTag = BY_TAG[name];
  if (byTag) return name === 'footer' && inMain ? null : byTag;
  if (name === 'header' && !inMain) return 'header';
  if (name === 'body' || name === 'html' || name === 'main') return null;
  if (attributes.role !== undefined) {
    const byRole = BY_ROLE[attributes.role];
    if (byRole) return byRole;
  }
  if ('hidden' in attributes || /display:\s*none/.test(attributes.style ?? '')) return 'other';
  if (attributes.class === undefined && attributes.id === undefined) return null;
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.toLowerCase();
  for (const [pattern, kind] of BY_NAME) if (pattern.test(names)) return kind;
  return null;
}

/** Whole blocks that are furniture in any format: what is left of buttons and menus in saved pages and copied text. */
const PHRASES: readonly (readonly [RegExp, Boilerplate])[] = [
  [
    /^(?:« |< |← |» )?(?:zurück(?: zu[rm]? [\p{L} -]{1,40})?|nach oben|seitenanfang|zum seitenanfang|back|weiter|vorherige[rs]? [\p{L}]+|nächste[rs]? (?:beitrag|artikel|seite))(?: »| >| →)?$/u,
    'back-link',
  ],
  [
    /^(?:direkt |springe |skip )?(?:zum|to) (?:inhalt|hauptinhalt|content|navigation|menü)(?: springen)?$|^(?:sie befinden sich|sie sind) hier\b.{0,100}$|^(?:startseite|home)(?: [>»/|›] .{1,150})?$|^menü$|^hauptmenü$|^suche$|^navigation(?: überspringen)?$/u,
    'navigation',
  ],
  [
    /^(?:seite |artikel |beitrag )?(?:teilen|drucken|empfehlen|merken|vorlesen|weiterempfehlen)(?: (?:auf|bei|über|per) .{1,40})?$|^(?:social networks?|feedback|share|tweet|facebook|twitter|whatsapp|instagram|linkedin|xing|youtube)[\s:|,·]*(?:(?:feedback|social networks?|facebook|twitter|google\.com|mister wong|whatsapp|xing|linkedin|instagram|e-mail)[\s:|,·]*){0,12}$/u,
    'share',
  ],
  [
    /^(?:diese (?:website|webseite|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) cookies\b.{0,300}$|^(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen)$/u,
    'cookie',
  ],
  [
    /^(?:impressum|datenschutz(?:erklärung)?|agb|sitemap|barrierefreiheit|kontakt\s*[|·]\s*impressum.{0,60}|impressum\s*[|·/]?\s*datenschutz.{0,60}|©.{0,100}|copyright.{0,100}|alle rechte vorbehalten\.?)$/u,
    'footer',
  ],
  [
    /^(?:thema zuweisen|mehr (?:lesen|erfahren|informationen?)|weiterlesen|weitere? (?:beiträge|artikel|nachrichten)|bildergalerie|zum kalender hinzufügen|in kalender (?:eintragen|übernehmen)|als ics herunterladen|zum programmüberblick\W*)[.…]*$/u,
    'other',
  ],
];

/** Marks the blocks that only their words or their links give away. */
export function markBoilerplate(blocks: readonly Draft[], text: string): void {
  for (const block of blocks) {
    if (block.boilerplate !== null) continue;
    const length = block.end - block.start;
    if (length <= 300) {
      const words = text.slice(block.start, block.end).toLowerCase();
      for (const [pattern, kind] of PHRASES) {
        if (pattern.test(words)) {
          block.boilerplate = kind;
          break;
        }
      }
    }
  }
  markLinkRuns(blocks);
  markOutsideMain(blocks);
}

/** Menus without a telling name: three or more short blocks in a row that are nothing but links. */
function markLinkRuns(blocks: readonly Draft[]): void {
  const isLink = (block: Draft) =>
    block.linked >= (block.end - block.start) * 0.9 && block.end - block.start < 60 && block.kind !== 'heading';
  for (let i = 0; i < blocks.length; i++) {
    let j = i;
    while (j < blocks.length && isLink(blocks[j] as Draft)) j++;
    if (j - i >= 3) for (const block of blocks.slice(i, j)) block.boilerplate ??= 'navigation';
    if (j > i) i = j;
  }
}

/** Where a page has <main> or <article> with something in it, what stands outside is not the announcement. */
function markOutsideMain(blocks: readonly Draft[]): void {
  const within = blocks.filter((block) => block.inMain && block.boilerplate === null);
  if (within.reduce((sum, block) => sum + block.end - block.start, 0) < 80) return;
  const titled = within.some((block) => block.kind === 'heading' && block.level <= 2);
  for (const block of blocks) {
    if (block.inMain) continue;
    if (block.kind === 'heading' && block.level === 1 && !titled && block.boilerplate !== 'navigation')
      block.boilerplate = null;
    else block.boilerplate ??= 'other';
  }
}

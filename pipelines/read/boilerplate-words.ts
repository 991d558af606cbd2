/** Furniture that only its words give away: what is left of buttons, menus and notices in saved pages and copied text. */
import type { Boilerplate } from '../../schemas/document.ts';
import type { Draft } from './block-writer.ts';

/** Whole blocks, in lower case. */
const PHRASES: readonly (readonly [RegExp, Boilerplate])[] = [
  [
    /^(?:« |< |← |» )?(?:zurück(?: zu[rm]? [\p{L} -]{1,40})?|nach oben|seitenanfang|zum seitenanfang|back|weiter|vorherige[rs]? [\p{L}]+|nächste[rs]? (?:beitrag|artikel|seite))(?: »| >| →)?$/u,
    'back-link',
  ],
  [
    /^(?:direkt |springe |skip )?(?:zum|zur|to) (?:inhalt|hauptinhalt|content|navigation|menü|suche|fußzeile|hauptnavigation)(?: springen| wechseln)?$|^(?:sie befinden sich|sie sind) hier\b.{0,100}$|^(?:startseite|home)(?: ?[>»/|›] .{1,150})?$|^(?:haupt)?menü(?: öffnen| schließen)?$|^suche$|^navigation(?: überspringen)?$/u,
    'navigation',
  ],
  [
    /^(?:diese (?:website|webseite|seite)|wir) (?:verwende[nt]|nutz(?:t|en)|setz(?:t|en)) cookies\b.{0,300}$|^(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen)$/u,
    'cookie',
  ],
  [
    /^(?:impressum|datenschutz(?:erklärung)?|agb|sitemap|barrierefreiheit|kontakt\s?[|·]\s?impressum.{0,60}|impressum\s?(?:[|·/]\s?)?datenschutz.{0,60}|©.{0,100}|copyright.{0,100}|alle rechte vorbehalten\.?)$/u,
    'footer',
  ],
  [
    /^(?:thema zuweisen|mehr (?:lesen|erfahren)|weiterlesen|weitere? (?:beiträge|artikel|nachrichten)|bildergalerie|zum kalender hinzufügen|in (?:den |meinen )?kalender (?:eintragen|übernehmen)|als ics herunterladen|zum programmüberblick\W{0,5}|(?:foto|fotos|bild|bildnachweis|bildquelle|abbildung)\s?: .{2,80})[.…]{0,3}$|^\{(?::|\{[<%]).{0,200}\}$/u,
    'other',
  ],
  [/^.{0,80}\bseite \d{1,3}(?: von \d{1,3})?$/u, 'other'],
  [/^[-–—_✂. ]*(?:bitte )?(?:hier )?(?:abtrennen|ausschneiden)[-–—_✂. ]*$/u, 'form'],
];
const LONGEST = 310;

/** Buttons to share a page: nothing but these words, one of them at least telling. */
const SHARE_WORDS =
  /(?<![\p{L}\d])(?:seite|artikel|beitrag|social|networks?|media|e-mail|mail|per|auf|bei|via|über|und|google\.com|google|mister|wong|teilen|drucken|empfehlen|merken|vorlesen|weiterempfehlen|feedback|share|tweet|twittern|facebook|twitter|whatsapp|instagram|linkedin|xing|youtube|mastodon|pinterest|telegram)(?![\p{L}\d])|[\s:|,·+&/]/gu;
const SHARE_TELLING =
  /teilen|drucken|empfehlen|merken|vorlesen|feedback|social|share|tweet|twit|facebook|whatsapp|instagram|linkedin|xing|youtube|mastodon|telegram/u;

function kindOf(words: string): Boilerplate | null {
  const kind = PHRASES.find(([pattern]) => pattern.test(words))?.[1];
  if (kind !== undefined) return kind;
  if (words.length < 160 && SHARE_TELLING.test(words)) {
    // Names that run into one another, where the page had icons between them: „FacebookTwitter“
    const apart = words.replace(/(facebook|twitter|xing|instagram|google\.com)(?=\p{L})/gu, '$1 ');
    if (apart.replace(SHARE_WORDS, '') === '') return 'share';
  }
  // „zurück | nach oben | Seite drucken“
  const parts = words.length < 100 && /[|·•]/u.test(words) ? words.split(/[|·•]/u).map((part) => part.trim()) : [];
  return parts.length > 1 && parts.every((part) => part === '' || kindOf(part) !== null)
    ? kindOf(parts[0] as string)
    : null;
}

/** Headings above teasers of other announcements. „Weitere Termine“ is not among them: it lists dates of this one. */
const RELATED =
  /^(?:weitere (?:veranstaltungen|beiträge|artikel|nachrichten|meldungen|news)|(?:ähnliche|verwandte|passende) (?:veranstaltungen|beiträge|artikel|themen|inhalte)|das könnte (?:sie|dich|euch) (?:auch|ebenfalls|noch) interessieren|auch interessant|mehr zum thema|neueste (?:beiträge|kommentare)|mehr veranstaltungen|andere veranstaltungen)\b/u;

/** Marks blocks whose words are furniture, and what stands below a heading of related teasers. */
export function markByWords(blocks: readonly Draft[], text: string): void {
  let related = 0;
  let seenHeading = false;
  for (const block of blocks) {
    if (block.boilerplate !== null) continue;
    const heading = block.kind === 'heading';
    if (heading && related > 0 && block.level <= related) related = 0;
    if (block.end - block.start <= LONGEST) {
      const words = text.slice(block.start, block.end).toLowerCase();
      if (heading && seenHeading && RELATED.test(words)) related = block.level;
      block.boilerplate = kindOf(words);
    }
    if (related > 0) block.boilerplate ??= 'aside';
    seenHeading ||= heading;
  }
}

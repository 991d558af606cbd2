/** What the words around a place say of it: the event happens there, or somebody merely works, parks or answers there. */
import type { Block, Span } from '../../../schemas/document.ts';
import { allMatches } from '../../german/cues.ts';
import { shared, type View } from '../../view.ts';
import { type AddressMention, readAddresses } from '../address/read.ts';

/** Words by which German says that something takes place. */
export const EVENT =
  /\b(?:findet|finden|fand|fanden|stattfind[a-zäöüß]{0,20}|statt\b|stattge[a-zäöüß]{0,20}|treffen (?:wir|sich|uns|ist)|treffen uns|trifft sich|treffe[nt]? (?:wir )?uns|trafen|traf\b|(?:ein)?lädt|(?:ein)?laden|(?:ein)?lud|luden|gebeten|einladung|eingeladen|herzlich ein|veranstalte[nt]?|veranstaltete|tagt|tagen|tagte|kamen|kommen|kommt|zusammen(?:kommen|finden|gekommen)?|beginnt|startet|eröffn[a-zäöüß]{0,20}|gastier[a-zäöüß]{0,20}|zu gast|gastgeber[a-zäöüß]{0,20}|veranstaltungsort|tagungsort|richtet|ausgerichtet|versamm[a-zäöüß]{0,20}|besuch(?:en|t)|schauplatz|treffpunkt|lockt|steigt|gefeiert|feiert|feiern|erwartet|hieß|hießen|begrüß[a-zäöüß]{0,20}|diskutier[a-zäöüß]{0,20}|tauschten|debattier[a-zäöüß]{0,20}|präsentier[a-zäöüß]{0,20}|geplant|bieten|bietet|organisier[a-zäöüß]{0,20}|durchgeführt|geht es weiter|ort (?:für|der|des)|konzert|vortrag|workshop|tagung|fachtag|konferenz|seminar|stammtisch|netzwerktreffen)/i;

/** A day or an hour in the same sentence ties a place to the event. */
export const WHEN =
  /\b\d{1,2}\.\s?(?:\d{1,2}\.|(?:bis|und|[-–])\s?\d{1,2}\.|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b\d{1,2}(?:[.:]\d{2})?\s?uhr|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\b/i;

/** People's offices, arrivals, reports: a place, but not this event's. */
export const OFFICE =
  /\b(?:arbeite[nt]|träger(?:in)? (?:ist|sind)|sitz (?:in|ist)|tätig|studiert|studierte|leitet|leiter(?:in)? (?:des|der)|professor[a-zäöüß]{0,20}|dozent[a-zäöüß]{0,20}|gegründet|geboren|lebt|wohnt|promovier[a-zäöüß]{0,20}|mitglied (?:der|des|im)|angesiedelt[a-zäöüß]{0,20}|ansässig|referent(?:in)? (?:ist|war)|ist seit|war seit|sprecher(?:in)? (?:des|der)|haltestelle|parkhaus|parkplätze|tiefgarage|navigationsadresse|anreise mit|anfahrt|übernacht[a-zäöüß]{0,20}|hotelkontingent|zimmerkontingent|fußweg|gehminuten|s-bahn|u-bahn|buslinie|straßenbahn|umstieg|umsteigen)\b/i;

/** Letters, forms, questions go there, not guests. */
export const DESK =
  /\b(?:anmeld[a-zäöüß]{0,20}|schriftlich|postalisch|per post|rücksend[a-zäöüß]{0,20}|kontakt[a-zäöüß]{0,20}|auskunft|auskünfte|ansprechpartner[a-zäöüß]{0,20}|ansprechperson[a-zäöüß]{0,20}|rückfragen|geschäftsstelle|impressum|v\.\s?i\.\s?s\.\s?d\.\s?p|bewerbung[a-zäöüß]{0,20}|karten (?:gibt|sind)|vorverkauf|tickets? (?:gibt|bei)|erhältlich|abzuholen|telefonisch|telefon(?:nummer)?|tel\.|fax|e-mail|sekretariat)/i;

/** Another event: an earlier one, a later one, what comes after. */
export const OTHER_EVENT =
  /\b(?:im anschluss|anschließend|danach|nach dem (?:vortrag|treffen|konzert)|vorangegangen[a-zäöüß]{0,20}|vergangenen|vorigen|letzten|letztes|früher[a-zäöüß]{0,20}|zuvor|zuletzt|nächstes jahr|folgetreffen|bereits (?:im|am|in)|das nächste (?:mal|treffen)|abendessen|ausklang|weitere termine|gastierte)/i;

/** Whether a stretch speaks of another event: „beim letzten Treffen“, but not „am vergangenen Mittwoch“, which is this one's day. */
export function ofOther(before: string): boolean {
  const found = OTHER_EVENT.exec(before);
  if (!found) return false;
  const day = /^(?:vergangenen|vorigen|letzten)$/i.test(found[0]);
  return !day || !/^ (?:Mon|Diens|Mitt|Donners|Frei|Sams|Sonn|Woche)/.test(before.slice(found.index + found[0].length));
}

/** In front of a place one does not go to: „statt im …“, „nicht wie geplant im …“, „eigentlich sollte es im …“. */
const INSTEAD =
  /\b(?:statt|anstatt|anstelle|nicht(?: mehr)?(?: wie (?:geplant|gewohnt|üblich|angekündigt))?|ursprünglich|eigentlich|sonst|bisher|sollte)(?: [\p{L}\d.]{1,40}){0,8} ?$/iu;
const INDEED = /\b(?:nun|jetzt|sondern|stattdessen|neu)\b|,/g;

/** „bei Regen in der Stadthalle“: where it would be otherwise. */
const WEATHER =
  /\b[Bb]ei (?:(?:starkem |anhaltendem )?(?:Regen|Sturm|Unwetter|Nässe|Gewitter)|(?:schlechte[mr]|ungünstige[mr]) (?:Wetter|Witterung))\b[^;]{0,60}$|\bwenn es regnet\b/;

/** Whether a sentence, up to a place, says that it is not (or no longer) the one: „statt im …“, but not „… nun im …“. */
export function isDropped(before: string): boolean {
  if (WEATHER.test(before)) return true;
  if (!/statt|anstelle|nicht|ursprünglich|eigentlich|sonst|bisher|sollte/i.test(before)) return false;
  let from = 0;
  for (const turn of allMatches(INDEED, before)) from = turn.index + turn[0].length;
  return INSTEAD.test(before.slice(from));
}

/** Addresses of the announcement itself, menus and footers left out. */
export const addressesOf = shared((view: View): readonly AddressMention[] => {
  const blocks = view.main;
  let i = 0;
  return readAddresses(view.text).filter((mention) => {
    while (i < blocks.length && (blocks[i] as Block).end <= mention.start) i++;
    const block = blocks[i];
    return block !== undefined && block.start <= mention.start;
  });
});

/** Blocks that tell who answers, organises or pays, by label. */
const DESK_KEYS = new Set([
  'contact',
  'registration',
  'organiser',
  'email',
  'phone',
  'fax',
  'partner',
  'funder',
  'speaker',
  'link',
  'published',
  'deadline',
]);
const DESK_HEADING =
  /kontakt|ansprech|anmeld|impressum|veranstalter|über uns|sponsor|referent|sprecher|speaker|unterkunft|übernacht|hotel|parken|rückfragen|träger|mit dem auto|öffentlichen verkehrsmittel|anreise|vorverkauf|verkaufsstelle|herausgeber/iu;

/** How far each main block's own label, or the heading above it, speaks against a venue in it: read once a view. */
const desks = shared((view: View): ReadonlyMap<Block, number> => {
  const found = new Map<Block, number>();
  let below = 0;
  for (const block of view.main) {
    const own = block.field?.key && DESK_KEYS.has(block.field.key) ? 1 : below;
    found.set(block, own);
    const empty = block.field !== null && block.field.value.start === block.field.value.end;
    if (block.kind === 'heading' || empty) below = DESK_HEADING.test(view.slice(block)) ? 0.6 : 0;
  }
  return found;
});

/** How far a block's own label or the heading above it speaks against a venue in it: 0 not at all, 1 for certain. */
export const deskBlock = (view: View, block: Block): number => desks(view).get(block) ?? 0;

/** The sentence around an offset, or the block's line where there is none. */
export function sentenceAt(view: View, at: number): Span & { readonly text: string } {
  const list = view.sentences;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid]?.end ?? 0) <= at) low = mid + 1;
    else high = mid;
  }
  const found = list[low];
  return found && found.start <= at ? found : { start: at, end: at, text: '' };
}

/** Where an announcement says what it is about, and how much a word there counts. */
import type { Block, LabelKey } from '../../schemas/document.ts';

/** Labels whose values tell who, where and how, and so hold names that only contain a topic. */
const SILENT: ReadonlySet<LabelKey> = new Set<LabelKey>([
  'date',
  'time',
  'place',
  'address',
  'deadline',
  'registration',
  'cost',
  'capacity',
  'contact',
  'email',
  'phone',
  'fax',
  'organiser',
  'partner',
  'funder',
  'platform',
  'link',
  'published',
  'region',
  'network',
  'language',
]);

export const TITLE = 1;
export const TAG = 0.9;
export const SUBTITLE = 0.8;
const HEADING = 0.6;
const OPENING = 0.45;
const ITEM = 0.4;
const BODY = 0.3;

/** How much a mention counts by its block: 0 where it says nothing about the event. */
export function blockWeight(block: Block, at: number): number {
  if (block.field) {
    const { key } = block.field;
    if (key === null) return ITEM;
    // „Anmeldung:“ may stand above the whole description, in forms that were never filled in.
    if (SILENT.has(key)) return block.field.value.end - block.field.value.start > 250 ? BODY : 0;
    return key === 'topic'
      ? TAG
      : key === 'kind' || key === 'title'
        ? HEADING
        : key === 'speaker' || key === 'audience' || key === 'requirement'
          ? BODY / 2
          : ITEM;
  }
  if (block.kind === 'heading') return HEADING;
  if (block.kind === 'item' || block.kind === 'row') return ITEM;
  return at <= 2 ? OPENING : BODY;
}

/** Sentences that say what it is about. */
const FOCUS =
  /\b(?:im fokus|im mittelpunkt|im zentrum|schwerpunkt|themen?\b|thematisch|geht es um|es geht um|dreht sich|drehen sich|widmet sich|befasst sich|leitfrage|handlungsfeld|rund um|stichwort|unter dem (?:motto|titel)|diskutier|auseinandersetz|einblick|arbeite[nt] zu\b|wie gelingt|wie können|wie kann)/iu;
/** Sentences about funders, carriers and the house itself, which stand under every text of a site. */
const HOUSE =
  /\b(?:gefördert|finanziert|mitteln des|kofinanziert|träger (?:ist|von|des|der)|ist ein(?:e)? (?:projekt|angebot|initiative|programm|einrichtung|verein)|teil der .{0,40}initiative|sind teil|bundesministerium)/iu;

/** Sentences about who may come and how: their nouns are people and offices. */
const AUDIENCE =
  /\b(?:richtet sich|wendet sich|eingeladen sind|anmelden können|teilnehmen können|mitmachen können|offen für|willkommen sind|zielgruppe|melden sie sich|anmeldung|nimmt .{0,60}entgegen)\b/iu;

/** How a sentence raises or lowers what its block gives. */
export function sentenceFactor(sentence: string): number {
  if (HOUSE.test(sentence)) return 0.3;
  if (AUDIENCE.test(sentence)) return 0.95;
  return FOCUS.test(sentence) ? 1.5 : 1;
}

/** „Referat Migration und Integration“, „Ministerium für … Digitalisierung“: a name that holds the term. */
const IN_A_NAME =
  /(?:[Mm]inisteriums?|[Aa]mte?s?|[Rr]eferats?|[Aa]bteilung|[Ff]achbereichs?|[Ff]achdienste?s?|[Ff]achgebiets?|[Ss]achgebiete?s?|[Ss]tiftung|[Vv]erein|[Vv]erbande?s?|[Ii]nstituts?|[Zz]entrums?|[Aa]gentur|[Bb]ehörde|[Dd]ezernats?|[Ss]enatsverwaltung|[Ll]ehrstuhls?|[Pp]rofessur|[Bb]eauftragte[rn]?|[Mm]inister(?:in)?|[Dd]ezernent(?:in)?|[Rr]eferent(?:in)?|[Ll]eiter(?:in)?|[Pp]rogramms?|[Tt]ransfer(?:forums?|agentur(?:en)?))\s(?:(?:für|der|des|von|zur)\s)?[„"]?(?:\p{Lu}[\p{L}-]*(?:,|\sund|\s&)?\s){0,3}[„"]?$/u;
const NEGATED =
  /(?:\bkein\p{L}{0,3}|\bnicht(?: um| über| mehr)?|\bohne|\bstatt|\banstelle(?: von)?|\bjenseits (?:von|der|des))\s(?:\p{L}{1,40}\s){0,2}$/iu;

/** „Arbeitskreis Bildungsmonitoring“: who invites; in a title it may be what the event is about. */
const IN_A_NETWORK =
  /(?:[Aa]rbeitskreise?s?|[Vv]erbunde?s?|[Bb]ündnis(?:ses)?|[Ii]nitiative)\s(?:(?:für|der|des|von|zur)\s)?[„"]?(?:\p{Lu}[\p{L}-]*(?:,|\sund|\s&)?\s){0,2}[„"]?$/u;

/** Whether the words in front take a mention away: a name that holds it, or a denial. */
export const isSilenced = (before: string, inTitle = false): boolean =>
  IN_A_NAME.test(before) || NEGATED.test(before) || (!inTitle && IN_A_NETWORK.test(before));

/** Compounds that name a person or a place of work: „Integrationsbeauftragte“, „Weiterbildungseinrichtungen“. */
export const NAMES_AN_OFFICE =
  /^(?:beauftragt|einrichtung|ministeri|amt|amter|referat|agentur|stelle|zentr|verein|verband|ausschuss|lots|minister|abteilung|fachstelle|werk|trager|akteur|anbiet|institut)/u;

/** What shows that a part of a document is an announcement: a title that is no item of a programme, and a date of its own. */
import type { Block, Document } from '../../schemas/document.ts';
import { isBareTime } from './text-lines.ts';

const DAY =
  /\b\d{1,2}\. ?(?:\d{1,2}\.(?: ?\d{2,4})?|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)|\b\d{4}-\d{2}-\d{2}\b/iu;
const SHORT = 160;

/** Parts of one event rather than events: „Tag 1“, „Modul B“, „Workshop 3: …“, „10:00 Begrüßung“. */
const AGENDA =
  /^(?:tag|modul|teil|block|workshop|forum|fachforum|panel|session|phase|runde|ag|arbeitsgruppe|baustein|einheit|kurs|termin|seminar|vortrag|kapitel|woche|slot|track|thementisch|werkstatt|impuls|thema|punkt|schritt|zeitraum|schicht|gruppe)s? ?(?:\d|[ivx]{1,4}\b|[a-h]\b)|^\d{1,2}[:.]\d{2}\b|^(?:erst|zweit|dritt|viert)er (?:tag|teil)|^(?:programm|ablauf|agenda|anmeldung|kontakt|organisatorisches|anreise|hinweise?|referent|vormittag|nachmittag|live-?stream)/iu;

export const isAgendaTitle = (title: string): boolean => AGENDA.test(title) || isBareTime(title);

/** The words that name a part: its first heading, which must stand at its top. */
export function titleOf({ text }: Document, blocks: readonly Block[]): string | null {
  const head = blocks
    .slice(0, 3)
    .find((block) => block.kind === 'heading' && !isBareTime(text.slice(block.start, block.end)));
  return head ? text.slice(head.start, head.end) : null;
}

/** Whether blocks give a day: under a label, or (where the layout is telling) in a short line. */
export function hasOwnDate({ text }: Document, blocks: readonly Block[], loose: boolean): boolean {
  return blocks.some(({ start, end, field }) => {
    if (field) return field.key === 'date' && DAY.test(text.slice(field.value.start, field.value.end));
    return loose && end - start <= SHORT && DAY.test(text.slice(start, end));
  });
}

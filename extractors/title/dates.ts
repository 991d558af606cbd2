/** Dates, hours and the place behind them as they stand in headlines: they belong to the occurrence, not to the name. */
import { cued } from '../german/cues.ts';

const MONTH =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.?';
const WEEKDAY =
  '(?:(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)(?:abend|nachmittag|vormittag)?|(?:Mo|Di|Mi|Do|Fr|Sa|So)\\b\\.?)';
const DAY = '\\d{1,2}\\.';
const FULL_DAY = `${DAY}\\s?(?:\\d{1,2}\\.(?:\\s?(?:20)?\\d{2}(?!\\d))?|${MONTH}(?:\\s\\d{4})?(?!-?\\p{L}))`;
const PART_DAY = `${DAY}(?:\\d{1,2}\\.(?:\\d{2,4})?)?\\s?(?:${MONTH}\\s?)?(?:[-–/+&]|und|bis(?: zum)?)\\s?(?:${WEEKDAY},?\\s)?`;
const HOURS =
  '(?:um\\s|von\\s|ab\\s)?\\d{1,2}(?:[:.]\\d{2})?(?:\\sUhr)?(?:\\s?(?:-|–|bis)\\s?\\d{1,2}(?:[:.]\\d{2})?)?\\s?(?:Uhr|h)(?!\\p{L})';
const PREPOSITION = '(?:(?:am|vom|ab|bis|zum|den|dem|im|von)\\s)?';

/**
 * A day, several or a range of them, with weekday, preposition and hours where they stand beside it. With {0,2} for the star V8
 * would write the months out three times, which takes eight milliseconds.
 */
export const DATE = cued(
  new RegExp(
    `\\(?(?<!\\p{L})${PREPOSITION}(?:${WEEKDAY},?\\s(?:(?:den|dem)\\s)?)?(?:${PART_DAY})*(?:${FULL_DAY}|\\d{4}-\\d{2}-\\d{2})(?:,?\\s${HOURS})?\\)?`,
    'gu',
  ),
);
/** „am 14.11 um 18:30“: without its last point it is a day where an hour stands behind it. */
export const DAY_AND_HOUR = cued(
  /(?<![\p{L}\d])(?:am\s)?\d{1,2}\.(?:0?[1-9]|1[0-2])\s(?:um|ab)\s\d{1,2}[:.]\d{2}(?!\d)(?:\sUhr)?/gu,
);
/** „im August 2024“, „Ende Oktober“, „August 2024“: a month with its year, or with a word that makes it a date. */
export const MONTH_YEAR = cued(
  new RegExp(
    `(?<!\\p{L})(?:(?:im|ab|seit)\\s${MONTH}(?:(?:\\sund\\s|/)${MONTH})?(?:\\s\\d{4})?|(?:Anfang|Mitte|Ende)\\s${MONTH}(?:\\s\\d{4})?|(?<!\\d\\. ?)${MONTH}\\s\\d{4})(?!\\p{L})|\\((?:0[1-9]|1[0-2])/(?:19|20)\\d{2}\\)`,
    'gu',
  ),
);
export const TIME = cued(new RegExp(`(?<!\\p{L})${HOURS}`, 'gu'));
/** Whether a text says a day: the cheap test for „is there an event at all“. */
export const SAYS_DAY = new RegExp(`${FULL_DAY}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\.\\d{1,2}\\.`, 'u');

/** Days as the checks compare and name them. Pure arithmetic on the calendar: no time zone takes part. */
import type { Texts } from './check.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS: Readonly<Record<keyof Texts, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const WEEKDAYS: Readonly<Record<keyof Texts, readonly string[]>> = {
  de: 'Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

const utc = ({ year, month, day }: Day) => Date.UTC(year, month - 1, day);

export const isDay = (day: Day): boolean =>
  day.month >= 1 && day.month <= 12 && day.day >= 1 && day.day <= daysIn(day.month, day.year);
export const daysIn = (month: number, year: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(utc(day)).getUTCDay();
export const plusDays = (day: Day, days: number): Day => fromUtc(utc(day) + days * 86_400_000);
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / 86_400_000);
export const iso = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The day of "2021-09-14" or "2021-09-14T10:00"; null for what is less precise. */
export function dayOf(text: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T|$|\s)/.exec(text ?? '');
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : null;
}

const fromUtc = (time: number): Day => {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

export const weekdayName = (weekday: number): Texts => ({
  de: WEEKDAYS.de[weekday] as string,
  en: WEEKDAYS.en[weekday] as string,
});
export const monthName = (month: number): Texts => ({
  de: MONTHS.de[month - 1] as string,
  en: MONTHS.en[month - 1] as string,
});
/** „14. September 2021“, "14 September 2021". */
export const dayName = (day: Day): Texts => ({
  de: `${day.day}. ${monthName(day.month).de} ${day.year}`,
  en: `${day.day} ${monthName(day.month).en} ${day.year}`,
});

/** Feasts of other calendars: Hebrew, Islamic and Chinese from ICU, Indian ones from sun and moon. */
import { type Day, dayOf, weekdayOf } from '../calendar.ts';
import { lunarDay, moonLongitude, sidereal, sunLongitude } from './moon.ts';

/** "month-day" of a calendar → days of a Gregorian year. ICU takes 5 ms for a year, once. */
const years = new Map<string, Map<string, Day>>();

function daysIn(calendar: string, year: number): Map<string, Day> {
  const id = `${calendar} ${year}`;
  let days = years.get(id);
  if (days === undefined) {
    days = new Map();
    const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'numeric',
    });
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
      const parts = format.formatToParts(day * 86400000);
      const key = `${parts.find(({ type }) => type === 'month')?.value}-${parts.find(({ type }) => type === 'day')?.value}`;
      if (!days.has(key)) days.set(key, day);
    }
    years.set(id, days);
  }
  return days;
}

/** Days that give way to the Sabbath, by the weekday they would fall on. */
const POSTPONED: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  'Av-9': { 6: 1 },
  'Iyar-5': { 5: -1, 6: -2, 1: 1 },
  'Nisan-27': { 5: -1, 7: 1 },
};

/** "Tishri-10": Jewish feasts begin on the evening before. In a leap year Purim is in the second Adar. */
export function hebrew(rule: string, year: number): Day | null {
  const days = daysIn('hebrew', year);
  const day = (rule.startsWith('Adar-') ? days.get(rule.replace('Adar', 'Adar II')) : undefined) ?? days.get(rule);
  return day === undefined ? null : day - 1 + (POSTPONED[rule]?.[weekdayOf(day)] ?? 0);
}

/** "9-27": Umm al-Qura, which is defined from 1937 and reliable from 1980; the tabular calendar before. */
export function islamic(rule: string, year: number): Day | null {
  const [key = '', lastFriday] = rule.split('F');
  const day = daysIn(year < 1980 ? 'islamic-tbla' : 'islamic-umalqura', year).get(key) ?? null;
  return day === null || lastFriday === undefined ? day : day - 1 - ((weekdayOf(day - 1) - 5 + 7) % 7);
}

export function chinese(rule: string, year: number): Day | null {
  return daysIn('chinese', year).get(rule) ?? null;
}

/** Evening in India; most feasts are kept on the day whose evening (e), sunrise (s) or midnight (m) is in the lunar day. */
const HOURS: Readonly<Record<string, number>> = { e: 12.5 / 24, s: 0.5 / 24, m: 18.5 / 24 };

/** "7-15e": lunar month (1 is Chaitra), lunar day, and when on the day it must hold. */
export function hindu(rule: string, year: number): Day | null {
  const match = /^(\d+)-(\d+)([esm])(?:([+-]\d+))?$/.exec(rule);
  if (!match) return null;
  const [month, tithi] = [Number(match[1]), Number(match[2])];
  const shift = Number(match[4] ?? 0);
  // A lunar day shorter than a day may miss the hour.
  const hours = [HOURS[match[3]!]!, ...Object.values(HOURS)];
  for (const hour of hours) {
    for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
      const at = day + hour;
      if (lunarDay(at) === tithi && lunarDay(at - 1) !== tithi && monthOf(at) === month) return day + shift;
    }
  }
  return null;
}

/** A lunar month is named for the sign the sun enters in it; one in which it enters none is a leap month. */
function monthOf(at: number): number | null {
  const since = newMoonBefore(at);
  const sign = (moment: number) => Math.floor(sidereal(sunLongitude(moment), moment) / 30);
  const [from, to] = [sign(since), sign(newMoonBefore(since + 31))];
  return from === to ? null : ((from + 1) % 12) + 1;
}

/** The last moment at which sun and moon met. */
function newMoonBefore(at: number): number {
  const gain = (moment: number) => (moonLongitude(moment) - sunLongitude(moment) + 720) % 360;
  let moment = at - gain(at) / 12.19;
  for (let round = 0; round < 4; round++) {
    const ahead = gain(moment);
    moment -= (ahead > 180 ? ahead - 360 : ahead) / 12.19;
  }
  return moment;
}

/** "270": the day on which the sun reaches that longitude among the stars; after dusk it is the next. */
export function solar(rule: string, year: number): Day | null {
  const [target = 0, shift = 0] = rule.split('+').map(Number);
  for (let day = dayOf(year, 1, 1); day < dayOf(year + 1, 1, 1); day++) {
    const at = (moment: number) => ((sidereal(sunLongitude(moment), moment) - target + 540) % 360) - 180;
    if (at(day - 0.5) < 0 && at(day + 0.5) >= 0) return day + shift;
  }
  return null;
}

/** Onam: the moon stands in Shravana while the sun is in Leo. */
export function onam(_rule: string, year: number): Day | null {
  for (let day = dayOf(year, 8, 10); day < dayOf(year, 9, 25); day++) {
    const at = day + 0.1;
    const sun = Math.floor(sidereal(sunLongitude(at), at) / 30);
    if (sun === 4 && Math.floor(sidereal(moonLongitude(at), at) / (360 / 27)) === 21) return day;
  }
  return null;
}

/** Easter Sunday of the eastern churches (Meeus, Julian), with an offset. */
export function orthodox(rule: string, year: number): Day | null {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = dayOf(year, month, ((d + e + 114) % 31) + 1);
  return julian + Math.floor(year / 100) - Math.floor(year / 400) - 2 + Number(rule);
}

/** King's Day is a day earlier where it would be a Sunday. */
export function koningsdag(_rule: string, year: number): Day | null {
  const day = dayOf(year, 4, 27);
  return weekdayOf(day) === 7 ? day - 1 : day;
}

import { type Day, dayName, isDay, iso, plusDays, weekdayName, weekdayOf } from '../../calendar.ts';
import type { Check, Edit, Texts } from '../../check.ts';
import { matterDates } from '../../matter-dates.ts';
import type { Subject } from '../../subject.ts';
import { fullDay, type WrittenDate, writtenDates } from '../../written-dates.ts';

export const weekdayMismatch: Check = {
  id: 'date/weekday-mismatch',
  severity: 'error',
  title: { de: 'Wochentag passt nicht zum Datum', en: 'Weekday contradicts the date' },
  message: {
    de: 'Der {date} ist ein {right}, hier steht {wrong}.',
    en: '{date} is a {right}, but the text says {wrong}.',
  },
  advice: {
    de: 'Prüfen Sie, welche der beiden Angaben stimmt.',
    en: 'Find out which of the two is right.',
  },
  rationale: {
    de: 'Wer den falschen Tag im Kalender hat, steht vor verschlossener Tür. Meist wurde das Datum aus dem Vorjahr übernommen.',
    en: 'Whoever notes the wrong day finds a closed door. Often the date was copied from the year before.',
  },
  failing: [
    { text: 'Fachtag Ganztag\n\nDatum: Montag, 15. September 2026\nOrt: Kiel', line: 3 },
    { text: 'Wir treffen uns am 15.09.2026 (Mi) in Kiel.' },
    { text: 'Der Fachtag ist am 15.09.2026.\n\nBeginn: Freitag, 15.09., 10 Uhr', line: 3 },
  ],
  passing: [
    { text: 'Fachtag Ganztag\n\nDatum: Dienstag, 15. September 2026\nOrt: Kiel' },
    { text: 'Fr–So, 10.–12. Juni 2022' },
    { text: 'Montag, 15. September, 10 Uhr' },
  ],
  *run(subject) {
    const dates = writtenDates(subject.view);
    for (const date of dates) {
      const day = dayWithYear(date, dates);
      if (!day || date.weekday === null || !date.weekdayAt || weekdayOf(day) === date.weekday) continue;
      const right = weekdayName(weekdayOf(day));
      const wrong = weekdayName(date.weekday);
      const { note, certain } = likelier(subject, date, day, dates);
      yield {
        at: { start: date.start, end: date.end },
        slots: { date: dayName(day), right, wrong },
        actual: subject.text.slice(date.start, date.end),
        expected: [right.de, ...nearest(day, date.weekday).map(iso)],
        note,
        edits: certain ? repair(subject, date, right) : [],
      };
    }
  },
};

/** A date without a year takes the one that the text gives for the same day elsewhere, if it is only one. */
function dayWithYear(date: WrittenDate, all: readonly WrittenDate[]): Day | null {
  const years = new Set(
    (date.year === null ? all.filter(({ day, month }) => day === date.day && month === date.month) : [date])
      .map(({ year }) => year)
      .filter((year) => year !== null),
  );
  const [year] = years;
  const day = year === undefined ? null : { year, month: date.month, day: date.day };
  return years.size === 1 && day && isDay(day) ? day : null;
}

/** The days with that weekday closest to the date, nearest first. */
function nearest(day: Day, weekday: number): Day[] {
  return [-1, 1, -2, 2, -3, 3].map((days) => plusDays(day, days)).filter((other) => weekdayOf(other) === weekday);
}

function likelier(subject: Subject, date: WrittenDate, day: Day, all: readonly WrittenDate[]) {
  const weekday = weekdayName(date.weekday as number);
  const others = all.filter((other) => other !== date).map((other) => ({ other, day: fullDay(other) }));
  const matter = matterDates(subject)
    .filter(({ name }) => name === 'start' || name === 'date' || name === 'end')
    .map(fullDay);
  // The same two words once more confirm each other, not the date.
  const independent = others.filter(({ other, day: full }) => full && other.weekday !== date.weekday);
  const named = [...independent.map((one) => one.day), ...matter].filter((one) => one !== null).map(iso);
  const rival = others.find(
    ({ other, day: full }) => full && other.weekday === date.weekday && weekdayOf(full) === other.weekday,
  );
  const confirmed = named.includes(iso(day));
  if (confirmed && !rival) {
    const note: Texts = {
      de: `Wahrscheinlich ist der Wochentag falsch, denn dasselbe Datum steht noch an anderer Stelle: Schreiben Sie ${weekdayName(weekdayOf(day)).de}.`,
      en: `Probably the weekday is wrong, since the same date stands elsewhere, too: write ${weekdayName(weekdayOf(day)).en}.`,
    };
    return { note, certain: true };
  }
  if (rival?.day && Math.abs(rival.day.day - day.day) < 4) {
    const note: Texts = {
      de: `Wahrscheinlich ist das Datum falsch: An anderer Stelle steht ${weekday.de}, der ${dayName(rival.day).de}.`,
      en: `Probably the date is wrong: elsewhere the text says ${weekday.en}, ${dayName(rival.day).en}.`,
    };
    return { note, certain: false };
  }
  const year = [-1, 1].map((step) => day.year + step).find((one) => weekdayOf({ ...day, year: one }) === date.weekday);
  const [close] = nearest(day, date.weekday as number);
  const note: Texts = {
    de:
      `Prüfen Sie, welche Angabe stimmt. ${close ? `${weekday.de} wäre der ${dayName(close).de}.` : ''}` +
      (year ? ` Im Jahr ${year} fiel der Tag auf einen ${weekday.de}: Vielleicht ist das Jahr falsch.` : ''),
    en:
      `Find out which of the two is right. ${close ? `${weekday.en} would be ${dayName(close).en}.` : ''}` +
      (year ? ` In ${year} that day was a ${weekday.en}: perhaps the year is wrong.` : ''),
  };
  return { note, certain: false };
}

/** Only the German weekday itself is replaced, short or long as it was. */
function repair({ document, text }: Subject, { weekdayAt }: WrittenDate, right: Texts): Edit[] {
  if (!weekdayAt) return [];
  const short = weekdayAt.end - weekdayAt.start === 2;
  const start = document.offsets.toRaw(weekdayAt.start);
  const end = document.offsets.toRawEnd(weekdayAt.end);
  if (document.raw.slice(start, end) !== text.slice(weekdayAt.start, weekdayAt.end)) return [];
  return [{ start, end, text: short ? right.de.slice(0, 2) : right.de }];
}

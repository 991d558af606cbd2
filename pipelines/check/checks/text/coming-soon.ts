import { matches } from '../../../../extractors/view.ts';
import { dayName, dayOf, daysBetween } from '../../calendar.ts';
import type { Check } from '../../check.ts';
import { lastDay } from '../../event-days.ts';

const SOON =
  /(?:(?<!\p{L})folg(?:t|en)\s(?:in Kürze|demnächst|bald|noch|zeitnah|später|rechtzeitig)|(?:wird|werden)\s(?:in Kürze|demnächst|noch|zeitnah|rechtzeitig|hier)\s(?:noch\s)?(?:bekannt\s?gegeben|veröffentlicht|mitgeteilt|ergänzt)|(?<![\p{L}.])(?:tba|t\.b\.a\.|tbd|N\.\s?N\.)(?![\p{L}]))/giu;

/** How long a promise may stand before it is taken for forgotten. */
const PATIENCE_DAYS = 14;

export const comingSoon: Check = {
  id: 'text/coming-soon',
  severity: 'warning',
  title: { de: 'Angekündigte Angabe fehlt noch', en: 'Something promised is still missing' },
  message: {
    de: '„{words}“ steht seit {days} Tagen hier (seit dem {date}).',
    en: '"{words}" has stood here for {days} days (since {date}).',
  },
  advice: {
    de: 'Tragen Sie nach, was versprochen wurde, oder löschen Sie den Hinweis.',
    en: 'Add what was promised, or delete the words.',
  },
  rationale: {
    de: '„Folgt in Kürze“ wird nach der Veröffentlichung leicht vergessen; Interessierte warten dann vergeblich.',
    en: 'What "follows shortly" is easily forgotten after publication, and people wait in vain.',
  },
  failing: [
    { text: 'Fachtag Ganztag\n\nDas Programm folgt in Kürze.', published: '2026-03-01', today: '2026-04-01', line: 3 },
  ],
  passing: [
    { text: 'Fachtag Ganztag\n\nDas Programm folgt in Kürze.', published: '2026-03-01', today: '2026-03-05' },
    { text: 'Fachtag Ganztag\n\nAuf den Vortrag folgt eine Diskussion.', published: '2026-03-01', today: '2026-04-01' },
  ],
  *run(subject) {
    const { view } = subject;
    const from = dayOf(subject.published);
    const to = dayOf(subject.today);
    const event = lastDay(subject);
    // After the event nobody waits any more.
    if (event && to && daysBetween(event, to) > 0) return;
    if (!from || !to || daysBetween(from, to) <= PATIENCE_DAYS) return;
    for (const { match, span, block } of matches(view, SOON)) {
      const start = /^folg/i.test(match[0]) ? wordsBefore(view.text, block.start, span.start) : span.start;
      const words = view.text.slice(start, span.end).trim();
      yield {
        at: { start, end: span.end },
        slots: { words, days: String(daysBetween(from, to)), date: dayName(from) },
        actual: words,
      };
    }
  },
};

/** Where the three words before an offset begin, within their line and sentence: what it is that follows. */
function wordsBefore(text: string, from: number, at: number): number {
  const before = text.slice(Math.max(from, at - 90), at);
  const lead = before.split(/[^\p{L}\s-]|\n/u).at(-1) ?? '';
  const words = lead.split(' ').filter((word) => word !== '');
  return at - (words.length > 3 ? words.slice(-3).join(' ').length + 1 : lead.trimStart().length);
}

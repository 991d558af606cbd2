/** An event that has no day yet: "vsl. Dezember 2020", "im Herbst 2023". */
import type { Occurrence } from '../../../schemas/announcement.ts';
import type { Rule } from '../../rule.ts';
import { parseIso } from '../calendar.ts';
import { dateMentions } from '../mentions.ts';
import { resolve } from '../resolve.ts';
import { roleOf } from '../roles.ts';
import { surroundings } from '../sentence.ts';
import { yearOf } from '../years.ts';

/** Stronger than for a day: many months are mentioned in passing. */
const PLANNED =
  /\bfindet\b.{0,80}\bstatt\b|\bfinden\b.{0,80}\bstatt\b|stattfinden|geplant|save the date|vormerken|termin/i;

export const coarse: Rule<Occurrence> = {
  id: 'dates/coarse',
  about: 'A month, season, quarter or week, labelled as the date, called tentative, or said to be when it takes place.',
  examples: [
    {
      text: 'Termin: vsl. Dezember 2020\nOrt: online',
      value: { start: '2020-12', edtf: '2020-12?', tentative: true, precision: 'month' },
    },
    {
      text: 'Die nächste Fachtagung findet im Herbst 2023 in Erfurt statt.',
      value: { edtf: '2023-23', precision: 'season' },
    },
  ],
  counterExamples: [
    { text: 'Im November 2020 erschien unser Leitfaden.', because: 'nothing takes place' },
    { text: 'Das Netzwerk arbeitet zunächst bis 2017.', because: 'the term of a project' },
  ],
  *propose(view) {
    for (const mention of dateMentions(view)) {
      const { expression, block } = mention;
      const precision = expression.from?.period?.precision;
      const vague = precision !== 'day' || expression.approximate;
      if (
        !precision ||
        !vague ||
        mention.dateless ||
        expression.openEnd ||
        expression.recurrence ||
        roleOf(view, mention) !== 'event'
      )
        continue;
      const labelledDate = block.field?.key === 'date';
      const { whole } = surroundings(view, mention);
      if (!labelledDate && !expression.tentative && (!PLANNED.test(whole) || precision === 'year')) continue;
      const { anchor, reason } = yearOf(view, mention, false);
      const value = resolve(expression, anchor);
      const today = view.reference ? parseIso(view.reference) : null;
      const first = value.start ? parseIso(value.start.replace('XXXX', '9999')) : null;
      if (value.start === null || !first || (!labelledDate && today && first.day < today.day - 31)) continue;
      yield { value, spans: [mention], confidence: labelledDate ? 0.9 : 0.7, ...(reason && { note: reason }) };
    }
  },
};

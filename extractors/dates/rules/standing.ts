/** The occurrences the text gives, one rule for each place where dates stand. The first place that has any wins. */
import type { Occurrence } from '../../../schemas/announcement.ts';
import type { Candidate, FindingSeed, Rule } from '../../rule.ts';
import type { Standing } from '../events.ts';
import { type Session, sessions } from '../sessions.ts';
import { contradiction } from '../weekday-check.ts';

/** A rule that proposes the sessions of one standing. */
export function standingRule(
  standing: Standing,
  confidence: number,
  rule: Omit<Rule<Occurrence>, 'propose'>,
): Rule<Occurrence> {
  return {
    ...rule,
    *propose(view, draft) {
      for (const session of sessions(view, draft)) {
        if (session.standing === standing || (session.date.also && sessions(view, draft)[0]?.standing === standing))
          yield candidate(session, confidence);
      }
    },
  };
}

function candidate({ value, date, parts, note }: Session, confidence: number): Candidate<Occurrence> {
  const found: FindingSeed | null = contradiction(date);
  return {
    value,
    spans: [date.mention],
    parts,
    confidence: value.inferred.length > 0 ? confidence - 0.1 : confidence,
    ...(note !== null && { note }),
    ...(found && { findings: [found] }),
  };
}

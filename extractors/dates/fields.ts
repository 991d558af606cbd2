/** When it takes place: occurrences and their recurrence. */
import type { Occurrence } from '../../schemas/announcement.ts';
import { type Choice, type Field, firstWins, type Proposal } from '../rule.ts';
import { coarse } from './rules/coarse.ts';
import { hinted } from './rules/hint.ts';
import { recurring } from './rules/recurrence.ts';
import { alone, announced, headline, labelled, mentioned, past, relative } from './rules/text.ts';

const day = ({ start }: Occurrence) => start?.slice(0, 10);

/** The best place in the text decides; a statement for machines adds the time of the same day, or speaks where the text does not. */
const choose: Choice<Occurrence> = (proposals) => {
  const hints = proposals.filter(({ rule }) => rule === hinted.id);
  const spoken = proposals.filter(({ rule }) => rule !== hinted.id);
  const rank = Math.min(...spoken.map((proposal) => proposal.rank));
  const sure = spoken.filter((proposal) => proposal.rank === rank && (rank < COARSE || hints.length === 0));
  if (sure.length === 0) return hints.slice(0, 20);
  const kept = rank > COARSE ? sure.slice(0, 1) : sure;
  return kept
    .map((proposal) => completed(proposal, hints))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
};

/** The same day in a hint, with a time the text does not give; the same beginning, with its end. */
function completed(proposal: Proposal<Occurrence>, hints: readonly Proposal<Occurrence>[]): Proposal<Occurrence> {
  const { start, end } = proposal.value;
  if (start?.includes('T')) {
    const same = end === null ? hints.find(({ value }) => value.start === start && value.end !== null) : undefined;
    if (!same) return proposal;
    return {
      ...proposal,
      value: { ...proposal.value, end: same.value.end, edtf: same.value.edtf },
      parts: { ...proposal.parts, '/end': same.parts?.['/end'] ?? same.spans },
    };
  }
  const hint = hints.find(({ value }) => value.start?.includes('T') && day(value) === day(proposal.value));
  if (!hint || (proposal.value.end !== null && proposal.value.end !== hint.value.end?.slice(0, 10))) return proposal;
  return { ...proposal, value: { ...hint.value, inferred: [] }, spans: [...proposal.spans, ...hint.spans] };
}

const rules = [labelled, headline, announced, alone, mentioned, relative, past, coarse, hinted];
const COARSE = rules.indexOf(mentioned);

const occurrences: Field<Occurrence> = { pointer: '/occurrences', list: true, rules, choose };
const recurrence: Field<string> = { pointer: '/recurrence', list: false, rules: [recurring], choose: firstWins };

export const fields: readonly Field[] = [occurrences as Field, recurrence as Field];

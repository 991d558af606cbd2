/**
 * Who may or should come. A statement is a sentence, or the value of a label, that names a group of people, however wide („alle
 * Interessierten“, „jedermann“, „Mitglieder und Gäste“), as invited, addressed, admitted or welcome at this event, or that
 * demands or waives an age, a membership or a prior knowledge for it. It is none when it only addresses „Sie“ or „euch“, tells
 * those who take part what to bring or what awaits them, says who pays less, whom a fund or a tool serves, what a speaker
 * knows, or who came.
 */
import { type Choice, type Field, firstWins, oneEach, type Rule } from '../rule.ts';
import { audience } from './audiences.ts';
import { capacity } from './capacity.ts';
import { agreementRequired, membersOnly } from './conditions.ts';
import { eventFor, invited, labelled, stated } from './statements.ts';

const single = <T>(pointer: string, rule: Rule<T>): Field =>
  ({ pointer, list: false, rules: [rule], choose: firstWins }) as unknown as Field;

/** An invitation counts only where no field names the audience, what an event is called „für“ only where no sentence says more. */
const statements: Choice<string> = (proposals, view, draft) => {
  const best = Math.min(...proposals.map(({ rank }) => rank));
  return oneEach<string>((words) => words)(
    proposals.filter(({ rank }) => rank === best || (best === 0 ? rank < 2 : rank < 3)),
    view,
    draft,
  );
};

const said: Field<string> = {
  pointer: '/eligibility/statements',
  list: true,
  rules: [labelled, stated, invited, eventFor],
  choose: statements,
};
const audiences: Field<string> = {
  pointer: '/eligibility/audiences',
  list: true,
  rules: [audience],
  choose: oneEach((id) => id),
};

export const fields: readonly Field[] = [
  said as unknown as Field,
  audiences as unknown as Field,
  single('/eligibility/membersOnly', membersOnly),
  single('/eligibility/agreementRequired', agreementRequired),
  single('/eligibility/capacity', capacity),
];

/** The last day to register. */
import type { Deadline } from '../../schemas/announcement.ts';
import { type Field, firstWins } from '../rule.ts';
import { labelledDeadline, untilDeadline } from './dated.ts';
import { relativeDeadline } from './relative.ts';

const deadline: Field<Deadline> = {
  pointer: '/registration/deadline',
  list: false,
  rules: [labelledDeadline, untilDeadline, relativeDeadline],
  choose: firstWins,
};

export const fields: readonly Field[] = [deadline as Field];

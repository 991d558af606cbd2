/** What kind of text it is (announcement, save-the-date, review …), and whether the event stands, is cancelled or moved. */
import { type Field, firstWins } from '../rule.ts';
import { announcement, called, listing, saveTheDate } from './kinds.ts';
import { networkProfile } from './network-profile.ts';
import { review } from './review.ts';
import { standing, told } from './statuses.ts';

export const fields: readonly Field[] = [
  {
    pointer: '/kind',
    list: false,
    rules: [called, saveTheDate, networkProfile, review, listing, announcement],
    choose: firstWins,
  } as Field,
  { pointer: '/status', list: false, rules: [told, standing], choose: firstWins } as Field,
];

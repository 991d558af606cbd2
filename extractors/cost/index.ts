/** What it costs to take part. */

import type { Price } from '../../schemas/announcement.ts';
import { type Field, firstWins, oneEach } from '../rule.ts';
import { free, priced } from './free.ts';
import { price } from './prices.ts';

const whetherFree: Field<boolean> = { pointer: '/cost/free', list: false, rules: [priced, free], choose: firstWins };

const prices: Field<Price> = {
  pointer: '/cost/prices',
  list: true,
  rules: [price],
  choose: oneEach(({ amount, currency, label }) => `${amount} ${currency} ${label ?? ''}`),
};

export const fields: readonly Field[] = [whetherFree as unknown as Field, prices as unknown as Field];

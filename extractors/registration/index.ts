/** Whether and where one registers. */
import { type Field, firstWins, type Rule } from '../rule.ts';
import { email, fax, phone } from './addresses.ts';
import { byDeadline, necessary, notRequired, required } from './required.ts';
import { url } from './urls.ts';

const field = <T>(pointer: string, ...rules: Rule<T>[]): Field =>
  ({ pointer, list: false, rules, choose: firstWins }) as unknown as Field;

export const fields: readonly Field[] = [
  field('/registration/required', necessary, notRequired, required, byDeadline),
  field('/registration/url', url),
  field('/registration/email', email),
  field('/registration/phone', phone),
  field('/registration/fax', fax),
];

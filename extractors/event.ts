/**
 * The fields that say what takes place when and where, and whom to ask: all that an editor must not get wrong. None of their rules
 * leans on the others, so that `litfass check` does without those.
 */
import { fields as contacts } from './contacts/index.ts';
import { fields as dates } from './dates/fields.ts';
import { fields as deadline } from './deadline/index.ts';
import { fields as kind } from './kind/index.ts';
import { fields as places } from './places/fields.ts';
import { fields as registration } from './registration/index.ts';
import type { Field } from './rule.ts';
import { fields as title } from './title/index.ts';

export const EVENT_FIELDS: readonly Field[] = [
  ...title,
  ...kind,
  ...dates,
  ...deadline,
  ...places,
  ...contacts,
  ...registration,
];

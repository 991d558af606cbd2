/** All fields in the order in which they are resolved: a rule may lean on what stands above its own field, never below. */
import { fields as contacts } from './contacts/index.ts';
import { fields as cost } from './cost/index.ts';
import { fields as dates } from './dates/fields.ts';
import { fields as deadline } from './deadline/index.ts';
import { fields as eligibility } from './eligibility/index.ts';
import { fields as kind } from './kind/index.ts';
import { fields as networks } from './networks/index.ts';
import { fields as organisers } from './organisers/index.ts';
import { fields as places, regions } from './places/fields.ts';
import { fields as registration } from './registration/index.ts';
import type { Field } from './rule.ts';
import { fields as title } from './title/index.ts';
import { fields as topics } from './topics/index.ts';

export const FIELDS: readonly Field[] = [
  ...title,
  ...kind,
  ...dates,
  ...deadline,
  ...places,
  ...contacts,
  ...registration,
  ...eligibility,
  ...cost,
  ...organisers,
  ...networks,
  ...topics,
  ...regions,
];

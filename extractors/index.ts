/** All fields in the order in which they are resolved: a rule may lean on what stands above its own field, never below. */
import { fields as cost } from './cost/index.ts';
import { fields as eligibility } from './eligibility/index.ts';
import { EVENT_FIELDS } from './event.ts';
import { fields as networks } from './networks/index.ts';
import { fields as organisers } from './organisers/index.ts';
import { regions } from './places/regions/field.ts';
import type { Field } from './rule.ts';
import { fields as topics } from './topics/index.ts';

export const FIELDS: readonly Field[] = [
  ...EVENT_FIELDS,
  ...eligibility,
  ...cost,
  ...organisers,
  ...networks,
  ...topics,
  // Resolved last: venue, audience and networks tell what region an announcement is about.
  regions,
] as readonly Field[];

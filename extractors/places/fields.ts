/** Where it takes place, and whether one goes there or joins online. */
import type { Venue } from '../../schemas/announcement.ts';
import type { Field } from '../rule.ts';
import { attendance, platform } from './attendance.ts';
import { addressed } from './venues/addressed.ts';
import { besideDate } from './venues/beside-date.ts';
import { chooseVenues } from './venues/choose.ts';
import { cityOnly, dateline, hostCity } from './venues/city-only.ts';
import { host } from './venues/host.ts';
import { labelled } from './venues/labelled.ts';
import { prose } from './venues/prose.ts';
import { structured } from './venues/structured.ts';
import { subject } from './venues/subject.ts';

const venues: Field<Venue> = {
  pointer: '/venues',
  list: true,
  rules: [labelled, structured, addressed, prose, subject, besideDate, cityOnly, dateline, hostCity, host],
  choose: chooseVenues,
};

export const fields: readonly Field[] = [venues, attendance, platform] as readonly Field[];

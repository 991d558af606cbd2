/** What kind of text it is (announcement, save-the-date, review …), and whether the event stands, is cancelled or moved. */
import type { Field } from '../rule.ts';

export const fields: readonly Field[] = [];

import type { Texts } from '../check.ts';

/** Ids of checks that are gone, with what came instead: an id is never used twice. */
export const REMOVED: Readonly<Record<string, Texts>> = {};

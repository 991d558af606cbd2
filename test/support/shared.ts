/** The real announcements are not part of the project: tests that measure on them skip, and say so, where they are absent. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute path of the folder with real announcements, or null. */
export const SHARED: string | null = existsSync('../shared/seeds') ? join(process.cwd(), '../shared') : null;

if (SHARED === null) console.warn('Skipping tests on real announcements: ../shared is absent.');

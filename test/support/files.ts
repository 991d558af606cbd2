/** The files the reader is tried on: the fixtures, and the real announcements beside the project where they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { FIXTURES } from './expectation.ts';

const SHARED = new URL('../../../shared/', import.meta.url).pathname;
export const SHARED_ABSENT = !existsSync(`${SHARED}corpus`);

export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const list = (folder: string): File[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:txt|md|html)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }));

export const fixtureFiles = (): File[] =>
  list(FIXTURES)
    .filter(({ path }) => !path.endsWith('README.md'))
    .map(({ path, bytes }) => ({ path: path.slice(FIXTURES.length), bytes }));

/** Empty where the folder is absent: a test that uses it says so. */
export const sharedFiles = (): File[] => (SHARED_ABSENT ? [] : [...list(`${SHARED}corpus`), ...list(`${SHARED}seeds`)]);

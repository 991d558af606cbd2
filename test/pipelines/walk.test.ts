import { symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inOrder, walk } from '../../pipelines/walk.ts';
import { write } from '../support/announcements.ts';
import { temporaryFolder } from '../support/warehouse.ts';

const FILES = ['a/1.txt', 'a.txt', 'a-b/2.txt', 'b/c/3.txt', 'b/.git/x.txt', '.hidden.txt', 'b/node_modules/y/z.txt'];

// A folder for each test: some add to it.
let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
  write(folder.path, Object.fromEntries(FILES.map((path) => [path, 'x'])));
});
afterEach(() => folder.remove());
const at = (path: string) => join(folder.path, path);

const below = (path: string) => [...walk(at(path))].map((file) => relative(folder.path, file));

describe('walk', () => {
  it('gives the files of a folder in the order of their paths, without hidden ones and dependencies', () => {
    const found = below('.');
    expect(found).toEqual(['a-b/2.txt', 'a.txt', 'a/1.txt', 'b/c/3.txt']);
    expect(found).toEqual([...found].sort());
  });

  it('follows links, but not in circles', () => {
    symlinkSync(at('b'), at('a/to-b'));
    symlinkSync(at('a'), at('b/c/to-a'));
    symlinkSync(at('nowhere'), at('b/broken'));
    expect(below('a')).toEqual(['a/1.txt', 'a/to-b/c/3.txt']);
  });

  it('looks into a folder when its turn comes, not before', () => {
    write(folder.path, { 'later/1/a.txt': 'x', 'later/2/b.txt': 'x' });
    const files = walk(at('later'));
    expect(files.next().value).toBe(at('later/1/a.txt'));
    write(folder.path, { 'later/2/c.txt': 'x' });
    expect([...files]).toEqual([at('later/2/b.txt'), at('later/2/c.txt')]);
  });
});

describe('inOrder', () => {
  const list = (...files: string[]) => ({ from: files[0] ?? '', files });

  it('makes one list of several, every file once', () => {
    const lists = [list('/b/1', '/b/3', '/b/4'), list('/a', '/b/2', '/b/3'), list()];
    expect([...inOrder(lists)]).toEqual(['/a', '/b/1', '/b/2', '/b/3', '/b/4']);
  });

  it('does not begin a list before its turn', () => {
    const begun: string[] = [];
    const folder = (name: string) => ({
      from: `/${name}/`,
      *[Symbol.iterator]() {
        begun.push(name);
        yield* [`/${name}/1`, `/${name}/2`];
      },
    });
    const files = inOrder(['2', '1', '3'].map((name) => ({ from: folder(name).from, files: folder(name) })));
    expect([files.next().value, begun]).toEqual(['/1/1', ['1']]);
    expect([...files]).toHaveLength(5);
    expect(begun).toEqual(['1', '2', '3']);
  });
});

/** What the build makes of the bundles: leaner, in Latin-1, and meaning the same. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../pipelines/check.ts';
import { DEFAULTS } from '../../pipelines/config.ts';
// @ts-expect-error: a script without types
import { latinBundle } from '../../scripts/latin.mjs';
// @ts-expect-error: a script without types
import { leanBundle } from '../../scripts/lean.mjs';

describe('a lean bundle', () => {
  it('hands expressions over as words where these are enough', () => {
    expect(leanBundle('cued(/a\\d"ä/iu); usages(/b/, near2(/c/u, /d/, 9)); other(/e/);')).toBe(
      'cued({source:"a\\\\d\\"ä",flags:"iu"}); usages({source:"b",flags:""}, near2({source:"c",flags:"u"}, {source:"d",flags:""}, 9)); other(/e/);',
    );
  });

  it('leaves out what documents a rule, and only that', () => {
    const rule =
      "const rule = { id: 'a/b', about: 'x', examples: [{ text: 'y' }], counterExamples: [], propose() {} };";
    expect(leanBundle(rule)).toBe(
      "const rule = { id: 'a/b', about: '', examples: [], counterExamples: [], propose() {} };",
    );
    const other = "const other = { about: 'x', examples: ['y'] };";
    expect(leanBundle(other)).toBe(other);
  });
});

describe('a bundle in Latin-1', () => {
  it('escapes what is beyond in words, templates and expressions', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code
    const code = 'const a = ["ä“", /[ä-ö]/u, `ß${1}–`, String.raw`\\d–${2}\\p`];';
    const latin = latinBundle(code) as string;
    expect(latin).toBe(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: code
      'const a = ["ä\\u201c", /[ä-ö]/u, `ß${1}\\u2013`, `\\\\d\\u2013${2}\\\\p`];',
    );
    const values = (source: string) =>
      String(new Function(`${source} return a.map(String);`)()).replace(/\\u00(..)/g, (_, code) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      );
    expect(values(latin)).toBe(values(code));
  });

  it('holds for all the command line is made of', () => {
    const files = readdirSync('dist').filter((name) => name.endsWith('.js') && name !== 'index.js');
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((name) => /[^\x00-\xff]/.test(readFileSync(`dist/${name}`, 'utf8')))).toEqual([]);
  });
});

it('a check starts with few and small files', () => {
  const loaded = new Set<string>();
  const load = (file: string): void => {
    if (loaded.has(file)) return;
    loaded.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path] of code.matchAll(/(?:^|[;}])import(?:[^;'"()]*?from)?"(\.[^"]+)"/g))
      load(join(dirname(file), path as string));
  };
  load('dist/cli/check.js');
  const size = [...loaded].reduce((sum, file) => sum + statSync(file).size, 0);
  expect(loaded.size, [...loaded].join('\n')).toBeLessThanOrEqual(20);
  // Each hundred kilobytes more are some two milliseconds; docs/decisions/bundled-command-line.md.
  expect(size, 'bytes loaded before a check reads its first file').toBeLessThan(1_250_000);
  expect(size).toBeGreaterThan(200_000);
});

it('the built check finds what the sources find', { timeout: 120_000 }, async () => {
  const folders = ['fixtures', 'test/pipelines/check/clean', 'test/pipelines/check/faulty'];
  const day = '2026-06-01';
  const args = ['dist/cli/main.js', 'check', ...folders, '--format', 'json', '--lang', 'de', '--reference-date', day];
  const built = JSON.parse(told(args)) as { path: string }[];
  expect(built.length).toBeGreaterThan(50);
  for (const path of new Set(built.map((finding) => finding.path))) {
    const source = { path, bytes: readFileSync(path), retrieved: day };
    const { findings } = await checkSource(source, { config: DEFAULTS, lang: 'de', today: day });
    expect(
      built.filter((finding) => finding.path === path),
      path,
    ).toEqual(findings.map((finding) => ({ path, ...finding })));
  }
});

/** What a run printed that ended with findings. */
function told(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

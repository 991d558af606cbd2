/** Every output format against its golden file (LITFASS_UPDATE=1 writes them), and against the standard it claims to keep. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../../pipelines/check/check.ts';
import { githubSummary } from '../../../pipelines/check/reporters/github.ts';
import { REPORTERS } from '../../../pipelines/check/reporters/index.ts';
import type { CheckedFile, Report } from '../../../pipelines/check/reporters/reporter.ts';
import { checkSource } from '../../../pipelines/check.ts';
import { Config } from '../../../schemas/config.ts';
import { Finding } from '../../../schemas/finding.ts';

const folder = 'test/pipelines/check/golden';
const config = Config.parse({});
const NAMES = ['01-wochentag.md', '05-plz-und-ort.html', '11-schluessel.md', '13-email.txt', '24-ausnahmen.md'];
/** A file whose name and words are full of what the formats give a meaning to. */
const AWKWARD = {
  path: 'ordner mit leer/größe, 100%:neu&<alt>.md',
  text: '# Fachtag "A" & <B>\n\n\tAm Mo, 15.09.2026, ::error::XX.XX. 100% ]]> | `x`\u0007\n',
};

async function files(lang: Lang): Promise<CheckedFile[]> {
  const sources = NAMES.map((name) => ({
    path: `termine/${name}`,
    bytes: readFileSync(`test/pipelines/check/faulty/${name}`),
  }));
  const clean = { path: 'termine/gut.md', bytes: readFileSync('test/pipelines/check/clean/01-fachtag-ganztag.md') };
  const awkward = { path: AWKWARD.path, bytes: new TextEncoder().encode(AWKWARD.text) };
  return Promise.all(
    [...sources, clean, awkward].map((source) => checkSource(source, { config, lang, today: '2026-06-01' })),
  );
}

async function rendered(format: string, lang: Lang, some?: CheckedFile[]): Promise<string> {
  const report: Report = { files: some ?? (await files(lang)), lang, version: '1.2.3', colours: false };
  return format === 'github-summary' ? githubSummary(report) : (await REPORTERS[format]!())(report);
}

function golden(name: string, actual: string): void {
  const file = `${folder}/${name}`;
  const beside = file.replace(/(\.\w+)$/, '.actual$1');
  if (process.env.LITFASS_UPDATE) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
  }
  expect(existsSync(file), `${file} is missing: LITFASS_UPDATE=1 writes it`).toBe(true);
  if (readFileSync(file, 'utf8') === actual) rmSync(beside, { force: true });
  else writeFileSync(beside, actual);
  expect(actual, `${file} differs; the new output stands in ${beside}`).toBe(readFileSync(file, 'utf8'));
}

const FORMATS = {
  text: 'txt',
  json: 'json',
  github: 'txt',
  'github-summary': 'md',
  sarif: 'json',
  junit: 'xml',
  gitlab: 'json',
};

describe('golden files', () => {
  for (const [format, ending] of Object.entries(FORMATS)) {
    for (const lang of ['de', 'en'] as const) {
      it(`${format} in ${lang}`, async () => golden(`${format}.${lang}.${ending}`, await rendered(format, lang)));
    }
  }

  it('there is one for every format', () => {
    expect(Object.keys(FORMATS)).toEqual(expect.arrayContaining(Object.keys(REPORTERS)));
  });
});

describe('json', () => {
  it('is one array of findings with their files', async () => {
    const rows = JSON.parse(await rendered('json', 'de'));
    for (const { path, ...finding } of rows) {
      expect(path).toEqual(expect.any(String));
      expect(Finding.parse(finding)).toEqual(finding);
    }
    expect(Object.keys(rows[0])).toEqual([
      'path',
      'line',
      'column',
      'endLine',
      'endColumn',
      'ruleId',
      'severity',
      'reason',
      'actual',
      'expected',
      'note',
      'url',
    ]);
    expect(JSON.parse(await rendered('json', 'de', []))).toEqual([]);
  });
});

describe('sarif', () => {
  let valid: (log: unknown) => void;
  beforeAll(() => {
    const schema = JSON.parse(
      readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
    );
    // Draft 4 named these two differently; the schema uses nothing else that has changed since.
    delete schema.$schema;
    delete schema.id;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
      schema,
    );
    valid = (log) => expect(validate(log) ? [] : validate.errors).toEqual([]);
  });

  it('keeps the 2.1.0 schema, with findings and without', async () => {
    valid(JSON.parse(await rendered('sarif', 'de')));
    valid(JSON.parse(await rendered('sarif', 'en')));
    valid(JSON.parse(await rendered('sarif', 'de', [])));
    expect(() => valid({ version: '2.1.0' }), 'the schema lets everything pass').toThrow();
  });

  it('names each rule once, and every result points at its rule', async () => {
    const [run] = JSON.parse(await rendered('sarif', 'de')).runs;
    const ids = run.tool.driver.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
    for (const { locations } of run.results)
      expect(locations[0].physicalLocation.artifactLocation.uri).not.toMatch(/[ "<>%](?![0-9A-F]{2})/);
  });
});

describe('junit', () => {
  it('is well-formed XML whose counts add up', async () => {
    const xml = await rendered('junit', 'de');
    const counted: Record<string, number> = {};
    let declared = { tests: '', failures: '' };
    const parser = new SaxesParser();
    parser.on('error', (error) => expect.fail(error.message));
    parser.on('opentag', ({ name, attributes }) => {
      counted[name] = (counted[name] ?? 0) + 1;
      if (name === 'testsuites') declared = attributes as typeof declared;
    });
    parser.write(xml).close();
    expect(Number(declared.tests)).toBe(counted.testcase);
    expect(Number(declared.failures)).toBe(counted.failure);
    expect(counted.testsuite).toBe(NAMES.length + 2);
  });
});

describe('github', () => {
  it('annotates at most ten of a kind, the rest is told below; nothing in a file becomes a command', async () => {
    const [file] = await files('de');
    const finding = file!.findings.find(({ severity }) => severity === 'error')!;
    const many = Array.from({ length: 25 }, (_, i) => ({
      ...finding,
      line: i + 1,
      reason: i === 20 ? '::set-env name=X::y\n::error::z' : finding.reason,
    }));
    const lines = (await rendered('github', 'de', [{ ...file!, findings: many }])).split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => /^::(?:set-env|error::)/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes(':25:'))).toHaveLength(1);
  });

  it('escapes what separates the parts of a command', async () => {
    const line = (await rendered('github', 'de')).split('\n').find((one) => one.includes('ordner mit leer'));
    expect(line).toContain('file=ordner mit leer/größe%2C 100%25%3Aneu&<alt>.md,line=');
  });

  it('keeps the summary below its limit', async () => {
    const [file] = await files('de');
    const many = Array.from({ length: 9000 }, () => file!.findings[0]!);
    const summary = await rendered('github-summary', 'de', [{ ...file!, findings: many }]);
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/… und \d+ weitere\.\n$/);
  });
});

/** The properties GitLab's documentation lists for code quality reports; it passes over all others. */
const CODE_QUALITY = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32,}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!/|\\./|[A-Za-z]:)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
};

describe('gitlab', () => {
  it('is a code quality report as GitLab documents it', async () => {
    const valid = new Ajv().compile(CODE_QUALITY);
    for (const lang of ['de', 'en'] as const) {
      const rows = JSON.parse(await rendered('gitlab', lang));
      expect(valid(rows), JSON.stringify(valid.errors)).toBe(true);
      expect(rows.length).toBeGreaterThan(3);
    }
    expect(JSON.parse(await rendered('gitlab', 'de', []))).toEqual([]);
  });

  it('gives every finding a fingerprint of its own that does not move with its line', async () => {
    const rows = JSON.parse(await rendered('gitlab', 'de'));
    const prints = rows.map((row: { fingerprint: string }) => row.fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
    const [file] = await files('de');
    const moved = {
      ...file!,
      findings: file!.findings.map((one) => ({ ...one, line: one.line + 7, endLine: one.endLine + 7 })),
    };
    const again = JSON.parse(await rendered('gitlab', 'de', [moved]));
    expect(prints).toEqual(expect.arrayContaining(again.map((row: { fingerprint: string }) => row.fingerprint)));
  });
});

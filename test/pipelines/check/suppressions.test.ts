import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { configSuppressions, faultsOfConfig } from '../../../pipelines/check/config-suppressions.ts';
import { checkSource } from '../../../pipelines/check.ts';
import { Config } from '../../../schemas/config.ts';

const WRONG = 'Der Fachtag beginnt am Montag, 15. September 2026, um 10 Uhr.';

async function ids(text: string, config: object = {}, path = 'a.md'): Promise<string[]> {
  const parsed = Config.parse(config);
  const own = (await configSuppressions(parsed)).for(path);
  const options = { config: parsed, lang: 'de', today: '2026-06-01', suppressions: own } as const;
  const { findings } = await checkSource({ path, bytes: new TextEncoder().encode(text) }, options);
  return findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:date\/weekday|suppression)/.test(id));
}

describe('in the file', () => {
  const id = 'date/weekday-mismatch';
  it.each([
    ['next line', `# F\n\n<!-- litfass-disable-next-line ${id} -- so gewollt -->\n${WRONG}`],
    ['a reason behind a colon', `# F\n\n<!-- litfass-disable-next-line ${id}: so gewollt -->\n${WRONG}`],
    ['same line', `# F\n\n${WRONG} <!-- litfass-disable-line ${id} -- so gewollt -->`],
    ['to the end', `# F\n\n<!-- litfass-disable ${id} -- so gewollt -->\n\nText.\n\n${WRONG}`],
    ['a group', `# F\n\n<!-- litfass-disable date/* so gewollt -->\n\n${WRONG}`],
    ['front matter', `---\ntitle: F\nlitfass-disable:\n  ${id}: so gewollt\n---\n\n${WRONG}`],
    ['front matter as a list', `---\ntitle: F\nlitfass-disable:\n  - ${id} -- so gewollt\n---\n\n${WRONG}`],
    ['several', `# F\n\n<!-- litfass-disable-next-line ${id}, date/* -- so gewollt -->\n${WRONG}`],
  ])('%s', async (_, text) => {
    expect(await ids(text)).toEqual([]);
  });

  it('ends at enable', async () => {
    const text = `# F\n\n<!-- litfass-disable ${id} -- hier -->\n\n${WRONG}\n\n<!-- litfass-enable ${id} -->\n\nEs bleibt dabei: ${WRONG}`;
    expect(await ids(text)).toEqual([id]);
  });

  it('covers no other line and no other check', async () => {
    expect(await ids(`# F\n\n<!-- litfass-disable-next-line ${id} -- hier -->\n\n\n${WRONG}`)).toEqual([
      'suppression/unused',
      id,
    ]);
    expect(await ids(`# F\n\n<!-- litfass-disable-next-line place/unknown-postcode -- hier -->\n${WRONG}`)).toEqual([
      'suppression/unused',
      id,
    ]);
  });

  it('is a heading, not a comment, behind # in the body', async () => {
    expect(await ids(`# F\n\n# litfass-disable ${id} -- so gewollt\n\n${WRONG}`)).toEqual([id]);
  });
});

describe('in the configuration', () => {
  const suppress = (paths: string[]) => ({
    checks: { suppress: [{ rule: 'date/weekday-mismatch', paths, reason: 'Altbestand' }] },
  });

  it('holds for the files it names', async () => {
    expect(await ids(WRONG, suppress(['archiv/**']), 'archiv/2014/a.txt')).toEqual([]);
    expect(await ids(WRONG, suppress(['archiv/**']), 'neu/a.txt')).toEqual(['date/weekday-mismatch']);
    expect(await ids(WRONG, { checks: { suppress: [{ rule: 'date/*', reason: 'Altbestand' }] } }, 'neu/a.txt')).toEqual(
      [],
    );
  });

  it('is reported where it names one file that has no such finding', async () => {
    const config = Config.parse(suppress(['a.md']));
    const suppressions = await configSuppressions(config);
    const checked = [{ path: 'a.md', findings: [], suppressed: 0, raw: '' }];
    expect(
      faultsOfConfig(suppressions, checked, 'de').flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)),
    ).toEqual(['suppression/unused']);
    expect(faultsOfConfig(suppressions, [], 'de')).toEqual([]);
  });

  it('names ids that no check has, at its own file', async () => {
    const parsed = Config.parse({
      checks: {
        severity: { 'people/no-contct': 'off', 'text/*': 'info' },
        suppress: [{ rule: 'dates/*', reason: 'alt' }],
      },
    });
    const [file] = faultsOfConfig(await configSuppressions(parsed), [], 'de', 'c.yaml');
    expect(file?.findings.map(({ reason, severity }) => [severity, reason])).toEqual([
      ['warning', 'Eine Prüfung „people/no-contct“ gibt es nicht.'],
      ['warning', 'Eine Prüfung „dates/*“ gibt es nicht.'],
    ]);
    expect(file?.path).toBe('c.yaml');
  });

  it('refuses required fields that no record has', () => {
    expect(Config.safeParse({ required: { announcement: ['registration.deadline', '/contacts'] } }).success).toBe(true);
    const { error } = Config.safeParse({ required: { announcement: ['contact'] } });
    expect(error?.issues[0]?.message).toMatch(/^there is no field "contact"; fields: .*contacts/);
  });

  it('says where the checks are explained, and only an address can say so', async () => {
    const parsed = Config.parse({ checks: { reference: 'https://example.org/litfass/checks.md#oben' } });
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(WRONG) };
    const { findings } = await checkSource(source, { config: parsed, lang: 'de', today: '2026-06-01' });
    const urls = findings.filter(({ ruleId }) => ruleId === 'date/weekday-mismatch').map(({ url }) => url);
    expect(urls).toEqual(['https://example.org/litfass/checks.md#dateweekday-mismatch']);
    expect(readFileSync('docs/checks.md', 'utf8')).toContain('(#dateweekday-mismatch)');
    for (const reference of ['docs/checks.md', 'javascript:alert(1)'])
      expect(Config.safeParse({ checks: { reference } }).success).toBe(false);
  });

  it('changes severities, of one check before its group', async () => {
    const severity = { 'date/*': 'off', 'date/weekday-mismatch': 'info' };
    const parsed = Config.parse({ checks: { severity } });
    const source = { path: 'a.txt', bytes: new TextEncoder().encode(`${WRONG}\nAm 31. Juni 2026.`) };
    const { findings } = await checkSource(source, { config: parsed, lang: 'de', today: '2026-06-01' });
    expect(
      findings
        .filter(({ ruleId }) => ruleId.startsWith('date/'))
        .map(({ ruleId, severity: weight }) => [ruleId, weight]),
    ).toEqual([['date/weekday-mismatch', 'info']]);
  });
});

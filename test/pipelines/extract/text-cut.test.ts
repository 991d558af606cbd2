/** A file far longer than any announcement is read up to a limit, and the record says so. */
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../../extractors/view.ts';
import { extract } from '../../../pipelines/extract/index.ts';
import { Config } from '../../../schemas/config.ts';
import { documentOf } from '../../support/view.ts';

const HEAD = 'Lesefest im Bürgerhaus\n\nDas Lesefest findet am 6. Mai 2022 um 15 Uhr statt.\n\n';
const FILLING = 'Wir lesen, malen und singen zusammen.\n\n';

const long = (ending: string): string => HEAD + FILLING.repeat(Math.ceil(LONGEST_TEXT / FILLING.length)) + ending;

const extraction = async (text: string) => extract(await documentOf({ text }), Config.parse({}));

describe('a text beyond the limit', () => {
  it('is read up to it, with a finding at the place', async () => {
    const { announcement, view } = await extraction(long('Anmeldung: bis 1. Mai 2022 an lesefest@example.org\n'));
    expect(announcement.occurrences[0]?.start).toBe('2022-05-06T15:00');
    expect(announcement.contacts).toEqual([]);
    expect(view.main.at(-1)?.end).toBeLessThanOrEqual(LONGEST_TEXT);
    const cut = announcement.findings.filter(({ ruleId }) => ruleId === 'litfass/text-cut');
    expect(cut).toMatchObject([{ severity: 'info', reason: expect.stringContaining(String(LONGEST_TEXT)) }]);
    expect(cut[0]?.line).toBeGreaterThan(1000);
  });

  it('may be a single block, labelled or not: it ends at the limit', async () => {
    for (const label of ['', 'Beschreibung: ']) {
      const { view } = await extraction(`${HEAD}${label}${'lesen und malen, '.repeat(LONGEST_TEXT / 10)}`);
      const last = view.main.at(-1);
      expect(last?.end).toBe(LONGEST_TEXT);
      expect(last?.field?.value.end ?? LONGEST_TEXT).toBe(LONGEST_TEXT);
    }
  });
});

it('an ordinary text has no such finding', async () => {
  const { announcement } = await extraction(`${HEAD}Anmeldung: bis 1. Mai 2022 an lesefest@example.org\n`);
  expect(announcement.findings.map(({ ruleId }) => ruleId)).not.toContain('litfass/text-cut');
});

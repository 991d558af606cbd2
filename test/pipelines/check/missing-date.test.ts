import { expect, it } from 'vitest';
import { checkSource } from '../../../pipelines/check.ts';
import { DEFAULTS } from '../../../pipelines/config.ts';

const NO_DAY = 'Das Forum ist die Anlaufstelle des Kreises für alle, die Schulen und Betriebe zusammenbringen.';

it.each([
  ['only the title shows that it is one', `# Regionales Bildungsforum\n\n${NO_DAY}`, 'info'],
  ['it invites', `# Regionales Bildungsforum\n\nWir laden Sie herzlich ein. ${NO_DAY}`, 'error'],
  ['a label says where it is', `# Regionales Bildungsforum\n\nOrt: Rathaus, Kiel\n\n${NO_DAY}`, 'error'],
])('an announcement without a day, where %s: %#', async (_, text, severity) => {
  const source = { path: 'a.md', bytes: new TextEncoder().encode(text) };
  const { findings } = await checkSource(source, { config: DEFAULTS, lang: 'de', today: '2026-06-01' });
  const found = findings.filter(({ ruleId }) => ruleId === 'contract/missing-date');
  expect(found.map((one) => one.severity)).toEqual([severity]);
});

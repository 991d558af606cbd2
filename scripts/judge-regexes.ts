/**
 * Lets recheck judge every expression that runs on announcements and that has no verdict yet: npm run judge.
 * It takes seconds for some, so the verdicts are kept in test/regex-safety.json, and the test only looks them up.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { check } from 'recheck';
import { judged, regexesInUse, VERDICTS, type Verdicts } from '../test/support/regexes-in-use.ts';

const known = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Verdicts;
const inUse = await regexesInUse();
const verdicts: Verdicts = {};
for (const key of inUse.keys()) if (known[key]) verdicts[key] = known[key];
const open = [...inUse].filter(([key]) => !verdicts[key]);
console.log(`${inUse.size} expressions in use, ${open.length} to judge`);
for (const [i, [key, seen]] of open.entries()) {
  const { source, flags } = judged(seen);
  const verdict = await check(source, flags, { timeout: 8_000 });
  verdicts[key] =
    verdict.status === 'vulnerable' ? `vulnerable (${verdict.complexity.type}) in ${seen.file}` : verdict.status;
  if (verdict.status !== 'safe') console.log(`${i + 1}/${open.length} ${verdicts[key]}: ${key.slice(0, 200)}`);
  save();
}
save();

function save(): void {
  writeFileSync(VERDICTS, `${JSON.stringify(Object.fromEntries(Object.entries(verdicts).sort()), null, 1)}\n`);
}

/** Builds dist/ once before the tests: those of the command line then run what users run, and need no compiler in each process. */
import { execFileSync } from 'node:child_process';

export default function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' });
}

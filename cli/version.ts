import { readFileSync } from 'node:fs';
import { packageFile } from '../schemas/files.ts';

/** The package's version, "0.1.0". */
export function version(): string {
  return (JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as { version: string }).version;
}

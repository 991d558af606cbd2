/** SQL that lies in files beside the code and ships with the package. */
import { readdirSync, readFileSync } from 'node:fs';
import { packageFile } from '../../schemas/files.ts';

/** The statements of a folder's files in the order of their names, one string a file. */
export function sqlFolder(folder: string): string[] {
  const directory = packageFile(folder);
  return readdirSync(directory)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(`${directory}/${name}`, 'utf8'));
}

/** Fills `{{name}}` marks. Values are SQL already: numbers, literals, calls. */
export function fill(sql: string, values: Readonly<Record<string, string | number>>): string {
  return sql.replace(/\{\{(\w+)\}\}/g, (mark, name: string) => String(values[name] ?? mark));
}

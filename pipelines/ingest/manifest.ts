/** A manifest: what is known of sources beside their bytes, as CSV with a header or as JSON lines. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { Failure } from '../../schemas/failure.ts';
import { ManifestEntry } from '../../schemas/manifest.ts';

/**
 * Reads a manifest, keyed by path as written there (forward slashes, without "./").
 * @throws {Failure} naming file and line for what is no manifest entry, or is listed twice
 */
export function readManifest(file: string): Map<string, ManifestEntry> {
  const entries = new Map<string, ManifestEntry>();
  const lines = new Map<string, number>();
  for (const { line, value } of rawEntries(file, readText(file))) {
    const checked = ManifestEntry.safeParse(value);
    if (!checked.success) {
      const issue = checked.error.issues[0];
      throw new Failure(
        `${file}:${line}: ${issue?.path.join('.') || 'entry'}: ${issue?.message}`,
        'A manifest has the columns path, uri, published, retrieved and network; only path is required.',
      );
    }
    const path = checked.data.path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
    if (entries.has(path)) {
      throw new Failure(`${file}:${line}: ${path} is listed on line ${lines.get(path)} already`, 'Keep one of the two lines.');
    }
    entries.set(path, { ...checked.data, path });
    lines.set(path, line);
  }
  return entries;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new Failure(`${file}: the manifest cannot be read`, 'Check the path after --manifest.');
  }
}

function rawEntries(file: string, text: string): { line: number; value: unknown }[] {
  return /^\s*\{/.test(text) ? jsonLines(file, text) : csvRows(file, text);
}

function jsonLines(file: string, text: string): { line: number; value: unknown }[] {
  return text.split('\n').flatMap((json, index) => {
    if (json.trim() === '') return [];
    try {
      return [{ line: index + 1, value: JSON.parse(json) as unknown }];
    } catch (error) {
      throw new Failure(`${file}:${index + 1}: ${(error as Error).message}`, 'Every line must be one JSON object.');
    }
  });
}

function csvRows(file: string, text: string): { line: number; value: unknown }[] {
  const header = text.slice(0, text.indexOf('\n') + 1 || undefined);
  try {
    const rows: { info: { lines: number }; record: Record<string, string> }[] = parse(text, {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      // German spreadsheets save CSV with semicolons.
      delimiter: header.includes(';') ? ';' : header.includes('\t') ? '\t' : ',',
      skip_empty_lines: true,
      trim: true,
      info: true,
      cast: (value) => (value === '' ? null : value),
    });
    return rows.map(({ info, record }) => ({ line: info.lines, value: record }));
  } catch (error) {
    throw new Failure(`${file}: ${(error as Error).message}`, 'A CSV manifest starts with a header line: path,uri,published,retrieved,network');
  }
}

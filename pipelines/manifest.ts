/** A manifest: what is known of sources beside their bytes, as CSV with a header or as JSON lines. */
import { readFile } from 'node:fs/promises';
import { Failure } from '../schemas/failure.ts';
import type { ManifestEntry } from '../schemas/manifest.ts';

interface Row {
  readonly line: number;
  readonly value: unknown;
}

/**
 * Reads a manifest, keyed by path as written there (forward slashes, without "./").
 * @throws {Failure} naming file and line for what is no manifest entry, or is listed twice
 */
export async function readManifest(file: string): Promise<Map<string, ManifestEntry>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Failure(`The manifest ${file} cannot be read`, 'Check the spelling of --manifest.');
  });
  const rows = /^\ufeff?\s*\{/.test(text) ? jsonLines(file, text) : await csvRows(file, text);
  const { ManifestEntry } = await import('../schemas/manifest.ts');
  const entries = new Map<string, ManifestEntry>();
  const lines = new Map<string, number>();
  for (const { line, value } of rows) {
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
      throw new Failure(
        `${file}:${line}: ${path} is already listed on line ${lines.get(path)}`,
        'Keep one of the two.',
      );
    }
    entries.set(path, { ...checked.data, path });
    lines.set(path, line);
  }
  return entries;
}

function jsonLines(file: string, text: string): Row[] {
  const rows: Row[] = [];
  for (const [index, json] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (json.trim() === '') continue;
    try {
      rows.push({ line: index + 1, value: JSON.parse(json) });
    } catch (error) {
      throw new Failure(
        `${file}:${index + 1}: not a JSON object: ${(error as Error).message}`,
        'Write one JSON object a line.',
      );
    }
  }
  return rows;
}

async function csvRows(file: string, text: string): Promise<Row[]> {
  const { parse } = await import('csv-parse/sync');
  const header = text.split('\n', 1)[0] ?? '';
  try {
    const rows: { info: { lines: number }; record: Record<string, string | null> }[] = parse(text, {
      bom: true,
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
    throw new Failure(
      `${file}: ${(error as Error).message}`,
      'The first line of a CSV manifest names the columns: path,uri,published,retrieved,network.',
    );
  }
}

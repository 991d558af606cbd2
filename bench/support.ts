/** What the benchmarks of ingest share: folders of generated announcements, and an ingest in a process of its own. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageFile } from '../schemas/files.ts';

export interface Measured {
  readonly seconds: number;
  /** Peak resident memory of the whole process, its threads and DuckDB included, in MB. */
  readonly peak: number;
  readonly read: number;
  readonly unchanged: number;
  readonly total: number;
}

const CITIES = ['24103 Kiel', '18055 Rostock', '34117 Kassel', '99084 Erfurt', '54290 Trier', '89073 Ulm'];

/** A folder of its own for a benchmark, taken away afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'litfass-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes announcements of about a kilobyte, a thousand a folder, dated to last year. */
export function generate(folder: string, count: number): void {
  for (let i = 0; i < count; i++) {
    const place = join(folder, String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(place, { recursive: true });
    const file = join(place, `${i}.txt`);
    writeFileSync(file, text(i));
    utimesSync(file, 1_700_000_000, 1_700_000_000);
  }
}

function text(i: number): string {
  const day = 1 + (i % 28);
  const month = 1 + (i % 12);
  return `${1 + (i % 40)}. Fachtag Bildungsmonitoring im Bildungsbüro ${i}

Termin: ${day}.${month}.${2012 + (i % 14)}, 10:00 bis 16:00 Uhr
Ort: Haus der Bildung, Lindenstraße ${1 + (i % 200)}, ${CITIES[i % CITIES.length]}

Wie lassen sich Übergänge zwischen Kita, Schule und Beruf mit Zahlen begleiten? Der Fachtag Nummer ${i} zeigt
Beispiele aus Kommunen, die ihr Bildungsmonitoring gemeinsam aufgebaut haben. Am Vormittag stehen drei Vorträge auf
dem Programm, am Nachmittag vertiefen Werkstätten die Themen Ganztag, Inklusion und Weiterbildung.

Eingeladen sind Mitarbeitende der kommunalen Verwaltungen und der Schulaufsicht. Die Teilnahme ist kostenfrei.

Anmeldung bis zum ${Math.max(1, day - 7)}.${month}.${2012 + (i % 14)} an fachtag-${i}@example.org.

Ansprechperson: Edda Musterfrau, Telefon 0431 ${1_000_000 + i}
`;
}

/** What a run of the command line cost, told by the process itself when it ends. */
export interface Cost {
  /** Since the process began. */
  readonly seconds: number;
  /** Of the processor. */
  readonly processor: number;
  /** Largest resident memory of the whole process, its threads and DuckDB included, in MB. */
  readonly peak: number;
  readonly stdout: string;
}

const REPORT = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(JSON.stringify({
    seconds: performance.now() / 1000, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024,
  }) + '\\n');
})`;

/** Runs the built command line in a process of its own. */
export function measured(args: readonly string[]): Cost {
  const hook = `data:text/javascript,${encodeURIComponent(REPORT)}`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', hook, packageFile('dist/cli/main.js'), ...args],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status === null || status > 1) throw new Error(`litfass ${args[0]} failed: ${stderr}`);
  return { ...(JSON.parse(stderr.trim().split('\n').at(-1) as string) as Cost), stdout };
}

/** Ingests a folder in a new process. */
export function ingestApart(folder: string, database: string): Measured {
  const { stdout, seconds, peak } = measured(['ingest', folder, '--db', database, '--json']);
  const { read, unchanged, total } = JSON.parse(stdout) as Measured;
  return { seconds, peak, read, unchanged, total };
}

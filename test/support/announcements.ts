/** Folders of small announcements, written for a test. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** An announcement as a text file would hold it. */
export function announcementText(number: number, title = `Fachtag Nummer ${number}`): string {
  return `${title}\n\nTermin: ${1 + (number % 28)}. März ${2012 + (number % 12)}, 10 bis 16 Uhr\nOrt: Bürgerhaus, Am Markt ${1 + number}, 24103 Kiel\n\nEingeladen sind alle Interessierten.\n`;
}

/** Writes files and dates them to last year, so that their time of change can be trusted. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    age(file, name.length + content.length);
  }
}

/** Gives a file a time of change in the past; `second` tells one version from the next. */
export function age(file: string, second: number): void {
  const time = 1_700_000_000 + second;
  utimesSync(file, time, time);
}

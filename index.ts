/**
 * Litfass as a library: bytes in, validated records out, nothing written anywhere.
 *
 * ```ts
 * const { records, quarantined } = await processSource({ path: 'fachtag.html', bytes }, Config.parse({}));
 * records[0].evidence['/occurrences/0/start'][0].text; // „Dienstag, 14. September 2021“
 * ```
 */
export { type Extraction, extract, type LostCandidate } from './pipelines/extract/index.ts';
export { type Processed, processSource } from './pipelines/process.ts';
export { readSource, type SourceInput, Unreadable } from './pipelines/read/index.ts';
export { Announcement } from './schemas/announcement.ts';
export { Config } from './schemas/config.ts';
export type { Document } from './schemas/document.ts';
export { Evidence } from './schemas/evidence.ts';
export { Finding } from './schemas/finding.ts';
export { ManifestEntry } from './schemas/manifest.ts';
export { Quarantined } from './schemas/quarantine.ts';

/** What the reporters make text of. */
import type { Finding, Severity } from '../../../schemas/finding.ts';
import type { Lang } from '../check.ts';

export interface CheckedFile {
  /** Relative to the working folder, with forward slashes, as code forges expect it. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  /** The decoded file, for the line a finding points at. */
  readonly raw: string;
}

export interface Report {
  readonly files: readonly CheckedFile[];
  readonly lang: Lang;
  readonly version: string;
  readonly colours: boolean;
}

/** One output format: a pure function from the findings to text. */
export type Reporter = (report: Report) => string;

export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** How many findings there are of each severity. */
export function countOf(files: readonly Pick<CheckedFile, 'findings'>[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { findings } of files) for (const { severity } of findings) count[severity]++;
  return count;
}

/** What a severity is called, one and several of it. */
export const NAMES: Readonly<Record<Lang, Record<Severity, readonly [string, string]>>> = {
  de: { error: ['Fehler', 'Fehler'], warning: ['Warnung', 'Warnungen'], info: ['Hinweis', 'Hinweise'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
};

/** „3 Dateien geprüft: 1 Fehler, 2 Warnungen (1 unterdrückt)“. */
export function summary(files: readonly CheckedFile[], lang: Lang): string {
  const count = countOf(files);
  const named = (severity: Severity) => `${count[severity]} ${NAMES[lang][severity][count[severity] === 1 ? 0 : 1]}`;
  const suppressed = files.reduce((sum, file) => sum + file.suppressed, 0);
  const found = (['error', 'warning', 'info'] as const).filter((severity) => count[severity] > 0).map(named);
  const de = lang === 'de';
  const checked = de
    ? `${files.length} ${files.length === 1 ? 'Datei' : 'Dateien'} geprüft`
    : `${files.length} ${files.length === 1 ? 'file' : 'files'} checked`;
  const outcome = found.length > 0 ? found.join(', ') : de ? 'nichts zu beanstanden' : 'nothing to complain about';
  const hidden = suppressed === 0 ? '' : de ? ` (${suppressed} unterdrückt)` : ` (${suppressed} suppressed)`;
  return `${checked}: ${outcome}${hidden}`;
}

/** Source → findings: reads, extracts, checks, and keeps what a repair would change. */
import type { Config } from '../schemas/config.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Check, Edit, Lang } from './check/check.ts';
import { unreadable } from './check/checks/contract/unreadable.ts';
import { CHECKS } from './check/checks/index.ts';
import { fieldsFor } from './check/fields.ts';
import { fill } from './check/finding.ts';
import { readMatter } from './check/front-matter.ts';
import type { History } from './check/history.ts';
import { runChecks } from './check/run.ts';
import { Subject } from './check/subject.ts';
import { type Suppression, suppressionsIn } from './check/suppressions.ts';
import { unusedSuppressions } from './check/unused.ts';
import { urlOf } from './check/url.ts';
import { extractFields } from './extract/run.ts';
import { readSource, type SourceInput, Unreadable } from './read/index.ts';

export interface CheckOptions {
  readonly config: Config;
  readonly lang: Lang;
  /** "2026-03-01". */
  readonly today: string;
  readonly history?: History | null;
  /** Suppressions of the configuration that cover this file. */
  readonly suppressions?: readonly Suppression[];
  readonly checks?: readonly Check[];
}

export interface Checked {
  readonly path: string;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly suppressed: number;
  readonly edits: readonly Edit[];
  /** The decoded file; empty where it could not be read. */
  readonly raw: string;
  readonly charset: string;
}

/** Checks one source. Never throws for the source's sake: one that cannot be read is a finding. */
export async function checkSource(input: SourceInput, options: CheckOptions): Promise<Checked> {
  const { lang, config, checks = CHECKS } = options;
  let documents: Awaited<ReturnType<typeof readSource>>;
  try {
    documents = await readSource(input);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const finding = unreadableFinding(error, lang, config);
    return { path: input.path, findings: [finding], suppressed: 0, edits: [], raw: '', charset: 'utf-8' };
  }
  const [{ raw, source }] = documents as [(typeof documents)[number]];
  const matter = await readMatter(raw);
  const own = suppressionsIn(raw, matter);
  const suppressions = [...own, ...(options.suppressions ?? [])];
  const findings: Finding[] = [];
  const edits: Edit[] = [];
  let suppressed = 0;
  const fields = await fieldsFor(config);
  for (const document of documents) {
    const { draft, evidence, view } = extractFields(document, config, fields);
    const record = { ...draft, source: document.source, evidence };
    const history = options.history ?? null;
    const subject = new Subject({ document, view, record, config, matter, today: options.today, history });
    const outcome = runChecks(subject, { checks, lang, suppressions });
    findings.push(...outcome.findings);
    edits.push(...outcome.edits);
    suppressed += outcome.suppressed;
  }
  const [first] = documents;
  if (first) findings.push(...unusedSuppressions(own, { document: first, checks, options }));
  return { path: input.path, findings: inOrder(findings), suppressed, edits, raw, charset: source.charset };
}

/** By place; what several announcements of one file have in common is said once. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((one) => [`${one.line}:${one.column}:${one.ruleId}:${one.reason}`, one]));
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function unreadableFinding({ reason }: Unreadable, lang: Lang, config: Config): Finding {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const { id, severity, message, advice } = unreadable;
  const why = unreadable.reasons[reason] ?? { de: `wurde nicht gelesen (${reason})`, en: `was not read (${reason})` };
  const words = fill(message, { why }, lang);
  const url = urlOf(id, config);
  return { ruleId: id, severity, ...at, reason: words, actual: null, expected: [], note: advice[lang], url };
}

/** Runs the rules of some fields on a document, field by field, resolves them, keeps the evidence and what lost. */
import { type Draft, emptyDraft } from '../../extractors/draft.ts';
import { type Candidate, type Field, firstWins, type Proposal } from '../../extractors/rule.ts';
import { LONGEST_TEXT, View } from '../../extractors/view.ts';
import type { Config } from '../../schemas/config.ts';
import type { Document } from '../../schemas/document.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import type { Finding } from '../../schemas/finding.ts';
import { evidenceFor } from './evidence.ts';
import { findingFor } from './findings.ts';
import { isLeft, matterView, withinValues } from './matter.ts';

/** A proposal that did not make it into the record. */
export interface LostCandidate {
  readonly pointer: string;
  readonly value: unknown;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

export interface Resolved {
  readonly draft: Draft;
  readonly evidence: Record<string, Evidence[]>;
  readonly findings: Finding[];
  /** What the rules saw, with the readings they shared: a check that asks for one does not make it again. */
  readonly view: View;
  /** Made on demand, by a second look at the document: only `show` and the tests ask what lost. */
  readonly lost: () => LostCandidate[];
}

/**
 * Runs the rules of `fields` on a document; what other fields would tell stays empty. Never throws for a rule's sake: one that fails
 * proposes nothing and leaves a finding.
 */
export function extractFields(document: Document, config: Config, fields: readonly Field[]): Resolved {
  const { losers: _, ...resolved } = run(document, config, fields, false);
  return {
    ...resolved,
    lost: () =>
      run(document, config, fields, true).losers.map(({ pointer, proposal }) => ({
        pointer,
        value: proposal.value,
        rule: proposal.rule,
        evidence: evidenceFor(document, proposal.spans, proposal),
      })),
  };
}

interface Loser {
  readonly pointer: string;
  readonly proposal: Proposal<unknown>;
}

interface Run extends Omit<Resolved, 'lost'> {
  readonly losers: readonly Loser[];
}

/** With `all`, the rules are asked too that can no longer win. The draft is the same. */
function run(document: Document, config: Config, fields: readonly Field[], all: boolean): Run {
  const view = new View(document, config);
  const draft = emptyDraft();
  const evidence: Record<string, Evidence[]> = {};
  const findings: Finding[] = isCut(document) ? [textCut(document)] : [];
  const losers: Loser[] = [];
  const resolve = (field: Field, seen: View): void => {
    const proposals = propose(field, seen, draft, findings, all);
    if (proposals.length === 0) return;
    const chosen = field.choose(proposals, seen, draft);
    const kept = field.list ? chosen : chosen.slice(0, 1);
    const winners = seen === view ? kept : kept.map((one) => withinValues(one, seen));
    assign(draft, field, winners);
    for (const [i, winner] of winners.entries()) {
      ground(seen.document, evidence, field.list ? `${field.pointer}/${i}` : field.pointer, winner);
      for (const seed of winner.findings ?? []) findings.push(findingFor(seen.document, seed));
    }
    if (!all || seen !== view) return;
    for (const proposal of proposals)
      if (!winners.includes(proposal)) losers.push({ pointer: field.pointer, proposal });
  };
  for (const field of fields) resolve(field, view);
  const matter = matterView(document, config);
  if (matter) for (const field of fields) if (isLeft(field, draft, matter)) resolve(field, matter);
  return { draft, evidence, findings, view, losers };
}

const isCut = ({ blocks }: Document): boolean =>
  blocks.some((block) => block.boilerplate === null && block.end > LONGEST_TEXT);

/** Says where reading stopped. */
function textCut(document: Document): Finding {
  const end = document.text.length;
  return findingFor(document, {
    ruleId: 'litfass/text-cut',
    severity: 'info',
    reason: `Only the first ${LONGEST_TEXT} of ${end} characters were read; a file should hold one announcement`,
    span: { start: LONGEST_TEXT, end: Math.min(LONGEST_TEXT + 1, end) },
  });
}

function propose(field: Field, view: View, draft: Draft, findings: Finding[], all: boolean): Proposal<unknown>[] {
  const proposals: Proposal<unknown>[] = [];
  for (const [rank, rule] of field.rules.entries()) {
    // Where the first rule with a proposal wins, those behind it need not be asked.
    if (!all && proposals.length > 0 && field.choose === firstWins) break;
    try {
      for (const candidate of rule.propose(view, draft)) proposals.push(proposalOf(candidate, rule.id, rank));
    } catch (error) {
      findings.push(
        findingFor(view.document, {
          ruleId: 'litfass/rule-failed',
          severity: 'info',
          reason: `Rule ${rule.id} failed: ${error instanceof Error ? error.message : String(error)}`,
          span: { start: 0, end: Math.min(1, view.text.length) },
        }),
      );
    }
  }
  return proposals;
}

/** All of one shape, whatever a rule left out: a choice that meets twenty shapes is slow. */
function proposalOf(candidate: Candidate<unknown>, rule: string, rank: number): Proposal<unknown> {
  const { value, spans, parts, confidence, note, findings } = candidate;
  return { value, spans, parts, confidence, note, findings, rule, rank } as Proposal<unknown>;
}

function assign(draft: Draft, field: Field, winners: readonly Proposal<unknown>[]): void {
  const keys = field.pointer.slice(1).split('/');
  let target = draft as Record<string, unknown>;
  for (const key of keys.slice(0, -1)) target = target[key] as Record<string, unknown>;
  const key = keys.at(-1) as string;
  if (field.list) target[key] = winners.map((winner) => winner.value);
  else if (winners[0]) target[key] = winners[0].value;
}

/** Gives every value under `pointer` its words: those named for it, else those of the whole candidate. */
function ground(
  document: Document,
  evidence: Record<string, Evidence[]>,
  pointer: string,
  winner: Proposal<unknown>,
): void {
  const whole = evidenceFor(document, winner.spans, winner);
  const named = new Map(
    Object.entries(winner.parts ?? {}).map(([path, grounds]) => [path, evidenceFor(document, grounds, winner)]),
  );
  const visit = (value: unknown, path: string, inherited: Evidence[]): void => {
    const own = named.get(path) ?? inherited;
    if (value === null || value === undefined || value === false) return;
    if (typeof value === 'object') for (const [key, item] of Object.entries(value)) visit(item, `${path}/${key}`, own);
    else if (own.length > 0) evidence[pointer + path] = own;
  };
  visit(winner.value, '', whole);
}

/** The two small interfaces everything in extractors/ is made of: a rule proposes candidates, a field lists its rules in order. */

import type { RawSpan, Span } from '../schemas/document.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Draft } from './draft.ts';
import type { View } from './view.ts';

/**
 * Where words stand: in the document's text, or (raw) in the file, for what a reader of the page does not see. A note says
 * why these words count for a value that they do not state; it takes the place of the candidate's.
 */
export type Ground = (Span | RawSpan) & { readonly note?: string };

export interface Candidate<T> {
  readonly value: T;
  /** The words the value as a whole rests on; at least one. Spans need not be trimmed: the resolver does it. */
  readonly spans: readonly Ground[];
  /** The words single members rest on, by JSON pointer relative to the value: {"/street": […]}. Members not named rest on `spans`. */
  readonly parts?: Readonly<Record<string, readonly Ground[]>>;
  /** 0 to 1: how often such a proposal is right. Below 0.5 it is a guess. */
  readonly confidence: number;
  /** Why a value that the words do not state outright was inferred. */
  readonly note?: string;
  /** Problems noticed on the way; they reach the record only with a winning candidate. */
  readonly findings?: readonly FindingSeed[];
}

/** A finding whose place is still a span of the text. */
export interface FindingSeed extends Pick<Finding, 'ruleId' | 'severity' | 'reason'> {
  readonly span: Ground;
  readonly actual?: string;
  readonly expected?: readonly string[];
  readonly note?: string;
}

/** A text the rule must read, with what it must propose first (a partial match on the candidate's value). */
export interface Example {
  readonly text: string;
  readonly value: unknown;
  /** Day the announcement was published, "2021-01-05"; the rule sees none where it is absent. */
  readonly published?: string;
  /** Name of the example's file, which decides its format; "example.txt" where absent. */
  readonly path?: string;
  /** Address of the source and network the manifest assigns, for rules that lean on them. */
  readonly uri?: string;
  readonly network?: string;
  /** What earlier fields are taken to have resolved to, for rules that lean on them. */
  readonly draft?: Readonly<Record<string, unknown>>;
}

/** A text the rule must leave alone, and why one might fall for it. */
export interface CounterExample extends Omit<Example, 'value'> {
  readonly because: string;
}

/**
 * A German usage that gives a field's value away. A rule is pure: it reads the view and proposes, best first;
 * one that throws yields nothing and is reported, and never stops the document.
 */
export interface Rule<T> {
  /** Permanent: "deadline/registration-until". */
  readonly id: `${string}/${string}`;
  /** The usage, in one or two sentences a linguist would accept. */
  readonly about: string;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly CounterExample[];
  propose(view: View, draft: Draft): Iterable<Candidate<T>>;
}

/** A candidate with the rule it came from; `rank` is the rule's position in the field's list. */
export interface Proposal<T> extends Candidate<T> {
  readonly rule: string;
  readonly rank: number;
}

/** What a field makes of all proposals: the ones that stay, in the order of the record. The rest lost. */
export type Choice<T> = (proposals: readonly Proposal<T>[], view: View, draft: Draft) => readonly Proposal<T>[];

export interface Field<T = unknown> {
  /** JSON pointer into the record: "/title", "/registration/deadline". */
  readonly pointer: string;
  /** A list field holds every proposal its choice keeps, another only the first. */
  readonly list: boolean;
  readonly rules: readonly Rule<T>[];
  choose(proposals: readonly Proposal<T>[], view: View, draft: Draft): readonly Proposal<T>[];
}

/** Position in the list is the priority: the first rule with a proposal wins, by its most confident, earliest one. */
export function firstWins<T>(proposals: readonly Proposal<T>[]): readonly Proposal<T>[] {
  let best: Proposal<T> | undefined;
  for (const proposal of proposals) {
    if (!best || proposal.rank < best.rank || (proposal.rank === best.rank && proposal.confidence > best.confidence)) {
      best = proposal;
    }
  }
  return best ? [best] : [];
}

/** Keeps one proposal a key, the one of the earliest rule, in the order in which the words stand. */
export function oneEach<T>(key: (value: T) => string): Choice<T> {
  return (proposals) => {
    const kept = new Map<string, Proposal<T>>();
    for (const proposal of proposals) {
      const id = key(proposal.value);
      const rival = kept.get(id);
      if (!rival || proposal.rank < rival.rank) kept.set(id, proposal);
    }
    return [...kept.values()].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
  };
}

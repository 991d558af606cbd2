/** A usage: one German way to write a date or time, as a pattern over token classes. Stages of usages rewrite a run. */
import type { Node } from './scan.ts';
import { compile, firstOf } from './symbols.ts';

/** An example with what it means: EDTF, resolved against 2021-01-05T12:00. */
export type UsageExample = readonly [text: string, edtf: string];

export interface Usage {
  /** Permanent: "numeric-day". */
  readonly id: string;
  readonly about: string;
  readonly examples: readonly UsageExample[];
  /** Texts in which nothing may be read, and why one might. */
  readonly counterExamples?: readonly (readonly [text: string, because: string])[];
  readonly pattern: string;
  /** What the tokens mean; null where they mean nothing (a 31st of June), and the next usage is tried. */
  read(found: Found): Made | null;
}

export type Made = Partial<Node> & Pick<Node, 'symbol'>;

/** The tokens a pattern matched, with what stands around them. */
export interface Found {
  readonly nodes: readonly Node[];
  readonly before: Node | undefined;
  readonly after: Node | undefined;
  /** The nodes of some classes, in order. */
  all(...symbols: string[]): Node[];
}

interface Compiled {
  readonly usage: Usage;
  readonly pattern: RegExp;
}

export interface Stage {
  /** The usages that can begin with a class, by its character's code. */
  readonly byFirst: readonly (readonly Compiled[] | undefined)[];
}

export function stage(usages: readonly Usage[]): Stage {
  const byFirst: Compiled[][] = new Array(256);
  for (const usage of usages) {
    const pattern = compile(usage.pattern);
    for (const symbol of firstOf(pattern)) {
      const code = symbol.charCodeAt(0);
      byFirst[code] = [...(byFirst[code] ?? []), { usage, pattern }];
    }
  }
  return { byFirst };
}

/** Reads a run from left to right; the first usage that matches at a place takes its tokens. */
export function rewrite(run: readonly Node[], { byFirst }: Stage): readonly Node[] {
  let from = 0;
  while (from < run.length && byFirst[run[from]!.symbol.charCodeAt(0)] === undefined) from++;
  if (from === run.length) return run;
  let classes = '';
  for (const node of run) classes += node.symbol;
  const out: Node[] = [];
  for (let at = 0; at < run.length; ) {
    const candidates = byFirst[run[at]!.symbol.charCodeAt(0)];
    let taken = 0;
    if (candidates !== undefined) {
      for (const { usage, pattern } of candidates) {
        pattern.lastIndex = at;
        if (!pattern.test(classes)) continue;
        const count = pattern.lastIndex - at;
        if (count === 0) continue;
        const nodes = run.slice(at, at + count);
        const made = usage.read({
          nodes,
          before: out.at(-1),
          after: run[at + count],
          all: (...symbols) => nodes.filter((node) => symbols.includes(node.symbol)),
        });
        if (made === null) continue;
        out.push(nodeOf(made, nodes[0]!, nodes[count - 1]!));
        taken = count;
        break;
      }
    }
    if (taken === 0) out.push(run[at]!);
    at += Math.max(taken, 1);
  }
  return out;
}

/** What a usage made of some tokens, in one shape for all. */
function nodeOf(made: Made, first: Node, last: Node): Node {
  return {
    symbol: made.symbol,
    start: made.start ?? first.start,
    end: made.end ?? last.end,
    gap: made.gap ?? first.gap,
    value: made.value ?? 0,
    digits: made.digits ?? 0,
    capital: made.capital ?? false,
    feast: made.feast,
    period: made.period,
    clock: made.clock,
    expression: made.expression,
    partOfDay: made.partOfDay,
    weak: made.weak,
  };
}

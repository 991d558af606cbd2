/** The interface of a check: one file each, plain data and one function, listed in checks/index.ts. */
import type { Ground } from '../../extractors/rule.ts';
import type { Severity } from '../../schemas/finding.ts';
import type { Subject } from './subject.ts';

export const LANGS = ['de', 'en'] as const;
export type Lang = (typeof LANGS)[number];
/** The same words in German and English. */
export type Texts = Readonly<Record<Lang, string>>;

/** A text a check is tried on. The pipeline reads it as it would read a file of that name. */
export interface Example {
  readonly text: string;
  /** Decides the format; "example.txt" where absent. */
  readonly path?: string;
  /** Day of publication, "2021-01-05". */
  readonly published?: string;
  /** The day taken for today. */
  readonly today?: string;
  /** What the configuration says. */
  readonly config?: Readonly<Record<string, unknown>>;
}

export interface FailingExample extends Example {
  /** Line at which the fault must be found; 1 where absent. */
  readonly line?: number;
}

/** Replaces a stretch of the decoded file; offsets are UTF-16. Only what is certain beyond doubt may be repaired. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A place at which a check found something. Its words come from the check's messages. */
export interface Fault {
  readonly at: Ground;
  /** Fills the {slots} of the message; what differs by language is given in both. */
  readonly slots?: Readonly<Record<string, string | Texts>>;
  readonly actual?: string | undefined;
  readonly expected?: readonly string[];
  /** What to do, where it is more than the check's general advice. */
  readonly note?: Texts;
  /** Where one check knows faults of different weight. */
  readonly severity?: Severity;
  readonly edits?: readonly Edit[];
}

export interface Check {
  /** Permanent: "date/weekday-mismatch". A check that goes keeps its id in REMOVED, so that suppressions stay explained. */
  readonly id: `${string}/${string}`;
  readonly severity: Severity;
  readonly title: Texts;
  /** One sentence that says what was found; {slots} are filled by the fault. */
  readonly message: Texts;
  /** What the editor can do about it. */
  readonly advice: Texts;
  /** Why it matters to those who read or collect the announcement. */
  readonly rationale: Texts;
  readonly failing: readonly FailingExample[];
  readonly passing: readonly Example[];
  /** True where the check needs the database of earlier announcements: its examples run in a test of their own. */
  readonly needsDatabase?: boolean;
  run(subject: Subject): Iterable<Fault>;
}

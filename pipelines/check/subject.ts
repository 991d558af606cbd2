/** What a check sees of an announcement: the file, what the rules read from it, and what is known beside. */
import type { Ground } from '../../extractors/rule.ts';
import type { View } from '../../extractors/view.ts';
import type { Config } from '../../schemas/config.ts';
import type { Document, RawSpan, Span } from '../../schemas/document.ts';
import type { Checkable } from './fields.ts';
import type { Matter } from './front-matter.ts';
import type { History } from './history.ts';

export interface SubjectInput {
  readonly document: Document;
  readonly view: View;
  readonly record: Checkable;
  readonly config: Config;
  readonly matter: Matter | null;
  readonly today: string;
  readonly history: History | null;
}

export class Subject implements SubjectInput {
  readonly document: Document;
  readonly view: View;
  readonly record: Checkable;
  readonly config: Config;
  /** The front matter with the places of its keys and values; null where the file has none. */
  readonly matter: Matter | null;
  /** "2026-03-01": the day given on the command line, else the day of the run. */
  readonly today: string;
  /** Earlier announcements; null where no database was given. */
  readonly history: History | null;

  constructor(input: SubjectInput) {
    this.document = input.document;
    this.view = input.view;
    this.record = input.record;
    this.config = input.config;
    this.matter = input.matter;
    this.today = input.today;
    this.history = input.history;
  }

  get raw(): string {
    return this.document.raw;
  }

  get text(): string {
    return this.document.text;
  }

  /** Something that invites: only then is a missing place or contact a fault. */
  get invites(): boolean {
    const { kind, status } = this.record;
    return kind === 'announcement' && status !== 'cancelled';
  }

  /** Day of publication: what the command line or manifest knows, else what the front matter says. */
  get published(): string | null {
    return this.document.source.published?.slice(0, 10) ?? this.matter?.published ?? null;
  }

  /** The words a value of the record rests on, as a place in the file; null where it rests on none. */
  at(pointer: string): RawSpan | null {
    const { evidence } = this.record;
    const key = evidence[pointer] ? pointer : Object.keys(evidence).find((one) => one.startsWith(`${pointer}/`));
    const first = key === undefined ? undefined : evidence[key]?.[0];
    return first ? { raw: true, start: first.start, end: first.end } : null;
  }

  /** How sure the rules are of a value; 0 where it rests on nothing. */
  confidence(pointer: string): number {
    return this.record.evidence[pointer]?.[0]?.confidence ?? 0;
  }

  /** Where the announcement begins: the place of what is missing. */
  get top(): Ground {
    if (this.matter) return { raw: true, start: 0, end: this.matter.fence };
    const title = this.at('/title');
    if (title) return title;
    const [first] = this.view.main;
    return first ? firstLine(this.text, first) : { start: 0, end: 0 };
  }
}

function firstLine(text: string, { start, end }: Span): Span {
  const line = text.indexOf('\n', start);
  return { start, end: line < 0 || line > end ? end : line };
}

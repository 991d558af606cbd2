/** Fault → finding: the place in lines and columns, the words in the language asked for. */
import type { Config } from '../../schemas/config.ts';
import type { Document } from '../../schemas/document.ts';
import type { Finding, Severity } from '../../schemas/finding.ts';
import type { Check, Fault, Lang, Texts } from './check.ts';
import { urlOf } from './url.ts';

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Offsets of a fault in the decoded file. */
export function placeOf(document: Document, { at }: Fault): Place {
  if ('raw' in at) return { start: at.start, end: at.end };
  const start = document.offsets.toRaw(at.start);
  return { start, end: Math.max(start, document.offsets.toRawEnd(at.end)) };
}

export interface Words {
  readonly severity: Severity;
  readonly lang: Lang;
  readonly config: Config;
}

/** The finding in one language. */
export function findingOf(document: Document, check: Check, fault: Fault, { severity, lang, config }: Words): Finding {
  const { start, end } = placeOf(document, fault);
  const from = document.offsets.position(start);
  const to = document.offsets.position(end);
  return {
    ruleId: check.id,
    severity,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    reason: fill(check.message, fault.slots, lang),
    actual: fault.actual ?? null,
    expected: [...(fault.expected ?? [])],
    note: (fault.note ?? check.advice)[lang],
    url: urlOf(check.id, config),
  };
}

/** Puts values into a message's {slots}. */
export function fill(message: Texts, slots: Fault['slots'], lang: Lang): string {
  return message[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = slots?.[name];
    if (value === undefined) return whole;
    return typeof value === 'string' ? value : value[lang];
  });
}

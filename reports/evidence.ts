/** What the page unfolds under an announcement: each value beside the words it rests on. */
import { ATTENDANCE, germanEdtf, stateName, VALUES } from './german.ts';
import type { ReportData, Said, Words } from './read.ts';

/** Longer quotations are cut; line and rule lead to the rest. */
const LONGEST = 400;

/** [words, line, rule as an index, confidence in percent, note]. */
type Quotation = readonly [string, number, number, number, string | null];

export interface EvidenceData {
  readonly rules: readonly string[];
  /** By announcement, in the order of the table: [label, value, quotations]. */
  readonly rows: readonly (readonly (readonly [string, string, readonly Quotation[]])[])[];
}

/** Packs values and words for the page's script: rules once, members of one value together. */
export function packEvidence({ announcements, values, evidence }: ReportData): EvidenceData {
  const rules = new Map<string, number>();
  const words = groupBy(evidence);
  const said = groupBy(values);
  const ranks = Object.keys(VALUES);
  const rows = announcements.map(({ id }) => {
    const quotations = new Map<string, Quotation[]>();
    for (const entry of words.get(id) ?? []) {
      const list = quotations.get(entry.value) ?? [];
      list.push(quote(entry, rules));
      quotations.set(entry.value, list);
    }
    return (said.get(id) ?? [])
      .map((entry) => ({ entry, name: nameOf(entry.value) }))
      .sort((a, b) => ranks.indexOf(a.name) - ranks.indexOf(b.name) || (a.entry.value < b.entry.value ? -1 : 1))
      .map(
        ({ entry, name }) =>
          [VALUES[name] ?? name, wording(name, entry.said), quotations.get(entry.value) ?? []] as const,
      );
  });
  return { rules: [...rules.keys()], rows };
}

function quote({ text, line, rule, confidence, note }: Words, rules: Map<string, number>): Quotation {
  if (!rules.has(rule)) rules.set(rule, rules.size);
  const words = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return [words, line, rules.get(rule) as number, Math.round(confidence * 100), note];
}

/** "occurrences/0" → "occurrences". */
function nameOf(value: string): string {
  return value.replace(/\/\d+$/, '');
}

function wording(name: string, said: string): string {
  if (name === 'occurrences' || name === 'registration/deadline') return germanEdtf(said);
  if (name === 'attendance') return ATTENDANCE[said] ?? said;
  if (name === 'regions') return stateName(said);
  if (name === 'cost/free') return 'kostenfrei';
  return said;
}

function groupBy<T extends Said | Words>(entries: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
}

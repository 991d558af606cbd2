/** Sources → noun phrases that recur in them and that no concept covers, for the user's own vocabulary. */
import { readFile } from 'node:fs/promises';
import { phrasesOf } from '../extractors/topics/candidates.ts';
import { View } from '../extractors/view.ts';

export { conceptsOf } from '../extractors/topics/vocabulary.ts';

import type { Config } from '../schemas/config.ts';
import { readSource, Unreadable } from './read/index.ts';
import type { SourceRef } from './sources.ts';

export interface Candidate {
  /** The form found most often. */
  readonly phrase: string;
  /** In how many announcements it stands, and how often in all. */
  readonly documents: number;
  readonly mentions: number;
  /** The first source it stands in. */
  readonly example: string;
}

export interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly documents: number;
  /** Sources that could not be read; `litfass extract` says why. */
  readonly unread: readonly string[];
}

interface Count {
  readonly forms: Map<string, number>;
  readonly example: string;
  documents: number;
  mentions: number;
}

/** Counts the phrases of all sources; keeps those in at least `least` announcements, the commonest first. */
export async function findCandidates(sources: Iterable<SourceRef>, config: Config, least: number): Promise<Candidates> {
  const counts = new Map<string, Count>();
  const unread: string[] = [];
  let documents = 0;
  for (const source of sources) {
    try {
      const bytes = source.bytes ?? (await readFile(source.file));
      for (const document of await readSource({ ...source, bytes })) {
        documents++;
        count(counts, phrasesOf(new View(document, config)), source.path);
      }
    } catch (error) {
      if (!(error instanceof Unreadable) && !(error instanceof Error && 'code' in error)) throw error;
      unread.push(source.path);
    }
  }
  const candidates = [...counts.values()]
    .filter((entry) => entry.documents >= least)
    .map((entry) => ({
      phrase: [...entry.forms].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'de'))[0]?.[0] ?? '',
      documents: entry.documents,
      mentions: entry.mentions,
      example: entry.example,
    }))
    .sort((a, b) => b.documents - a.documents || b.mentions - a.mentions || a.phrase.localeCompare(b.phrase, 'de'));
  return { candidates, documents, unread };
}

function count(counts: Map<string, Count>, phrases: ReturnType<typeof phrasesOf>, path: string): void {
  const seen = new Set<string>();
  for (const { key, words } of phrases) {
    let entry = counts.get(key);
    if (!entry) counts.set(key, (entry = { forms: new Map(), example: path, documents: 0, mentions: 0 }));
    entry.mentions++;
    entry.forms.set(words, (entry.forms.get(words) ?? 0) + 1);
    if (!seen.has(key)) entry.documents++;
    seen.add(key);
  }
}

import type { Rule } from '../rule.ts';
import vocabulary from './audiences.json' with { type: 'json' };

interface Audience {
  readonly id: string;
  readonly words: readonly string[];
}

/** „lehrer…“ lets any ending follow, „…verwaltung“ any compound precede. */
interface Word {
  readonly core: string;
  readonly open: boolean;
  readonly compound: boolean;
}

const toWord = (word: string): Word => ({
  core: word.replaceAll('…', '').toLowerCase(),
  open: word.endsWith('…'),
  compound: word.startsWith('…'),
});

const LETTER = /\p{L}/u;

/** Where the first of the words stands in a text in lower case; plain searching, for a pattern of them all costs twenty times as much. */
function findFirst(lower: string, words: readonly Word[]): { start: number; end: number } | null {
  let best: { start: number; end: number } | null = null;
  for (const { core, open, compound } of words) {
    for (let at = lower.indexOf(core); at >= 0 && (!best || at < best.start); at = lower.indexOf(core, at + 1)) {
      const end = at + core.length;
      if (!compound && at > 0 && LETTER.test(lower[at - 1] as string)) continue;
      if (!open && LETTER.test(lower[end] ?? '')) continue;
      best = { start: at, end };
    }
  }
  return best;
}

let compiled: { id: string; words: Word[] }[] | undefined;

export const audience: Rule<string> = {
  id: 'eligibility/audience',
  about: 'The audiences of the vocabulary (audiences.yaml) whose words stand in the sentences that say who may come.',
  examples: [
    {
      text: 'Der Fachtag richtet sich an Schulleitungen und Kitas.',
      draft: { eligibility: { statements: ['Der Fachtag richtet sich an Schulleitungen und Kitas.'] } },
      value: 'schulleitung',
    },
  ],
  counterExamples: [
    {
      text: 'Schulleitungen berichten aus ihrem Alltag.',
      draft: { eligibility: { statements: [] } },
      because: 'nothing says that they are invited',
    },
  ],
  *propose(view, draft) {
    if (draft.eligibility.statements.length === 0) return;
    compiled ??= (vocabulary as Audience[]).map(({ id, words }) => ({ id, words: words.map(toWord) }));
    for (const statement of draft.eligibility.statements) {
      const start = view.text.indexOf(statement);
      const lower = statement.toLowerCase();
      for (const { id, words } of compiled) {
        const found = findFirst(lower, words);
        if (!found) continue;
        const at = start >= 0 ? start + found.start : view.text.indexOf(statement.slice(found.start, found.end));
        if (at >= 0) yield { value: id, spans: [{ start: at, end: at + found.end - found.start }], confidence: 0.85 };
      }
    }
  },
};

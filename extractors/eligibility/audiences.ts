import type { Rule } from '../rule.ts';
import vocabulary from './audiences.json' with { type: 'json' };

interface Audience {
  readonly id: string;
  readonly words: readonly string[];
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** „lehrer…“ lets any ending follow, „…verwaltung“ any compound precede. */
function pattern(words: readonly string[]): RegExp {
  const parts = words.map((word) => {
    const open = word.endsWith('…');
    const compound = word.startsWith('…');
    const core = escaped(word.replaceAll('…', ''));
    return `${compound ? '' : '(?<![\\p{L}])'}${core}${open ? '' : '(?![\\p{L}])'}`;
  });
  return new RegExp(parts.join('|'), 'giu');
}

let compiled: { id: string; pattern: RegExp }[] | undefined;

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
    compiled ??= (vocabulary as Audience[]).map(({ id, words }) => ({ id, pattern: pattern(words) }));
    for (const statement of draft.eligibility.statements) {
      const start = view.text.indexOf(statement);
      for (const { id, pattern: words } of compiled) {
        words.lastIndex = 0;
        const match = words.exec(statement);
        if (!match) continue;
        const at = start >= 0 ? start + match.index : view.text.indexOf(match[0]);
        if (at >= 0) yield { value: id, spans: [{ start: at, end: at + match[0].length }], confidence: 0.85 };
      }
    }
  },
};

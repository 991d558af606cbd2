/** „E-Mail: muster example.org“: an address that lost its @ on the way is no address any more, but a problem worth a finding. */
import type { Span } from '../../schemas/document.ts';
import { allMatches } from '../german/cues.ts';
import type { FindingSeed } from '../rule.ts';
import { shared, type View } from '../view.ts';

const LABELLED =
  /\b(?:e-?mail|mail)(?:-?adresse)?[\s:]{1,3}(?:an |unter )?(?<words>[\p{L}\d._-]{2,40} ?[\p{L}\d-]{2,40}\.(?:de|org|com|net|info|eu|at|ch))(?![\p{L}\d@/])/giu;

/** What stands where an address should and has no @, with the finding that says so. */
export const strippedAddresses: (view: View) => readonly (FindingSeed & { readonly span: Span })[] = shared((view) => {
  if (!/mail/i.test(view.text)) return [];
  return view.main.flatMap((block) =>
    allMatches(LABELLED, view.slice(block)).map((match) => {
      const words = match.groups?.words ?? '';
      const start = block.start + match.index + match[0].lastIndexOf(words);
      return {
        ruleId: 'contacts/email-without-at',
        severity: 'warning' as const,
        reason: 'What stands behind „E-Mail“ is no address: the @ is missing.',
        actual: words,
        expected: ['name@example.org'],
        span: { start, end: start + words.length },
      };
    }),
  );
});

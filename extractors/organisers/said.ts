/** What the rules about organisers, partners and funders share: each proposes the names its usage gives. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Candidate, Ground, Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { type Claim, claims, type Role, type Usage } from './claims.ts';
import { organisation } from './entities.ts';
import { headGender } from './heads.ts';
import { nominative } from './inflection.ts';
import { labelledOrganisations } from './labelled.ts';
import { type Phrase, phraseAt } from './phrase.ts';

/** Names that the sentences give in a role by one usage. */
function* said(view: View, role: Role, usage: Usage, confidence: number): Generator<Candidate<Organisation>> {
  for (const claim of claims(view)) {
    if (claim.role === role && claim.usage === usage) yield* completed(view, claim, confidence);
  }
}

/** A rule that takes the names which the sentences give in a role by some usages; what it rests on is told by the rest. */
export const saying = (
  role: Role,
  usages: readonly Usage[],
  confidence: number,
  rest: Omit<Rule<Organisation>, 'propose'>,
): Rule<Organisation> => ({
  ...rest,
  *propose(view) {
    for (const usage of usages) yield* said(view, role, usage, confidence);
  },
});

/** „die Universität“: the text names in full which one, once and for all. */
function* completed(view: View, { name, start, end }: Claim, confidence: number): Generator<Candidate<Organisation>> {
  const full = /\s/u.test(name) || headGender(name) === null ? null : fullName(view, name);
  const short = one(view, full?.name ?? name, { start, end }, confidence);
  yield full
    ? {
        ...short,
        spans: [
          { start, end },
          { start: full.start, end: full.end },
        ],
      }
    : short;
}

/** The only longer name in the text that begins with a word, or null where there is none or there are several. */
function fullName(view: View, word: string): Phrase | null {
  let found: Phrase | null = null;
  for (let at = view.text.indexOf(word); at >= 0; at = view.text.indexOf(word, at + 1)) {
    if (/[\p{L}-]/u.test(view.text[at - 1] ?? '')) continue;
    const phrase = phraseAt(view.text, at);
    const name =
      phrase && nominative(phrase.name, /^\p{L}+?(?:es|s)(?!\p{L})/u.test(phrase.name) ? 'des' : '', headGender(word));
    if (!phrase || !name?.startsWith(`${word} `)) continue;
    if (found && found.name !== name) return null;
    found = { ...phrase, name };
  }
  return found;
}

/** A name as a candidate, in the registry's spelling. */
export const one = (
  view: View,
  name: string,
  ground: Ground,
  confidence: number,
  note?: string,
): Candidate<Organisation> => ({
  value: organisation(name, view.config),
  spans: [ground],
  confidence,
  ...(note === undefined ? {} : { note }),
});

/** Names in fields labelled with the role. */
export const labelled = (role: Role) =>
  function* (view: View): Generator<Candidate<Organisation>> {
    for (const { key, name, start, end } of labelledOrganisations(view))
      if (key === role) yield one(view, name, { start, end }, 0.95);
  };

const KEYS: Readonly<Record<Role, readonly string[]>> = {
  organiser: ['organizer.name', 'organizer', 'organiser', 'veranstalter', 'organisation', 'ausrichter', 'host'],
  partner: ['partner', 'kooperationspartner', 'kooperation', 'contributor.name'],
  funder: ['funder', 'funder.name', 'sponsor.name', 'förderer', 'gefördert durch'],
};

/** Names in JSON-LD, microdata and front matter. */
export const machineReadable = (role: Role) =>
  function* (view: View): Generator<Candidate<Organisation>> {
    for (const hint of view.hinted(KEYS[role])) {
      if (
        hint.origin !== 'link' &&
        /\p{L}/u.test(hint.value) &&
        hint.value.length < 120 &&
        !/^https?:/.test(hint.value)
      )
        yield one(view, hint.value, hint.at, 0.9);
    }
  };

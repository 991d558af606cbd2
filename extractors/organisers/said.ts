/** What the rules about organisers, partners and funders share: each proposes the names its usage gives. */
import type { Organisation } from '../../schemas/announcement.ts';
import type { Candidate, Ground, Rule } from '../rule.ts';
import type { View } from '../view.ts';
import { type Claim, claims, type Role, type Usage } from './claims.ts';
import { organisation } from './entities.ts';
import { compound, fullName, isGeneric, spelledOut } from './full-names.ts';
import { ACRONYM, headGender } from './heads.ts';
import { labelledOrganisations } from './labelled.ts';

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
function* completed(
  view: View,
  { name, ground, usage }: Claim,
  confidence: number,
): Generator<Candidate<Organisation>> {
  const at = 'raw' in ground ? 0 : ground.start;
  const full = /\s/u.test(name)
    ? null
    : ((headGender(name) === null ? null : fullName(view, name, at)) ??
      (ACRONYM.test(name) && organisation(name, view.config).id === null ? spelledOut(view, name) : null));
  // „Der Verein lädt ein“, and no verein is named: nobody is.
  if (!full && (isGeneric(name) || (usage === 'title-of' && /^(?:Stadt|Gemeinde|Kirche|Region|Kreis)$/u.test(name))))
    return;
  const short = one(view, full?.name ?? compound(view, name) ?? name, ground, confidence);
  yield full
    ? {
        ...short,
        spans: [ground, { start: full.start, end: full.end }],
      }
    : short;
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

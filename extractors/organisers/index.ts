/** Who invites, who joins in, who pays. */
import type { Organisation } from '../../schemas/announcement.ts';
import { type Choice, type Field, oneEach, type Proposal, type Rule } from '../rule.ts';
import { nameKey } from './entities.ts';
import { inviter } from './inviter.ts';
import { funderField, funderHint, funderSaid, partnerField, partnerHint, partnerSaid } from './partners.ts';
import { eventOf, imprint, organiserField, organiserHint, passive, prefix, titleOf } from './rules.ts';
import { signed } from './signed.ts';

const key = ({ id, name }: Organisation) => id ?? nameKey(name);

/** Rules of one tier complete each other; a later tier speaks only where the earlier ones are silent. */
const TIERS: readonly (readonly Rule<Organisation>[])[] = [
  [organiserField, organiserHint],
  [passive, eventOf, inviter],
  [titleOf],
  [signed],
  [prefix],
  [imprint],
];

const byTier: Choice<Organisation> = (proposals, view, draft) => {
  const tier =
    TIERS.find((rules) => proposals.some((proposal) => rules.some((rule) => rule.id === proposal.rule))) ?? [];
  const ids = new Set<string>(tier.map((rule) => rule.id));
  return distinct(proposals.filter((proposal) => ids.has(proposal.rule)))(view, draft);
};

const SHORT = / \([\p{Lu}\d][\p{L}\d-]{1,11}\)$/u;

/** One entry a name; a short form that is part of a longer name found too is the same. */
const distinct =
  (proposals: readonly Proposal<Organisation>[]) =>
  (view: Parameters<Choice<Organisation>>[1], draft: Parameters<Choice<Organisation>>[2]) => {
    const kept = oneEach<Organisation>(key)(proposals, view, draft);
    return kept.filter((proposal, i) => {
      // „Landesinstitut (LI)“ and „Landesinstitut für Lehrerbildung (LI)“
      const short = SHORT.exec(proposal.value.name)?.[0];
      if (short && kept.slice(0, i).some(({ value }) => value.name.endsWith(short))) return false;
      // „LpB-Außenstellen“ beside „Landeszentrale … (LpB)“
      const part = /^([\p{Lu}\d][\p{L}\d]{1,11})-/u.exec(proposal.value.name)?.[1];
      if (part && kept.some(({ value }) => value.name.endsWith(` (${part})`))) return false;
      const words = ` ${nameKey(proposal.value.name)} `;
      return !kept.some(
        (other) =>
          other !== proposal &&
          ` ${nameKey(other.value.name)} `.includes(words) &&
          words.length < nameKey(other.value.name).length + 2,
      );
    });
  };

const besides: Choice<Organisation> = (proposals, view, draft) => {
  const taken = new Set(draft.organisers.map(key));
  return distinct(proposals.filter((proposal) => !taken.has(key(proposal.value))))(view, draft);
};

const field = (pointer: string, rules: readonly Rule<Organisation>[], choose: Choice<Organisation>): Field =>
  ({ pointer, list: true, rules, choose }) as unknown as Field;

export const fields: readonly Field[] = [
  field('/organisers', TIERS.flat(), byTier),
  field('/partners', [partnerField, partnerHint, partnerSaid], besides),
  field('/funders', [funderField, funderHint, funderSaid], besides),
];

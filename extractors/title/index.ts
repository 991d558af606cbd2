/** Title, subtitle, format and series of the event. */
import { type Field, firstWins } from '../rule.ts';
import { headline } from './headline.ts';
import { countedInProse, namedInProse } from './in-prose.ts';
import { invitingHeadline } from './inviting-headline.ts';
import { labelled, labelledLoosely } from './labelled.ts';
import { structured } from './structured.ts';

export const fields: readonly Field[] = [
  {
    pointer: '/title',
    list: false,
    rules: [labelled, structured, invitingHeadline, countedInProse, headline, labelledLoosely, namedInProse],
    choose: firstWins,
  } as Field,
];

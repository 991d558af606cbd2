/** Title, subtitle, format and series of the event. */
import { type Field, firstWins } from '../rule.ts';
import { calledInProse } from './called-in-prose.ts';
import { labelledFormat, spokenFormat, titleFormat } from './format.ts';
import { headline, label } from './headline.ts';
import { countedInProse, entitledInProse, namedInProse } from './in-prose.ts';
import { invitedBelow } from './invited-below.ts';
import { invitingHeadline } from './inviting-headline.ts';
import { labelled, labelledLoosely } from './labelled.ts';
import { reportedHeadline } from './reported-headline.ts';
import { countedInText, countedInTitle, namedSeries } from './series.ts';
import { structured } from './structured.ts';
import { frontMatter, lineBelow } from './subtitle.ts';

export const fields: readonly Field[] = [
  {
    pointer: '/title',
    list: false,
    rules: [
      labelled,
      structured,
      invitingHeadline,
      countedInProse,
      reportedHeadline,
      invitedBelow,
      headline,
      labelledLoosely,
      namedInProse,
      entitledInProse,
      calledInProse,
      label,
    ],
    choose: firstWins,
  } as Field,
  { pointer: '/subtitle', list: false, rules: [frontMatter, lineBelow], choose: firstWins } as Field,
  { pointer: '/format', list: false, rules: [labelledFormat, titleFormat, spokenFormat], choose: firstWins } as Field,
  { pointer: '/series', list: false, rules: [countedInTitle, countedInText, namedSeries], choose: firstWins } as Field,
];

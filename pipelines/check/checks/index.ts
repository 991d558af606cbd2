/** All checks, in the order of the reference page. A new one is a file and a line here. */
import type { Check } from '../check.ts';
import { aliasKey } from './contract/alias-key.ts';
import { duplicateKey } from './contract/duplicate-key.ts';
import { emptyValue } from './contract/empty-value.ts';
import { frontMatterSyntax } from './contract/front-matter-syntax.ts';
import { missingDate } from './contract/missing-date.ts';
import { missingField } from './contract/missing-field.ts';
import { missingTitle } from './contract/missing-title.ts';
import { notIsoDate } from './contract/not-iso-date.ts';
import { unknownKey } from './contract/unknown-key.ts';
import { unreadable } from './contract/unreadable.ts';
import { wrongType } from './contract/wrong-type.ts';
import { ambiguousForm } from './date/ambiguous-form.ts';
import { impossibleDay } from './date/impossible-day.ts';
import { impossibleTime } from './date/impossible-time.ts';
import { weekdayMismatch } from './date/weekday-mismatch.ts';
import { unknown } from './suppression/unknown.ts';
import { unused } from './suppression/unused.ts';
import { withoutReason } from './suppression/without-reason.ts';
import { brokenLink } from './text/broken-link.ts';
import { comingSoon } from './text/coming-soon.ts';
import { insecureLink } from './text/insecure-link.ts';
import { mojibake } from './text/mojibake.ts';
import { notNfc } from './text/not-nfc.ts';
import { placeholder } from './text/placeholder.ts';
import { titleOnlyDate } from './text/title-only-date.ts';
import { titleTooLong } from './text/title-too-long.ts';

export const CHECKS: readonly Check[] = [
  unreadable,
  frontMatterSyntax,
  duplicateKey,
  unknownKey,
  aliasKey,
  wrongType,
  emptyValue,
  notIsoDate,
  missingTitle,
  missingDate,
  missingField,
  weekdayMismatch,
  impossibleDay,
  impossibleTime,
  ambiguousForm,
  placeholder,
  comingSoon,
  mojibake,
  notNfc,
  titleTooLong,
  titleOnlyDate,
  brokenLink,
  insecureLink,
  unused,
  withoutReason,
  unknown,
];

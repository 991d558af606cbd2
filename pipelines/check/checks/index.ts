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
import { contactChanged } from './database/contact-changed.ts';
import { duplicateEvent } from './database/duplicate-event.ts';
import { seriesOrdinal } from './database/series-ordinal.ts';
import { ambiguousForm } from './date/ambiguous-form.ts';
import { daylightSavingGap } from './date/daylight-saving-gap.ts';
import { endBeforeStart } from './date/end-before-start.ts';
import { farFuture } from './date/far-future.ts';
import { frontMatterDisagrees } from './date/front-matter-disagrees.ts';
import { impossibleDay } from './date/impossible-day.ts';
import { impossibleTime } from './date/impossible-time.ts';
import { noTime } from './date/no-time.ts';
import { pastAtPublication } from './date/past-at-publication.ts';
import { teaserDisagrees } from './date/teaser-disagrees.ts';
import { weekdayMismatch } from './date/weekday-mismatch.ts';
import { yearMissing } from './date/year-missing.ts';
import { afterEvent } from './deadline/after-event.ts';
import { beforePublication } from './deadline/before-publication.ts';
import { deadlineDisagrees } from './deadline/front-matter-disagrees.ts';
import { missing as deadlineMissing } from './deadline/missing.ts';
import { yearDiffers } from './deadline/year-differs.ts';
import { contactWithoutMeans } from './people/contact-without-means.ts';
import { emptyLabel } from './people/empty-label.ts';
import { invalidEmail } from './people/invalid-email.ts';
import { invalidPhone } from './people/invalid-phone.ts';
import { mailtoMismatch } from './people/mailto-mismatch.ts';
import { noContact } from './people/no-contact.ts';
import { obfuscatedEmail } from './people/obfuscated-email.ts';
import { onlineWithoutLink } from './place/online-without-link.ts';
import { onsiteWithoutVenue } from './place/onsite-without-venue.ts';
import { phoneAreaFar } from './place/phone-area-far.ts';
import { postcodeCityMismatch } from './place/postcode-city-mismatch.ts';
import { postcodeLength } from './place/postcode-length.ts';
import { streetWithoutNumber } from './place/street-without-number.ts';
import { unknownPostcode } from './place/unknown-postcode.ts';
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
import { unknownNetwork } from './text/unknown-network.ts';
import { unknownTopic } from './text/unknown-topic.ts';

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
  endBeforeStart,
  yearMissing,
  ambiguousForm,
  daylightSavingGap,
  pastAtPublication,
  farFuture,
  noTime,
  frontMatterDisagrees,
  teaserDisagrees,
  afterEvent,
  beforePublication,
  deadlineMissing,
  yearDiffers,
  deadlineDisagrees,
  unknownPostcode,
  postcodeLength,
  postcodeCityMismatch,
  streetWithoutNumber,
  onsiteWithoutVenue,
  onlineWithoutLink,
  phoneAreaFar,
  noContact,
  contactWithoutMeans,
  invalidEmail,
  mailtoMismatch,
  invalidPhone,
  emptyLabel,
  obfuscatedEmail,
  placeholder,
  comingSoon,
  mojibake,
  notNfc,
  titleTooLong,
  titleOnlyDate,
  unknownTopic,
  unknownNetwork,
  brokenLink,
  insecureLink,
  duplicateEvent,
  seriesOrdinal,
  contactChanged,
  unused,
  withoutReason,
  unknown,
];

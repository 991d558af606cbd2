import type { Announcement } from '../schemas/announcement.ts';

/** The record while it is being made: fields resolved so far, in the order of extractors/index.ts; later ones are still empty. */
export type Draft = Omit<Announcement, 'id' | 'source' | 'evidence' | 'findings'>;

/** A record without a single value: absent is null or [], never a made-up default. */
export function emptyDraft(): Draft {
  return {
    kind: 'other',
    status: 'scheduled',
    title: null,
    subtitle: null,
    format: null,
    series: null,
    occurrences: [],
    recurrence: null,
    attendance: null,
    platform: null,
    venues: [],
    registration: { required: null, deadline: null, url: null, email: null, phone: null, fax: null },
    eligibility: { statements: [], audiences: [], membersOnly: false, agreementRequired: false, capacity: null },
    cost: { free: null, prices: [] },
    topics: [],
    contacts: [],
    organisers: [],
    partners: [],
    funders: [],
    networks: [],
    regions: [],
  };
}

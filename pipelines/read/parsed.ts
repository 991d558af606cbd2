import type { Hint } from '../../schemas/document.ts';
import type { BlockWriter } from './block-writer.ts';

/** What a format's reader hands on: its blocks as written, and what the file says about itself. */
export interface Parsed {
  readonly writer: BlockWriter;
  readonly hints: readonly Hint[];
  /** Language the file declares ("de", "de-AT"), or null. */
  readonly language: string | null;
}

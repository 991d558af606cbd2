/** Bytes → documents: decode, read by format, mark the boilerplate, find the fields, part the announcements. */
import type { Document, Hint } from '../../schemas/document.ts';
import { canonicalKey } from '../../schemas/front-matter.ts';
import type { QuarantineReason } from '../../schemas/quarantine.ts';
import { sha256 } from '../sha256.ts';
import { markBoilerplate } from './boilerplate.ts';
import { decode } from './decode.ts';
import { readFields } from './fields.ts';
import { formatOf } from './formats.ts';
import { splitAnnouncements } from './split.ts';
import { wide } from './width.ts';

/** The bytes of one file or archive record, with what is known of them beside. */
export interface SourceInput {
  /** Relative to the manifest or the folder that was named. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly uri?: string | null;
  /** "2021-09-14" or with a time. */
  readonly published?: string | null;
  readonly retrieved?: string | null;
  readonly network?: string | null;
}

/** Why a source could not be read, for quarantine. */
export class Unreadable extends Error {
  readonly reason: QuarantineReason;
  readonly advice: string;

  constructor(reason: QuarantineReason, message: string, advice: string) {
    super(message);
    this.reason = reason;
    this.advice = advice;
  }
}

/** Largest file that is read: bigger ones are archives or dumps, no announcements. */
export const MAX_BYTES = 20_000_000;

/**
 * Reads a source into its documents, one an announcement.
 * @throws {Unreadable} for what is empty, binary, too large or without a word of content
 */
export async function readSource(input: SourceInput): Promise<Document[]> {
  const { path, bytes } = input;
  if (bytes.length > MAX_BYTES) {
    throw new Unreadable(
      'too-large',
      `${path} has ${bytes.length} bytes, more than the ${MAX_BYTES} that are read`,
      'Split the file into one file an announcement.',
    );
  }
  const { text: raw, charset } = await decode(bytes);
  if (raw.trim() === '')
    throw new Unreadable('empty', `${path} is empty`, 'Save the announcement again, or leave the file out.');
  if (isBinary(raw))
    throw new Unreadable('binary', `${path} is not a text file`, 'Convert it to text, HTML or Markdown first.');
  const format = formatOf(path, raw);
  const { writer, hints, language } = await format.read(raw);
  const text = wide(writer.builder.text);
  markBoilerplate(writer.blocks, text);
  const blocks = readFields(writer.blocks, text);
  if (!blocks.some((block) => block.boilerplate === null) && !hints.some(tellsOfEvent)) {
    throw new Unreadable(
      'no-announcement',
      `${path} has no content beside navigation and footers`,
      'Look at the file in a browser: was the page saved before it had loaded?',
    );
  }
  let hash: string | undefined;
  const document: Document = {
    source: {
      path,
      uri: input.uri ?? null,
      mediaType: format.mediaType,
      charset,
      // Told when asked: a check does without, and Node's cryptography takes three milliseconds to load.
      get sha256() {
        hash ??= sha256([bytes]);
        return hash;
      },
      published: input.published ?? null,
      retrieved: input.retrieved ?? null,
      language,
    },
    network: input.network ?? null,
    text,
    blocks,
    hints: hints.map(composed),
    raw,
    offsets: writer.builder.offsets(),
    index: 0,
  };
  return splitAnnouncements(document, writer);
}

/** Site generators make whole pages of front matter: a file with nothing below it is an announcement, too. */
const tellsOfEvent = ({ origin, name }: Hint): boolean =>
  origin === 'front-matter' &&
  /^(?:event\.)?(?:date|start|venue)$/.test(canonicalKey(name.replace(/^event\./, '')) ?? '');

/** Letters made of two characters become one, as in the text. */
function composed(hint: Hint): Hint {
  const value = hint.value.normalize('NFC');
  return value === hint.value ? hint : { ...hint, value };
}

/** Text has no NUL and hardly a control character or an undecodable byte. */
function isBinary(raw: string): boolean {
  const sample = raw.slice(0, 4000);
  const odd = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return sample.includes('\u0000') || odd > sample.length * 0.1;
}

/** Bytes → string: byte order mark, strict UTF-8, the file's own label, windows-1252, in this order. */

export interface Decoded {
  readonly text: string;
  /** IANA name in lower case: "utf-8", "windows-1252", "utf-16le". */
  readonly charset: string;
}

const LABEL = /charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})|encoding\s{0,4}=\s{0,4}["']([\w:.-]{2,40})["']/i;
const strict = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes a file; offsets of evidence refer to `text`, which has no byte order mark. Strict UTF-8 is tried before the
 * label, because text in another charset that happens to be valid UTF-8 does not occur, while wrong labels do.
 */
export async function decode(bytes: Uint8Array): Promise<Decoded> {
  const [a, b, c] = bytes;
  // A damaged file with a mark still is what the mark says; broken sequences become U+FFFD.
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: new TextDecoder().decode(bytes), charset: 'utf-8' };
  const wide = utf16ByMark(bytes) ?? utf16WithoutMark(bytes);
  if (wide) return { text: (await iconv()).decode(Buffer.from(bytes), wide), charset: wide };
  try {
    return { text: strict.decode(bytes), charset: 'utf-8' };
  } catch {
    return legacy(bytes);
  }
}

/** Half a megabyte of tables: loaded for the few files that are not UTF-8. */
const iconv = async () => (await import('iconv-lite')).default;

function utf16ByMark([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark: every second byte of Western text is zero. */
function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 8 || bytes.length % 2 !== 0) return undefined;
  const zeros: [number, number] = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  const many = sample.length * 0.4;
  if (zeros[1] >= many && zeros[0] === 0) return 'utf-16le';
  if (zeros[0] >= many && zeros[1] === 0) return 'utf-16be';
  return undefined;
}

/** Bytes that windows-1252 leaves undefined: the file is probably something else. */
const UNDEFINED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

async function legacy(bytes: Uint8Array): Promise<Decoded> {
  const { decode: read, encodingExists } = await iconv();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const match = LABEL.exec(buffer.subarray(0, 2048).toString('latin1'));
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  // A page that says UTF-8 and is not is mislabelled; ISO-8859-1 is read as windows-1252, as browsers do and authors wrote it.
  if (label && !/^(?:utf-?8|us-ascii|iso-?8859-1|latin-?1)$/.test(label) && encodingExists(label)) {
    return { text: read(buffer, label), charset: label };
  }
  if (bytes.some((byte) => UNDEFINED_1252.has(byte))) {
    const { detect } = await import('jschardet');
    const guess = detect(buffer);
    if (guess.encoding && guess.confidence > 0.8 && encodingExists(guess.encoding)) {
      return { text: read(buffer, guess.encoding), charset: guess.encoding.toLowerCase() };
    }
  }
  return { text: read(buffer, 'windows-1252'), charset: 'windows-1252' };
}

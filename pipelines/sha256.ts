/** SHA-256 in hex: of files, of records, of what a record was made from. */

/** The hash of the parts one behind the other: 64 hex digits, or the first so many. */
export function sha256(parts: readonly (string | Uint8Array)[], digits = 64): string {
  // As an ES module node:crypto brings its whole web interface along, a third of the time in which a short command starts.
  const { createHash, hash: hashOf } = process.getBuiltinModule('node:crypto');
  if (parts.length === 1) return hashOf('sha256', parts[0] as string | Uint8Array, 'hex').slice(0, digits);
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, digits);
}

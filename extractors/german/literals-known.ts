/**
 * What `literalsOf` says of our expressions, by their sources: empty here, filled in by scripts/build.mjs. Reading several hundred
 * expressions anew would be a tenth of the time in which `litfass check` reads one file.
 */
export const KNOWN: Readonly<Record<string, readonly string[] | null>> = {};

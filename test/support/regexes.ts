/** Watches which regular expressions our own code executes, so that tests can judge them; those of libraries are left out. */

export interface Seen {
  readonly source: string;
  readonly flags: string;
  /** File of ours that used it first. */
  readonly file: string;
}

/** Runs `work` and returns each regular expression that code outside node_modules and test/ executed meanwhile. */
export async function watchRegexes(work: () => Promise<void>): Promise<Seen[]> {
  const seen = new Map<string, Seen | null>();
  const original = RegExp.prototype.exec;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const key = `${this.flags}/${this.source}`;
    if (!seen.has(key)) {
      // Set first: finding the caller runs expressions itself.
      seen.set(key, null);
      const file = callerOf(new Error().stack ?? '');
      seen.set(key, file ? { source: this.source, flags: this.flags, file } : null);
    }
    return original.call(this, text);
  };
  try {
    await work();
  } finally {
    RegExp.prototype.exec = original;
  }
  return [...seen.values()].filter((entry): entry is Seen => entry !== null);
}

function callerOf(stack: string): string | null {
  const frame = stack
    .split('\n')
    .slice(2)
    .find((line) => /\.[mc]?[jt]s[:)?]/.test(line) && !line.includes('node:'));
  if (!frame || frame.includes('node_modules') || frame.includes('/test/')) return null;
  return /((?:cli|reports|pipelines|extractors|schemas)\/[\w./-]+)/.exec(frame)?.[1] ?? null;
}

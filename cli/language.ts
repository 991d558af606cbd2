import type { Lang } from '../pipelines/check/check.ts';
import { Failure } from '../schemas/failure.ts';

/** The language asked for, else the one of the environment: German where that is German, English elsewhere. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv = process.env): Lang {
  if (asked !== undefined) {
    if (asked === 'de' || asked === 'en') return asked;
    throw new Failure(`--lang ${asked} is unknown`, 'Use --lang de or --lang en.');
  }
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de(?:[_.@-]|$)/i.test(locale) ? 'de' : 'en';
}

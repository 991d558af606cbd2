import { z } from 'zod';

const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?/, 'expected a date such as 2021-09-14');

/** One line of a manifest (CSV or JSON lines): what is known of a source beside its bytes. `path` is relative to the manifest. */
export const ManifestEntry = z.object({
  path: z.string().min(1),
  uri: z.string().min(1).nullish(),
  published: day.nullish(),
  retrieved: day.nullish(),
  network: z.string().min(1).nullish(),
});

export type ManifestEntry = z.infer<typeof ManifestEntry>;

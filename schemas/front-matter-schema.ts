/** The table of front matter keys as a Zod schema, for the JSON Schema that editors complete and check by. */
import { z } from 'zod';
import { FRONT_MATTER, type FrontMatterKey, type FrontMatterType } from './front-matter.ts';

const words = z.union([z.string(), z.number()]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/);
const TYPES: Readonly<Record<FrontMatterType, z.ZodType>> = {
  text: words,
  date: day,
  time: z.string().regex(/^\d{1,2}:\d{2}/),
  number: z.number().int().positive(),
  list: z.union([z.string(), z.array(z.string())]),
  email: z.email(),
  url: z.string().min(1),
  phone: z.string().min(5),
  contact: z.union([
    z.string(),
    z.object({ name: z.string(), role: z.string(), email: z.email(), phone: z.string() }).partial(),
  ]),
  place: z.union([
    z.string(),
    z.object({ name: z.string(), street: z.string(), postalCode: words, city: z.string() }).partial(),
  ]),
};

const schemaOf = ({ type, values, about }: FrontMatterKey): z.ZodType =>
  (values ? z.enum(values as [string, ...string[]]) : TYPES[type]).describe(`${about.de} / ${about.en}`);

/** Canonical keys only, so that an editor proposes those; keys of one's own stay allowed. */
export const FrontMatter = z.looseObject(
  Object.fromEntries(Object.entries(FRONT_MATTER).map(([name, key]) => [name, schemaOf(key).optional()])),
);

/** Zod schema → DuckDB column types, so that what the loader reads and what the schema says cannot drift apart. */
import { z } from 'zod';

/** The DuckDB type that holds what a schema describes: VARCHAR, DOUBLE, STRUCT(…), …[], MAP(VARCHAR, …). */
export function duckType(schema: z.core.$ZodType): string {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) return duckType(schema.unwrap());
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return 'VARCHAR';
  if (schema instanceof z.ZodBoolean) return 'BOOLEAN';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'INTEGER' : 'DOUBLE';
  if (schema instanceof z.ZodArray) return `${duckType(schema.element)}[]`;
  if (schema instanceof z.ZodRecord) return `MAP(VARCHAR, ${duckType(schema.valueType)})`;
  if (schema instanceof z.ZodObject) return `STRUCT(${columns(schema).join(', ')})`;
  throw new TypeError(`no DuckDB type for a schema of type ${schema._zod.def.type}`);
}

function columns(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).map(([name, member]) => `"${name}" ${duckType(member)}`);
}

/** A SQL string literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A read_json call over files of JSON lines of this shape, `longest` bytes at most: columns are given, never sniffed. */
export function readJson(files: readonly string[], schema: z.ZodObject, longest = 0): string {
  const types = Object.entries(schema.shape).map(([name, member]) => `"${name}": ${literal(duckType(member))}`);
  // DuckDB takes buffers of twice this size, 32 MB where nothing is said; a line beyond it would fail the whole batch.
  const size = Math.max(1 << 20, longest + 1);
  return `read_json([${files.map(literal).join(', ')}], format = 'newline_delimited', maximum_object_size = ${size}, columns = {${types.join(', ')}})`;
}

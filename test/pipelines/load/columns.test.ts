import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { duckType, literal } from '../../../pipelines/load/columns.ts';
import { RecordLine, SourceLine } from '../../../pipelines/load/lines.ts';

describe('duckType', () => {
  it.each([
    [z.string().nullable(), 'VARCHAR'],
    [z.enum(['a', 'b']).optional(), 'VARCHAR'],
    [z.number().int().positive(), 'INTEGER'],
    [z.number().min(0), 'DOUBLE'],
    [z.boolean(), 'BOOLEAN'],
    [z.array(z.object({ start: z.string(), n: z.number() })), 'STRUCT("start" VARCHAR, "n" DOUBLE)[]'],
    [z.record(z.string(), z.array(z.string())), 'MAP(VARCHAR, VARCHAR[])'],
  ])('case %#', (schema, type) => expect(duckType(schema)).toBe(type));

  it('refuses what no column holds', () => {
    expect(() => duckType(z.symbol())).toThrow(/no DuckDB type/);
  });

  it.each([
    ['record', RecordLine],
    ['source', SourceLine],
  ])('gives types that DuckDB takes for a %s line', async (_, schema) => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(`CREATE TABLE t (line ${duckType(schema)})`);
    connection.closeSync();
  });
});

it('literal keeps quotes inside', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const text = `o'brien ''; DROP`;
  expect((await connection.runAndReadAll(`SELECT ${literal(text)}`)).getRows()).toEqual([[text]]);
  connection.closeSync();
});

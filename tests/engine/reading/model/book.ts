import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getTableColumns } from 'drizzle-orm';
import { getTableConfig } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import postgres from 'postgres';
import { afterAll } from 'vitest';
import { buildModel } from '../../../../subgraphs/_engine/build-model.ts';
import type { DomainDeclaration } from '../../../../subgraphs/_engine/domain.ts';
import type { Column, Domain, Entity } from '../../../../subgraphs/_engine/model.ts';
import { createSubgraph } from '../../../../subgraphs/_engine/subgraph.ts';
import { openDatabase } from '../../../../subgraphs/_platform/databases/database.ts';
import { domains } from '../../../../subgraphs/domains.generated.ts';
import type { World } from '../../../world.ts';
import { fetchWith } from '../../subgraph-under-test.ts';
import { seed } from './runs.ts';
import {
  days,
  decimals,
  instants,
  integers,
  json,
  lists,
  recentInstants,
  storedWords,
  texts,
  type Value,
} from './values.ts';

// Random rows of a whole domain: in a database of their own, and as plain objects to compare with. What the columns and
// edges are is read from the domain's declaration; what they mean is written here a second time, without the engine.

export interface Row {
  readonly id: string;
  readonly [field: string]: Value;
}

export interface Table {
  readonly entity: Entity;
  readonly rows: readonly Row[];
}

export interface Book {
  readonly domain: Domain;
  readonly tables: ReadonlyMap<string, Table>;
  /** Answers a query of the domain's own subgraph. Rejects where it answers an error. */
  read(query: string, variables?: object): Promise<Record<string, unknown>>;
  /** The message of the error it answers. */
  refusal(query: string, variables?: object): Promise<string | undefined>;
}

/** Rows of each table: enough for ties and for lists of every length, few enough to be read a thousand times. */
const ROWS = 24;

/** Opens a domain filled with random rows; it closes itself after the file's last test. */
export async function openBook(world: World, name: string): Promise<Book> {
  const declaration = withOldWords(domains.find((each) => each.name === name)!);
  const domain = buildModel(declaration);
  const sdl = readFileSync(join(import.meta.dirname, `../../../../subgraphs/${name}/schema.graphql`), 'utf8');
  const subgraph = createSubgraph(domain, sdl);
  const tables = randomTables(declaration, domain);
  const address = await world.cloneOf(name, 'template');
  const sql = postgres({ ...address, ssl: false, max: 1, onnotice() {} });
  await fill(sql, [...tables.values()]);
  await sql.end();
  const database = openDatabase(address);
  afterAll(() => database.close());
  const fetch = async (query: string, variables: object = {}) =>
    (await fetchWith(subgraph, query, { variables: { ...variables }, database })).result;
  return {
    domain,
    tables,
    async read(query, variables) {
      const { data, errors } = await fetch(query, variables);
      if (errors) throw new Error(JSON.stringify({ errors, variables }));
      return data as Record<string, unknown>;
    },
    refusal: async (query, variables) => (await fetch(query, variables)).errors?.[0]?.message,
  };
}

/** No domain maps old words yet, so the tests map one, as an adopted book would. */
function withOldWords(declaration: DomainDeclaration): DomainDeclaration {
  const entities = Object.entries(declaration.entities).map(([name, { table, options }]) => {
    const words = Object.entries(getTableColumns(table)).filter(([, column]) => column.enumValues?.length);
    const aliases = words.map(([field, { enumValues }]) => [field, { vigente: enumValues![0]! }]);
    return [name, { table, options: { ...options, aliases: Object.fromEntries(aliases) } }];
  });
  return { ...declaration, entities: Object.fromEntries(entities) };
}

function randomTables(declaration: DomainDeclaration, domain: Domain): Map<string, Table> {
  const idsOf = new Map(
    [...domain.entities.keys()].map((name, at) => [
      name,
      fc.sample(texts, { seed: seed + at, numRuns: ROWS }).map((text, index) => `${text}${index}`),
    ]),
  );
  return new Map(
    [...domain.entities.values()].map((entity, at) => {
      const unique = uniqueColumns(declaration, entity);
      const values = Object.fromEntries(
        entity.columns.map((column) => [
          column.field,
          nullable(column, valuesOf(declaration, entity, column, idsOf)),
        ]),
      );
      const rows = fc.sample(fc.record(values), { seed: seed + at, numRuns: ROWS }).map((row, index) => {
        const apart = unique.flatMap((field) =>
          row[field] === null ? [] : [[field, `${String(row[field])}${index}`]],
        );
        return { ...row, ...Object.fromEntries(apart), id: idsOf.get(entity.name)![index]! };
      });
      return [entity.name, { entity, rows: rows as readonly Row[] }];
    }),
  );
}

/** Texts of which no two rows may hold the same. */
function uniqueColumns(declaration: DomainDeclaration, entity: Entity): string[] {
  const { indexes } = getTableConfig(declaration.entities[entity.name]!.table);
  const names = indexes
    .filter(({ config }) => config.unique)
    .flatMap(({ config }) => config.columns.flatMap((column) => ('name' in column ? [column.name] : [])));
  return entity.columns
    .filter(({ sqlName, kind }) => names.includes(sqlName) && (kind === 'text' || kind === 'id'))
    .map(({ field }) => field);
}

function nullable({ nullable: may }: Column, values: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return may
    ? fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 3, arbitrary: values })
    : values;
}

function valuesOf(
  declaration: DomainDeclaration,
  entity: Entity,
  column: Column,
  idsOf: ReadonlyMap<string, readonly string[]>,
): fc.Arbitrary<Value> {
  const edge = entity.edges.find(({ key }) => key === column);
  if (edge?.kind === 'one' && edge.local)
    // A few parents have many children, most have none, and an adopted book may lack a parent.
    return fc.constantFrom(...idsOf.get(edge.target)!.slice(0, 5), ...(column.nullable ? ['lost'] : []));
  return randomValues(declaration, entity, column);
}

function randomValues(declaration: DomainDeclaration, entity: Entity, column: Column): fc.Arbitrary<Value> {
  switch (column.kind) {
    case 'id':
      return fc.constantFrom('c1', 'c2', 'C1', 'ñ');
    case 'text':
      return texts;
    case 'enum':
      return storedWords(column.enumeration!);
    case 'integer':
      return integers;
    case 'boolean':
      return fc.boolean();
    case 'decimal': {
      const { digits, scale } = precisionOf(declaration, entity, column);
      return decimals(digits, scale);
    }
    case 'instant':
      return isRecent(column) ? recentInstants : instants;
    case 'date':
      return days;
    case 'json':
      return column.nullable ? json : json.filter((value) => value !== null);
    case 'textList':
      return lists;
  }
}

/** Instants that lie within one winter, so that their buckets can be counted. */
export function isRecent({ kind, field, nullable: may }: Column): boolean {
  return kind === 'instant' && (may || /^(created|updated)At$/.test(field));
}

/** Digits of a `numeric(10, 2)` column: 10 in all, 2 of them behind the point. */
export function precisionOf(declaration: DomainDeclaration, entity: Entity, column: Column) {
  const columns = Object.values(getTableColumns(declaration.entities[entity.name]!.table));
  const type = columns.find(({ name }) => name === column.sqlName)!.getSQLType();
  const [, digits, scale] = /(\d+), ?(\d+)/.exec(type)!;
  return { digits: Number(digits), scale: Number(scale) };
}

/** Every third null of a JSON column is a JSON null, which reads the same. */
async function fill(sql: postgres.Sql, tables: readonly Table[]): Promise<void> {
  // Rows may point at rows that are not there.
  await sql`set session_replication_role = replica`;
  for (const { entity, rows } of tables) {
    const columns = entity.columns.map(({ sqlName }) => `"${sqlName}"`).join(', ');
    const records = rows.map((row) =>
      Object.fromEntries(entity.columns.map(({ field, sqlName }) => [sqlName, row[field]])),
    );
    // As text and in one go: the driver would make Dates of instants and lose their microseconds.
    await sql.unsafe(
      `insert into "${entity.table}" (${columns}) select ${columns} from json_populate_recordset(null::"${entity.table}", $1::text::json)`,
      [JSON.stringify(records)],
    );
    for (const { sqlName, kind, nullable } of entity.columns)
      if (kind === 'json' && nullable)
        await sql.unsafe(
          `update "${entity.table}" set "${sqlName}" = 'null' where "${sqlName}" is null and length(id) % 2 = 0`,
        );
  }
}

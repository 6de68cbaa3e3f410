import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import type { EdgeDeclaration } from '../../subgraphs/_engine/domain.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { databaseOf, type EdgeFact, edges } from './facts.ts';

/** Links that are no edge yet: by business key, by a list of ids, or to a table that does not exist. */
const later = new Set(['soft', 'array', 'dangling']);

const entityByTable = new Map(
  domains.flatMap((domain) =>
    Object.entries(domain.entities).map(([name, { table, options }]) => {
      const { indexes, name: tableName } = getTableConfig(table);
      return [`${domain.name}.${tableName}`, { name, options, indexes }] as const;
    }),
  ),
);

const entityAt = (db: string, table: string) => entityByTable.get(`${databaseOf(db).domain}.${table}`);
const landed = edges.filter(
  (edge) =>
    !later.has(edge.kind) && entityAt(edge.db, edge.table) && entityAt(edge.targetDb, edge.targetTable),
);

test('every edge whose two ends have landed is declared under its names', () => {
  const wrong = landed.filter((edge) => !isDeclared(edge, entityAt(edge.db, edge.table)!.options.edges));
  expect(wrong.map(({ db, table, forward }) => `${db}.${table}.${forward}`)).toEqual([]);
  expect(landed.length).toBeGreaterThan(80);
});

test('every key of an edge begins an index, alone or behind its discriminator', () => {
  const slow = landed.filter((edge) => {
    const wanted = edge.when ? [edge.when.column, edge.column] : [edge.column];
    return !entityAt(edge.db, edge.table)!.indexes.some(({ config }) =>
      wanted.every((column, place) => {
        const at = config.columns[place];
        return at && 'name' in at && at.name === column;
      }),
    );
  });
  expect(slow.map(({ db, table, column }) => `${db}.${table}.${column}`)).toEqual([]);
});

function isDeclared(fact: EdgeFact, declared: Readonly<Record<string, EdgeDeclaration>> = {}): boolean {
  const edge = declared[fact.forward];
  if (edge?.via !== fact.column || edge.inverse !== fact.reverse) return false;
  const target = entityAt(fact.targetDb, fact.targetTable)!.name;
  if ('by' in edge) return fact.when?.column === edge.by && edge.to[fact.when.word] === target;
  return fact.when === undefined && edge.to === target;
}

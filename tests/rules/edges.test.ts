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
/** An audit log's resource is a row of any table; `roleRef` and `session` find their row by another column than its id. */
const isLater = (edge: EdgeFact) =>
  later.has(edge.kind) || edge.targetTable === '*' || edge.targetColumn !== 'id';
const landed = edges.filter((edge) => !isLater(edge));

test('every edge is declared under its names, and the way back unless it is an audit actor', () => {
  const wrong = landed.filter((edge) => !isDeclared(edge, entityAt(edge.db, edge.table)!.options.edges));
  expect(wrong.map(({ db, table, forward }) => `${db}.${table}.${forward}`)).toEqual([]);
  expect(landed.length).toBeGreaterThan(350);
});

test('every key of an edge begins an index, alone or behind its discriminator', () => {
  const slow = landed.filter(isWalkedBack).filter((edge) => {
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

/** Who wrote or approved a row is asked from the row; the way back would list half the book. */
function isWalkedBack(fact: EdgeFact): boolean {
  return !fact.isActor;
}

function isDeclared(fact: EdgeFact, declared: Readonly<Record<string, EdgeDeclaration>> = {}): boolean {
  const edge = declared[fact.forward];
  const reverse = isWalkedBack(fact) ? fact.reverse : undefined;
  if (edge?.via !== fact.column || edge.inverse !== reverse) return false;
  const target = entityAt(fact.targetDb, fact.targetTable)!.name;
  if ('by' in edge) return fact.when?.column === edge.by && edge.to[fact.when.word] === target;
  return fact.when === undefined && edge.to === target;
}

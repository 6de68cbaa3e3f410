import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import type { EdgeDeclaration } from '../../subgraphs/_engine/domain.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { databaseOf, type EdgeFact, edges } from './facts.ts';

/** Links by a value that a new column with an id has taken the place of, and one that its note wants no edge for. */
const replaced = new Set([
  'db01_policies.coverages.name',
  'db03_customers.customers.email',
  'db05_agents.agents.email',
  'db07_quotes.quote_items.coverageName',
  'db23_actuarial.mortality_tables.country',
  'db31_beneficiaries.beneficiary_payouts.paymentReference',
]);

const entityByTable = new Map(
  domains.flatMap((domain) =>
    Object.entries(domain.entities).map(([name, { table, options }]) => {
      const { indexes, name: tableName } = getTableConfig(table);
      return [`${domain.name}.${tableName}`, { name, options, indexes }] as const;
    }),
  ),
);

const entityAt = (db: string, table: string) => entityByTable.get(`${databaseOf(db).domain}.${table}`);
const isReplaced = ({ kind, db, table, column }: EdgeFact) =>
  kind === 'soft' && replaced.has(`${db}.${table}.${column}`);
const landed = edges.filter((edge) => edge.kind !== 'dangling' && !isReplaced(edge));

test('every edge is declared under its names, and the way back unless it is an audit actor', () => {
  const wrong = landed.filter((edge) => !isDeclared(edge, entityAt(edge.db, edge.table)!.options.edges));
  expect(wrong.map(({ db, table, forward }) => `${db}.${table}.${forward}`)).toEqual([]);
  expect(edges.length - landed.length).toBe(1 + replaced.size);
});

test('every key of an edge begins an index, alone or behind its discriminator', () => {
  const slow = landed.filter(isWalkedBack).filter((edge) => {
    const by = edge.targetTable === '*' ? 'resource' : edge.when?.column;
    const wanted = by ? [by, edge.column] : [edge.column];
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
  if (fact.targetTable === '*') return edge.to === 'every';
  const target = entityAt(fact.targetDb, fact.targetTable)!.name;
  if ('by' in edge) {
    const targets: Readonly<Record<string, string>> = edge.to === 'every' ? {} : edge.to;
    return fact.when?.column === edge.by && targets[fact.when.word] === target;
  }
  const matching = 'matching' in edge ? edge.matching : 'id';
  return fact.when === undefined && edge.to === target && fact.targetColumn === matching;
}

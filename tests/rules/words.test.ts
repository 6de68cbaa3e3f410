import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { domains } from '../../subgraphs/domains.generated.ts';
import { additions, databaseOf, enums } from './facts.ts';

test('the words of every column are those of the facts, in their order', () => {
  const inTables = domains.flatMap((domain) =>
    Object.values(domain.entities).flatMap(({ table }) => {
      const { name, columns } = getTableConfig(table);
      return columns
        .filter((column) => column.enumValues?.length)
        .map((column) => `${domain.name}.${name}.${column.name}: ${column.enumValues!.join(' ')}`);
    }),
  );
  expect(inTables.sort()).toEqual(inFacts().sort());
});

function inFacts(): string[] {
  const landed = new Set(domains.map(({ name }) => name));
  return [...enums, ...additions.filter(({ words }) => words.length > 0)]
    .map((fact) => ({ ...fact, domain: databaseOf(fact.db).domain }))
    .filter(({ domain }) => landed.has(domain))
    .map(({ domain, table, column, words }) => `${domain}.${table}.${column}: ${words.join(' ')}`);
}

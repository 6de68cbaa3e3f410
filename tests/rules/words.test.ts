import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { domains } from '../../subgraphs/domains.generated.ts';
import { additions, databaseOf, enums } from './facts.ts';

test('every word of the facts is there, in its order; words and columns may come beside them', () => {
  const inTables = new Map<string, readonly string[]>(
    domains.flatMap((domain) =>
      Object.values(domain.entities).flatMap(({ table }) => {
        const { name, columns } = getTableConfig(table);
        return columns.map(
          (column) => [`${domain.name}.${name}.${column.name}`, column.enumValues ?? []] as const,
        );
      }),
    ),
  );
  const facts = inFacts();
  const found = facts.map(({ column, words }) => ({
    column,
    words: (inTables.get(column) ?? []).filter((word) => words.includes(word)),
  }));
  expect(found).toEqual(facts);
  expect(facts.length).toBeGreaterThan(200);
});

function inFacts(): { column: string; words: readonly string[] }[] {
  const landed = new Set(domains.map(({ name }) => name));
  return [...enums, ...additions.filter(({ words }) => words.length > 0)]
    .map((fact) => ({ ...fact, domain: databaseOf(fact.db).domain }))
    .filter(({ domain }) => landed.has(domain))
    .map(({ domain, table, column, words }) => ({ column: `${domain}.${table}.${column}`, words }));
}

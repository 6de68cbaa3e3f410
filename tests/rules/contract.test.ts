import { getTableConfig } from 'drizzle-orm/pg-core';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { buildModels } from '../../subgraphs/_engine/link.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { additions, databases } from './facts.ts';
import { read } from './files.ts';

const schema = buildSchema(read('gateway/api.graphql'), { assumeValidSDL: true });
const entities = buildModels(domains).flatMap((domain) => [...domain.entities.values()]);

test('every table of the forty databases, and every new one, is a type', () => {
  const tables = [
    ...databases.flatMap(({ domain, tables }) => tables.map(({ table }) => `${domain}.${table}`)),
    ...additions.filter(({ column }) => column === '*').map(({ db, table }) => `${domainOf(db)}.${table}`),
  ];
  expect(tables).toHaveLength(147);
  expect(entities.map(({ domain, table }) => `${domain}.${table}`).sort()).toEqual(tables.sort());
});

test('the forty databases are as counted, and 107 foreign keys hold them together', () => {
  const tables = databases.flatMap((database) => database.tables);
  expect(databases).toHaveLength(40);
  expect(tables).toHaveLength(140);
  expect(tables.flatMap(({ columns }) => columns)).toHaveLength(1_606);
  expect(tables.flatMap(({ indexes }) => indexes)).toHaveLength(376);
  expect(tables.flatMap(({ foreignKeys }) => foreignKeys)).toHaveLength(72);
  const declared = domains.flatMap((domain) =>
    Object.values(domain.entities).map(({ table }) => getTableConfig(table)),
  );
  expect(declared.flatMap(({ foreignKeys }) => foreignKeys)).toHaveLength(107);
});

test('every column that is not hidden is a field of its type, and no hidden one is', () => {
  const wrong = entities.flatMap(({ name, columns }) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? type.getFields() : {};
    return columns
      .filter(({ field, hidden }) => field in fields === hidden)
      .map(({ field }) => `${name}.${field}`);
  });
  expect(wrong).toEqual([]);
  expect(entities.flatMap(({ columns }) => columns).length).toBeGreaterThan(1_800);
});

test('every edge, way back and link is a field of its type', () => {
  const wanted = buildModels(domains).flatMap(({ entities: own, reverse, links }) => [
    ...[...own.values()].flatMap(({ name, edges }) => edges.map((edge) => `${name}.${edge.name}`)),
    ...[...reverse.values()].flat().map(({ on, name }) => `${on}.${name}`),
    ...[...links.values()].flat().map(({ on, name }) => `${on}.${name}`),
  ]);
  const missing = wanted.filter((path) => {
    const [type, field] = path.split('.') as [string, string];
    const found = schema.getType(type);
    return !isObjectType(found) || !(field in found.getFields());
  });
  expect(missing).toEqual([]);
  expect(wanted.length).toBeGreaterThan(850);
});

function domainOf(db: string): string {
  return databases.find(({ database }) => database === `ait_core_${db}`)!.domain;
}

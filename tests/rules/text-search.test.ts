import postgres from 'postgres';
import { expect, test } from 'vitest';
import { unguarded } from '../../subgraphs/_engine/guard.ts';
import { buildModels } from '../../subgraphs/_engine/link.ts';
import type { Column, Entity } from '../../subgraphs/_engine/model.ts';
import { printSearch, readSearch, searchable } from '../../subgraphs/_engine/search.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { fetchWith, subgraphUnderTest } from '../engine/subgraph-under-test.ts';
import { world } from '../world.ts';

// What the schema says an index answers, an index answers: under a plan that does not know the value, which is the harder.

const { cloneOf } = await world();
const models = buildModels(domains);

const textFilters = [
  { contains: 'arc' },
  { startsWith: 'Gar' },
  { endsWith: 'cía' },
  { contains: 'arc', mode: 'INSENSITIVE' },
  { startsWith: 'Gar', mode: 'INSENSITIVE' },
  { eq: 'García', mode: 'INSENSITIVE' },
];
const listFilters = [{ has: '28013' }, { hasAny: ['28013', '28014'] }, { hasAll: ['28013'] }];

test.each(domains.map(({ name }) => name))('searches of %s are answered by their indexes', async (name) => {
  const { domain, subgraph } = subgraphUnderTest(name);
  const searched = [...domain.entities.values()].flatMap((entity) =>
    entity.columns.filter(({ searchable }) => searchable).map((column) => ({ entity, column })),
  );
  expect(searched.length).toBeGreaterThan(0);
  const sql = postgres({ ...(await cloneOf(name, 'template')), ssl: false, max: 1, onnotice() {} });
  try {
    // Empty tables are always read whole unless that is forbidden.
    await sql`set enable_seqscan = off`;
    await sql`set plan_cache_mode = force_generic_plan`;
    for (const { entity, column } of searched)
      for (const filter of filtersOf(column)) {
        const query = `query($where: ${entity.name}Where) { ${entity.plural}(where: $where) { totalCount } }`;
        const { traces } = await fetchWith(subgraph, query, {
          variables: { where: { [column.field]: filter } },
        });
        const plan = await planOf(sql, traces[0]!.statement);
        expect(plan, `${entity.name}.${column.field} ${JSON.stringify(filter)}`).toContain(
          indexOf(entity, column),
        );
      }
  } finally {
    await sql.end();
  }
});

const searched = models.filter((domain) => searchable(domain, unguarded).length > 0);

test.each(searched)('a search in $name is answered by an index of each entity', async (domain) => {
  const entities = searchable(domain, unguarded);
  const sql = postgres({ ...(await cloneOf(domain.name, 'template')), ssl: false, max: 1, onnotice() {} });
  try {
    await sql`set enable_seqscan = off`;
    await sql`set plan_cache_mode = force_generic_plan`;
    const plan = await planOf(sql, printSearch(domain, entities, readSearch('garcía 28013'), 20, unguarded));
    for (const { table } of entities) expect(plan).toContain(`Bitmap Index Scan on ${table}_search_idx`);
  } finally {
    await sql.end();
  }
});

/** A text that also has an index of values may answer equality and beginnings with that one. */
function filtersOf({ kind }: Column): object[] {
  return kind === 'textList' ? listFilters : textFilters;
}

function indexOf({ table }: Entity, { sqlName, kind }: Column): string {
  return `Bitmap Index Scan on ${table}_${sqlName}_${kind === 'textList' ? 'idx' : 'trgm_idx'}`;
}

async function planOf(
  sql: postgres.Sql,
  { text, parameters }: { readonly text: string; readonly parameters: readonly string[] },
): Promise<string> {
  const values = parameters.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
  await sql.unsafe(`prepare searched as ${text}`);
  const rows = await sql.unsafe(`explain execute searched${values && `(${values})`}`);
  await sql.unsafe('deallocate searched');
  return rows.map((row) => String(row['QUERY PLAN']).replaceAll('"', '')).join('\n');
}

import type postgres from 'postgres';
import type { SeedColumn, SeedTable } from './facts.ts';

/** A table as the catalogue of a database describes it: the seed's terms, and what came later. */
export interface LiveTable extends Omit<SeedTable, 'indexes'> {
  readonly comment: string | null;
  readonly columns: readonly (SeedColumn & { readonly comment: string | null })[];
  readonly indexes: readonly {
    readonly name: string;
    readonly unique: boolean;
    readonly columns: readonly string[];
    readonly where?: string;
    readonly valid: boolean;
  }[];
  readonly foreignKeys: readonly (SeedTable['foreignKeys'][number] & { readonly validated: boolean })[];
  readonly checks: readonly string[];
  readonly triggers: readonly string[];
}

/** The tables of schema `public`, by name; columns in their order, indexes and keys by name. */
export async function readCatalogue(sql: postgres.Sql): Promise<LiveTable[]> {
  const rows = await sql.unsafe<{ facts: LiveTable }[]>(catalogueQuery);
  return rows.map(({ facts }) => facts);
}

/** A name as PostgreSQL keeps it: its first 63 bytes. All our names are ASCII. */
export function kept(name: string): string {
  return name.slice(0, 63);
}

const actions = `case %s when 'a' then 'no action' when 'r' then 'restrict' when 'c' then 'cascade' when 'n' then 'set null' else 'set default' end`;
const columnNames = (relation: string, numbers: string) =>
  `(select coalesce(json_agg(a.attname order by k.place), '[]') from unnest(${numbers}) with ordinality k (number, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = k.number)`;

const columnsQuery = `
  select json_agg(json_strip_nulls(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
      'nullable', not a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid), 'comment', col_description(t.oid, a.attnum)))
    order by a.attnum)
  from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped`;

const indexesQuery = `
  select coalesce(json_agg(json_strip_nulls(json_build_object('name', c.relname, 'unique', i.indisunique,
      'columns', ${columnNames('t.oid', 'i.indkey::int2[]')},
      'where', pg_get_expr(i.indpred, i.indrelid), 'valid', i.indisvalid)) order by c.relname), '[]')
  from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid = t.oid and not i.indisprimary`;

const primaryKeyQuery = `
  select json_build_object('name', p.conname, 'columns', ${columnNames('t.oid', 'p.conkey')})
  from pg_constraint p where p.conrelid = t.oid and p.contype = 'p'`;

const foreignKeysQuery = `
  select coalesce(json_agg(json_build_object('name', f.conname, 'columns', ${columnNames('t.oid', 'f.conkey')},
      'references', json_build_object('table', f.confrelid::regclass::text, 'columns', ${columnNames('f.confrelid', 'f.confkey')}),
      'onDelete', ${actions.replace('%s', 'f.confdeltype')}, 'onUpdate', ${actions.replace('%s', 'f.confupdtype')},
      'validated', f.convalidated) order by f.conname), '[]')
  from pg_constraint f where f.conrelid = t.oid and f.contype = 'f'`;

const checksQuery = `
  select coalesce(json_agg(k.conname order by k.conname), '[]')
  from pg_constraint k where k.conrelid = t.oid and k.contype = 'c'`;

const triggersQuery = `
  select coalesce(json_agg(g.tgname order by g.tgname), '[]')
  from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal`;

const catalogueQuery = `
  select json_build_object('table', t.relname, 'comment', obj_description(t.oid, 'pg_class'), 'columns', (${columnsQuery}),
    'primaryKey', (${primaryKeyQuery}), 'indexes', (${indexesQuery}), 'foreignKeys', (${foreignKeysQuery}),
    'checks', (${checksQuery}), 'triggers', (${triggersQuery})) as facts
  from pg_class t where t.relkind = 'r' and t.relnamespace = 'public'::regnamespace order by t.relname`;

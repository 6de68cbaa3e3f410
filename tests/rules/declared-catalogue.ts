import { is, SQL } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import type { TableDescription } from '../../subgraphs/_engine/descriptions.ts';
import { kept, type LiveTable } from './live-catalogue.ts';

const dialect = new PgDialect();
type Config = ReturnType<typeof getTableConfig>;

/** What the catalogue must say about a table of `tables.ts` once every migration has run. */
export function declaredTable(table: PgTable, sentences: TableDescription | undefined): LiveTable {
  const config = getTableConfig(table);
  return {
    table: config.name,
    comment: sentences?.description ?? null,
    columns: config.columns
      .map((column) => declaredColumn(column, sentences))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    primaryKey: {
      name: `${config.name}_pkey`,
      columns: config.columns.filter((c) => c.primary).map((c) => c.name),
    },
    indexes: config.indexes.map(declaredIndex).sort(byName),
    foreignKeys: config.foreignKeys.map(declaredForeignKey).sort(byName),
    checks: config.checks.map(({ name }) => name).sort(),
    triggers: config.columns.some(({ name }) => name === 'updatedAt') ? [`${config.name}_updatedAt`] : [],
  };
}

/** The statements a migration must hold, so that the sentences of `tables.ts` stand in the database. */
export function commentsOf({ table, comment, columns }: LiveTable): string[] {
  const said = (what: string, words: string | null) =>
    words === null ? [] : [`COMMENT ON ${what} IS '${words.replaceAll("'", "''")}';`];
  return [
    ...said(`TABLE "${table}"`, comment),
    ...columns.flatMap((column) => said(`COLUMN "${table}"."${column.name}"`, column.comment)),
  ];
}

function declaredColumn(
  column: PgColumn,
  sentences: TableDescription | undefined,
): LiveTable['columns'][number] {
  const dimensions = '[]'.repeat((column as { dimensions?: number }).dimensions ?? 0);
  const fallback = declaredDefault(column);
  return {
    name: column.name,
    type: column.getSQLType().replace('numeric(', 'decimal(').replace(', ', ',') + dimensions,
    nullable: !column.notNull,
    ...(fallback !== undefined && { default: fallback }),
    comment: sentences?.columns.get(column.name) ?? null,
  };
}

function declaredDefault(column: PgColumn): string | undefined {
  if (column.default === undefined) return undefined;
  if (is(column.default, SQL)) return dialect.sqlToQuery(column.default).sql;
  return column.getSQLType() === 'text' ? `'${String(column.default)}'` : String(column.default);
}

function declaredIndex({ config }: Config['indexes'][number]): LiveTable['indexes'][number] {
  return {
    name: kept(config.name ?? ''),
    unique: config.unique ?? false,
    // An expression has no name, here or in the catalogue.
    columns: config.columns.flatMap((column) => ('name' in column ? [String(column.name)] : [])),
    ...(config.where && {
      where: `(${dialect.sqlToQuery(config.where).sql.replace('is not null', 'IS NOT NULL')})`,
    }),
    valid: true,
  };
}

function declaredForeignKey(key: Config['foreignKeys'][number]): LiveTable['foreignKeys'][number] {
  const { columns, foreignTable, foreignColumns } = key.reference();
  return {
    name: kept(key.getName() ?? ''),
    columns: columns.map(({ name }) => name),
    references: { table: getTableConfig(foreignTable).name, columns: foreignColumns.map(({ name }) => name) },
    onDelete: key.onDelete ?? 'no action',
    onUpdate: key.onUpdate ?? 'no action',
    validated: true,
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Level, Only, Plan, Source } from './plan.ts';
import { printBehind, printCondition, printOrder } from './print-condition.ts';
import { arrayLiteral, printExpression } from './print-expression.ts';
import { printGroups } from './print-groups.ts';

/** One statement for PostgreSQL: every parameter is text and cast in the statement itself. */
export interface PrintedStatement {
  readonly text: string;
  readonly parameters: readonly string[];
  /** Whether every row is found by a key: of a row at hand, or of one that is asked for. */
  readonly keyed: boolean;
}

const dialect = new PgDialect();

/**
 * Prints a plan as one statement. Pure.
 *
 * Each level is a `select` of its number, the key that leads to its parent (or, for rows found by key, that key), and
 * its columns as text; levels are joined by `union all` and padded with nulls. A level that others hang on is a common
 * table expression, so that it runs once.
 *
 * ```sql
 * with l0 as (select t."id" as c0, t."premium"::text as c1 from "policies" t … limit 21),
 *      l1 as (select p.c0 as p, x.* from l0 p cross join lateral (select … where t."policyId" = p.c0 …) x)
 * select 0, null::text, c0, c1, null::text from l0 union all select 1, p, c0, c1, c2 from l1
 * ```
 */
export function print(plan: Plan): PrintedStatement {
  const parents = new Set(plan.levels.flatMap(({ source }) => ('parent' in source ? [source.parent] : [])));
  const width = Math.max(...plan.levels.map(({ reads }) => reads.length));
  const named = plan.levels.filter(({ id }) => parents.has(id));
  const definitions = named.map((level) => sql`${name(level.id)} as (${printRows(plan, level)})`);
  const branches = plan.levels.map((level) => printBranch(plan, level, parents.has(level.id), width));
  const body = sql.join(branches, sql` union all `);
  const statement = definitions.length > 0 ? sql`with ${sql.join(definitions, sql`, `)} ${body}` : body;
  const { sql: text, params } = dialect.sqlToQuery(statement);
  const keyed = plan.levels.every(isKeyed);
  return { text, parameters: params as string[], keyed };
}

/** A filter of the caller's, or a list that is searched, has plans that fit some values and not others. */
function isKeyed({ source, where }: Level): boolean {
  const isSearched = source.from === 'children' && source.value && source.value.match !== 'equal';
  return source.from !== 'table' && !isSearched && (where === undefined || where.op === '=');
}

function printBranch(plan: Plan, level: Level, isNamed: boolean, width: number): SQL {
  const rows = isNamed ? name(level.id) : sql`(${printRows(plan, level)}) ${name(level.id)}`;
  const columns = Array.from({ length: width }, (_, position) =>
    position < level.reads.length ? column(position) : sql.raw('null::text'),
  );
  return sql`select ${sql.raw(String(level.id))}, ${keyOf(level)}, ${sql.join(columns, sql`, `)} from ${rows}`;
}

/** What leads a row to its place: its parent's id, or its own key where parents name it. */
function keyOf(level: Level): SQL {
  if (level.source.from === 'table') return sql.raw('null::text');
  return level.source.from === 'children' ? sql.raw('p') : sql.raw('k');
}

function printRows(plan: Plan, level: Level): SQL {
  const { source } = level;
  switch (source.from) {
    case 'table':
      return printPage(level, []);
    case 'keys': {
      const isKey = sql`t.${sql.identifier(source.column)} = any(${arrayLiteral(source.keys)}::text[])`;
      return printSelect(level, [isKey], sql`t.${sql.identifier(source.column)} as k, `);
    }
    case 'ids':
      return printIds(source);
    case 'parentIds':
      return sql`select distinct ${column(source.position)} as k, ${column(source.position)} as c0 from ${parentRows(plan, source)} where ${printPresent(source)}`;
    case 'targets': {
      const ids = sql`select ${column(source.position)} from ${parentRows(plan, source)} where ${printPresent(source)}`;
      return printSelect(level, [sql`t."id" = any(array(${ids}))`], sql`t."id" as k, `);
    }
    case 'children': {
      const isChild = printMatch(source);
      return sql`select p.${column(source.position)} as p, x.* from ${parentRows(plan, source)} cross join lateral (${printChildren(level, source, isChild)}) x`;
    }
  }
}

/** Ids and what came along with each: the caller fills in as many lists as there are columns. */
function printIds({ keys, given = [] }: Source & { from: 'ids' }): SQL {
  const none = arrayLiteral([]);
  const lists = [sql`${arrayLiteral(keys)}::text[]`, ...given.map(() => sql`${none}::text[]`)];
  const names = given.map((_, index) => column(index + 1));
  const columns = sql.join([sql.raw('k'), ...names], sql`, `);
  const reads = sql.join([sql.raw('k'), sql.raw('k as c0'), ...names], sql`, `);
  return sql`select ${reads} from unnest(${sql.join(lists, sql`, `)}) u(${columns})`;
}

function printMatch({ column: name, position, value }: Source & { from: 'children' }): SQL {
  const key = sql`t.${sql.identifier(name)}`;
  if (!value) return sql`${key} = p.${column(position)}`;
  const given = sql`p.${column(value.position)}`;
  switch (value.match) {
    case 'equal':
      return sql`${key} = ${given}`;
    case 'inList':
      return sql`${key} = any(${given}::text[])`;
    case 'has':
      return sql`${key} @> array[${given}]`;
    case 'overlaps':
      return sql`${key} && ${given}::text[]`;
  }
}

/**
 * The rows a child may hang on, as `p`: a root page without the extra row that only tells whether another page follows,
 * and each row once, though a link by value may have led to it several times.
 */
function parentRows(plan: Plan, source: Source & { parent: number }): SQL {
  const parent = plan.levels[source.parent]!;
  if (isRepeated(plan, parent)) return sql`(select distinct on (c0) * from ${name(parent.id)}) p`;
  if (parent.source.from !== 'table' || parent.limit === undefined) return sql`${name(parent.id)} p`;
  return sql`(select * from ${name(parent.id)} limit ${sql.raw(String(parent.limit - 1))}) p`;
}

/** Several rows may link to one by its value; what hangs on a row has one parent, unless that one is repeated. */
function isRepeated(plan: Plan, { source }: Level): boolean {
  if (source.from !== 'children') return false;
  return source.value !== undefined || isRepeated(plan, plan.levels[source.parent]!);
}

function printPresent({ position, only }: { position: number; only?: Only }): SQL {
  const present = sql`${column(position)} is not null`;
  return only ? sql`${column(only.position)} = ${only.word} and ${present}` : present;
}

/**
 * A page below one row. Rows that match a list are found before they are put in order: PostgreSQL takes a list for so
 * common a value that it would rather walk the whole table in its order.
 */
function printChildren(level: Level, { value }: Source & { from: 'children' }, isChild: SQL): SQL {
  const byList = value?.match === 'has' || value?.match === 'overlaps';
  if (!byList || level.groups) return printPage(level, [isChild]);
  const table = sql`${sql.identifier(level.table!)} t`;
  return printSelect(level, [], sql``, sql`(select t.xmin, t.* from ${table} where ${isChild} offset 0) t`);
}

/** Rows, groups or aggregates of a table, of the whole or below one parent. */
function printPage(level: Level, conditions: SQL[]): SQL {
  return level.groups ? printGroups(level, level.groups, conditions) : printSelect(level, conditions);
}

function printSelect(
  level: Level,
  conditions: SQL[],
  key: SQL = sql``,
  table: SQL = sql`${sql.identifier(level.table!)} t`,
): SQL {
  const columns = level.reads.map(
    (read, position) => sql`${printExpression(read, 't')}::text as ${column(position)}`,
  );
  const backward = level.backward === true;
  const all = [...conditions];
  if (level.where) all.push(printCondition(level.where));
  if (level.after) all.push(printBehind(level.order, level.after, false));
  if (level.before) all.push(printBehind(level.order, level.before, true));
  const where = all.length > 0 ? sql` where ${sql.join(all, sql` and `)}` : sql``;
  const order = level.order.length > 0 ? sql` order by ${printOrder(level.order, backward)}` : sql``;
  // Page sizes are few and stand as literals: a parameter is planned as a tenth of the table.
  const limit = level.limit === undefined ? sql`` : sql` limit ${sql.raw(String(level.limit))}`;
  const offset = level.offset === undefined ? sql`` : sql` offset ${String(level.offset)}::bigint`;
  return sql`select ${key}${sql.join(columns, sql`, `)} from ${table}${where}${order}${limit}${offset}`;
}

function name(level: number): SQL {
  return sql.raw(`l${level}`);
}

function column(position: number): SQL {
  return sql.raw(`c${position}`);
}

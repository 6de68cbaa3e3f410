import { readableColumn } from './filter.ts';
import type { Guard } from './guard.ts';
import { read } from './levels.ts';
import type { Column, ColumnKind, Entity } from './model.ts';
import type { Picked } from './pick.ts';
import type { AggregateFunction, Expression, FieldPlan, Level } from './plan.ts';
import { Problem } from './problems.ts';

/** What `sum`, `avg`, `stddev` and `percentile` are for. */
export const numericKinds: ReadonlySet<ColumnKind> = new Set(['integer', 'decimal']);

/** What `min` and `max` are for: PostgreSQL has none of booleans. */
export const extremeKinds: ReadonlySet<ColumnKind> = new Set([
  'id',
  'text',
  'enum',
  'integer',
  'decimal',
  'instant',
  'date',
]);

/** What `countDistinct` and `groupBy` are for. */
export const distinctKinds: ReadonlySet<ColumnKind> = new Set([...extremeKinds, 'boolean']);

/** Columns of an entity that an aggregate may be over. */
export function columnsOf(entity: Entity, kinds: ReadonlySet<ColumnKind>): readonly Column[] {
  return entity.columns.filter(({ kind, hidden, encrypted }) => kinds.has(kind) && !hidden && !encrypted);
}

/**
 * Plans the fields of `aggregate` or of a group: each aggregate is a column of the level.
 *
 * @throws Problem FORBIDDEN for a column the caller may not read, BAD_USER_INPUT for a percentile outside 0 to 1
 */
export function planAggregates(
  guard: Guard,
  entity: Entity,
  level: Level,
  picked: readonly Picked[],
): FieldPlan[] {
  return picked.flatMap((field): FieldPlan[] => {
    const { key, name } = field;
    if (name === '__typename') return [];
    if (name === 'count') return [counted(level, key)];
    const below = Object.values(field.on)[0] ?? [];
    const fields = below.flatMap((each) => planAggregate(guard, entity, level, field, each));
    return [{ key, is: 'nested', fields }];
  });
}

export function counted(level: Level, key: string): FieldPlan & { readonly position: number } {
  return { key, is: 'column', position: read(level, { aggregate: 'count' }), kind: 'integer' };
}

function planAggregate(
  guard: Guard,
  entity: Entity,
  level: Level,
  { name, args }: Picked,
  { key, name: field }: Picked,
): FieldPlan[] {
  if (field === '__typename') return [];
  const aggregate = name as AggregateFunction;
  const fraction = aggregate === 'percentile' ? fractionOf(entity, args['fraction']) : undefined;
  const position = readAggregate(guard, entity, level, aggregate, field, fraction);
  return [aggregateField(key, position, aggregate, entity.columnByField.get(field)!)];
}

/** Position of an aggregate over a column in the rows of a level. @throws Problem FORBIDDEN where the caller may not read it */
export function readAggregate(
  guard: Guard,
  entity: Entity,
  level: Level,
  aggregate: AggregateFunction,
  field: string,
  fraction?: number,
): number {
  const column = readableColumn(entity, field, guard);
  const of = aggregate === 'countDistinct' ? asShown(column) : { column: column.sqlName };
  return read(level, { aggregate, of, ...(fraction !== undefined && { fraction }) });
}

function aggregateField(
  key: string,
  position: number,
  aggregate: AggregateFunction,
  column: Column,
): FieldPlan {
  if (aggregate === 'countDistinct') return { key, is: 'column', position, kind: 'integer' };
  if (aggregate !== 'min' && aggregate !== 'max') return { key, is: 'column', position, kind: 'decimal' };
  return valueField(key, position, column);
}

/** A column by what a reader sees: old words of a value set are the member they mean, and all unknown ones are one. */
export function asShown({ sqlName, enumeration }: Column): Expression {
  if (!enumeration) return { column: sqlName };
  return { word: sqlName, members: enumeration.members, aliases: enumeration.aliases };
}

/** A value of a column as a field: an enum's word becomes its member. */
export function valueField(key: string, position: number, column: Column): FieldPlan {
  const { enumeration, kind } = column;
  if (!enumeration) return { key, is: 'column', position, kind };
  return { key, is: 'enum', position, members: enumeration.members, aliases: enumeration.aliases };
}

function fractionOf(entity: Entity, fraction: unknown): number {
  if (typeof fraction !== 'number' || !(fraction >= 0 && fraction <= 1))
    throw new Problem('BAD_USER_INPUT', `fraction of a percentile on ${entity.name} must be from 0 to 1.`);
  return fraction;
}

import { planComparisons } from './comparisons.ts';
import { combine, readableColumn, startFiltering } from './filter.ts';
import { addLevel, type Planning, read } from './levels.ts';
import { limits } from './limits.ts';
import type { Column, Entity } from './model.ts';
import type { Picked } from './pick.ts';
import type {
  AggregateFunction,
  Bucket,
  Condition,
  ConnectionPart,
  Expression,
  FieldPlan,
  Groups,
  Level,
  OrderTerm,
  Source,
} from './plan.ts';
import { asShown, counted, planAggregates, readAggregate, valueField } from './plan-aggregate.ts';
import { Problem } from './problems.ts';

interface GroupKey {
  readonly column: Column;
  readonly value: Expression;
  readonly bucket?: Bucket;
  readonly timeZone: string;
}

interface ByItem {
  readonly column: string;
  readonly bucket?: Bucket | null;
  readonly timeZone?: string | null;
}

/**
 * Plans `groupBy(by, having, orderBy, first, fillGaps)` of a connection: groups of all rows that its filter lets
 * through, whatever its page.
 *
 * @throws Problem BAD_USER_INPUT for no key or too many, a bucket of what is no instant, an unknown time zone, a page
 * of groups that is too large
 */
export function planGroups(
  planning: Planning,
  entity: Entity,
  source: Source,
  where: Condition | undefined,
  field: Picked,
): ConnectionPart {
  const { args } = field;
  const keys = keysOf(planning, entity, args['by'] as readonly ByItem[]);
  const groups: Groups = { keys: keys.length, ...fillOf(entity, keys, args['fillGaps'] === true) };
  const level = addLevel(planning, { source, table: entity.table, groups, ...(where && { where }) });
  for (const { value } of keys) read(level, value);
  const fields = (field.on[`${entity.name}Group`] ?? []).flatMap((part): FieldPlan[] =>
    part.name === 'key'
      ? [{ key: part.key, is: 'nested', fields: keyFields(entity, keys, part) }]
      : planAggregates(planning.guard, entity, level, [part]),
  );
  const having = planHaving(planning, entity, level, args['having']);
  if (having) groups.having = having;
  level.order = planGroupOrder(planning, entity, level, keys, args['orderBy']);
  level.limit = sizeOf(entity, args['first']);
  return { key: field.key, part: 'groups', level: level.id, fields };
}

function keysOf(planning: Planning, entity: Entity, by: readonly ByItem[]): GroupKey[] {
  if (by.length === 0 || by.length > limits.groupKeysMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `by on ${entity.name} takes from 1 to ${limits.groupKeysMax} columns.`,
    );
  const keys = by.map((item) => keyOf(planning, entity, item));
  if (new Set(keys.map(({ column }) => column)).size < keys.length)
    throw new Problem('BAD_USER_INPUT', `by on ${entity.name} names a column twice.`);
  return keys;
}

function keyOf({ guard }: Planning, entity: Entity, { column: field, bucket, timeZone }: ByItem): GroupKey {
  const column = readableColumn(entity, field, guard);
  if (!bucket && timeZone)
    throw new Problem('BAD_USER_INPUT', `timeZone on ${entity.name}.${field} needs a bucket.`);
  if (!bucket) return { column, value: asShown(column), timeZone: 'UTC' };
  if (column.kind !== 'instant' && column.kind !== 'date')
    throw new Problem('BAD_USER_INPUT', `bucket on ${entity.name}.${field} needs an instant or a day.`);
  const given = zoneOf(entity, timeZone ?? 'UTC');
  // A calendar day is stored at midnight UTC; in another zone it would be another day.
  const zone = column.kind === 'date' ? 'UTC' : given;
  return { column, bucket, timeZone: zone, value: { bucket, column: column.sqlName, timeZone: zone } };
}

function zoneOf(entity: Entity, timeZone: string): string {
  try {
    if (/^[A-Za-z][\w+/-]*$/.test(timeZone))
      return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    // A name Intl does not know is refused below, like one that is no name.
  }
  throw new Problem(
    'BAD_USER_INPUT',
    `timeZone on ${entity.name} is no time zone; give one such as "Europe/Madrid".`,
  );
}

function fillOf(entity: Entity, keys: readonly GroupKey[], fillGaps: boolean): Pick<Groups, 'fill'> {
  if (!fillGaps) return {};
  const bucketed = keys.flatMap(({ bucket, timeZone }, position) =>
    bucket ? [{ position, bucket, timeZone }] : [],
  );
  if (bucketed.length !== 1)
    throw new Problem('BAD_USER_INPUT', `fillGaps on ${entity.name} needs exactly one column with a bucket.`);
  return { fill: bucketed[0]! };
}

/** A column that is not grouped by has no value in a group. */
function keyFields(entity: Entity, keys: readonly GroupKey[], part: Picked): FieldPlan[] {
  return (part.on[`${entity.name}GroupKey`] ?? []).flatMap(({ key, name }): FieldPlan[] => {
    if (name === '__typename') return [];
    const column = entity.columnByField.get(name)!;
    return [
      valueField(
        key,
        keys.findIndex((each) => each.column === column),
        column,
      ),
    ];
  });
}

type Input = Readonly<Record<string, unknown>>;

function planHaving(
  planning: Planning,
  entity: Entity,
  level: Level,
  having: unknown,
): Condition | undefined {
  const { terms } = startFiltering(planning.domain, planning.guard);
  const conditions = Object.entries((having ?? {}) as Input).flatMap(([aggregate, value]) => {
    if (value === null)
      throw new Problem('BAD_USER_INPUT', `having.${aggregate} on ${entity.name} must not be null.`);
    if (aggregate === 'count') return [compareCount(terms, entity, level, value as Input)];
    return Object.entries(value as Input).map(([field, comparisons]) => {
      if (comparisons === null)
        throw new Problem(
          'BAD_USER_INPUT',
          `having.${aggregate}.${field} on ${entity.name} must not be null.`,
        );
      const column = { ...readableColumn(entity, field, planning.guard), kind: 'decimal' } as const;
      return planComparisons(terms, entity, column, comparisons as Input, {
        left: readFigure(planning, entity, level, aggregate, field),
        at: `having.${aggregate}.${field}`,
      });
    });
  });
  return combine('and', conditions);
}

function compareCount(
  terms: { left: number },
  entity: Entity,
  level: Level,
  value: Input,
): Condition | undefined {
  const { position } = counted(level, 'count');
  const column = { ...entity.id, kind: 'integer' } as const;
  const left = { column: `c${position}` };
  return planComparisons(terms, entity, column, value, { left, cast: 'bigint', at: 'having.count' });
}

/** A figure that something compares or orders by, as a column of the groups; it may be selected as well. */
function readFigure(
  { guard }: Planning,
  entity: Entity,
  level: Level,
  aggregate: string,
  field: string,
): { readonly column: string } {
  return { column: `c${readAggregate(guard, entity, level, aggregate as AggregateFunction, field)}` };
}

/** Groups come in the order asked, then in that of their keys, which tells any two apart. */
function planGroupOrder(
  planning: Planning,
  entity: Entity,
  level: Level,
  keys: readonly GroupKey[],
  orderBy: unknown,
): OrderTerm[] {
  const asked = ((orderBy ?? []) as readonly Input[]).map((item) =>
    planGroupTerm(planning, entity, level, keys, item),
  );
  const rest = keys.map((_, position) => orderTerm(`c${position}`, 'ASC'));
  return [...asked, ...rest.filter((term) => !asked.some((each) => sameTerm(each, term)))];
}

function planGroupTerm(
  planning: Planning,
  entity: Entity,
  level: Level,
  keys: readonly GroupKey[],
  item: Input,
): OrderTerm {
  const [aggregate, value] = onlyEntry(entity, item);
  if (aggregate === 'count') return orderTerm(`c${counted(level, 'count').position}`, value as string);
  const [field, direction] = onlyEntry(entity, value as Input);
  if (aggregate === 'key') {
    const position = keys.findIndex(({ column }) => column.field === field);
    if (position < 0)
      throw new Problem(
        'BAD_USER_INPUT',
        `orderBy.key.${field} on ${entity.name} is not among the columns of by.`,
      );
    return orderTerm(`c${position}`, direction as string);
  }
  const { column } = readFigure(planning, entity, level, aggregate, field);
  return orderTerm(column, direction as string);
}

function onlyEntry(entity: Entity, item: Input): [string, unknown] {
  const entries = Object.entries(item);
  const [first] = entries;
  if (!first || entries.length > 1 || first[1] === null)
    throw new Problem(
      'BAD_USER_INPUT',
      `Each item of orderBy on groups of ${entity.name} names exactly one value with a direction.`,
    );
  return first;
}

function orderTerm(column: string, direction: string): OrderTerm {
  return {
    value: { column },
    cast: 'text',
    descending: direction === 'DESC',
    nullable: true,
  };
}

function sameTerm(a: OrderTerm, b: OrderTerm): boolean {
  return JSON.stringify(a.value) === JSON.stringify(b.value);
}

function sizeOf(entity: Entity, first: unknown): number {
  const size = (first ?? limits.groupsDefault) as number;
  if (size < 1 || size > limits.groupsMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `first on groups of ${entity.name} must be from 1 to ${limits.groupsMax}, not ${size}.`,
    );
  return size;
}

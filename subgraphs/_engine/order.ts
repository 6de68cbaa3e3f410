import { castByKind } from './comparisons.ts';
import { joinBack, joinOf, readableColumn } from './filter.ts';
import { type Guard, unguarded } from './guard.ts';
import { limits } from './limits.ts';
import type { Domain, Entity } from './model.ts';
import type { OrderTerm } from './plan.ts';
import { Problem } from './problems.ts';

interface Ordering {
  readonly domain: Domain;
  readonly guard: Guard;
}

type Item = Readonly<Record<string, unknown>>;

/**
 * Turns an `orderBy` argument into terms that order rows totally: the id breaks ties. Ascending puts nulls last and
 * descending first, as a plain PostgreSQL index does.
 *
 * @throws Problem BAD_USER_INPUT for an item with no or several keys, a key named twice, or too many; FORBIDDEN for a
 * column the caller may not read
 */
export function planOrder(domain: Domain, entity: Entity, orderBy: unknown, guard: Guard): OrderTerm[] {
  const items = (orderBy ?? []) as readonly Item[];
  if (items.length > limits.orderKeysMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `orderBy on ${entity.name} takes at most ${limits.orderKeysMax} keys.`,
    );
  const terms: OrderTerm[] = [];
  for (const item of items) {
    const { path, term } = planItem({ domain, guard }, entity, item, 0);
    if (terms.some(({ value }) => JSON.stringify(value) === JSON.stringify(term.value)))
      throw new Problem('BAD_USER_INPUT', `orderBy on ${entity.name} names ${path} twice.`);
    terms.push(term);
    // Rows differ in their id, so nothing behind it can change the order.
    if (path === entity.id.field) return terms;
  }
  return [...terms, planColumn({ domain, guard: unguarded }, entity, entity.id.field, false)];
}

/** One item: a column, an edge to one row with an item of that row's type, or a list with its count. */
function planItem(
  ordering: Ordering,
  entity: Entity,
  item: Item,
  depth: number,
): { path: string; term: OrderTerm } {
  const { field, value } = theOnlyKey(entity, item);
  if (typeof value === 'string')
    return { path: field, term: planColumn(ordering, entity, field, value === 'DESC') };
  if (depth >= limits.orderDepthMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `orderBy on ${entity.name} walks over more than ${limits.orderDepthMax} edges.`,
    );
  const reverse = ordering.domain.reverse.get(entity.name)?.find(({ name }) => name === field);
  if (reverse) {
    const { value: direction } = theOnlyKey(entity, value as Item);
    const term: OrderTerm = {
      value: { count: joinBack(ordering, reverse) },
      cast: 'bigint',
      descending: direction === 'DESC',
      nullable: false,
    };
    return { path: `${field}.count`, term };
  }
  const edge = entity.edges.find(({ name }) => name === field);
  if (edge?.kind !== 'one') throw new Error(`${entity.name}.${field} cannot be ordered by`);
  const target = ordering.domain.entities.get(edge.target)!;
  const { path, term } = planItem(ordering, target, value as Item, depth + 1);
  const via = joinOf(ordering, entity, edge);
  return { path: `${field}.${path}`, term: { ...term, value: { via, value: term.value }, nullable: true } };
}

function theOnlyKey(entity: Entity, item: Item): { field: string; value: unknown } {
  const keys = Object.entries(item);
  const [first] = keys;
  if (!first || keys.length > 1 || first[1] === null)
    throw new Problem(
      'BAD_USER_INPUT',
      `Each item of orderBy on ${entity.name} names exactly one field with a direction, such as {id: ASC}.`,
    );
  return { field: first[0], value: first[1] };
}

function planColumn({ guard }: Ordering, entity: Entity, field: string, descending: boolean): OrderTerm {
  const column = readableColumn(entity, field, guard);
  return {
    value: { column: column.sqlName },
    cast: castByKind[column.kind],
    descending,
    nullable: column.nullable,
  };
}

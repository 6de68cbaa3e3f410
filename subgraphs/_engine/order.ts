import { castByKind, readableColumn } from './filter.ts';
import { type Guard, unguarded } from './guard.ts';
import { limits } from './limits.ts';
import type { Entity } from './model.ts';
import type { OrderTerm } from './plan.ts';
import { Problem } from './problems.ts';

/**
 * Turns an `orderBy` argument into terms that order rows totally: the id breaks ties. Ascending puts nulls last and
 * descending first, as a plain PostgreSQL index does.
 *
 * @throws Problem BAD_USER_INPUT for an item with no or several keys, a key named twice, or too many
 */
export function planOrder(entity: Entity, orderBy: unknown, guard: Guard): OrderTerm[] {
  const items = (orderBy ?? []) as readonly Readonly<Record<string, 'ASC' | 'DESC' | null>>[];
  if (items.length > limits.orderKeysMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `orderBy on ${entity.name} takes at most ${limits.orderKeysMax} keys.`,
    );
  const terms: OrderTerm[] = [];
  for (const item of items) {
    const keys = Object.entries(item);
    const [first] = keys;
    if (!first || keys.length > 1 || first[1] === null)
      throw new Problem(
        'BAD_USER_INPUT',
        `Each item of orderBy on ${entity.name} names exactly one field with a direction, such as {id: ASC}.`,
      );
    const [field, direction] = first;
    const term = termOf(entity, field, direction === 'DESC', guard);
    if (terms.some(({ column }) => column === term.column))
      throw new Problem('BAD_USER_INPUT', `orderBy on ${entity.name} names ${field} twice.`);
    terms.push(term);
    // Rows differ in their id, so nothing behind it can change the order.
    if (field === entity.id.field) return terms;
  }
  return [...terms, termOf(entity, entity.id.field, false, unguarded)];
}

function termOf(entity: Entity, field: string, descending: boolean, guard: Guard): OrderTerm {
  const column = readableColumn(entity, field, guard);
  return { column: column.sqlName, cast: castByKind[column.kind], descending, nullable: column.nullable };
}

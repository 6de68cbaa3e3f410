import { planComparisons } from './comparisons.ts';
import { assertReadable, type Guard, unguarded } from './guard.ts';
import { limits } from './limits.ts';
import type { Column, Domain, Entity, OneEdge, ReverseEdge } from './model.ts';
import type { Condition, Expression, Join } from './plan.ts';
import { Problem } from './problems.ts';

type Input = Readonly<Record<string, unknown>>;

/** What a filter is planned within: the domain it may walk through, the caller's rights, and the terms still allowed. */
export interface Filtering {
  readonly domain: Domain;
  readonly guard: Guard;
  readonly terms: { left: number };
  readonly depth: number;
}

export function startFiltering(domain: Domain, guard: Guard): Filtering {
  return { domain, guard, terms: { left: limits.filterTermsMax }, depth: 0 };
}

/**
 * Turns a `where` argument into a condition, the caller's own rows included. Comparisons follow SQL: a null matches
 * none of them, nor their negation.
 *
 * @returns undefined where nothing is filtered
 * @throws Problem BAD_USER_INPUT naming the field: `{eq: null}`, a list over the limit, a filter nested too deep;
 * FORBIDDEN for a column the caller may not read
 */
export function planWhere(
  domain: Domain,
  entity: Entity,
  where: unknown,
  guard: Guard,
): Condition | undefined {
  const own = where ? planObject(startFiltering(domain, guard), entity, where as Input) : undefined;
  return combine('and', [guardedRows(domain, entity, guard), own]);
}

/** The rows of an entity that the caller may see, whatever he asks for. */
function guardedRows(domain: Domain, entity: Entity, guard: Guard): Condition | undefined {
  const where = guard(entity.name)?.where;
  return where && planObject(startFiltering(domain, unguarded), entity, where);
}

function planObject(filtering: Filtering, entity: Entity, where: Input): Condition | undefined {
  if (filtering.depth > limits.filterDepthMax)
    throw refuse(entity, 'where', `is nested more than ${limits.filterDepthMax} levels deep`);
  const deeper = { ...filtering, depth: filtering.depth + 1 };
  const nested = (each: unknown) => planObject(deeper, entity, each as Input);
  const conditions = Object.entries(where).map(([field, value]) => {
    if (value === null || value === undefined)
      throw refuse(entity, `where.${field}`, 'must not be null; leave it out, or ask with isNull');
    if (field === 'and') return combine('and', (value as unknown[]).map(nested));
    if (field === 'or') return planOr((value as unknown[]).map(nested));
    if (field === 'not') return negate(nested(value));
    return planField(deeper, entity, field, value as Input);
  });
  return combine('and', conditions);
}

function planField(filtering: Filtering, entity: Entity, field: string, value: Input): Condition | undefined {
  const edge = entity.edges.find(({ name }) => name === field);
  if (edge?.kind === 'one' && edge.local) return planOneRelation(filtering, entity, edge, value);
  const reverse = filtering.domain.reverse.get(entity.name)?.find(({ name }) => name === field);
  if (reverse) return planListRelation(filtering, entity, reverse, value);
  const column = readableColumn(entity, field, filtering.guard);
  return planComparisons(filtering.terms, entity, column, value);
}

/** `policy: {status: {eq: ACTIVE}}`: the row that the edge leads to is there and fulfils the filter. */
function planOneRelation(
  filtering: Filtering,
  entity: Entity,
  edge: OneEdge,
  value: Input,
): Condition | undefined {
  const target = filtering.domain.entities.get(edge.target)!;
  const where = planObject(filtering, target, value);
  return where && { op: 'some', join: joinOf(filtering, entity, edge), where };
}

/** `coverages: {some: {…}, every: {…}, none: {…}, count: {gte: 2}}` */
function planListRelation(
  filtering: Filtering,
  entity: Entity,
  reverse: ReverseEdge,
  value: Input,
): Condition | undefined {
  const child = filtering.domain.entities.get(reverse.entity)!;
  const join = joinBack(filtering, reverse);
  const conditions = Object.entries(value).map(([quantifier, given]): Condition | undefined => {
    if (given === null)
      throw refuse(entity, `where.${reverse.name}.${quantifier}`, 'must not be null; leave it out');
    // A sub-select is work even where its own filter is empty.
    countTerm(filtering.terms, entity);
    if (quantifier === 'count') return planCount(filtering, entity, reverse, { count: join }, given as Input);
    const where = planObject(filtering, child, given as Input);
    // An empty `every` holds for all rows, so it says nothing.
    if (quantifier === 'every') return where && { op: 'every', join, where };
    return { op: quantifier === 'some' ? 'some' : 'none of', join, ...(where && { where }) };
  });
  return combine('and', conditions);
}

function planCount(
  filtering: Filtering,
  entity: Entity,
  reverse: ReverseEdge,
  left: Expression,
  value: Input,
): Condition | undefined {
  const column = { ...entity.id, kind: 'integer' } as const;
  const at = `where.${reverse.name}.count`;
  return planComparisons(filtering.terms, entity, column, value, { left, cast: 'bigint', at });
}

/** Takes one of the comparisons that a `where` may still have. @throws Problem BAD_USER_INPUT where none is left */
export function countTerm(terms: Filtering['terms'], entity: Entity): void {
  terms.left -= 1;
  if (terms.left < 0) throw refuse(entity, 'where', `has more than ${limits.filterTermsMax} comparisons`);
}

/** The way from a row to the one row that an edge of the same database leads to. */
export function joinOf(
  { domain, guard }: Omit<Filtering, 'terms' | 'depth'>,
  entity: Entity,
  edge: OneEdge,
): Join {
  assertReadable(guard, entity.name, edge.key.field);
  const target = domain.entities.get(edge.target)!;
  const where = guardedRows(domain, target, guard);
  return { table: target.table, from: edge.key.sqlName, to: target.id.sqlName, ...(where && { where }) };
}

/** The way from a row to the rows that point at it. */
export function joinBack({ domain, guard }: Omit<Filtering, 'terms' | 'depth'>, reverse: ReverseEdge): Join {
  const child = domain.entities.get(reverse.entity)!;
  assertReadable(guard, child.name, reverse.key.field);
  const where = combine('and', [discriminated(reverse), guardedRows(domain, child, guard)]);
  return { table: child.table, from: 'id', to: reverse.key.sqlName, ...(where && { where }) };
}

/** For the way back of a polymorphic edge: only rows whose discriminator names the type at hand. */
export function discriminated({ discriminator }: ReverseEdge): Condition | undefined {
  return (
    discriminator && {
      op: '=',
      left: { column: discriminator.column.sqlName },
      value: discriminator.word,
      cast: 'text',
    }
  );
}

/** An empty object filters nothing, so an `or` that holds one holds for every row. */
function planOr(conditions: readonly (Condition | undefined)[]): Condition | undefined {
  return conditions.includes(undefined) ? undefined : combine('or', conditions);
}

function negate(condition: Condition | undefined): Condition | undefined {
  return condition && { op: 'not', of: condition };
}

export function combine(
  op: 'and' | 'or',
  conditions: readonly (Condition | undefined)[],
): Condition | undefined {
  const present = conditions.filter((condition) => condition !== undefined);
  return present.length > 1 ? { op, of: present } : present[0];
}

/** The column behind a field of a filter or order. @throws Problem FORBIDDEN where the caller may not read it */
export function readableColumn(entity: Entity, field: string, guard: Guard): Column {
  const column = entity.columnByField.get(field);
  if (!column || column.hidden) throw refuse(entity, field, 'is no column');
  assertReadable(guard, entity.name, field);
  return column;
}

export function refuse(entity: Entity, at: string, what: string): Problem {
  return new Problem('BAD_USER_INPUT', `${at} on ${entity.name} ${what}.`);
}

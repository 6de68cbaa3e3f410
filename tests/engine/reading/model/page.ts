import fc from 'fast-check';
import type { Row } from './book.ts';
import type { Order } from './order.ts';

/** Which page is asked for: sizes, and rows whose cursors mark out a stretch of the list. */
export interface Asked {
  readonly size: number;
  readonly backward: boolean;
  readonly offset?: number;
  readonly after?: Row;
  readonly before?: Row;
}

export interface Page {
  readonly ids: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Random pages of a list; cursors are those of any of `rows`, whether the list holds them or not. */
export function pagesOver(rows: readonly Row[]): fc.Arbitrary<Asked> {
  const size = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constantFrom(rows.length, 500));
  const cursor = fc.option(fc.constantFrom(...rows), { nil: undefined, freq: 3 });
  const between = fc
    .record({ size, backward: fc.boolean(), after: cursor, before: cursor })
    .map(({ after, before, ...page }) => ({ ...page, ...(after && { after }), ...(before && { before }) }));
  const skipping = fc.record({
    size,
    backward: fc.constant(false),
    offset: fc.integer({ min: 0, max: rows.length + 2 }),
  });
  return fc.oneof({ weight: 3, arbitrary: between }, { weight: 1, arbitrary: skipping });
}

/** The page of a list as the Relay specification reads it. */
export function pageOf(list: readonly Row[], { compare }: Order, asked: Asked): Page {
  const { size, backward, offset = 0, after, before } = asked;
  const stretch = [...list]
    .sort(compare)
    .filter((row) => (!after || compare(row, after) > 0) && (!before || compare(row, before) < 0))
    .slice(offset);
  const rows = backward ? stretch.slice(Math.max(stretch.length - size, 0)) : stretch.slice(0, size);
  const hasMore = rows.length < stretch.length;
  return {
    ids: rows.map(({ id }) => id),
    hasNextPage: backward ? before !== undefined : hasMore,
    hasPreviousPage: backward ? hasMore : after !== undefined || offset > 0,
  };
}

/** The arguments that ask for a page, given the cursor of every row. */
export function argumentsOf(asked: Asked, cursors: ReadonlyMap<string, string>): object {
  const { size, backward, offset, after, before } = asked;
  return {
    [backward ? 'last' : 'first']: size,
    ...(offset !== undefined && { offset }),
    ...(after && { after: cursors.get(after.id) }),
    ...(before && { before: cursors.get(before.id) }),
  };
}

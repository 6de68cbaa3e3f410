import fc from 'fast-check';
import type { Column, ReverseEdge } from '../../../../subgraphs/_engine/model.ts';
import type { Book, Row, Table } from './book.ts';
import { comparisonsOn } from './comparisons.ts';
import { children, lists, oneEdges, target } from './relations.ts';
import { and, not, or, type Truth } from './truth.ts';

/** A `where` as a client writes it, and what it means for a row; without a meaning it filters nothing. */
export interface Filter {
  readonly where: object;
  readonly holds?: (row: Row) => Truth;
}

/** Random filters on a table: comparisons, edges, lists, `and`, `or` and `not`, some of them empty. */
export function filtersOn(book: Book, table: Table, depth = 3): fc.Arbitrary<Filter> {
  const leaves = [
    { weight: 6, arbitrary: columnFilter(table) },
    { weight: 1, arbitrary: fc.constant<Filter>({ where: {} }) },
  ];
  if (depth === 0) return fc.oneof(...leaves);
  const deeper = filtersOn(book, table, depth - 1);
  const several = fc.array(deeper, { maxLength: 3 });
  return fc.oneof(
    ...leaves,
    { weight: 1, arbitrary: several.map((of) => ({ where: { and: wheres(of) }, ...all(of) })) },
    { weight: 1, arbitrary: several.map((of) => ({ where: { or: wheres(of) }, ...any(of) })) },
    { weight: 1, arbitrary: deeper.map((of) => ({ where: { not: of.where }, ...negated(of) })) },
    { weight: 1, arbitrary: fc.tuple(deeper, deeper).map(([a, b]) => besides(a, b)) },
    ...oneEdges(table).map((edge) => ({
      weight: 2,
      arbitrary: filtersOn(book, book.tables.get(edge.target)!, depth - 1).map(
        ({ where, holds }): Filter => ({
          where: { [edge.name]: where },
          ...(holds && {
            holds: (row: Row) => {
              const found = target(book, edge, row);
              return found !== undefined && holds(found) === true;
            },
          }),
        }),
      ),
    })),
    ...lists(book, table).map((list) => ({ weight: 2, arbitrary: listFilter(book, list, depth) })),
  );
}

/** A column of any kind: a kind that few columns are of comes as often as the others. */
function columnFilter({ entity, rows }: Table): fc.Arbitrary<Filter> {
  const visible = entity.columns.filter(({ hidden }) => !hidden);
  return fc
    .constantFrom(...new Set(visible.map(({ kind }) => kind)))
    .chain((wanted) => fc.constantFrom(...visible.filter(({ kind }) => kind === wanted)))
    .chain((column) =>
      comparisonsOn(column, rows).map(({ input, holds }) => ({ where: { [column.field]: input }, holds })),
    );
}

function listFilter(book: Book, list: ReverseEdge, depth: number): fc.Arbitrary<Filter> {
  const child = book.tables.get(list.entity)!;
  const quantified = fc
    .tuple(fc.constantFrom('some', 'every', 'none'), filtersOn(book, child, depth - 1))
    .map(([quantifier, filter]) => ({
      where: { [list.name]: { [quantifier]: filter.where } },
      ...quantify(book, list, quantifier, filter.holds),
    }));
  const counted = comparisonsOn(
    countColumn,
    [0, 1, 2, 5].map((count) => ({ id: '', count })),
  ).map(
    ({ input, holds }): Filter => ({
      where: { [list.name]: { count: input } },
      holds: (row) => holds({ id: '', count: children(book, list, row).length }),
    }),
  );
  return fc.oneof({ weight: 3, arbitrary: quantified }, { weight: 1, arbitrary: counted });
}

const countColumn = { field: 'count', kind: 'integer' } as Column;

function quantify(
  book: Book,
  list: ReverseEdge,
  quantifier: string,
  holds: Filter['holds'],
): Pick<Filter, 'holds'> {
  // Every row of any list fulfils an empty filter.
  if (quantifier === 'every' && !holds) return {};
  const fulfils = (child: Row) => !holds || holds(child) === true;
  return {
    holds: (row) => {
      const rows = children(book, list, row);
      if (quantifier === 'every') return rows.every(fulfils);
      return rows.some(fulfils) === (quantifier === 'some');
    },
  };
}

/** Two filters in one object: both must hold. */
function besides(a: Filter, b: Filter): Filter {
  const overlap = Object.keys(a.where).some((key) => key in b.where);
  return overlap ? a : { where: { ...a.where, ...b.where }, ...all([a, b]) };
}

function wheres(filters: readonly Filter[]): object[] {
  return filters.map(({ where }) => where);
}

function meanings(filters: readonly Filter[]): ((row: Row) => Truth)[] {
  return filters.flatMap(({ holds }) => (holds ? [holds] : []));
}

function all(filters: readonly Filter[]): Pick<Filter, 'holds'> {
  const said = meanings(filters);
  return said.length === 0 ? {} : { holds: (row) => and(said.map((holds) => holds(row))) };
}

/** One that says nothing holds for every row. */
function any(filters: readonly Filter[]): Pick<Filter, 'holds'> {
  const said = meanings(filters);
  return said.length === 0 || said.length < filters.length
    ? {}
    : { holds: (row) => or(said.map((holds) => holds(row))) };
}

function negated({ holds }: Filter): Pick<Filter, 'holds'> {
  return holds ? { holds: (row) => not(holds(row)) } : {};
}

/** The rows a filter lets through. */
export function passing(rows: readonly Row[], { holds }: Filter): Row[] {
  return holds ? rows.filter((row) => holds(row) === true) : [...rows];
}

import { getTableConfig } from 'drizzle-orm/pg-core';
import type { Cell, Row, Sample } from '../../subgraphs/_platform/book/sample.ts';
import type { Chapter } from '../../subgraphs/_platform/book/story.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

/** The rows of some chapters by `domain.table`, as the domains themselves tell them. */
export async function rowsOf(chapters: readonly Chapter[]): Promise<Map<string, Row[]>> {
  const rows = new Map<string, Row[]>();
  for (const { name, entities } of domains) {
    for (const { table } of Object.values(entities)) rows.set(`${name}.${getTableConfig(table).name}`, []);
    const { default: sample } = (await import(`../../subgraphs/${name}/sample.ts`)) as { default: Sample };
    for (const [table, tell] of Object.entries(sample.tables)) {
      rows.set(
        `${name}.${table}`,
        chapters.flatMap((chapter) => [...tell(chapter)]),
      );
    }
  }
  return rows;
}

/** A cell in PostgreSQL's text form. */
export function textOf(cell: Cell): string | null {
  if (cell === null) return null;
  if (Array.isArray(cell)) return `{${cell.join(',')}}`;
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

/**
 * An edge of the graph: a column of one table that must name rows of another, for the rows with a word where it has one.
 * A column that two edges go by names a row of either.
 */
export interface Reference {
  readonly name: string;
  readonly from: string;
  readonly column: string;
  readonly to: readonly string[];
  /** Whether the column holds free text as well: what is no UUID names nobody. */
  readonly onlyUuid: boolean;
  readonly when?: { readonly column: string; readonly word: string };
}

/** All edges the domains declare, as tables and columns; links by value may lead nowhere and are left out. */
export function references(): Reference[] {
  const entities = domains.flatMap((domain) =>
    Object.entries(domain.entities).map(([name, { table, options }]) => ({
      name,
      options,
      table: `${domain.name}.${getTableConfig(table).name}`,
    })),
  );
  const tableOf = (entity: string) => entities.find(({ name }) => name === entity)?.table;
  const all = entities.flatMap(({ name, table, options }) =>
    Object.entries(options.edges ?? {}).flatMap(([edge, declared]) => {
      if ('matching' in declared) return [];
      const onlyUuid = 'onlyUuid' in declared && declared.onlyUuid === true;
      const base = { name: `${name}.${edge}`, from: table, column: declared.via, onlyUuid };
      if (!('by' in declared)) return target(base, tableOf(declared.to));
      if (declared.to === 'every') return [];
      return Object.entries(declared.to).flatMap(([word, entity]) =>
        target({ ...base, when: { column: declared.by, word } }, tableOf(entity)),
      );
    }),
  );
  const byColumn = Map.groupBy(all, ({ from, column, when }) => [from, column, when?.word].join('/'));
  return [...byColumn.values()].map((same) => ({ ...same[0]!, to: same.flatMap(({ to }) => to) }));
}

/** Whether a cell is a UUID, as ids of rows are. */
export function isUuid(cell: Cell): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(String(cell));
}

function target(base: Omit<Reference, 'to'>, to: string | undefined): Reference[] {
  return to === undefined ? [] : [{ ...base, to: [to] }];
}

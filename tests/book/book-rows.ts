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

/** An edge of the graph: a column of one table that must name rows of another, for the rows with a word where it has one. */
export interface Reference {
  readonly name: string;
  readonly from: string;
  readonly column: string;
  readonly to: string;
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
  return entities.flatMap(({ name, table, options }) =>
    Object.entries(options.edges ?? {}).flatMap(([edge, declared]) => {
      if ('matching' in declared) return [];
      const base = { name: `${name}.${edge}`, from: table, column: declared.via };
      if (!('by' in declared)) return target(base, tableOf(declared.to));
      const { by, to } = declared;
      if (to === 'every') return [];
      return Object.entries(to).flatMap(([word, entity]) =>
        target({ ...base, when: { column: by, word } }, tableOf(entity)),
      );
    }),
  );
}

function target(base: Omit<Reference, 'to'>, to: string | undefined): Reference[] {
  return to === undefined ? [] : [{ ...base, to }];
}

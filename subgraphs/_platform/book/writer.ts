import type { DatabaseAddress } from '../databases/addresses.ts';
import { copyLine } from './copy-text.ts';
import type { Sample } from './sample.ts';
import { openStaging, type Staging } from './staging.ts';
import type { Chapter } from './story.ts';

/** Rows that came into each table, by domain and table; rows that were there before are not counted. */
export type RowsInserted = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Writes chapters into the databases of all domains at once. */
export interface BookWriter {
  /** Takes a chapter; waits while the databases are behind, so that memory stays flat. */
  write(chapter: Chapter): Promise<void>;
  /** Waits until all is committed. */
  finish(): Promise<RowsInserted>;
  close(): Promise<void>;
}

/** Characters of COPY text gathered for a database before they are sent in one transaction. */
const BATCH_CHARACTERS = 600_000;

/** Reads how each domain tells the book. The one place that knows where they keep it. */
export async function loadSamples(addresses: readonly DatabaseAddress[]): Promise<Sample[]> {
  const folder = new URL('../../', import.meta.url);
  return Promise.all(
    addresses.map(
      async ({ domain }) => (await import(new URL(`${domain}/sample.ts`, folder).href)).default as Sample,
    ),
  );
}

/** Opens a writer over the databases; it must be closed. */
export async function openWriter(addresses: readonly DatabaseAddress[]): Promise<BookWriter> {
  const samples = await loadSamples(addresses);
  const writers = await Promise.all(
    addresses.map(async (address, i) => domainWriter(await openStaging(address), samples[i]!)),
  );
  return {
    write: async (chapter) => {
      await Promise.all(writers.map((writer) => writer.write(chapter)));
    },
    finish: async () => {
      await Promise.all(writers.map((writer) => writer.finish()));
      return Object.fromEntries(writers.map((writer, i) => [samples[i]!.domain, writer.inserted]));
    },
    close: async () => {
      await Promise.all(writers.map((writer) => writer.close()));
    },
  };
}

function domainWriter(staging: Staging, sample: Sample) {
  const tables = Object.entries(sample.tables).map(([table, rowsOf]) => ({
    table,
    rowsOf,
    columns: [] as readonly string[],
    lines: [] as string[],
  }));
  const inserted: Record<string, number> = Object.fromEntries(tables.map(({ table }) => [table, 0]));
  let gathered = 0;
  let sending: Promise<void> = Promise.resolve();

  const send = async (): Promise<void> => {
    await sending;
    const batches = tables
      .filter(({ lines }) => lines.length > 0)
      .map(({ table, columns, lines }) => ({ table, columns, lines }));
    for (const table of tables) table.lines = [];
    gathered = 0;
    if (batches.length === 0) return;
    // Not awaited here: the next chapter is told while the database works. A failure is met at the next turn.
    sending = staging.insert(batches).then((counts) => {
      for (const [i, count] of counts.entries()) inserted[batches[i]!.table]! += count;
    });
    sending.catch(() => {});
  };

  return {
    inserted,
    write: async (chapter: Chapter) => {
      for (const table of tables) {
        for (const row of table.rowsOf(chapter)) {
          if (table.columns.length === 0) table.columns = Object.keys(row);
          const line = copyLine(row, table.columns);
          gathered += line.length;
          table.lines.push(line);
        }
      }
      if (gathered > BATCH_CHARACTERS) await send();
    },
    finish: async () => {
      await send();
      await sending;
    },
    close: () => staging.close(),
  };
}

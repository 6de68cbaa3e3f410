import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExecutionResult, parse } from 'graphql';
import { createCursorSigner } from '../../subgraphs/_engine/cursor.ts';
import { type Guard, unguarded } from '../../subgraphs/_engine/guard.ts';
import { buildModels } from '../../subgraphs/_engine/link.ts';
import type { Domain } from '../../subgraphs/_engine/model.ts';
import type { StatementRunner, Trace } from '../../subgraphs/_engine/run.ts';
import { createSubgraph, type Subgraph } from '../../subgraphs/_engine/subgraph.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

/** Signs the cursors of all tests. */
export const signer = createCursorSigner(Buffer.alloc(32, 'a key for tests'));

const models = buildModels(domains);

/** What a database would send: for each row its level, its key, and its columns. */
export type SentRow = readonly (string | number | null)[];

/** A domain's real subgraph over a database that sends prepared rows, so that a test needs no server. */
export function subgraphUnderTest(name: string): { domain: Domain; subgraph: Subgraph } {
  const domain = models.find((each) => each.name === name)!;
  const sdl = readFileSync(join(import.meta.dirname, `../../subgraphs/${name}/schema.graphql`), 'utf8');
  return { domain, subgraph: createSubgraph(domain, sdl) };
}

export interface Fetched {
  readonly result: ExecutionResult;
  readonly traces: readonly Trace[];
}

export async function fetchWith(
  subgraph: Subgraph,
  query: string,
  options: {
    readonly variables?: Readonly<Record<string, unknown>>;
    readonly rows?: readonly SentRow[];
    readonly guard?: Guard;
    readonly database?: StatementRunner;
  } = {},
): Promise<Fetched> {
  const traces: Trace[] = [];
  const result = await subgraph.fetch(
    { document: parse(query), variables: options.variables ?? {} },
    {
      database: options.database ?? sending(options.rows ?? []),
      guard: options.guard ?? unguarded,
      signer,
      onTrace: (trace) => traces.push(trace),
    },
  );
  return { result: JSON.parse(JSON.stringify(result)), traces };
}

/** A database that answers every statement with the same rows. */
export function sending(rows: readonly SentRow[]): StatementRunner {
  return {
    async run(_statement, sink) {
      for (const row of rows) {
        const bytes = encodeRow(row);
        sink.row(bytes, 0, bytes.length);
      }
    },
  };
}

/** Columns as PostgreSQL puts them on the wire: length, then bytes; -1 for null. */
function encodeRow(row: SentRow): Buffer {
  return Buffer.concat(
    row.flatMap((value) => {
      const length = Buffer.alloc(4);
      if (value === null) {
        length.writeInt32BE(-1);
        return [length];
      }
      const bytes = Buffer.from(String(value));
      length.writeInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

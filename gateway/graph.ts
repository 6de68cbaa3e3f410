import './telemetry.ts';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway } from '@apollo/gateway';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { createCursorSigner } from '../subgraphs/_engine/cursor.ts';
import { type Guard, unguarded } from '../subgraphs/_engine/guard.ts';
import type { StatementRunner } from '../subgraphs/_engine/run.ts';
import { scalars } from '../subgraphs/_engine/scalars.ts';
import type { QueryPlan } from './explain-plan.ts';
import { inProcess } from './in-process.ts';
import { createSubgraphs } from './subgraphs.ts';

export interface GraphOptions {
  /** By domain name. A graph needs one for every domain. */
  readonly databases: ReadonlyMap<string, StatementRunner>;
  /** What callers may see where a request does not say. */
  readonly guard?: Guard;
  /** At least 32 random bytes that sign cursors; without them, cursors do not outlive this graph. */
  readonly cursorKey?: Buffer | undefined;
  readonly onQueryPlan?: (plan: QueryPlan) => void;
  /** Whether fetches are executed by graphql-js, as over HTTP, or answered as they were shaped, which is the default. */
  readonly execution?: 'shaped' | 'graphql-js';
}

/** Builds the gateway over all subgraphs in this process, from the committed supergraph. */
export function createGraph({
  databases,
  guard = unguarded,
  cursorKey = randomBytes(32),
  onQueryPlan,
  execution = 'shaped',
}: GraphOptions): ApolloGateway {
  const databaseOf = (domain: string): StatementRunner => {
    const database = databases.get(domain);
    if (!database) throw new Error(`the graph has no database for the domain ${domain}`);
    return database;
  };
  const { subgraphs } = createSubgraphs(databaseOf);
  const caller = { guard, signer: createCursorSigner(cursorKey) };
  return new CoreGateway({
    supergraphSdl: readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8'),
    buildService: ({ name }) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph)
        throw new Error(`The supergraph names a subgraph ${name} that is not here; run npm run codegen`);
      // `_graph` has no database of its own; it finds that of the row's domain by itself.
      const fetch = execution === 'shaped' ? subgraph.fetchShaped : subgraph.fetch;
      return inProcess(fetch, name === '_graph' ? noDatabase : databaseOf(name), caller);
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    ...(onQueryPlan && { experimental_didResolveQueryPlan: ({ queryPlan }) => onQueryPlan(queryPlan) }),
  });
}

const noDatabase: StatementRunner = {
  run: () => Promise.reject(new Error('this subgraph has no database of its own')),
};

/**
 * The stock gateway builds its schema with scalars that take anything. Ours refuse bad input in validation, with the
 * place where it stands, before an operation is planned.
 */
class CoreGateway extends ApolloGateway {
  override async load(options?: Parameters<ApolloGateway['load']>[0]) {
    const loaded = await super.load(options);
    bindScalars(loaded.schema);
    return loaded;
  }
}

function bindScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral, serialize }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral, serialize });
  }
}

import './telemetry.ts';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { type GraphQLSchema, isScalarType } from 'graphql';
import { createCursorSigner } from '../subgraphs/_engine/cursor.ts';
import { type Guard, unguarded } from '../subgraphs/_engine/guard.ts';
import { noDatabase, type StatementRunner } from '../subgraphs/_engine/run.ts';
import { scalars } from '../subgraphs/_engine/scalars.ts';
import type { Subgraph } from '../subgraphs/_engine/subgraph.ts';
import type { QueryPlan } from './explain-plan.ts';
import type { Services } from './http-lane/services.ts';
import { inProcess, type RequestContext } from './in-process.ts';
import { subgraphNames } from './subgraph-names.ts';
import { createSubgraphs } from './subgraphs.ts';
import { warmUp } from './warm-up.ts';

export interface GraphOptions {
  /** By domain name: one for every domain whose subgraph is in this process. */
  readonly databases: ReadonlyMap<string, StatementRunner>;
  /** What callers may see where a request does not say. */
  readonly guard?: Guard;
  /** At least 32 random bytes that sign cursors; without them, cursors do not outlive this graph. */
  readonly cursorKey?: Buffer | undefined;
  readonly onQueryPlan?: (plan: QueryPlan) => void;
  /** Whether fetches are executed by graphql-js, as over HTTP, or answered as they were shaped, which is the default. */
  readonly execution?: 'shaped' | 'graphql-js';
  /** Subgraphs elsewhere, closed with the graph; the others are in this process. */
  readonly services?: Services | undefined;
}

/** Builds the gateway over the subgraphs in this process and elsewhere, from the committed supergraph. */
export function createGraph(options: GraphOptions): ApolloGateway {
  const { services, onQueryPlan } = options;
  const here = sourcesHere(
    options,
    subgraphNames.filter((name) => !services?.names.has(name)),
  );
  return new CoreGateway(services, here.subgraphs, {
    supergraphSdl: readFileSync(join(import.meta.dirname, 'supergraph.graphql'), 'utf8'),
    buildService: ({ name }) => (services?.names.has(name) ? services.source(name) : here.source(name)),
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    ...(onQueryPlan && { experimental_didResolveQueryPlan: ({ queryPlan }) => onQueryPlan(queryPlan) }),
  });
}

type Source = GraphQLDataSource<RequestContext>;

function sourcesHere(
  { databases, guard = unguarded, cursorKey = randomBytes(32), execution = 'shaped' }: GraphOptions,
  names: readonly string[],
): { subgraphs: Iterable<Subgraph>; source: (name: string) => Source } {
  const databaseOf = (domain: string): StatementRunner => {
    const database = databases.get(domain);
    if (!database) throw new Error(`the graph has no database for the domain ${domain}`);
    return database;
  };
  const subgraphs =
    names.length > 0 ? createSubgraphs(databaseOf, names).subgraphs : new Map<string, Subgraph>();
  const caller = { guard, signer: createCursorSigner(cursorKey) };
  const source = (name: string): Source => {
    const subgraph = subgraphs.get(name);
    if (!subgraph)
      throw new Error(`The supergraph names a subgraph ${name} that is not here; run npm run codegen`);
    const fetch = execution === 'shaped' ? subgraph.fetchShaped : subgraph.fetch;
    return inProcess(fetch, name === '_graph' ? noDatabase : databaseOf(name), caller);
  };
  return { subgraphs: subgraphs.values(), source };
}

/**
 * The stock gateway builds its schema with scalars that take anything. Ours refuse bad input in validation, with the
 * place where it stands, before an operation is planned.
 */
class CoreGateway extends ApolloGateway {
  readonly #services: Services | undefined;
  readonly #subgraphs: Iterable<Subgraph>;

  constructor(
    services: Services | undefined,
    subgraphs: Iterable<Subgraph>,
    config: ConstructorParameters<typeof ApolloGateway>[0],
  ) {
    super(config);
    this.#services = services;
    this.#subgraphs = subgraphs;
  }

  override async stop() {
    await super.stop();
    await this.#services?.close();
  }

  override async load(options?: Parameters<ApolloGateway['load']>[0]) {
    const loaded = await super.load(options);
    bindScalars(loaded.schema);
    void warmUp(this.#subgraphs);
    return loaded;
  }
}

function bindScalars(schema: GraphQLSchema): void {
  for (const [name, { parseValue, parseLiteral, serialize }] of Object.entries(scalars)) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral, serialize });
  }
}

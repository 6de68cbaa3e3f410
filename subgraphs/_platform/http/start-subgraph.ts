import { ApolloServer, type ApolloServerOptionsWithGateway } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyBaseLogger, FastifyInstance } from 'fastify';
import type { FetchContext, Subgraph } from '../../_engine/subgraph.ts';
import { apolloDefaults, silentPlugins } from './apollo-defaults.ts';
import { type FetchFailure, failuresOf, presentError } from './failures.ts';
import { goneSignal } from './gone-signal.ts';

interface ServedContext extends FetchContext {
  readonly log: FastifyBaseLogger;
}

type OnFailure = ((failure: FetchFailure, log: FastifyBaseLogger) => void) | undefined;

/** Starts an Apollo Server over one subgraph and gives it a route of its name. */
export async function startSubgraph(
  app: FastifyInstance,
  subgraph: Subgraph,
  context: FetchContext,
  onFailure: OnFailure,
): Promise<ApolloServer<ServedContext>> {
  const apollo = new ApolloServer<ServedContext>({
    gateway: executorOf(subgraph, onFailure),
    ...apolloDefaults,
    formatError: presentError,
    plugins: silentPlugins(),
  });
  await apollo.start();
  app.route({
    url: `/${subgraph.name}`,
    method: ['GET', 'POST'],
    exposeHeadRoute: false,
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => ({ ...context, log: request.log, signal: goneSignal(reply) }),
    }),
  });
  return apollo;
}

type Gateway = ApolloServerOptionsWithGateway<ServedContext>['gateway'];

/**
 * What Apollo Server calls a gateway is no more than a schema and an executor. A subgraph has an executor of its own,
 * since its values are found by response name, and Apollo Server takes no other resolver of fields.
 */
function executorOf({ name, schema, fetch }: Subgraph, onFailure: OnFailure): Gateway {
  return {
    load: async () => ({
      async executor({ document, request, context: given }) {
        const { variables, operationName } = request;
        const context = given as ServedContext;
        const answer = await fetch({ document, variables, operationName }, context);
        for (const failure of failuresOf(answer.errors))
          onFailure?.({ subgraph: name, ...failure }, context.log);
        return answer;
      },
    }),
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

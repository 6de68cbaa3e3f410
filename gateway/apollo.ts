import './telemetry.ts';
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import { Problem, type ProblemCode } from '../subgraphs/_engine/problems.ts';
import { apolloDefaults, silentPlugins } from '../subgraphs/_platform/http/apollo-defaults.ts';
import { costPlugin } from './cost/plugin.ts';
import { createDocumentCache } from './document-cache.ts';
import { presentError } from './errors.ts';
import type { RequestContext } from './in-process.ts';
import { introspectionPlugin } from './introspection.ts';
import { limits } from './limits.ts';
import { requestScope } from './request-scope.ts';

/** What `@apollo/gateway` gives Apollo Server: a schema, and how to answer operations on it. */
export type Graph = ApolloServerOptionsWithGateway<RequestContext>['gateway'];

/** Sets Apollo Server up over a graph. Nothing is sent anywhere, nothing internal reaches a client. */
export function createApollo(graph: Graph): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: graph,
    ...apolloDefaults,
    documentStore: createDocumentCache(),
    parseOptions: { maxTokens: limits.tokens },
    formatError: presentError,
    plugins: [
      ...silentPlugins(),
      introspectionPlugin(),
      presentAnswer,
      // Behind it, because it clears away what others say beside the data.
      costPlugin(),
    ],
  });
}

/** Codes a well-formed request can be refused with before anything is executed. */
const refusals = new Set<unknown>([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
]);

const presentAnswer: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request, schema }) => {
      if (!operation) throw refusal('OPERATION_RESOLUTION_FAILURE', unknownOperation(request.operationName));
      const { operation: kind } = operation;
      if (!schema.getRootType(kind)) throw refusal('GRAPHQL_VALIDATION_FAILED', `There is no ${kind} here.`);
    },
    willSendResponse: async ({ request, response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const { errors = [], data, extensions } = body.singleResult;
      if (extensions) recordSilentNulls(extensions['valueCompletion']);
      delete body.singleResult.extensions;
      if (data !== undefined || errors.length === 0) return;
      const refused = errors.every((error) => refusals.has(error.extensions?.['code']));
      if (errors.some((error) => error.extensions?.['code'] === 'INTERNAL')) http.status = 500;
      // GraphQL over HTTP: in application/json the body alone says that a document was refused.
      else if (refused) http.status = acceptsResponseType(request.http?.headers.get('accept')) ? 400 : 200;
    },
  }),
};

function refusal(code: ProblemCode, message: string | undefined): Problem {
  return new Problem(code, message, { extensions: { http: { status: 400 } } });
}

function unknownOperation(name: string | undefined): string | undefined {
  return name ? `The document has no operation named "${name}".` : undefined;
}

function acceptsResponseType(accept: string | undefined): boolean {
  return accept?.includes('application/graphql-response+json') ?? false;
}

/** A null the gateway set without an error means that a subgraph broke its own schema: ours to mend. */
function recordSilentNulls(completions: unknown): void {
  if (!Array.isArray(completions)) return;
  const paths = completions
    .slice(0, 10)
    .map((completion: { path?: unknown[] }) => completion.path?.join('.'));
  requestScope.getStore()?.log.error({ paths, count: completions.length }, 'nulls without an error');
}

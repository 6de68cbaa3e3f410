import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { type ExecutionResult, executeSync, Kind, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from './in-process.ts';

/**
 * Answers operations that ask for nothing but the schema. The gateway would plan them first, with a notion of
 * introspection older than `isOneOf`, and work out the same megabyte for every explorer that is opened.
 */
export function introspectionPlugin(): ApolloServerPlugin<RequestContext> {
  let answers = new WeakMap<OperationDefinitionNode, ExecutionResult>();
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate() {
        answers = new WeakMap();
      },
    }),
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request }) => {
        if (!isIntrospection(operation)) return null;
        const { variables: variableValues, operationName } = request;
        const answer =
          answers.get(operation) ?? executeSync({ schema, document, variableValues, operationName });
        if (answer.errors) return null;
        if (!operation.variableDefinitions?.length) answers.set(operation, answer);
        return {
          http: { headers: new HeaderMap() },
          body: { kind: 'single', singleResult: { data: answer.data ?? null } },
        };
      },
    }),
  };
}

/** Fields spread at the top are the gateway's to find. */
function isIntrospection({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const names = selections.map((each) => (each.kind === Kind.FIELD ? each.name.value : ''));
  return (
    operation === 'query' &&
    names.every((name) => name === '__schema' || name === '__type' || name === '__typename')
  );
}

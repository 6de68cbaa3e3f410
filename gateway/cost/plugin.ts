import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../in-process.ts';
import { limits } from '../limits.ts';
import { requestScope } from '../request-scope.ts';
import { coerceVariables } from '../variables.ts';
import { createTariff, type Tariff, tooDear } from './tariff.ts';

/** Of the name of an operation, in the log. */
const NAME_MAX = 64;

/**
 * Checks variables and cost between validation and planning, and tells the cost in every answer. With
 * `"extensions": {"cost": {"explain": true}}` beside the query, it also tells the cost field by field.
 */
export function costPlugin(): ApolloServerPlugin<RequestContext> {
  let tariff: Tariff | undefined;
  return {
    serverWillStart: async () => ({
      schemaDidLoadOrUpdate({ apiSchema, coreSupergraphSdl }) {
        tariff = createTariff(apiSchema, coreSupergraphSdl ?? '');
      },
    }),
    requestDidStart: async () => {
      let cost: Readonly<Record<string, unknown>> | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (!tariff || !operation || !schema.getRootType(operation.operation)) return;
          const variables = coerceVariables(schema, operation, request.variables ?? {});
          const requested = tariff.requested(document, operation, variables);
          tell(operation, requested);
          const dear = requested > limits.cost;
          const parts =
            dear || isToExplain(request.extensions) ? tariff.explain(document, operation, variables) : [];
          cost = {
            requested,
            maximum: limits.cost,
            ...(isToExplain(request.extensions) && { fields: parts }),
          };
          if (dear) throw tooDear(requested, parts);
        },
        willSendResponse: async ({ response: { body } }) => {
          if (cost && body.kind === 'single')
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function tell({ name }: OperationDefinitionNode, cost: number): void {
  const told = requestScope.getStore()?.told;
  if (told) Object.assign(told, { cost, ...(name && { operation: name.value.slice(0, NAME_MAX) }) });
}

function isToExplain(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  return (extensions?.['cost'] as { readonly explain?: unknown } | null | undefined)?.explain === true;
}

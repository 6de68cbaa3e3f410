import {
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { tooMany } from '../gate/refuse-limit.ts';
import { limits } from '../limits.ts';
import type { Variables } from './arguments.ts';
import { compileCost, type PricedOperation } from './compile-cost.ts';
import { costOf, explainCost, type PricedSet } from './priced.ts';
import { introspectionWeights, readWeights } from './weights.ts';

/** Points that a field adds to the cost of an operation. */
export interface CostPart {
  readonly path: string;
  readonly points: number;
}

/** What operations on one schema cost. */
export interface Tariff {
  /**
   * The points of a validated operation.
   *
   * @throws Problem BAD_USER_INPUT for a page size that is none, LIMIT_EXCEEDED for a question about the schema that is
   * too large
   */
  requested(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): number;
  /** The dearest fields first. */
  explain(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): CostPart[];
}

/** @param sdl of the supergraph, which carries the weights; '' where there is none */
export function createTariff(schema: GraphQLSchema, sdl: string): Tariff {
  const weights = new Map([...introspectionWeights(schema), ...readWeights(sdl)]);
  const known = new WeakMap<OperationDefinitionNode, PricedOperation>();
  const price = (document: DocumentNode, operation: OperationDefinitionNode) => {
    const priced = known.get(operation) ?? compileCost(schema, weights, document, operation);
    known.set(operation, priced);
    return priced;
  };
  const whole = parse(getIntrospectionQuery());
  const [question] = whole.definitions as readonly [OperationDefinitionNode];
  const introspectionMaximum = Math.ceil(
    limits.introspections * costOf(price(whole, question).introspection, {}),
  );
  return {
    requested(document, operation, variables) {
      const { data, introspection } = price(document, operation);
      const asked = Math.ceil(costOf(introspection, variables));
      if (asked > introspectionMaximum)
        throw tooMany(
          'parts of the schema asked for',
          asked,
          introspectionMaximum,
          'Ask in several requests.',
          operation,
        );
      return costOf(data, variables);
    },
    explain: (document, operation, variables) => parts(price(document, operation).data, variables),
  };
}

function parts(set: PricedSet, variables: Variables): CostPart[] {
  const points = new Map<string, number>();
  explainCost(set, variables, (path, more) => points.set(path, (points.get(path) ?? 0) + more));
  return [...points]
    .map(([path, sum]) => ({ path, points: sum }))
    .filter((part) => part.points > 0)
    .sort((a, b) => b.points - a.points);
}

/** The problem of an operation that costs too much: what of it the most, and the way out. */
export function tooDear(requested: number, [dearest]: readonly CostPart[]): Problem {
  const most = dearest ? `, ${dearest.points} of them for ${dearest.path}` : '';
  return new Problem(
    'COST_EXCEEDED',
    `This may cost ${requested} points${most}, and ${limits.cost} are the most. Ask for smaller pages with first, or in several requests.`,
    { extensions: { http: { status: 400 } } },
  );
}

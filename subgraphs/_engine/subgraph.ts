import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { answerDirectly } from './direct.ts';
import { resolveEntities } from './entities.ts';
import type { Guard } from './guard.ts';
import type { Column, Domain, Entity } from './model.ts';
import { type FieldCall, type Picked, pickRoot } from './pick.ts';
import type { Plan } from './plan.ts';
import { planList, planOneRow } from './plan-root.ts';
import { type RunContext, run } from './run.ts';
import { scalars } from './scalars.ts';
import { businessKeyField } from './sdl/print-domain.ts';
import { shapeList, shapeObject } from './shape.ts';

/** What one fetch of the gateway runs with. */
export interface FetchContext extends RunContext {
  readonly guard: Guard;
}

export interface FetchRequest {
  readonly document: DocumentNode;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** An Apollo subgraph over one database. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** Answers one operation of the subgraph; root fields and entity types cost one statement each. */
  fetch(request: FetchRequest, context: FetchContext): Promise<ExecutionResult>;
  /**
   * The same for the gateway in this process: values as they were shaped, without an executor behind them. Objects
   * have their `__typename` whether it was asked for or not, and no alias of it.
   */
  fetchShaped(request: FetchRequest, context: FetchContext): Promise<ExecutionResult>;
}

/** Resolves a root field to a shaped value. */
export type Resolver = (
  source: unknown,
  args: Readonly<Record<string, unknown>>,
  context: FetchContext,
  call: FieldCall,
) => unknown;

/**
 * Makes a domain executable.
 *
 * @param sdl the committed `schema.graphql` of the domain
 */
export function createSubgraph(domain: Domain, sdl: string): Subgraph {
  const query = Object.assign(
    {},
    ...[...domain.entities.values()].map((entity) => rootResolvers(domain, entity)),
  );
  const buildSchema = () => buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...scalars } }]);
  return bindSubgraph(domain.name, buildSchema, { ...query, _entities: resolveEntities(domain) });
}

/**
 * Binds resolvers of root fields to a schema that `buildSubgraphSchema` makes; a field it has not is left out. The
 * schema is made when it is first needed: forty of them take seconds, which a start need not wait for.
 */
export function bindSubgraph(
  name: string,
  buildSchema: () => GraphQLSchema,
  resolvers: Readonly<Record<string, Resolver>>,
): Subgraph {
  let bound: Bound | undefined;
  const bind = (): Bound => {
    bound ??= bindResolvers(buildSchema(), resolvers);
    return bound;
  };
  return {
    name,
    get schema() {
      return bind().schema;
    },
    fetch: (request, context) => bind().fetch(request, context),
    fetchShaped: (request, context) => bind().fetchShaped(request, context),
  };
}

type Bound = Omit<Subgraph, 'name'>;

function bindResolvers(schema: GraphQLSchema, resolvers: Readonly<Record<string, Resolver>>): Bound {
  const fields = schema.getQueryType()!.getFields();
  const there = new Map(Object.entries(resolvers).filter(([field]) => field in fields));
  for (const [field, resolve] of there) fields[field]!.resolve = resolve;
  for (const type of Object.values(schema.getTypeMap()))
    if ('resolveType' in type) type.resolveType = (value: { __typename?: string }) => value.__typename;
  const fetch = executeOn(schema);
  return { schema, fetch, fetchShaped: answerDirectly(schema, there, fetch) };
}

/** Runs documents on a schema; nested values are found by response name, since shaping resolved aliases already. */
function executeOn(schema: GraphQLSchema): Subgraph['fetch'] {
  return async ({ document, variables, operationName }, contextValue) =>
    execute({
      schema,
      document,
      contextValue,
      fieldResolver: readShaped,
      ...(variables && { variableValues: variables }),
      ...(operationName !== undefined && { operationName }),
    });
}

const readShaped: GraphQLFieldResolver<unknown, FetchContext> = (source, _args, _context, info) =>
  (source as Readonly<Record<string, unknown>>)[info.path.key];

function rootResolvers(domain: Domain, entity: Entity): Record<string, Resolver> {
  const oneRow =
    (column: Column): Resolver =>
    async (_source, args, context, info) => {
      const field = pickRoot(info);
      const plan = planOneRow(domain, entity, column, String(args[column.field]), field, context);
      return shapeObject(plan, await runRoot(plan, field, context));
    };
  const list: Resolver = async (_source, _args, context, info) => {
    const field = pickRoot(info);
    const plan = planList(domain, entity, field, context);
    return shapeList(plan, await runRoot(plan, field, context));
  };
  const keys = entity.businessKeys.map((key) => [businessKeyField(entity, key), oneRow(key)]);
  return {
    [entity.singular]: oneRow(entity.id),
    [entity.plural]: list,
    ...Object.fromEntries(keys),
  };
}

function runRoot(plan: Plan, field: Picked, context: FetchContext) {
  return run(plan, [field], context);
}

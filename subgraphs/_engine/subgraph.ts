import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { resolveEntities } from './entities.ts';
import type { Guard } from './guard.ts';
import type { Column, Domain, Entity } from './model.ts';
import { type Picked, pickRoot } from './pick.ts';
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
}

export type Resolver = GraphQLFieldResolver<unknown, FetchContext>;

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
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: { ...scalars } }]);
  return {
    name: domain.name,
    schema,
    fetch: executeOn(bindResolvers(schema, query, resolveEntities(domain))),
  };
}

/** Binds root resolvers and the batch of entities to a schema that `buildSubgraphSchema` made. */
export function bindResolvers(
  schema: GraphQLSchema,
  query: Readonly<Record<string, Resolver>>,
  entities?: Resolver,
): GraphQLSchema {
  const fields = schema.getQueryType()!.getFields();
  for (const [name, resolve] of Object.entries(query)) fields[name]!.resolve = resolve;
  if (entities && fields['_entities']) fields['_entities'].resolve = entities;
  for (const type of Object.values(schema.getTypeMap()))
    if ('resolveType' in type) type.resolveType = (value: { __typename?: string }) => value.__typename;
  return schema;
}

/** Runs documents on a schema; nested values are found by response name, since shaping resolved aliases already. */
export function executeOn(schema: GraphQLSchema): Subgraph['fetch'] {
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

const readShaped: Resolver = (source, _args, _context, info) =>
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

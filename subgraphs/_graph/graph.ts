import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Atlas } from '../_engine/atlas.ts';
import { limits } from '../_engine/limits.ts';
import { decodeNodeId, encodeNodeId } from '../_engine/node-id.ts';
import { planBatch } from '../_engine/plan-root.ts';
import { Problem } from '../_engine/problems.ts';
import { run, type StatementRunner } from '../_engine/run.ts';
import { type Shaped, shapeBatch } from '../_engine/shape.ts';
import {
  bindResolvers,
  executeOn,
  type FetchContext,
  type Resolver,
  type Subgraph,
} from '../_engine/subgraph.ts';

/**
 * The subgraph of root fields that belong to no domain. It answers stubs, which the gateway completes; before that it
 * asks the row's own database whether the row is there, so that an unknown id and a hidden row both answer null.
 *
 * @param databaseOf the database of a domain by its name
 */
export function createGraphSubgraph(
  atlas: Atlas,
  sdl: string,
  databaseOf: (domain: string) => StatementRunner,
): Subgraph {
  const find = (ids: readonly string[], context: FetchContext) => findNodes(atlas, ids, databaseOf, context);
  const node: Resolver = async (_source, args, context) =>
    (await find([args['nodeId'] as string], context))[0];
  const nodes: Resolver = (_source, args, context) => {
    const ids = args['nodeIds'] as readonly string[];
    if (ids.length > limits.nodeIdsMax)
      throw new Problem(
        'BAD_USER_INPUT',
        `nodeIds takes at most ${limits.nodeIdsMax} ids, not ${ids.length}.`,
      );
    return find(ids, context);
  };
  const schema = bindResolvers(buildSubgraphSchema([{ typeDefs: parse(sdl) }]), { node, nodes });
  return { name: '_graph', schema, fetch: executeOn(schema) };
}

/** One statement per type among the ids; answers in the order asked. */
async function findNodes(
  atlas: Atlas,
  nodeIds: readonly string[],
  databaseOf: (domain: string) => StatementRunner,
  context: FetchContext,
): Promise<(Shaped | null)[]> {
  const keys = nodeIds.map((nodeId) => {
    const key = decodeNodeId(nodeId);
    if (!key || !atlas.home.has(key.type))
      throw new Problem(
        'BAD_USER_INPUT',
        'A nodeId is none of this graph; take it from the field nodeId of a row.',
      );
    return key;
  });
  const types = [...new Set(keys.map(({ type }) => type))];
  const found = await Promise.all(
    types.map(async (type) => {
      const ids = keys.filter((key) => key.type === type).map(({ id }) => id);
      return [type, await findRows(atlas, type, ids, databaseOf, context)] as const;
    }),
  );
  const byType = new Map(found);
  return keys.map(({ type, id }) => (byType.get(type)!(id) ? stubOf(type, id) : null));
}

async function findRows(
  atlas: Atlas,
  type: string,
  ids: readonly string[],
  databaseOf: (domain: string) => StatementRunner,
  context: FetchContext,
): Promise<(id: string) => Shaped | undefined> {
  const domain = atlas.home.get(type)!;
  const plan = planBatch(domain, type, ids, [], context);
  return shapeBatch(plan, await run(plan, [], { ...context, database: databaseOf(domain.name) }));
}

/** Stubs are read by response name like every shaped value; a client cannot alias what the gateway asks of a stub. */
function stubOf(type: string, id: string): Shaped {
  return { __typename: type, id, nodeId: encodeNodeId(type, id) };
}

import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { Atlas } from '../_engine/atlas.ts';
import { limits } from '../_engine/limits.ts';
import { decodeNodeId } from '../_engine/node-id.ts';
import { type Picked, pickRoot } from '../_engine/pick.ts';
import { planBatch } from '../_engine/plan-root.ts';
import { Problem } from '../_engine/problems.ts';
import { run, type StatementRunner } from '../_engine/run.ts';
import { type Shaped, shapeBatch } from '../_engine/shape.ts';
import { bindSubgraph, type FetchContext, type Resolver, type Subgraph } from '../_engine/subgraph.ts';
import { resolveSearch } from './search.ts';

/**
 * The subgraph of root fields that belong to no domain. It answers stubs, which the gateway completes, and asks the
 * row's own database for them, so that an unknown id and a hidden row both answer null.
 *
 * @param databaseOf the database of a domain by its name
 */
export function createGraphSubgraph(
  atlas: Atlas,
  sdl: string,
  databaseOf: (domain: string) => StatementRunner,
): Subgraph {
  const find = (ids: readonly string[], field: Picked, context: FetchContext) =>
    findNodes(atlas, ids, field, databaseOf, context);
  const node: Resolver = async (_source, args, context, info) => {
    const [found] = await find([args['nodeId'] as string], pickRoot(info), context);
    if (found instanceof Error) throw found;
    return found;
  };
  const nodes: Resolver = (_source, args, context, info) => {
    const ids = args['nodeIds'] as readonly string[];
    if (ids.length > limits.nodeIdsMax)
      throw new Problem(
        'BAD_USER_INPUT',
        `nodeIds takes at most ${limits.nodeIdsMax} ids, not ${ids.length}.`,
      );
    return find(ids, pickRoot(info), context);
  };
  return bindSubgraph('_graph', () => buildSubgraphSchema([{ typeDefs: parse(sdl) }]), {
    ...{ node, nodes, search: resolveSearch(atlas, databaseOf) },
  });
}

/**
 * One statement per type among the ids; answers in the order asked. Where a statement failed, its error stands for each
 * of its rows, so that a database that is out of reach takes no others from the list.
 */
async function findNodes(
  atlas: Atlas,
  nodeIds: readonly string[],
  field: Picked,
  databaseOf: (domain: string) => StatementRunner,
  context: FetchContext,
): Promise<(Shaped | Error | null)[]> {
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
      const rows = findRows(atlas, type, ids, field.on[type] ?? [], databaseOf, context);
      return [type, await rows.catch(failEach)] as const;
    }),
  );
  const byType = new Map(found);
  return keys.map(({ type, id }) => byType.get(type)!(id) ?? null);
}

function failEach(error: unknown): () => Error {
  return () => (error instanceof Error ? error : new Problem('INTERNAL'));
}

async function findRows(
  atlas: Atlas,
  type: string,
  ids: readonly string[],
  picked: readonly Picked[],
  databaseOf: (domain: string) => StatementRunner,
  context: FetchContext,
): Promise<(id: string) => Shaped | undefined> {
  const domain = atlas.home.get(type)!;
  const plan = planBatch(domain, type, ids, picked, context);
  return shapeBatch(plan, await run(plan, picked, { ...context, database: databaseOf(domain.name) }));
}

import type { Domain } from './model.ts';
import { encodeNodeId } from './node-id.ts';
import type { Picked } from './pick.ts';
import {
  createBatchPreparer,
  type PreparedBatch,
  pickBatch,
  type Representation,
  statementFor,
} from './prepared-batch.ts';
import { Problem } from './problems.ts';
import { runPrinted } from './run.ts';
import { type Shaped, shapeBatch } from './shape.ts';
import type { FetchContext, Resolver } from './subgraph.ts';
import { isText } from './text.ts';

/**
 * Resolves `_entities`: one statement per type of the fetch, answers in the order asked.
 *
 * A missing row or a failed statement answers one coded error per representation and never throws: that is the only
 * form for which the gateway can say on which path of the client's query the null stands.
 */
export function resolveEntities(domain: Domain): Resolver {
  const prepareBatch = createBatchPreparer(domain);
  return async (_source, args, context, info) => {
    const representations = args['representations'] as readonly unknown[];
    const known = representations.filter((each) => isKnown(domain, each));
    const batches = [...new Set(known.map((each) => each.__typename))].map(async (type) => {
      const asked = known.filter((each) => each.__typename === type);
      const find = await fetchBatch(() => prepareBatch(info, type, context), asked, context).catch((error) =>
        failWith(domain, type, pickBatch(info, type), error),
      );
      return [type, find] as const;
    });
    const answers = new Map(await Promise.all(batches));
    return representations.map((each) =>
      isKnown(domain, each) ? answers.get(each.__typename)!(each.id) : new Problem('NOT_FOUND'),
    );
  };
}

async function fetchBatch(
  prepareBatch: () => PreparedBatch,
  asked: readonly Representation[],
  context: FetchContext,
): Promise<(id: string) => Shaped | Error> {
  const prepared = prepareBatch();
  const { picked, plan } = prepared;
  const statement = statementFor(prepared, asked);
  const find = shapeBatch(plan, await runPrinted({ plan, picked, statement }, context));
  return (id) => find(id) ?? new Problem('NOT_FOUND');
}

/**
 * A row of this domain fails as a whole. A row of another domain is well; only the connections that hang on it here
 * fail, so that the client's error stands on the connection and not on its row.
 */
function failWith(
  domain: Domain,
  type: string,
  picked: readonly Picked[],
  error: unknown,
): (id: string) => Shaped | Error {
  const problem = error instanceof Error ? error : new Problem('INTERNAL');
  if (domain.entities.has(type)) return () => problem;
  const own: Readonly<Record<string, (id: string) => string>> = {
    id: (id) => id,
    nodeId: (id) => encodeNodeId(type, id),
    __typename: () => type,
  };
  return (id) => ({
    ...Object.fromEntries(picked.map(({ key, name }) => [key, own[name]?.(id) ?? problem])),
    __typename: type,
  });
}

/** Only types with a key in this domain and a plain id; everything else in a representation is ignored. */
function isKnown(domain: Domain, value: unknown): value is Representation {
  if (typeof value !== 'object' || value === null) return false;
  const { __typename: type, id } = value as Partial<Representation>;
  return (
    typeof type === 'string' &&
    typeof id === 'string' &&
    isText(id) &&
    (domain.entities.has(type) || domain.reverse.has(type) || domain.links.has(type))
  );
}

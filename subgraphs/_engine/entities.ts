import type { GraphQLFieldResolver } from 'graphql';
import type { Domain } from './model.ts';
import { objectType, pick, pickContext } from './pick.ts';
import { planBatch } from './plan-root.ts';
import { Problem } from './problems.ts';
import { run } from './run.ts';
import { type Shaped, shapeBatch } from './shape.ts';
import type { FetchContext } from './subgraph.ts';
import { isText } from './text.ts';

/** What the gateway sends of a row it wants completed. */
interface Representation {
  readonly __typename: string;
  readonly id: string;
}

/**
 * Resolves `_entities`: one statement per type of the fetch, answers in the order asked.
 *
 * A missing row or a failed statement answers one coded error per representation and never throws: that is the only
 * form for which the gateway can say on which path of the client's query the null stands.
 */
export function resolveEntities(domain: Domain): GraphQLFieldResolver<unknown, FetchContext> {
  return async (_source, args, context, info) => {
    const representations = args['representations'] as readonly unknown[];
    const sets = info.fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
    const types = new Set(
      representations.filter((each) => isKnown(domain, each)).map((each) => each.__typename),
    );
    const batches = [...types].map(async (type) => {
      const ids = representations.filter((each) => isKnown(domain, each) && each.__typename === type);
      const picked = pick(pickContext(info), objectType(info.schema, type), sets);
      return [type, await fetchBatch(domain, type, ids as Representation[], picked, context)] as const;
    });
    const answers = new Map(await Promise.all(batches));
    return representations.map((each) =>
      isKnown(domain, each) ? answers.get(each.__typename)!(each.id) : new Problem('NOT_FOUND'),
    );
  };
}

async function fetchBatch(
  domain: Domain,
  type: string,
  representations: readonly Representation[],
  picked: ReturnType<typeof pick>,
  context: FetchContext,
): Promise<(id: string) => Shaped | Error> {
  try {
    const ids = representations.map(({ id }) => id);
    const plan = planBatch(domain, type, ids, picked, context);
    const find = shapeBatch(plan, await run(plan, picked, context));
    return (id) => find(id) ?? new Problem('NOT_FOUND');
  } catch (error) {
    return failWith(domain, type, picked, error instanceof Error ? error : new Problem('INTERNAL'));
  }
}

/**
 * A row of this domain fails as a whole. A row of another domain is well; only the connections that hang on it here
 * fail, so that the client's error stands on the connection and not on its row.
 */
function failWith(
  domain: Domain,
  type: string,
  picked: ReturnType<typeof pick>,
  error: Error,
): (id: string) => Shaped | Error {
  if (domain.entities.has(type)) return () => error;
  const connections = picked.filter(({ on }) => Object.keys(on).length > 0).map(({ key }) => [key, error]);
  return (id) => ({ ...Object.fromEntries(connections), __typename: type, id });
}

/** Only types with a key in this domain and a plain id; everything else in a representation is ignored. */
function isKnown(domain: Domain, value: unknown): value is Representation {
  if (typeof value !== 'object' || value === null) return false;
  const { __typename: type, id } = value as Partial<Representation>;
  return (
    typeof type === 'string' &&
    typeof id === 'string' &&
    isText(id) &&
    (domain.entities.has(type) || domain.reverse.has(type))
  );
}

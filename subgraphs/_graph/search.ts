import type { Atlas } from '../_engine/atlas.ts';
import { limits } from '../_engine/limits.ts';
import type { Domain, Entity } from '../_engine/model.ts';
import { encodeNodeId } from '../_engine/node-id.ts';
import { type Picked, pickRoot } from '../_engine/pick.ts';
import { Problem } from '../_engine/problems.ts';
import type { StatementRunner } from '../_engine/run.ts';
import { searchWord } from '../_engine/sdl/print-graph.ts';
import { readSearch, type SearchHit, searchable, searchDomain } from '../_engine/search.ts';
import type { Shaped } from '../_engine/shape.ts';
import type { FetchContext, Resolver } from '../_engine/subgraph.ts';

/** What one database has to say, or that it had nothing to say in time. */
interface Answer {
  readonly entities: readonly Entity[];
  readonly hits: readonly SearchHit[] | undefined;
}

/** Resolves `search`: one statement per database asked, the best rows of all of them in one list. */
export function resolveSearch(atlas: Atlas, databaseOf: (domain: string) => StatementRunner): Resolver {
  return async (_source, args, context, call) => {
    const query = readSearch(String(args['query']));
    const first = readFirst(args['first']);
    const types = args['types'] as readonly string[] | null | undefined;
    const asked = atlas.domains.flatMap((domain) => {
      const entities = searchable(domain, context.guard).filter(
        ({ name }) => types === null || types === undefined || types.includes(searchWord(name)),
      );
      return entities.length > 0 ? [{ domain, entities }] : [];
    });
    const search = ({ domain, entities }: { domain: Domain; entities: readonly Entity[] }) =>
      searchDomain(domain, entities, query, first, { ...context, database: databaseOf(domain.name) });
    const answers = await Promise.all(asked.map((each) => answerOf(each.entities, search(each), context)));
    return shapeResult(answers, first, pickRoot(call));
  };
}

function readFirst(value: unknown): number {
  const first = (value ?? limits.pageSizeDefault) as number;
  if (first < 0 || first > limits.searchHitsMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `first of search is from 0 to ${limits.searchHitsMax}, not ${first}.`,
    );
  return first;
}

/** A database that is out of reach takes its own rows from the answer, and no others. */
async function answerOf(
  entities: readonly Entity[],
  hits: Promise<SearchHit[]>,
  { signal }: FetchContext,
): Promise<Answer> {
  try {
    return { entities, hits: await hits };
  } catch (error) {
    const isOutage =
      error instanceof Problem && (error.code === 'DATABASE_UNAVAILABLE' || error.code === 'TIMEOUT');
    if (!isOutage || signal?.aborted) throw error;
    return { entities, hits: undefined };
  }
}

function shapeResult(answers: readonly Answer[], first: number, field: Picked): Shaped {
  // Sorting keeps the order of equals: that of the domains, and within one the order of its database.
  const hits = answers
    .flatMap((answer) => answer.hits ?? [])
    .sort((a, b) => b.score - a.score)
    .slice(0, first);
  const missing = answers.filter((answer) => !answer.hits).flatMap(({ entities }) => entities);
  const values = {
    hits: (picked: Picked) => hits.map((hit) => shapeHit(hit, picked)),
    missing: () => missing.map(({ name }) => searchWord(name)),
  };
  return shapeFields('SearchResult', field, values);
}

function shapeHit(hit: SearchHit, field: Picked): Shaped {
  const { type, id, title, score } = hit;
  return shapeFields('SearchHit', field, {
    title: () => title,
    score: () => score,
    type: () => searchWord(type),
    node: (picked) => shapeStub(type, id, picked),
  });
}

function shapeStub(type: string, id: string, field: Picked): Shaped {
  return shapeFields(type, field, { id: () => id, nodeId: () => encodeNodeId(type, id) });
}

/** An object of the answer under the names that were asked for. */
function shapeFields(
  type: string,
  { on }: Picked,
  values: Readonly<Record<string, (picked: Picked) => unknown>>,
): Shaped {
  const shaped: Record<string, unknown> = Object.assign(Object.create(null), { __typename: type });
  for (const picked of on[type] ?? [])
    if (picked.name !== '__typename') shaped[picked.key] = values[picked.name]!(picked);
  return shaped;
}

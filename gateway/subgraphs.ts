import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, buildAtlas } from '../subgraphs/_engine/atlas.ts';
import { buildModels } from '../subgraphs/_engine/link.ts';
import type { StatementRunner } from '../subgraphs/_engine/run.ts';
import { createSubgraph, type Subgraph } from '../subgraphs/_engine/subgraph.ts';
import { createGraphSubgraph } from '../subgraphs/_graph/graph.ts';
import { domains } from '../subgraphs/domains.generated.ts';
import { subgraphNames } from './subgraph-names.ts';

export { subgraphNames };

const folder = join(import.meta.dirname, '../subgraphs');

/** The committed contract of a subgraph. */
export function readSdl(name: string): string {
  return readFileSync(join(folder, name, 'schema.graphql'), 'utf8');
}

/**
 * Builds subgraphs of the graph by name: all of them, `_graph` included, when it does not say which. The atlas always
 * holds every domain, since the rows of one are completed by others.
 */
export function createSubgraphs(
  databaseOf: (domain: string) => StatementRunner,
  names: readonly string[] = subgraphNames,
): {
  atlas: Atlas;
  subgraphs: ReadonlyMap<string, Subgraph>;
} {
  const atlas = buildAtlas(buildModels(domains));
  const asked = new Set(names);
  const subgraphs = atlas.domains
    .filter(({ name }) => asked.has(name))
    .map((domain) => createSubgraph(domain, readSdl(domain.name)));
  if (asked.has('_graph')) subgraphs.push(createGraphSubgraph(atlas, readSdl('_graph'), databaseOf));
  return { atlas, subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])) };
}

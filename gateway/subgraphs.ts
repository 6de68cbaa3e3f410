import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Atlas, buildAtlas } from '../subgraphs/_engine/atlas.ts';
import { buildModel } from '../subgraphs/_engine/build-model.ts';
import type { StatementRunner } from '../subgraphs/_engine/run.ts';
import { createSubgraph, type Subgraph } from '../subgraphs/_engine/subgraph.ts';
import { createGraphSubgraph } from '../subgraphs/_graph/graph.ts';
import { domains } from '../subgraphs/domains.generated.ts';

const folder = join(import.meta.dirname, '../subgraphs');

/** The committed contract of a subgraph. */
function readSdl(name: string): string {
  return readFileSync(join(folder, name, 'schema.graphql'), 'utf8');
}

/** Builds every subgraph of the graph, `_graph` included, by name. */
export function createSubgraphs(databaseOf: (domain: string) => StatementRunner): {
  atlas: Atlas;
  subgraphs: ReadonlyMap<string, Subgraph>;
} {
  const atlas = buildAtlas(domains.map((declaration) => buildModel(declaration)));
  const subgraphs = atlas.domains.map((domain) => createSubgraph(domain, readSdl(domain.name)));
  subgraphs.push(createGraphSubgraph(atlas, readSdl('_graph'), databaseOf));
  return { atlas, subgraphs: new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph])) };
}

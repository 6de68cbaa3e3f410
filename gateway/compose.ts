import { composeServices } from '@apollo/composition';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';

/**
 * Composes subgraphs into one supergraph.
 *
 * @param subgraphs SDL by subgraph name; the order does not matter
 * @throws Error with every composition error, each with the subgraphs it concerns
 */
export function compose(subgraphs: ReadonlyMap<string, string>): { supergraph: string; api: string } {
  const services = [...subgraphs].map(([name, sdl]) => ({
    name,
    typeDefs: parse(sdl),
    url: `in-process:${name}`,
  }));
  const { errors, supergraphSdl } = composeServices(services);
  if (errors || !supergraphSdl)
    throw new Error(
      `The subgraphs do not compose:\n${(errors ?? []).map(({ message }) => `- ${message}`).join('\n')}`,
    );
  const api = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return { supergraph: `${supergraphSdl}\n`, api: `${printSchema(lexicographicSortSchema(api))}\n` };
}

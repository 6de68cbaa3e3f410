import { domains } from '../subgraphs/domains.generated.ts';

/** Every subgraph of the graph: those of the domains, and the one of what belongs to no domain. */
export const subgraphNames: readonly string[] = [...domains.map(({ name }) => name), '_graph'];

import type { Domain, Entity, ReverseEdge } from './model.ts';
import { businessKeyField } from './sdl/print-domain.ts';

/** All domains together: where every type lives and what is wrong between them. */
export interface Atlas {
  readonly domains: readonly Domain[];
  /** Home of each entity by its name. */
  readonly home: ReadonlyMap<string, Domain>;
}

/**
 * Joins the domains into one atlas. Composition finds neither a misspelt target nor a missing index, so this does.
 *
 * @throws Error listing every fault: a type declared twice, an edge to a type that no domain has, a name taken twice
 * on a type, a key without an index
 */
export function buildAtlas(domains: readonly Domain[]): Atlas {
  const home = new Map<string, Domain>();
  const faults: string[] = [];
  for (const domain of domains)
    for (const name of domain.entities.keys()) {
      if (home.has(name)) faults.push(`${name} is declared by ${home.get(name)!.name} and by ${domain.name}`);
      home.set(name, domain);
    }
  faults.push(...domains.flatMap((domain) => missingTargets(domain, home)));
  faults.push(...domains.flatMap(missingIndexes));
  faults.push(...domains.flatMap(unsearchedLinks));
  faults.push(...[...home.keys()].flatMap((type) => takenNames(type, domains)));
  faults.push(...takenRootFields(domains));
  if (faults.length > 0) throw new Error(`The domains do not fit together:\n- ${faults.join('\n- ')}`);
  return { domains, home };
}

function missingTargets(domain: Domain, home: ReadonlyMap<string, Domain>): string[] {
  return domain.stubs
    .filter((stub) => !home.has(stub))
    .map((stub) => `${domain.name} has an edge to ${stub}, which no domain declares`);
}

/** The way back is searched by key, so an index must begin with it: behind the discriminator where there is one. */
function missingIndexes(domain: Domain): string[] {
  return [...domain.reverse.values()]
    .flat()
    .filter((edge) => !isIndexed(domain, edge))
    .map(
      (edge) =>
        `${edge.on}.${edge.name}: no index begins with ${searchedBy(edge).join(', ')} of ${edge.entity}`,
    );
}

/** A link by value searches a column for values, or the elements of a list. */
function unsearchedLinks(domain: Domain): string[] {
  return [...domain.links.values()]
    .flat()
    .filter(({ key }) => !(key.kind === 'textList' ? key.searchable : key.indexed))
    .map((link) => `${link.on}.${link.name}: no index holds ${link.key.sqlName} of ${link.entity}`);
}

function isIndexed(domain: Domain, edge: ReverseEdge): boolean {
  const searched = searchedBy(edge);
  const { indexes } = domain.entities.get(edge.entity)!;
  return indexes.some((columns) => searched.every((column, position) => columns[position] === column));
}

function searchedBy({ key, discriminator }: ReverseEdge): string[] {
  return discriminator ? [discriminator.column.sqlName, key.sqlName] : [key.sqlName];
}

function takenNames(type: string, domains: readonly Domain[]): string[] {
  const names = domains.flatMap((domain) => [
    ...ownNames(domain.entities.get(type)),
    ...(domain.reverse.get(type) ?? []).map(({ name }) => name),
    ...(domain.links.get(type) ?? []).map(({ name }) => name),
  ]);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `${type}.${name} is named twice`,
  );
}

function ownNames(entity: Entity | undefined): string[] {
  if (!entity) return [];
  const columns = entity.columns.flatMap(({ field, enumeration }) =>
    enumeration ? [field, `${field}Raw`] : [field],
  );
  return [...columns, ...entity.edges.map(({ name }) => name), 'nodeId', 'rowVersion'];
}

/** Root fields of `_graph`, which belong to no domain. */
const graphFields = ['node', 'nodes', 'search'];

function takenRootFields(domains: readonly Domain[]): string[] {
  const names = domains.flatMap(({ entities }) =>
    [...entities.values()].flatMap((entity) => [
      entity.singular,
      entity.plural,
      ...entity.businessKeys.map((key) => businessKeyField(entity, key)),
    ]),
  );
  return [...graphFields, ...names]
    .filter((name, index, all) => all.indexOf(name) !== index)
    .map((name) => `the root field ${name} is named twice; give one entity a plural of its own`);
}

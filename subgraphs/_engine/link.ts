import { buildModel, type Descriptions, requireColumn, stubNames } from './build-model.ts';
import type { DomainDeclaration, EntityDeclaration, UnionEdge, ValueEdge } from './domain.ts';
import type { Column, Domain, Edge, Entity, Link, Match, ReverseEdge } from './model.ts';

/** A declared edge with where it stands. */
interface Declared<E> {
  readonly domain: string;
  readonly entity: string;
  readonly name: string;
  readonly edge: E;
}

/**
 * Builds the models of all domains and joins what one of them cannot know alone: links by a value of another domain's
 * column, and edges to every entity.
 *
 * @param descriptionsOf the sentences of a domain's `tables.ts` by the domain's name
 * @throws Error what `buildModel` throws; a link to an entity or column that is not there
 */
export function buildModels(
  declarations: readonly DomainDeclaration[],
  descriptionsOf: (domain: string) => Descriptions = () => new Map(),
): Domain[] {
  const models = declarations.map((each) => buildModel(each, descriptionsOf(each.name)));
  const edges = declarations.flatMap(declaredEdges);
  const byValue = edges.filter((each): each is Declared<ValueEdge> => 'matching' in each.edge);
  const toEvery = edges.filter(
    (each): each is Declared<UnionEdge> => 'by' in each.edge && each.edge.to === 'every',
  );
  const links = byValue.flatMap((each) => linksOf(models, each));
  return models.map((model) => join(model, models, links, toEvery));
}

function declaredEdges({ name: domain, entities }: DomainDeclaration) {
  return Object.entries(entities).flatMap(([entity, { options }]: [string, EntityDeclaration]) =>
    Object.entries(options.edges ?? {}).map(([name, edge]) => ({ domain, entity, name, edge })),
  );
}

function join(
  model: Domain,
  models: readonly Domain[],
  links: readonly Link[],
  toEvery: readonly Declared<UnionEdge>[],
): Domain {
  const entities = new Map(model.entities);
  const reverse = new Map(model.reverse);
  for (const declared of toEvery.filter(({ domain }) => domain === model.name)) {
    const entity = entities.get(declared.entity)!;
    const { edge, back } = everyEdge(declared, entity, models);
    entities.set(entity.name, { ...entity, edges: [...entity.edges, edge] });
    for (const each of back) reverse.set(each.on, [...(reverse.get(each.on) ?? []), each]);
  }
  const own = Map.groupBy(
    links.filter(({ entity }) => entities.has(entity)),
    ({ on }) => on,
  );
  return { ...model, entities, reverse, links: own, stubs: stubNames(entities, reverse, own) };
}

/** Both directions of a link; each belongs to the domain of the rows it leads to. */
function linksOf(models: readonly Domain[], { entity: from, name, edge }: Declared<ValueEdge>): Link[] {
  const [source, target] = [entityOf(models, from, name, from), entityOf(models, from, name, edge.to)];
  const via = requireColumn(from, name, edge.via, source.columnByField);
  const matching = requireColumn(from, name, edge.matching, target.columnByField);
  const local = source.domain === target.domain;
  if (!local) for (const column of [via, matching]) assertSendable(from, name, column);
  const there = { name, on: from, given: via, local, entity: edge.to, key: matching };
  const back = { on: edge.to, given: matching, local, entity: from, key: via, single: false };
  return [
    { ...there, match: matchOf(matching, via), single: via.kind !== 'textList' },
    ...(edge.inverse ? [{ ...back, name: edge.inverse, match: matchOf(via, matching) }] : []),
  ];
}

/** Across databases the gateway brings a value along as clients see it, which must be the one that is stored. */
function assertSendable(entity: string, edge: string, { field, kind, hidden, encrypted }: Column): void {
  if (!['id', 'text', 'textList'].includes(kind) || hidden || encrypted)
    throw new Error(
      `${entity}.${edge}: ${field} is not shown as it is stored, so nothing can be found by it`,
    );
}

function matchOf(key: Column, given: Column): Match {
  if (key.kind === 'textList') return given.kind === 'textList' ? 'overlaps' : 'has';
  return given.kind === 'textList' ? 'inList' : 'equal';
}

function entityOf(models: readonly Domain[], from: string, edge: string, name: string): Entity {
  const found = models.find(({ entities }) => entities.has(name))?.entities.get(name);
  if (!found) throw new Error(`${from}.${edge} leads to ${name}, which no domain declares`);
  return found;
}

/** An edge to any row of the graph, and its way back on every type. */
function everyEdge(
  { domain, entity, name, edge }: Declared<UnionEdge>,
  { columnByField }: Entity,
  models: readonly Domain[],
): { edge: Edge; back: ReverseEdge[] } {
  const by = requireColumn(entity, name, edge.by, columnByField);
  const key = requireColumn(entity, name, edge.via, columnByField);
  const targets = models.flatMap((model) =>
    [...model.entities.values()].map(({ table: word, name: target }) => {
      return { word, target, local: model.name === domain };
    }),
  );
  const back = targets.map(({ word, target, local }) => ({
    name: edge.inverse!,
    on: target,
    local,
    entity,
    key,
    edge: name,
    discriminator: { column: by, word },
    anyNode: true as const,
  }));
  return {
    edge: { kind: 'union', name, typeName: 'Node', by, key, targets, anyNode: true },
    back: edge.inverse ? back : [],
  };
}

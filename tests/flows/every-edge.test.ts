import { ApolloServer } from '@apollo/server';
import { describe, expect, test } from 'vitest';
import { createGraph } from '../../gateway/graph.ts';
import { buildModels } from '../../subgraphs/_engine/link.ts';
import type { Domain, Edge, Entity, Link, ReverseEdge } from '../../subgraphs/_engine/model.ts';
import type { Trace } from '../../subgraphs/_engine/run.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { world } from '../world.ts';

// Every link of the atlas is walked over the sample book, there and back: it leads to the row that its key names, and
// that row's list holds the one it came from, found by a filter, alone on its page.

const { databases } = await world();
const models = buildModels(domains);
const entityOf = new Map(models.flatMap(({ entities }) => [...entities]));
const apollo = new ApolloServer({ gateway: createGraph({ databases: databases() }) });
await apollo.start();

type Json = Record<string, unknown>;

async function ask(query: string): Promise<{ data: Json; traces: Trace[] }> {
  const traces: Trace[] = [];
  const contextValue = { onTrace: (trace: Trace) => traces.push(trace) };
  const { body } = await apollo.executeOperation({ query }, { contextValue });
  if (body.kind !== 'single') throw new Error('a query has one answer');
  expect(body.singleResult.errors, query).toBeUndefined();
  return { data: body.singleResult.data as Json, traces };
}

const nodesOf = (list: unknown) => (list as { nodes: Json[] }).nodes;

/** An edge to one of its targets; `word` is that of a union's discriminator. */
interface Forward {
  readonly edge: Edge;
  readonly target: string;
  readonly word: string | undefined;
}

/** Edges of an entity that hold a key; a union is an edge to each of its targets. */
function forwards({ edges }: Entity): Forward[] {
  return edges.flatMap((edge): Forward[] => {
    if (edge.kind === 'one') return [{ edge, target: edge.target, word: undefined }];
    return edge.anyNode ? [] : edge.targets.map(({ target, word }) => ({ edge, target, word }));
  });
}

/** Asks for a row that has the key, and for what it leads to. */
function there({ plural }: Entity, { edge, target, word }: Forward, index: number): string {
  const keyed = `${edge.key.field}: { isNull: false }`;
  const where = edge.kind === 'union' ? `${edge.by.field}: { eq: ${asWord(edge, word!)} }, ${keyed}` : keyed;
  const selection = edge.kind === 'one' ? 'id rowVersion' : `... on ${target} { id rowVersion }`;
  return `e${index}: ${plural}(first: 1, where: { ${where} }) { nodes { id key: ${edge.key.field} edge: ${edge.name} { ${selection} } } }`;
}

function asWord(edge: Edge & { kind: 'union' }, word: string): string {
  return edge.by.enumeration ? word : JSON.stringify(word);
}

/** Asks the row that was found for its list, filtered to the row it was found from. */
function back(reverse: ReverseEdge, parent: string, child: string, index: number): string {
  const { singular } = entityOf.get(reverse.on)!;
  const id = JSON.stringify;
  return `r${index}: ${singular}(id: ${id(parent)}) { list: ${reverse.name}(first: 1, where: { id: { eq: ${id(child)} } }) { totalCount nodes { id } pageInfo { hasNextPage } } }`;
}

function reverseOf(domain: Domain, { edge, target, word }: Forward, entity: Entity): ReverseEdge | undefined {
  return domain.reverse
    .get(target)
    ?.find(
      (each) => each.entity === entity.name && each.edge === edge.name && each.discriminator?.word === word,
    );
}

const walked = models.flatMap((domain) =>
  [...domain.entities.values()].map((entity) => ({ domain, entity, name: entity.name })),
);
const links = models.flatMap((domain) => [...domain.links.values()].flat());

/** Edges that no row of the book has, by name. */
const untold: string[] = [];

describe('edges', () => {
  test.each(walked)('of $name lead to the row of their key, and back', async ({ domain, entity }) => {
    const edges = forwards(entity);
    if (edges.length === 0) return;
    const { data } = await ask(`{ ${edges.map((edge, index) => there(entity, edge, index)).join('\n')} }`);
    const found = edges.flatMap((forward, index) => {
      const [row] = nodesOf(data[`e${index}`]);
      if (!row) untold.push(`${entity.name}.${forward.edge.name} → ${forward.target}`);
      else
        expect((row['edge'] as Json | null)?.['id'], `${entity.name}.${forward.edge.name}`).toBe(row['key']);
      const reverse = reverseOf(domain, forward, entity);
      return row && reverse ? [{ reverse, parent: String(row['key']), child: String(row['id']) }] : [];
    });
    if (found.length === 0) return;
    const backs = found.map(({ reverse, parent, child }, index) => back(reverse, parent, child, index));
    const answer = (await ask(`{ ${backs.join('\n')} }`)).data;
    for (const [index, { reverse, child }] of found.entries())
      expect((answer[`r${index}`] as Json)['list'], `${reverse.on}.${reverse.name}`).toEqual({
        totalCount: 1,
        nodes: [{ id: child }],
        pageInfo: { hasNextPage: false },
      });
  });

  test.each(walked)('of $name cost a statement each, however many rows there are', async ({ entity }) => {
    const edges = forwards(entity);
    const selections = entity.edges.flatMap((edge) => {
      if (edge.kind === 'one') return `${edge.name} { rowVersion }`;
      const targets = [...new Set(edge.targets.map(({ target }) => target))];
      return edge.anyNode
        ? []
        : `${edge.name} { ${targets.map((each) => `... on ${each} { rowVersion }`).join(' ')} }`;
    });
    const { traces } = await ask(`{ ${entity.plural}(first: 20) { nodes { id ${selections.join(' ')} } } }`);
    expect(traces.length).toBeLessThanOrEqual(1 + edges.length);
  });
});

/** Links by value as they are declared: the field that is there, and the field that leads back. */
const declared = domains.flatMap(({ entities }) =>
  Object.entries(entities).flatMap(([on, { options }]) =>
    Object.entries(options.edges ?? {}).flatMap(([name, edge]) =>
      'matching' in edge ? [{ on, name, to: edge.to, inverse: edge.inverse }] : [],
    ),
  ),
);
const linkOf = (on: string, name: string) =>
  links.find((each) => each.on === on && each.name === name) as Link;

describe('links by value', () => {
  const asList = (link: Link, selection: string) =>
    link.single
      ? `${link.name} { ${selection} }`
      : `${link.name}(first: 5) { totalCount nodes { ${selection} } }`;
  const targetOf = (row: Json, { name, single }: Link): Json | undefined =>
    single ? ((row[name] as Json | null) ?? undefined) : nodesOf(row[name])[0];

  /** The first of a hundred rows that lead somewhere, with the row it leads to. */
  async function walk(link: Link): Promise<{ from: string; to: string } | undefined> {
    const { plural } = entityOf.get(link.on)!;
    const wanted = link.given.nullable ? `, where: { ${link.given.field}: { isNull: false } }` : '';
    const list = asList(link, 'id rowVersion');
    const { data, traces } = await ask(`{ ${plural}(first: 100${wanted}) { nodes { id ${list} } } }`);
    expect(traces.length).toBeLessThanOrEqual(2);
    const row = nodesOf(data[plural]).find((each) => targetOf(each, link) !== undefined);
    return row && { from: String(row['id']), to: String(targetOf(row, link)!['id']) };
  }

  test.each(declared.map((each) => [`${each.on}.${each.name}`, each] as const))(
    '%s leads to a row, and back',
    async (name, { on, name: field, to, inverse }) => {
      const found = await walk(linkOf(on, field));
      if (found === undefined) untold.push(name);
      if (found === undefined || inverse === undefined) return;
      const { singular } = entityOf.get(to)!;
      const list = `${inverse}(first: 1, where: { id: { eq: ${JSON.stringify(found.from)} } }) { totalCount nodes { id } }`;
      const { data } = await ask(`{ ${singular}(id: ${JSON.stringify(found.to)}) { ${list} } }`);
      const back = (data[singular] as Json)[inverse];
      expect(back, `${to}.${inverse}`).toEqual({ totalCount: 1, nodes: [{ id: found.from }] });
    },
  );

  test.each(
    declared.flatMap(({ to, inverse }) => (inverse === undefined ? [] : [[`${to}.${inverse}`, to, inverse]])),
  )('%s costs a statement, however many rows there are', async (_name, to, inverse) => {
    await walk(linkOf(to!, inverse!));
  });
});

describe('links by value below other edges', () => {
  const below = models.flatMap((domain) =>
    [...domain.entities.values()].flatMap((entity) =>
      entity.edges
        .filter((edge) => edge.kind === 'one')
        .flatMap((edge) => (domain.links.get(edge.target) ?? []).map((link) => ({ entity, edge, link }))),
    ),
  );
  const named = below.map(
    (each) => [`${each.entity.name}.${each.edge.name}.${each.link.name}`, each] as const,
  );

  test.each(named)('%s', async (_name, { entity, edge, link }) => {
    const selection = link.single ? '{ id }' : '(first: 2) { totalCount nodes { id } }';
    await ask(`{ ${entity.plural}(first: 3) { nodes { ${edge.name} { ${link.name} ${selection} } } } }`);
  });

  test('lead several rows to one, and what hangs on that one is there once', async () => {
    const { data } = await ask(`{ users(first: 5) { nodes { roleRef { name rolePermissions(first: 100) {
      totalCount pageInfo { hasNextPage } nodes { id } groupBy(by: [{ column: roleId }]) { count } } } } } }`);
    const lists = nodesOf(data['users']).map((user) => (user['roleRef'] as Json)['rolePermissions'] as Json);
    expect(lists.length).toBe(5);
    for (const list of lists) {
      const ids = nodesOf(list).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(list).toMatchObject({ totalCount: ids.length, pageInfo: { hasNextPage: false } });
      expect(list['groupBy']).toEqual(ids.length > 0 ? [{ count: ids.length }] : []);
    }
  });
});

describe('a search', () => {
  const find = async (query: string, more = '') => {
    const { data } = await ask(`{ search(query: "${query}", ${more}) { hits { type title score } } }`);
    return (data['search'] as { hits: { type: string; title: string; score: number }[] }).hits;
  };

  test('puts a full name first, then what begins with it, whatever the other columns hold', async () => {
    const [first] = await find('sofia SUAREZ vicente', 'types: [CUSTOMER], first: 1');
    expect(first?.title).toContain('Sofía Suárez Vicente');
    expect(first?.score).toBeGreaterThan(2);
    const number = first!.title.split(' ')[0]!;
    expect((await find(number.slice(0, -1), 'types: [CUSTOMER]'))[0]?.score).toBeGreaterThan(1);
    expect((await find(number, 'first: 1'))[0]).toMatchObject({ type: 'CUSTOMER', title: first!.title });
  });

  test('takes a name in two columns for one value', async () => {
    const { data } = await ask(
      '{ leads(first: 1, orderBy: [{ id: ASC }]) { nodes { firstName lastName } } }',
    );
    const [lead] = nodesOf(data['leads']);
    const [best] = await find(`${lead!['firstName']} ${lead!['lastName']}`, 'types: [LEAD], first: 1');
    expect(best?.score).toBe(4);
  });

  test('finds nothing in no rows', async () => {
    expect(await find('garcia', 'first: 0')).toEqual([]);
    expect(await find('xyzzyplugh')).toEqual([]);
  });
});

describe('the audit trail', () => {
  test('stands on every entity', async () => {
    for (const { entity } of walked) {
      const { data, traces } = await ask(
        `{ ${entity.plural}(first: 2) { nodes { id auditTrail(first: 1) { totalCount } } } }`,
      );
      expect(nodesOf(data[entity.plural]).length, entity.plural).toBeGreaterThan(0);
      expect(traces.length).toBeLessThanOrEqual(2);
    }
  });

  test('leads from a change to the row that was changed, whatever its type', async () => {
    const { data } = await ask(
      '{ auditLogs(first: 50) { nodes { resource resourceId resourceNode { __typename nodeId } } } }',
    );
    const rows = nodesOf(data['auditLogs']);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row['resourceNode'], JSON.stringify(row)).not.toBeNull();
  });
});

test('the book has rows on every edge but for these', () => {
  expect(untold.sort()).toEqual([]);
});

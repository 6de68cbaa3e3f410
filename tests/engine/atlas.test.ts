import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { describe, expect, test } from 'vitest';
import { buildAtlas } from '../../subgraphs/_engine/atlas.ts';
import { buildModel } from '../../subgraphs/_engine/build-model.ts';
import { domain, type EdgeDeclaration, entity } from '../../subgraphs/_engine/domain.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

const books = pgTable('books', { id: text().primaryKey(), shelfId: text().notNull() });
const shelves = pgTable('shelves', { id: text().primaryKey() });

function library(edges: Record<string, EdgeDeclaration>) {
  return [
    domain('books', { number: 1, description: '', entities: { Book: entity(books, { edges }) } }),
    domain('shelves', { number: 2, description: '', entities: { Shelf: entity(shelves) } }),
  ].map((declaration) => buildModel(declaration));
}

describe('the atlas', () => {
  test('of the product: every edge lands, both ways, under a free name and with an index', () => {
    const atlas = buildAtlas(domains.map((declaration) => buildModel(declaration)));
    const edges = atlas.domains.flatMap(({ entities }) =>
      [...entities.values()].flatMap((each) => each.edges),
    );
    const reverse = atlas.domains.flatMap((each) => [...each.reverse.values()].flat());
    expect(edges.length).toBeGreaterThan(60);
    expect(reverse.length).toBeGreaterThanOrEqual(edges.length);
    for (const edge of edges)
      for (const target of edge.kind === 'one' ? [edge.target] : edge.targets.map((each) => each.target))
        expect(atlas.home.has(target)).toBe(true);
  });

  test.each<[string, Record<string, EdgeDeclaration>, RegExp]>([
    [
      'a misspelt target',
      { shelf: { to: 'Shelv', via: 'shelfId' } },
      /books has an edge to Shelv, which no domain declares/,
    ],
    [
      'a way back without an index',
      { shelf: { to: 'Shelf', via: 'shelfId', inverse: 'books' } },
      /Shelf\.books: no index begins with shelfId of Book/,
    ],
    ['a name that is taken', { shelfId: { to: 'Shelf', via: 'shelfId' } }, /Book\.shelfId is named twice/],
  ])('finds %s', (_, edges, message) => {
    expect(() => buildAtlas(library(edges))).toThrow(message);
  });

  test('finds a polymorphic way back whose index does not go on to the key', () => {
    const notes = pgTable(
      'notes',
      { id: text().primaryKey(), kind: text().notNull(), thingId: text().notNull() },
      (t) => [index('notes_kind_idx').on(t.kind), index('notes_thing_idx').on(t.thingId, t.kind)],
    );
    const thing = { by: 'kind', via: 'thingId', to: { SHELF: 'Shelf' }, inverse: 'notes' };
    const declared = domain('notes', {
      number: 3,
      description: '',
      entities: { Note: entity(notes, { edges: { thing } }) },
    });
    expect(() => buildAtlas([...library({}), buildModel(declared)])).toThrow(
      /Shelf\.notes: no index begins with kind, thingId of Note/,
    );
  });

  test('finds a root field that is taken, `node` of the graph itself included', () => {
    const declared = domain('nodes', { number: 3, description: '', entities: { Node: entity(shelves) } });
    expect(() => buildAtlas([buildModel(declared)])).toThrow(/the root field node is named twice/);
  });

  test('finds an entity that two domains declare', () => {
    const [first] = library({});
    expect(() => buildAtlas([first!, { ...first!, name: 'again' }])).toThrow(
      /Book is declared by books and by again/,
    );
  });

  test('a domain is refused when an edge names no column, or a discriminator no word of its set', () => {
    expect(() => library({ shelf: { to: 'Shelf', via: 'shelf' } })).toThrow(
      /Book\.shelf: the table has no column shelf/,
    );
    const kinds = pgTable('kinds', {
      id: text().primaryKey(),
      kind: text({ enum: ['SHELF'] }),
      thingId: text(),
    });
    const thing = { by: 'kind', via: 'thingId', to: { BOX: 'Shelf' } };
    const declared = domain('kinds', {
      number: 3,
      description: '',
      entities: { Kind: entity(kinds, { edges: { thing } }) },
    });
    expect(() => buildModel(declared)).toThrow(/Kind\.thing: BOX is no value of kind/);
  });
});

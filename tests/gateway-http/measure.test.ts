import fc from 'fast-check';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';
import { expect, test } from 'vitest';
import { measureDocument } from '../../gateway/gate/measure-document.ts';

const FRAGMENTS = 5;

/** A selection set that spreads only fragments of a higher number, so that none is within itself. */
const selectionSet = (fragment: number): fc.Arbitrary<string> =>
  fc.letrec((tie) => ({
    set: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((all) => `{ ${all.join(' ')} }`),
    selection: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        'a',
        '__type { a { a } }',
        ...Array.from({ length: FRAGMENTS - fragment - 1 }, (_, i) => `...F${fragment + 1 + i}`),
      ),
      fc.tuple(fc.constantFrom('a', '... on T'), tie('set')).map((parts) => parts.join(' ')),
    ),
  })).set as fc.Arbitrary<string>;

const document = fc
  .tuple(...Array.from({ length: FRAGMENTS }, (_, index) => selectionSet(index)), selectionSet(-1))
  .map((sets) =>
    sets.map((set, index) => (index < FRAGMENTS ? `fragment F${index} on T ${set}` : set)).join(' '),
  );

/** Writes every fragment out and counts what is there. */
function written({ definitions }: DocumentNode, { selections }: SelectionSetNode, depth = 0, about = false) {
  const size = { selections: 0, fields: 0, depth: about ? 0 : depth, introspectionDepth: about ? depth : 0 };
  for (const selection of selections) {
    size.selections += 1;
    const isField = selection.kind === Kind.FIELD;
    const set =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? definitions.find((each) => 'name' in each && each.name?.value === selection.name.value)
        : selection;
    const inner = (set as { selectionSet?: SelectionSetNode }).selectionSet;
    const begins = isField && !about && selection.name.value === '__type';
    const below = isField ? (begins ? 1 : depth + 1) : depth;
    const found = written({ definitions } as DocumentNode, inner ?? empty, below, about || begins);
    size.selections += found.selections;
    size.fields += isField ? 1 : found.fields;
    size.depth = Math.max(size.depth, found.depth);
    size.introspectionDepth = Math.max(size.introspectionDepth, found.introspectionDepth);
  }
  return size;
}

const empty: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: [] };

test('a document is as large as if its fragments were written out', () => {
  fc.assert(
    fc.property(document, (text) => {
      const parsed = parse(text);
      const operation = parsed.definitions.at(-1) as OperationDefinitionNode;
      expect(measureDocument(parsed).get(operation)).toMatchObject(written(parsed, operation.selectionSet));
    }),
    { numRuns: 1_000 },
  );
});

test('and so it is where that would never end', () => {
  const levels = 1_000;
  const fragments = Array.from(
    { length: levels },
    (_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`,
  );
  const parsed = parse(`{ ...F0 } ${fragments.join(' ')} fragment F${levels} on T { a }`);
  const start = performance.now();
  const [size] = measureDocument(parsed).values();
  expect(size!.selections).toBeGreaterThan(1e300);
  expect(performance.now() - start).toBeLessThan(1_000);
});

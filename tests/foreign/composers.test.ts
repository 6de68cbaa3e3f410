import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSdl } from '../../gateway/subgraphs.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { type Composer, grafbase, theGuild, wunderGraph } from './composers.ts';
import { coordinatesOf } from './coordinates.ts';

// Whoever runs another router composes with another composer. `@apollo/composition` is the one behind the committed
// supergraph, which `npm run codegen -- --check` holds to it; the others have to accept the committed subgraphs too, and
// to make the same public schema of them.

const COMPOSING_MS = 120_000;

const subgraphs = new Map(
  [...domains.map(({ name }) => name), '_graph'].map((name) => [name, readSdl(name)]),
);
const ours = coordinatesOf(readFileSync(join(import.meta.dirname, '../../gateway/api.graphql'), 'utf8'));

const composers: [string, Composer | undefined][] = [
  ['@theguild/federation-composition', theGuild],
  ['@wundergraph/composition', wunderGraph],
  ['grafbase compose', grafbase],
];

for (const [name, compose] of composers) {
  test.skipIf(!compose)(
    `${name} makes the same public schema of the subgraphs`,
    async () => {
      const theirs = coordinatesOf(await compose!(subgraphs));
      expect(difference(theirs, ours), 'only theirs').toEqual([]);
      expect(difference(ours, theirs), 'only ours').toEqual([]);
    },
    COMPOSING_MS,
  );
}

test('a field that two subgraphs type differently is refused by every one of them', async () => {
  const broken = new Map([
    ['a', 'type Query { a: Int }'],
    ['b', 'extend type Query { a: String }'],
  ]);
  for (const [name, compose] of composers) if (compose) await expect(compose(broken), name).rejects.toThrow();
});

test('the public schema has types, fields, arguments, values and members to compare', () => {
  expect(ours.length).toBeGreaterThan(5_000);
  expect(ours).toContain('ClaimStatus.UNRECOGNIZED');
  expect(ours).toContain('Query.claim(id: ID!): Claim');
});

function difference(some: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others);
  return some.filter((line) => !known.has(line)).slice(0, 20);
}

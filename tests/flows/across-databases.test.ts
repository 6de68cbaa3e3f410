import { describe, expect, test } from 'vitest';
import { divide } from '../../gateway/distributed/divide.ts';
import { subgraphNames } from '../../gateway/subgraph-names.ts';
import { bodyOf, startGroups, startShape } from '../distributed/both-shapes.ts';
import { world } from '../world.ts';

// In both shapes: everything in one process, and a gateway without a database before two processes with all subgraphs.
const { databases, addresses } = await world();
const { urls } = await startGroups(divide(subgraphNames, 2), addresses);
const shapes = [
  ['in one process', await startShape(databases())],
  ['over HTTP', await startShape(new Map(), urls)],
] as const;

type Json = Record<string, never>;
const showcase = 'POL-2025-000001';

describe.each(shapes)('%s', (_name, shape) => {
  const query = (document: string, variables = {}) => bodyOf(shape, document, variables);
  const ask = async (document: string, variables = {}) => {
    const { data, errors } = await query(document, variables);
    expect(errors).toBeUndefined();
    return data as unknown as Json;
  };

  describe('a connection that lives in another database', () => {
    test('pages like any other', async () => {
      const document = `query($number: String!, $after: String) { policyByPolicyNumber(policyNumber: $number) {
        invoices(first: 2, after: $after, orderBy: [{dueDate: DESC}]) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`;
      const met: string[] = [];
      let after: string | null = null;
      let total = 0;
      do {
        const data: Json = await ask(document, { number: showcase, after });
        const { totalCount, nodes, pageInfo } = data['policyByPolicyNumber']!['invoices'] as {
          totalCount: number;
          nodes: { id: string }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
        total = totalCount;
        met.push(...nodes.map(({ id }) => id));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(met).size).toBe(total);
      expect(met).toHaveLength(total);
    });

    test('can be followed back and forth', async () => {
      const data = await ask(
        `{ claims(first: 3) { nodes { claimNumber policy { policyNumber claims(first: 50) { nodes { claimNumber } } } } } }`,
      );
      const claims = data['claims']!['nodes'] as {
        claimNumber: string;
        policy: { claims: { nodes: { claimNumber: string }[] } };
      }[];
      expect(claims).toHaveLength(3);
      for (const { claimNumber, policy } of claims)
        expect(policy.claims.nodes.map((node) => node.claimNumber)).toContain(claimNumber);
    });
  });

  describe('node(nodeId:)', () => {
    test('finds any row again, of several types at once, in the order asked', async () => {
      const data = await ask(
        '{ policies(first: 1) { nodes { nodeId policyNumber } } customers(first: 1) { nodes { nodeId customerNumber } } }',
      );
      const [policy] = data['policies']!['nodes'] as { nodeId: string; policyNumber: string }[];
      const [customer] = data['customers']!['nodes'] as { nodeId: string; customerNumber: string }[];
      const missing = Buffer.from('Policy:nowhere').toString('base64url');
      const found = await ask(
        'query($ids: [ID!]!) { nodes(nodeIds: $ids) { __typename nodeId ... on Policy { policyNumber } ... on Customer { customerNumber } } }',
        { ids: [customer!.nodeId, missing, policy!.nodeId] },
      );
      expect(found['nodes']).toEqual([
        { __typename: 'Customer', ...customer },
        null,
        { __typename: 'Policy', ...policy },
      ]);
    });

    test('gives the id and the nodeId of a row under any name, several times over', async () => {
      const data = await ask('{ policies(first: 1) { nodes { id nodeId } } }');
      const [policy] = data['policies']!['nodes'] as { id: string; nodeId: string }[];
      const found = await ask(
        'query($id: ID!) { node(nodeId: $id) { word: nodeId __typename ... on Policy { key: id id } } again: node(nodeId: $id) { id: nodeId } }',
        { id: policy!.nodeId },
      );
      expect(found).toEqual({
        node: { word: policy!.nodeId, __typename: 'Policy', key: policy!.id, id: policy!.id },
        again: { id: policy!.nodeId },
      });
    });

    test('says null of a row that does not exist, whatever is asked of it', async () => {
      const missing = Buffer.from('Claim:nowhere').toString('base64url');
      expect(await ask(`{ node(nodeId: "${missing}") { __typename nodeId } }`)).toEqual({ node: null });
    });

    test.each(['xyz', Buffer.from('Nothing:1').toString('base64url')])('refuses %s', async (nodeId) => {
      const { errors } = await query(`{ node(nodeId: "${nodeId}") { nodeId } }`);
      expect(errors).toMatchObject([{ path: ['node'], extensions: { code: 'BAD_USER_INPUT' } }]);
    });
  });

  describe('a polymorphic edge', () => {
    test('is completed by the database of each target', async () => {
      const data = await ask(`{ documents(first: 200) { nodes { relatedType related {
        __typename ... on Policy { policyNumber } ... on Claim { claimNumber } ... on Customer { customerNumber } ... on Quote { quoteNumber } } } } }`);
      const documents = data['documents']!['nodes'] as {
        relatedType: string;
        related: { __typename: string } | null;
      }[];
      const types = new Set(documents.map(({ related }) => related?.__typename));
      for (const type of ['Policy', 'Claim', 'Customer']) expect(types).toContain(type);
      for (const { relatedType, related } of documents)
        if (relatedType === 'CLAIM') expect(Object.keys(related!)).toEqual(['__typename', 'claimNumber']);
    });
  });

  describe('bad input', () => {
    test.each([
      ['in a literal', '{ policies(where: {premium: {gte: "1,0"}}) { nodes { id } } }', {}],
      [
        'in a variable',
        'query($w: PolicyWhere) { policies(where: $w) { nodes { id } } }',
        { w: { premium: { gte: 0.1 } } },
      ],
      [
        'in an instant',
        '{ policies(where: {startDate: {gte: "2026-02-30T00:00:00Z"}}) { nodes { id } } }',
        {},
      ],
    ])('%s is refused before any database is asked', async (_, document, variables) => {
      const { data, errors } = await query(document, variables);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
    });
  });
});

import { describe, expect, test } from 'vitest';
import { limits } from '../../subgraphs/_engine/limits.ts';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

const { subgraph } = subgraphUnderTest('policies');

function nested(depth: number): object {
  return depth === 0 ? { id: { eq: 'x' } } : { not: nested(depth - 1) };
}

const list =
  'query($where: PolicyWhere, $orderBy: [PolicyOrderBy!], $first: Int, $after: String) { policies(where: $where, orderBy: $orderBy, first: $first, after: $after) { nodes { id } } }';

describe('bad input is refused with what was wrong and where, before any SQL', () => {
  test.each<[string, object, RegExp]>([
    [
      'a comparison with null',
      { where: { status: { eq: null } } },
      /where\.status\.eq on Policy must not be null; ask with isNull/,
    ],
    ['a field that is null', { where: { status: null } }, /where\.status on Policy must not be null/],
    ['a null in and', { where: { and: null } }, /where\.and on Policy must not be null/],
    [
      'too many values',
      { where: { id: { in: Array(limits.listValuesMax + 1).fill('x') } } },
      /where\.id\.in on Policy takes at most 200 values, not 201/,
    ],
    [
      'a filter nested too deep',
      { where: nested(limits.filterDepthMax + 1) },
      /nested more than 8 levels deep/,
    ],
    [
      'too many comparisons',
      { where: { and: Array(101).fill({ id: { eq: 'x' } }) } },
      /more than 100 comparisons/,
    ],
    [
      'too many lists',
      { where: { and: Array(101).fill({ coverages: { some: {} } }) } },
      /more than 100 comparisons/,
    ],
    [
      'a text that is too long',
      { where: { policyNumber: { contains: 'x'.repeat(limits.textMax + 1) } } },
      /longer than 1000 characters/,
    ],
    [
      'a NUL character',
      { where: { policyNumber: { eq: 'a\u0000b' } } },
      /where\.policyNumber\.eq on Policy holds a character that is no text/,
    ],
    [
      'a comparison that cannot ignore case',
      { where: { policyNumber: { gte: 'pol-1', mode: 'INSENSITIVE' } } },
      /where\.policyNumber\.gte on Policy heeds case/,
    ],
    ['a lone surrogate', { where: { policyNumber: { eq: '\ud800' } } }, /holds a character that is no text/],
    [
      'a page that is too large',
      { first: limits.pageSizeMax + 1 },
      /first on a list of Policy must be from 0 to 500, not 501/,
    ],
    ['a negative page', { first: -1 }, /must be from 0 to 500, not -1/],
    ['an order without a key', { orderBy: [{}] }, /names exactly one field/],
    [
      'an order with two keys in one item',
      { orderBy: [{ id: 'ASC', premium: 'ASC' }] },
      /names exactly one field/,
    ],
    ['an order with a null direction', { orderBy: [{ id: null }] }, /names exactly one field/],
    ['a key named twice', { orderBy: [{ premium: 'ASC' }, { premium: 'DESC' }] }, /names premium twice/],
    ['too many keys', { orderBy: Array(limits.orderKeysMax + 1).fill({ id: 'ASC' }) }, /at most 8 keys/],
    ['a forged cursor', { after: 'WyJ4Il0' }, /after is no cursor of this list/],
  ])('%s', async (_, variables, message) => {
    const { result, traces } = await fetchWith(subgraph, list, {
      variables: variables as Record<string, unknown>,
    });
    expect(result.errors).toMatchObject([
      { message: expect.stringMatching(message), path: ['policies'], extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(traces).toEqual([]);
  });

  test('a business key that is no text', async () => {
    const { result, traces } = await fetchWith(
      subgraph,
      '{ policyByPolicyNumber(policyNumber: "a\\u0000") { id } }',
    );
    expect(result.errors?.[0]?.message).toBe('policyNumber of Policy holds a character that is no text.');
    expect(traces).toEqual([]);
  });

  test('more lists than one statement may hold', async () => {
    const many = Array.from(
      { length: limits.levelsMax },
      (_, index) => `a${index}: coverages { totalCount }`,
    );
    const { result } = await fetchWith(subgraph, `{ policy(id: "p1") { ${many.join(' ')} } }`);
    expect(result.errors?.[0]?.message).toMatch(/more than 64 lists and edges of one database/);
  });
});

describe('groups that cannot be', () => {
  const groups =
    'query($by: [PolicyGroupBy!]!, $having: PolicyHaving, $orderBy: [PolicyGroupOrderBy!]) { policies { groupBy(by: $by, having: $having, orderBy: $orderBy) { count } } }';

  test.each<[string, object, RegExp]>([
    [
      'too many keys',
      {
        by: ['type', 'status', 'agentId', 'customerId', 'productId', 'insurerId'].map((column) => ({
          column,
        })),
      },
      /by on Policy takes from 1 to 5 columns/,
    ],
    [
      'a time zone without a bucket',
      { by: [{ column: 'startDate', timeZone: 'Europe/Madrid' }] },
      /timeZone on Policy\.startDate needs a bucket/,
    ],
    [
      'a time zone that holds more than a name',
      { by: [{ column: 'startDate', bucket: 'DAY', timeZone: "UTC'; drop" }] },
      /timeZone on Policy is no time zone/,
    ],
    [
      'a figure compared with nothing',
      { by: [{ column: 'type' }], having: { sum: null } },
      /having\.sum on Policy must not be null/,
    ],
    [
      'a column of a figure compared with nothing',
      { by: [{ column: 'type' }], having: { sum: { premium: null } } },
      /having\.sum\.premium on Policy must not be null/,
    ],
    [
      'an order by two values in one item',
      { by: [{ column: 'type' }], orderBy: [{ count: 'ASC', sum: { premium: 'ASC' } }] },
      /orderBy on groups of Policy names exactly one value/,
    ],
    [
      'an order by a column of another table',
      { by: [{ column: 'type' }], orderBy: [{ key: { previousPolicy: { id: 'ASC' } } }] },
      /orderBy\.key\.previousPolicy on Policy is not among the columns of by/,
    ],
  ])('%s', async (_, variables, message) => {
    const { result, traces } = await fetchWith(subgraph, groups, {
      variables: variables as Record<string, unknown>,
    });
    expect(result.errors).toMatchObject([
      { message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } },
    ]);
    expect(traces).toEqual([]);
  });
});

describe('filters that say nothing', () => {
  test.each([
    {},
    { and: [] },
    { and: [{}] },
    { status: {} },
    { or: [{ status: { eq: 'ACTIVE' } }, {}] },
    { not: {} },
  ])('%j filters nothing', async (where) => {
    const { traces } = await fetchWith(subgraph, list, { variables: { where } });
    expect(traces[0]!.plan.levels[0]!.where).toBeUndefined();
  });
});

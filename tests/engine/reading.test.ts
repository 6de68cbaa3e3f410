import fc from 'fast-check';
import postgres from 'postgres';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../subgraphs/_platform/databases/database.ts';
import { world } from '../world.ts';
import { fetchWith, subgraphUnderTest } from './subgraph-under-test.ts';

// The engine against a model in plain JavaScript, on rows with nulls, ties, unknown words, microseconds and decimals.

const { subgraph } = subgraphUnderTest('policies');
const { cloneOf } = await world();
const address = await cloneOf('policies', 'template');
const database = openDatabase(address);

interface Row {
  readonly id: string;
  readonly status: string;
  readonly premium: string;
  readonly deductible: string | null;
  readonly startDate: string;
  readonly renewalDate: string | null;
}

const pickFrom = <T>(values: readonly T[], seed: number): T => values[seed % values.length]!;

/** Few distinct values, so that ties abound; instants that differ only below the millisecond. */
const rows: readonly Row[] = Array.from({ length: 120 }, (_, index) => ({
  id: `policy-${String((index * 73) % 120).padStart(3, '0')}`,
  status: pickFrom(['ACTIVE', 'PENDING', 'activa', ''], index * 7),
  premium: pickFrom(['0.01', '100.10', '100.20', '99999999.99'], index * 3),
  deductible: pickFrom([null, '0.00', '150.05', null, '150.10'], index),
  startDate: `2026-01-01 00:00:00.00000${index % 4}+00`,
  renewalDate: pickFrom([null, '2026-06-30 10:00:00.123456+00', '2026-06-30 10:00:00.123457+00'], index * 11),
}));

beforeAll(async () => {
  const sql = postgres({ ...address, ssl: false, max: 1, onnotice() {} });
  // As text and in one go: the driver would make Dates of instants and lose their microseconds.
  await sql.unsafe(
    `insert into policies (id, "policyNumber", type, status, "customerId", "agentId", premium, "sumInsured", deductible,
       "startDate", "endDate", "renewalDate", "paymentFrequency", "createdBy", "updatedBy")
     select id, 'POL-' || id, 'AUTO', status, 'c1', 'a1', premium, 1000, deductible,
       "startDate", '2027-01-01', "renewalDate", 'ANNUAL', 'test', 'test'
     from json_to_recordset($1::text::json) as r(id text, status text, premium numeric, deductible numeric,
       "startDate" timestamptz, "renewalDate" timestamptz)`,
    [JSON.stringify(rows)],
  );
  await sql.end();
  return () => database.close();
});

const orderable = ['id', 'premium', 'deductible', 'startDate', 'renewalDate'] as const;
type Key = (typeof orderable)[number];
const decimals = new Set<Key>(['premium', 'deductible']);

function compare(key: Key, a: Row, b: Row): number {
  const [left, right] = [a[key], b[key]];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (decimals.has(key)) return Number(left) - Number(right);
  return left < right ? -1 : 1;
}

interface Term {
  readonly key: Key;
  readonly descending: boolean;
}

function sorted(order: readonly Term[]): string[] {
  const byTerms = (a: Row, b: Row) => {
    for (const { key, descending } of order) {
      const result = compare(key, a, b);
      if (result !== 0) return descending ? -result : result;
    }
    return compare('id', a, b);
  };
  return [...rows].sort(byTerms).map(({ id }) => id);
}

const list = `query($where: PolicyWhere, $orderBy: [PolicyOrderBy!], $first: Int, $after: String) {
  policies(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { id: string }[];
  readonly edges: readonly { cursor: string }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

async function read(variables: Record<string, unknown>): Promise<Page> {
  const { result } = await fetchWith(subgraph, list, { variables, database });
  expect(result.errors).toBeUndefined();
  return result.data!['policies'] as Page;
}

const orders = fc
  .uniqueArray(fc.record({ key: fc.constantFrom(...orderable), descending: fc.boolean() }), {
    maxLength: 3,
    selector: ({ key }) => key,
  })
  .map((order) => order as Term[]);

describe('paging', () => {
  test('meets every row once, in order, whatever the order and the page size', async () => {
    const property = fc.asyncProperty(orders, fc.integer({ min: 1, max: 50 }), async (order, first) => {
      const orderBy = order.map(({ key, descending }) => ({ [key]: descending ? 'DESC' : 'ASC' }));
      const met: string[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Page = await read({ orderBy, first, after });
        expect(page.totalCount).toBe(rows.length);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
        met.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(met).toEqual(sorted(order));
    });
    await fc.assert(property, { numRuns: 40 });
  }, 60_000);

  test('a page of none tells whether there are rows', async () => {
    const { nodes, pageInfo, totalCount } = await read({ first: 0 });
    expect({ nodes, hasNextPage: pageInfo.hasNextPage, totalCount }).toEqual({
      nodes: [],
      hasNextPage: true,
      totalCount: 120,
    });
  });
});

const members = ['DRAFT', 'PENDING', 'ACTIVE', 'SUSPENDED', 'CANCELLED', 'LAPSED', 'EXPIRED', 'RENEWED'];
const memberOf = ({ status }: Row) => (members.includes(status) ? status : 'UNRECOGNIZED');

/** Three-valued, as SQL: a comparison with a null is unknown, and only what is true passes. */
type Truth = boolean | null;
interface Filter {
  readonly where: object;
  readonly holds: (row: Row) => Truth;
}

const amounts = fc.constantFrom('0.00', '100.10', '100.2', '150.05', '99999999.99');
const comparisons: Record<string, (a: number, b: number) => boolean> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  lt: (a, b) => a < b,
  lte: (a, b) => a <= b,
  gt: (a, b) => a > b,
  gte: (a, b) => a >= b,
};

const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc
    .tuple(fc.constantFrom('premium', 'deductible'), fc.constantFrom(...Object.keys(comparisons)), amounts)
    .map(([field, operator, value]) => ({
      where: { [field]: { [operator]: value } },
      holds: (row: Row) => {
        const stored = row[field as 'premium' | 'deductible'];
        return stored === null ? null : comparisons[operator]!(Number(stored), Number(value));
      },
    })),
  fc
    .tuple(fc.constantFrom('in', 'notIn'), fc.subarray(['ACTIVE', 'PENDING', 'UNRECOGNIZED']))
    .map(([operator, words]) => ({
      where: { status: { [operator]: words } },
      holds: (row: Row) => words.includes(memberOf(row)) === (operator === 'in'),
    })),
  fc.boolean().map((is) => ({
    where: { renewalDate: { isNull: is } },
    holds: (row: Row) => (row.renewalDate === null) === is,
  })),
  fc.constantFrom('-00', '9', 'OLICY-1', '%', '_').map((value) => ({
    where: { policyNumber: { contains: value, mode: 'INSENSITIVE' } },
    holds: (row: Row) => `POL-${row.id}`.toLowerCase().includes(value.toLowerCase()),
  })),
  fc.constantFrom('2026-01-01T00:00:00.000002Z', '2026-01-01T01:00:00.000001+01:00').map((value) => ({
    where: { startDate: { gte: value } },
    holds: (row: Row) => Number(row.startDate.slice(-4, -3)) >= (value.endsWith('Z') ? 2 : 1),
  })),
);

const and = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;
const or = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((of) => ({
      where: { and: of.map(({ where }) => where) },
      holds: (row: Row) => and(of.map(({ holds }) => holds(row))),
    })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((of) => ({
      where: { or: of.map(({ where }) => where) },
      holds: (row: Row) => or(of.map(({ holds }) => holds(row))),
    })),
    tie('filter').map(({ where, holds }) => ({
      where: { not: where },
      holds: (row: Row) => {
        const truth = holds(row);
        return truth === null ? null : !truth;
      },
    })),
  ),
})).filter;

describe('filters', () => {
  test('find exactly the rows for which they hold', async () => {
    const property = fc.asyncProperty(filters, async ({ where, holds }) => {
      const expected = rows.filter((row) => holds(row) === true).map(({ id }) => id);
      const { nodes, totalCount } = await read({ where, first: 500 });
      expect(nodes.map(({ id }) => id)).toEqual(expected.sort());
      expect(totalCount).toBe(expected.length);
    });
    await fc.assert(property, { numRuns: 150 });
  }, 60_000);
});

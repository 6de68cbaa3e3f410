import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { auditTrailOf } from '../../subgraphs/_platform/book/tell/audit-logs.ts';
import { tellPortfolio } from '../../subgraphs/_platform/book/tell/portfolio.ts';
import { brokenTrails } from './audit-logs-rules.ts';

const stories = [...sampleBook(1_500)].flatMap((chapter) => chapter.stories);

test('no trail breaks a rule: order, allowed moves, the state of today, four eyes, no secret', () => {
  expect([...stories, ...tellPortfolio(7_990).stories].flatMap(brokenTrails).slice(0, 20)).toEqual([]);
});

test('the showcase policy, its customer, claims, endorsement and payments have a trail', () => {
  const [showcase] = stories;
  const tables = Map.groupBy(auditTrailOf(showcase!), ({ resource }) => resource);
  expect([...tables.keys()].sort()).toEqual([
    'claims',
    'customers',
    'endorsements',
    'payments',
    'policies',
    'underwriting_cases',
  ]);
  const policy = showcase!.policies[1]!;
  const told = new Set(tables.get('claims')!.map(({ resourceId }) => resourceId));
  expect(policy.claims.every(({ id }) => told.has(id))).toBe(true);
  const paid = new Set(tables.get('payments')!.map(({ resourceId }) => resourceId));
  expect(policy.invoices.flatMap(({ payments }) => payments).every(({ id }) => paid.has(id))).toBe(true);
});

test('a book of 3,000 policies keeps its trails below 30,000 rows', () => {
  const rows = stories.reduce((sum, story) => sum + auditTrailOf(story).length, 0);
  expect(rows).toBeLessThan(15_000);
});

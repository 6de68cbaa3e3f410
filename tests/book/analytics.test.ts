import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import { visitsOf } from '../../subgraphs/_platform/book/tell/analytics.ts';
import { exchangesOf } from '../../subgraphs/_platform/book/tell/integrations.ts';
import { businessMetrics } from '../../subgraphs/_platform/book/tell/metrics.ts';
import { deliveriesOf, webhooks } from '../../subgraphs/_platform/book/tell/webhooks.ts';

const book = [...sampleBook(1_000)];
const stories = book.flatMap((chapter) => chapter.stories);
const policies = stories.flatMap((story) => story.policies);
const since = Date.UTC(2025, 0, 1);

test('the figures of all portfolios add up to the policies, claims and premiums of the book', () => {
  const metrics = book.flatMap((chapter) => businessMetrics(chapter.stories));
  const total = (name: string) =>
    sumOf(
      metrics.filter((metric) => metric.name === name),
      ({ value }) => value,
    );
  const issued = policies.filter(({ createdAt }) => createdAt >= since);
  const claims = policies
    .flatMap((policy) => policy.claims)
    .filter(({ submittedAt }) => submittedAt >= since);
  expect(total('policies.issued')).toBe(issued.length * 100);
  expect(total('claims.reported')).toBe(claims.length * 100);
  expect(total('premium.written')).toBe(sumOf(issued, ({ premium }) => premium));
});

test('the events of a visit lie within it, in order', () => {
  for (const { startAt, endAt, events } of stories.flatMap(visitsOf)) {
    expect(events[0]!.at).toBe(startAt);
    expect(events.every(({ at }, i) => i === 0 || at > events[i - 1]!.at)).toBe(true);
    if (endAt !== null) expect(events.at(-1)!.at).toBe(endAt);
  }
});

test('a delivery is of an event its webhook asked for, and says when it arrived exactly when it did', () => {
  const deliveries = stories.flatMap(deliveriesOf);
  const asked = new Map(webhooks.map(({ id, events }) => [id, events]));
  expect(deliveries.filter(({ webhookId, event }) => !asked.get(webhookId)!.includes(event))).toEqual([]);
  expect(
    deliveries.filter(({ status, deliveredAt }) => (status === 'DELIVERED') !== (deliveredAt !== null)),
  ).toEqual([]);
});

test('an exchange says what went wrong exactly when it did', () => {
  const exchanges = stories.flatMap(exchangesOf);
  expect(exchanges.filter(({ status, error }) => (status === 'SUCCESS') !== (error === null))).toEqual([]);
});

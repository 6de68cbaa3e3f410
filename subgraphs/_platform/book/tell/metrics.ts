import { AS_OF, addDays, addMonths, DAY, type Instant, monthOf } from '../calendar.ts';
import { agentById } from '../catalogue/agents.ts';
import { idOf } from '../keys.ts';
import { decimal, sumOf } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Policy, Story } from '../story.ts';

/** A figure of one period. `value` counts hundredths of its unit. */
export interface Metric {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is cut by: line of insurance, agent, portfolio; none of a figure of programs. */
  readonly dimensions: readonly string[];
  readonly period: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** The value as PostgreSQL reads it. */
export function metricValue({ value }: Metric): string {
  return decimal(value);
}

interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly period: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly months: number;
  /** When the figure of a policy falls due, and how much of it, in hundredths. */
  of(policy: Policy): readonly { readonly at: Instant; readonly value: number }[];
}

/** Figures of the business. Their names differ by period, since the key of the table does not hold the period's length. */
const figures: readonly Figure[] = [
  {
    ...{ name: 'policies.issued', unit: 'policies', period: 'MONTH', months: 1 },
    of: ({ createdAt }) => [{ at: createdAt, value: 100 }],
  },
  {
    ...{ name: 'claims.reported', unit: 'claims', period: 'QUARTER', months: 3 },
    of: ({ claims }) => claims.map(({ submittedAt }) => ({ at: submittedAt, value: 100 })),
  },
  {
    ...{ name: 'premium.written', unit: 'EUR', period: 'YEAR', months: 12 },
    of: ({ createdAt, premium }) => [{ at: createdAt, value: premium }],
  },
];

/** How far back the figures of the business go. */
const SINCE = Date.UTC(2025, 0, 1);

/** The figures of a portfolio, counted from its stories: adding up those of all portfolios gives those of the book. */
export function businessMetrics(stories: readonly Story[]): Metric[] {
  const policies = stories.flatMap((story) => story.policies);
  const first = policies[0];
  if (first === undefined) return [];
  const portfolio = portfolioOf(first);
  return figures.flatMap((figure) => figureMetrics(figure, policies, portfolio));
}

function figureMetrics(figure: Figure, policies: readonly Policy[], portfolio: string): Metric[] {
  const parts = policies.flatMap((policy) =>
    figure
      .of(policy)
      .filter(({ at }) => at >= SINCE)
      .map(({ at, value }) => ({ from: periodStart(at, figure.months), value, policy })),
  );
  const groups = Map.groupBy(parts, ({ from, policy }) => `${from}/${policy.type}/${policy.agentId}`);
  return [...groups.values()].map((group) => {
    const { from, policy } = group[0]!;
    const dimensions = [policy.type, agentById(policy.agentId).number, portfolio];
    const { name, unit, period, months } = figure;
    const value = sumOf(group, (part) => part.value);
    return metric({ name, unit, value, dimensions, period, from, to: addMonths(from, months) });
  });
}

/** The name of a portfolio by the number of its first policy: a hundred policies each. */
function portfolioOf({ number }: Policy): string {
  const sequence = Number(number.split('-').at(-1));
  return `C${String(Math.ceil(sequence / 100)).padStart(3, '0')}`;
}

function periodStart(at: Instant, months: number): Instant {
  const { start } = monthOf(at);
  return addMonths(start, -(new Date(start).getUTCMonth() % months));
}

function metric(told: Omit<Metric, 'id'>): Metric {
  return { id: idOf('metric', [told.name, ...told.dimensions, told.from].join('/')), ...told };
}

type Line = readonly [
  name: string,
  unit: string,
  period: string,
  days: number,
  count: number,
  range: [number, number],
];

const technical: readonly Line[] = [
  ['gateway.latency.p95', 'ms', 'HOUR', 1 / 24, 72, [900, 4_800]],
  ['gateway.availability', 'percent', 'DAY', 1, 60, [9_985, 10_000]],
  ['portal.page.load', 'ms', 'WEEK', 7, 26, [62_000, 148_000]],
];

/** Figures of programs, which no story tells. */
export const technicalMetrics: readonly Metric[] = technical.flatMap(
  ([name, unit, period, days, count, [low, high]]) =>
    Array.from({ length: count }, (_, turn) => {
      const from = addDays(AS_OF, -days * (turn + 1));
      const value = drawFrom(`metric-${name}-${turn}`).whole(low, high);
      return metric({ name, unit, value, dimensions: [], period, from, to: from + days * DAY });
    }),
);

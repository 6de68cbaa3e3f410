import { AS_OF, DAY } from '../calendar.ts';
import { agentById } from '../catalogue/agents.ts';
import { idOf } from '../keys.ts';
import { share } from '../money.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { type Kpi, kpiOf, kpis } from './kpis.ts';
import { portfolioOf } from './portfolio.ts';
import {
  type Figures,
  figuresOf,
  lastYear,
  measured,
  months,
  type Period,
  quarters,
} from './portfolio-figures.ts';
import { agentUserId } from './users.ts';

/** A figure counted over a period; values in hundredths of the unit. */
export interface KpiValue {
  readonly id: string;
  readonly kpi: Kpi;
  readonly value: number;
  /** Region, agent and portfolio; of the office only the first. */
  readonly dimensions: readonly [string, string | null, string | null];
  readonly period: Period;
}

/** How someone did over a period: his figures, each with points from 0 to 100, and their mean. */
export interface Scorecard {
  readonly id: string;
  readonly name: string;
  readonly userId: string;
  readonly agentId: string | null;
  readonly team: string | null;
  readonly length: string;
  readonly period: Period;
  readonly metrics: readonly { readonly kpi: string; readonly value: number; readonly points: number }[];
  /** Hundredths of a point. */
  readonly total: number;
  readonly rank: number | null;
}

/** What someone is to reach; values in hundredths of the unit. */
export interface Goal {
  readonly id: string;
  readonly userId: string;
  readonly kpi: Kpi;
  readonly target: number;
  readonly current: number;
  readonly length: string;
  readonly period: Period;
  readonly status: string;
}

/** The figures of a portfolio with its agent's scorecards and goals. */
export interface PortfolioResults {
  readonly values: readonly KpiValue[];
  readonly scorecards: readonly Scorecard[];
  readonly goals: readonly Goal[];
}

const PERIODS: Readonly<Record<string, readonly Period[]>> = {
  MONTHLY: months,
  QUARTERLY: quarters,
  YEARLY: [lastYear],
};
const counted = kpis.filter(({ frequency, isActive }) => isActive && PERIODS[frequency] !== undefined);

/** What the stories of one portfolio add up to; null where there are none. */
export function resultsOf(stories: readonly Story[]): PortfolioResults | null {
  const policy = stories.flatMap(({ policies }) => policies)[0];
  if (policy === undefined) return null;
  const portfolio = portfolioOf(stories[0]!);
  const figures = figuresOf(stories);
  const agent = agentById(policy.agentId);
  const dimensions = [agent.territory, agent.number, portfolio] as const;
  const values = counted.flatMap((kpi) =>
    PERIODS[kpi.frequency]!.flatMap((period) => {
      const value = measured(figures, kpi.code, period);
      const id = idOf('kpi-value', `${portfolio}/${kpi.code}/${period.key}`);
      return value === null ? [] : [{ id, kpi, value, dimensions, period }];
    }),
  );
  const scorecards = quarters.map((period) => scorecardOf(portfolio, agent.id, figures, period));
  return { values, scorecards, goals: goalsOf(portfolio, agent.id, figures) };
}

const SCORED = ['PRIMA_EMITIDA', 'RENOVACION', 'IMPAGO', 'PLAZO_SINIESTRO'] as const;

function scorecardOf(portfolio: string, agentId: string, figures: Figures, period: Period): Scorecard {
  const metrics = SCORED.flatMap((code) => {
    const value = measured(figures, code, period);
    return value === null ? [] : [{ kpi: code, value, points: pointsOf(kpiOf(code), value, period) }];
  });
  return {
    id: idOf('scorecard', `${portfolio}/${period.key}`),
    name: `Cartera ${portfolio}, trimestre desde ${period.key.slice(0, 7)}`,
    userId: agentUserId(agentId),
    agentId,
    ...{ team: null, length: 'QUARTER', period, metrics, rank: null },
    total: meanOf(metrics),
  };
}

function meanOf(metrics: Scorecard['metrics']): number {
  return share(
    metrics.reduce((sum, { points }) => sum + points, 0),
    100,
    metrics.length,
  );
}

/** Points from 0 to 100 for a value against its target; a sum's target is a month's and grows with the period. */
function pointsOf(kpi: Kpi, value: number, { start, end }: Period): number {
  const monthCount =
    kpi.unit === 'EUR' || kpi.unit === 'COUNT' ? Math.round((end - start) / (30.4 * DAY)) : 1;
  const target = kpi.target! * monthCount;
  const reached = kpi.lessIsBetter ? share(target, 100, Math.max(value, 1)) : share(value, 100, target);
  return Math.max(0, Math.min(100, reached));
}

/** Two goals of the agent: the premium of the last whole quarter, and the new policies of the year so far. */
function goalsOf(portfolio: string, agentId: string, figures: Figures): Goal[] {
  const draw = drawFrom(`goals-${portfolio}`);
  const quarter = quarters.at(-1)!;
  const before = measured(figures, 'PRIMA_EMITIDA', quarters.at(-2)!)!;
  const year: Period = { key: '2026-01/12', start: Date.UTC(2026, 0, 1), end: Date.UTC(2027, 0, 1) };
  const soFar = measured(figures, 'POLIZAS_NUEVAS', { ...year, end: months.at(-1)!.end })!;
  const about = { userId: agentUserId(agentId) };
  return [
    goal(`${portfolio}/PRIMA_EMITIDA`, {
      ...{ ...about, kpi: kpiOf('PRIMA_EMITIDA'), length: 'QUARTER', period: quarter },
      target: Math.max(100_000, share(before, draw.whole(80, 120), 100)),
      current: measured(figures, 'PRIMA_EMITIDA', quarter)!,
    }),
    goal(`${portfolio}/POLIZAS_NUEVAS`, {
      ...{ ...about, kpi: kpiOf('POLIZAS_NUEVAS'), length: 'YEAR', period: year },
      target: draw.whole(20, 70) * 100,
      current: soFar,
    }),
  ];
}

function goal(key: string, of: Omit<Goal, 'id' | 'status'>): Goal {
  return { ...of, id: idOf('performance-goal', key), status: goalState(key, of) };
}

/** A goal that is reached is achieved at once; one that is behind its time is at risk until the period ends. */
function goalState(key: string, { current, target, period }: Omit<Goal, 'id' | 'status'>): string {
  if (current >= target) return 'ACHIEVED';
  if (period.end <= AS_OF) return drawFrom(`goal-${key}`).oneIn(8) ? 'CANCELLED' : 'MISSED';
  const gone = (AS_OF - period.start) / (period.end - period.start);
  return current / target < gone * 0.8 ? 'AT_RISK' : 'ACTIVE';
}

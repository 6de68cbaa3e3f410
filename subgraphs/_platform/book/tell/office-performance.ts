import { AS_OF, addDays, addMonths, type Instant, monthOf, startOfDay } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { share } from '../money.ts';
import { drawFrom } from '../random.ts';
import { kpiOf } from './kpis.ts';
import type { Goal, KpiValue, Scorecard } from './performance.ts';
import type { Period } from './portfolio-figures.ts';
import { seatsOf } from './users.ts';

const WEEK = 7;
/** The Monday of the week the book stands in. */
const lastMonday = addDays(AS_OF, -1);

function stretch(start: Instant, end: Instant): Period {
  return { key: `${new Date(start).toISOString().slice(0, 10)}/${(end - start) / 86_400_000}`, start, end };
}

const days = Array.from({ length: 30 }, (_, i) => stretch(addDays(AS_OF, i - 31), addDays(AS_OF, i - 30)));
const weeks = Array.from({ length: 12 }, (_, i) =>
  stretch(addDays(lastMonday, WEEK * (i - 12)), addDays(lastMonday, WEEK * (i - 11))),
);

/** What the telephone of the office says: calls of the last thirty days and how callers liked the last twelve weeks. */
export const officeValues: readonly KpiValue[] = [
  ...days.map((period) => officeValue('LLAMADAS', period, drawn(period, 90, 240) * 100)),
  ...weeks.map((period) => officeValue('VALORACION', period, drawn(period, 380, 490))),
];

function drawn({ key }: Period, low: number, high: number): number {
  return drawFrom(`office-${key}`).whole(low, high);
}

function officeValue(code: string, period: Period, value: number): KpiValue {
  const id = idOf('kpi-value', `office/${code}/${period.key}`);
  return { id, kpi: kpiOf(code), value, dimensions: ['Oficina', null, null], period };
}

/** How the people at the claims and sales desks did on the telephone: by week, by month and by year, ranked at their desk. */
export const officeScorecards: readonly Scorecard[] = [
  ...weeks.slice(-2).flatMap((period) => ranked('claims', 'WEEK', period)),
  ...[-2, -1].flatMap((back) => {
    const { start, end } = monthOf(addMonths(AS_OF, back));
    return ranked('claims', 'MONTH', stretch(start, end));
  }),
  ...ranked('sales', 'YEAR', stretch(Date.UTC(2025, 0, 1), Date.UTC(2026, 0, 1))),
];

function ranked(desk: 'claims' | 'sales', length: string, period: Period): Scorecard[] {
  const cards = Array.from({ length: seatsOf(desk) }, (_, i) => card(desk, i + 1, length, period));
  const order = cards.map(({ total }) => total).toSorted((one, other) => other - one);
  return cards.map((one) => ({ ...one, rank: order.indexOf(one.total) + 1 }));
}

function card(desk: 'claims' | 'sales', seat: number, length: string, period: Period): Scorecard {
  const key = `${desk}-${seat}/${length}/${period.key}`;
  const draw = drawFrom(`scorecard-${key}`);
  const metrics = ['LLAMADAS', 'VALORACION'].map((kpi) => {
    const points = draw.whole(55, 100);
    return { kpi, value: kpi === 'LLAMADAS' ? points * 30 : 300 + points * 2, points };
  });
  const total = share(metrics[0]!.points + metrics[1]!.points, 100, metrics.length);
  const name = `${desk === 'claims' ? 'Siniestros' : 'Comercial'}, puesto ${seat}`;
  const who = { userId: userId(desk, seat), agentId: null, team: desk };
  return { id: idOf('scorecard', key), name, ...who, length, period, metrics, total, rank: null };
}

/** What each of the claims desk is to reach on the telephone this week and this month. */
export const officeGoals: readonly Goal[] = Array.from(
  { length: seatsOf('claims') },
  (_, i) => i + 1,
).flatMap((seat) => {
  const week = stretch(lastMonday, addDays(lastMonday, WEEK));
  const { start, end } = monthOf(startOfDay(AS_OF));
  return [
    officeGoal(seat, 'LLAMADAS', 'WEEK', week, 20_000),
    officeGoal(seat, 'VALORACION', 'MONTH', stretch(start, end), 450),
  ];
});

function officeGoal(seat: number, code: string, length: string, period: Period, target: number): Goal {
  const key = `claims-${seat}/${code}/${period.key}`;
  const reached = drawFrom(`goal-${key}`).whole(10, 104);
  const status = reached >= 100 ? 'ACHIEVED' : reached < 60 && length === 'MONTH' ? 'AT_RISK' : 'ACTIVE';
  const current = share(target, reached, 100);
  const id = idOf('performance-goal', key);
  return { id, userId: userId('claims', seat), kpi: kpiOf(code), target, current, length, period, status };
}

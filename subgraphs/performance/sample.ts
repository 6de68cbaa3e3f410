import { AS_OF, addDays, type Instant } from '../_platform/book/calendar.ts';
import { decimal, percentage, share } from '../_platform/book/money.ts';
import { at, inventedStories, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type Kpi, kpis } from '../_platform/book/tell/kpis.ts';
import { officeGoals, officeScorecards, officeValues } from '../_platform/book/tell/office-performance.ts';
import {
  type Goal,
  type KpiValue,
  type PortfolioResults,
  resultsOf,
  type Scorecard,
} from '../_platform/book/tell/performance.ts';
import { remembered } from '../_platform/book/tell/remembered.ts';

const HOUR = 3_600_000;

/** Rows of key figures, what each portfolio and the office measured, scorecards and goals. */
export default sample('performance', {
  kpi_definitions: (chapter) => rows(once(chapter, kpis), (kpi) => [kpiRow(kpi)]),
  kpi_values: (chapter) =>
    [...once(chapter, officeValues), ...(results(chapter)?.values ?? [])].map(valueRow),
  performance_scorecards: (chapter) =>
    [...once(chapter, officeScorecards), ...(results(chapter)?.scorecards ?? [])].map(scorecardRow),
  performance_goals: (chapter) =>
    [...once(chapter, officeGoals), ...(results(chapter)?.goals ?? [])].map(goalRow),
});

const results: (chapter: Chapter) => PortfolioResults | null = remembered((chapter: Chapter) =>
  resultsOf(inventedStories(chapter)),
);

function kpiRow(kpi: Kpi) {
  return {
    id: kpi.id,
    name: kpi.name,
    description: kpi.description,
    category: kpi.category,
    calculation: { code: kpi.code, lessIsBetter: kpi.lessIsBetter },
    unit: kpi.unit,
    target: kpi.target === null ? null : decimal(kpi.target),
    frequency: kpi.frequency,
    isActive: kpi.isActive,
    createdAt: at(kpi.createdAt),
    updatedAt: at(kpi.createdAt),
  };
}

function valueRow({ id, kpi, value, dimensions, period }: KpiValue) {
  const [dimension1, dimension2, dimension3] = dimensions;
  return {
    id,
    kpiId: kpi.id,
    value: decimal(value),
    target: kpi.target === null ? null : decimal(kpi.target),
    variance: kpi.target === null ? null : decimal(value - kpi.target),
    dimension1,
    dimension2,
    dimension3,
    periodStart: at(period.start),
    periodEnd: at(period.end),
    metadata: { synthetic: true },
    calculatedAt: at(calculated(period.end)),
  };
}

/** Figures are counted at five in the morning after the period. */
function calculated(end: Instant): Instant {
  return end + 5 * HOUR;
}

function scorecardRow(card: Scorecard) {
  const written = at(calculated(card.period.end));
  return {
    id: card.id,
    name: card.name,
    userId: card.userId,
    agentId: card.agentId,
    teamId: card.team,
    period: card.length,
    periodStart: at(card.period.start),
    periodEnd: at(card.period.end),
    metrics: Object.fromEntries(
      card.metrics.map(({ kpi, value, points }) => [kpi, { value: decimal(value), points }]),
    ),
    totalScore: percentage(card.total),
    rank: card.rank,
    createdAt: written,
    updatedAt: written,
  };
}

function goalRow(goal: Goal) {
  const counted = Math.min(goal.period.end, AS_OF - HOUR);
  return {
    id: goal.id,
    userId: goal.userId,
    kpiId: goal.kpi.id,
    targetValue: decimal(goal.target),
    currentValue: decimal(goal.current),
    progress: decimal(progressOf(goal)),
    period: goal.length,
    periodStart: at(goal.period.start),
    periodEnd: at(goal.period.end),
    status: goal.status,
    achievedAt: goal.status === 'ACHIEVED' ? at(counted) : null,
    createdAt: at(addDays(goal.period.start, -10)),
    updatedAt: at(counted),
  };
}

/** Per cent of the target in hundredths, as far as the column goes. */
function progressOf({ current, target }: Goal): number {
  return Math.max(0, Math.min(99_999, share(current, 10_000, target)));
}

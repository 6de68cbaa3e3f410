import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `KpiDefinition.category`. */
export const kpiDefinitionCategories = [
  'SALES',
  'RETENTION',
  'CLAIMS',
  'FINANCE',
  'SERVICE',
  'COMPLIANCE',
] as const;

/** Words of `KpiDefinition.unit`. */
export const kpiDefinitionUnits = ['EUR', 'PERCENT', 'COUNT', 'DAYS', 'RATIO', 'SCORE'] as const;

/** Words of `KpiDefinition.frequency`. */
export const kpiDefinitionFrequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY'] as const;

/** A key figure: what it measures, in which unit, and how often. */
export const kpiDefinitions = pgTable(
  'kpi_definitions',
  {
    /** Identifier of the KPI definition; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the figure, unique. */
    name: text().notNull(),
    /** What is counted, in a sentence. */
    description: text(),
    /** Field of the business it belongs to. */
    category: text({ enum: kpiDefinitionCategories }).notNull(),
    /** How it is counted, as JSON; `lessIsBetter` says which way is good. */
    calculation: jsonb().notNull(),
    /** Unit of the figure and of its targets; RATIO is a part of one, PERCENT of a hundred. */
    unit: text({ enum: kpiDefinitionUnits }).notNull(),
    /** Value to reach in one period, in the unit; null where there is none. */
    target: numeric({ precision: 15, scale: 2 }),
    /** How often it is measured. */
    frequency: text({ enum: kpiDefinitionFrequencies }).notNull(),
    /** Whether it is still measured. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('kpi_definitions_name_key').on(t.name),
    index('kpi_definitions_category_idx').on(t.category),
    index('kpi_definitions_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** One value of a key figure, for one period and one part of the house; rows are only added. */
export const kpiValues = pgTable(
  'kpi_values',
  {
    /** Identifier of the KPI value; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Figure that was measured. */
    kpiId: text().notNull(),
    /** Value in the unit of the figure. */
    value: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Target that held for the period, in the same unit. */
    target: numeric({ precision: 15, scale: 2 }),
    /** Value minus target; whether more is good depends on the figure. */
    variance: numeric({ precision: 15, scale: 2 }),
    /** Region of the sales force, or the office. */
    dimension1: text(),
    /** Number of the agent, where the value is his. */
    dimension2: text(),
    /** Portfolio of the agent, such as C001. */
    dimension3: text(),
    /** First instant of the period. */
    periodStart: instant().notNull(),
    /** First instant after the period. */
    periodEnd: instant().notNull(),
    /** Further facts of the measurement as JSON. */
    metadata: jsonb(),
    /** Instant at which it was counted. */
    calculatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('kpi_values_kpiId_idx').on(t.kpiId),
    index('kpi_values_periodStart_periodEnd_idx').on(t.periodStart, t.periodEnd),
    foreignKey({ name: 'kpi_values_kpiId_fkey', columns: [t.kpiId], foreignColumns: [kpiDefinitions.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `PerformanceScorecard.period`. */
export const performanceScorecardPeriods = ['WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;

/** How one person or team did over a period: several figures as points, and their mean. */
export const performanceScorecards = pgTable(
  'performance_scorecards',
  {
    /** Identifier of the performance scorecard; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the scorecard. */
    name: text().notNull(),
    /** User it is about, in the authentication database. */
    userId: text(),
    /** Agent it is about, in the agents database; null for staff of the office. */
    agentId: text(),
    /** Team it is about, as a name: no database keeps teams. */
    teamId: text(),
    /** Length of the period. */
    period: text({ enum: performanceScorecardPeriods }).notNull(),
    /** First instant of the period. */
    periodStart: instant().notNull(),
    /** First instant after the period. */
    periodEnd: instant().notNull(),
    /** Each figure with its value and points from 0 to 100, as JSON. */
    metrics: jsonb().notNull(),
    /** Mean of the points, from 0 to 100. */
    totalScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Place among those compared, from 1; null where nobody is compared. */
    rank: integer(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('performance_scorecards_userId_idx').on(t.userId),
    index('performance_scorecards_agentId_idx').on(t.agentId),
    index('performance_scorecards_periodStart_periodEnd_idx').on(t.periodStart, t.periodEnd),
  ],
);

/** Words of `PerformanceGoal.period`. */
export const performanceGoalPeriods = ['WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;

/** Words of `PerformanceGoal.status`. */
export const performanceGoalStatuses = ['ACTIVE', 'AT_RISK', 'ACHIEVED', 'MISSED', 'CANCELLED'] as const;

/** A value of a key figure that someone is to reach within a period. */
export const performanceGoals = pgTable(
  'performance_goals',
  {
    /** Identifier of the performance goal; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who is to reach it, in the authentication database. */
    userId: text().notNull(),
    /** Figure the goal is set in. */
    kpiId: text().notNull(),
    /** Value to reach, in the unit of the figure. */
    targetValue: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Value reached so far, in the same unit. */
    currentValue: numeric({ precision: 15, scale: 2 }),
    /** Value reached as a percentage of the target. */
    progress: numeric({ precision: 5, scale: 2 }),
    /** Length of the period. */
    period: text({ enum: performanceGoalPeriods }).notNull(),
    /** First instant of the period. */
    periodStart: instant().notNull(),
    /** First instant after the period. */
    periodEnd: instant().notNull(),
    /** State of the goal; AT_RISK is behind its time while the period lasts, MISSED when it is over. */
    status: text({ enum: performanceGoalStatuses }).notNull(),
    /** Instant at which the target was found to be reached. */
    achievedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('performance_goals_userId_idx').on(t.userId),
    index('performance_goals_kpiId_idx').on(t.kpiId),
    index('performance_goals_status_idx').on(t.status),
    foreignKey({
      name: 'performance_goals_kpiId_fkey',
      columns: [t.kpiId],
      foreignColumns: [kpiDefinitions.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

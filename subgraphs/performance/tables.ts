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

/** ???. */
export const kpiDefinitions = pgTable(
  'kpi_definitions',
  {
    /** Identifier of the KPI definition; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    category: text({ enum: kpiDefinitionCategories }).notNull(),
    /** ???. */
    calculation: jsonb().notNull(),
    /** ???. */
    unit: text({ enum: kpiDefinitionUnits }).notNull(),
    /** ???. */
    target: numeric({ precision: 15, scale: 2 }),
    /** ???. */
    frequency: text({ enum: kpiDefinitionFrequencies }).notNull(),
    /** ???. */
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

/** ???. */
export const kpiValues = pgTable(
  'kpi_values',
  {
    /** Identifier of the KPI value; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    kpiId: text().notNull(),
    /** ???. */
    value: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    target: numeric({ precision: 15, scale: 2 }),
    /** ???. */
    variance: numeric({ precision: 15, scale: 2 }),
    /** ???. */
    dimension1: text(),
    /** ???. */
    dimension2: text(),
    /** ???. */
    dimension3: text(),
    /** ???. */
    periodStart: instant().notNull(),
    /** ???. */
    periodEnd: instant().notNull(),
    /** ???. */
    metadata: jsonb(),
    /** ???. */
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

/** ???. */
export const performanceScorecards = pgTable(
  'performance_scorecards',
  {
    /** Identifier of the performance scorecard; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    userId: text(),
    /** ???. */
    agentId: text(),
    /** ???. */
    teamId: text(),
    /** ???. */
    period: text({ enum: performanceScorecardPeriods }).notNull(),
    /** ???. */
    periodStart: instant().notNull(),
    /** ???. */
    periodEnd: instant().notNull(),
    /** ???. */
    metrics: jsonb().notNull(),
    /** ???. */
    totalScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
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

/** ???. */
export const performanceGoals = pgTable(
  'performance_goals',
  {
    /** Identifier of the performance goal; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    kpiId: text().notNull(),
    /** ???. */
    targetValue: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    currentValue: numeric({ precision: 15, scale: 2 }),
    /** ???. */
    progress: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    period: text({ enum: performanceGoalPeriods }).notNull(),
    /** ???. */
    periodStart: instant().notNull(),
    /** ???. */
    periodEnd: instant().notNull(),
    /** ???. */
    status: text({ enum: performanceGoalStatuses }).notNull(),
    /** ???. */
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

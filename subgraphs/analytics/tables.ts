import { foreignKey, index, integer, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `AnalyticsEvent.eventType`. */
export const analyticsEventEventTypes = ['PAGE_VIEW', 'CLICK', 'FORM', 'API', 'BUSINESS', 'ERROR'] as const;

/** ???. */
export const analyticsEvents = pgTable(
  'analytics_events',
  {
    /** Identifier of the analytics event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    eventType: text({ enum: analyticsEventEventTypes }).notNull(),
    /** ???. */
    eventName: text().notNull(),
    /** ???. */
    userId: text(),
    /** ???. */
    sessionId: text(),
    /** ???. */
    properties: jsonb(),
    /** ???. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('analytics_events_eventType_idx').on(t.eventType),
    index('analytics_events_userId_idx').on(t.userId),
    index('analytics_events_sessionId_idx').on(t.sessionId),
    index('analytics_events_timestamp_idx').on(t.timestamp),
    foreignKey({
      name: 'analytics_events_sessionId_fkey',
      columns: [t.sessionId],
      foreignColumns: [analyticsSessions.sessionId],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `AnalyticsSession.device`. */
export const analyticsSessionDevices = ['DESKTOP', 'MOBILE', 'TABLET', 'OTHER'] as const;

/** ???. */
export const analyticsSessions = pgTable(
  'analytics_sessions',
  {
    /** Identifier of the analytics session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text(),
    /** ???. */
    sessionId: text().notNull(),
    /** ???. */
    startTime: instant().notNull().default(now),
    /** ???. */
    endTime: instant(),
    /** ???. */
    duration: integer(),
    /** ???. */
    pageViews: integer().default(0),
    /** ???. */
    device: text({ enum: analyticsSessionDevices }),
    /** ???. */
    browser: text(),
    /** ???. */
    platform: text(),
    /** ???. */
    ipAddress: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('analytics_sessions_sessionId_key').on(t.sessionId),
    index('analytics_sessions_userId_idx').on(t.userId),
    index('analytics_sessions_startTime_idx').on(t.startTime),
  ],
);

/** Words of `AnalyticsMetric.periodType`. */
export const analyticsMetricPeriodTypes = ['HOUR', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;

/** ???. */
export const analyticsMetrics = pgTable(
  'analytics_metrics',
  {
    /** Identifier of the analytics metric; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    metricName: text().notNull(),
    /** ???. */
    metricValue: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    dimension1: text(),
    /** ???. */
    dimension2: text(),
    /** ???. */
    dimension3: text(),
    /** ???. */
    periodType: text({ enum: analyticsMetricPeriodTypes }).notNull(),
    /** ???. */
    periodStart: instant().notNull(),
    /** ???. */
    periodEnd: instant().notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // analytics_metrics_metricName_dimension1_dimension2_dimension_key begins with it; kept because deployed databases have it.
    index('analytics_metrics_metricName_idx').on(t.metricName),
    index('analytics_metrics_periodStart_periodEnd_idx').on(t.periodStart, t.periodEnd),
    uniqueIndex('analytics_metrics_metricName_dimension1_dimension2_dimension_ke').on(
      t.metricName,
      t.dimension1,
      t.dimension2,
      t.dimension3,
      t.periodStart,
    ),
    index('analytics_metrics_metricName_trgm_idx').using('gin', t.metricName.op('gin_trgm_ops')),
  ],
);

import { foreignKey, index, integer, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `AnalyticsEvent.eventType`. */
export const analyticsEventEventTypes = ['PAGE_VIEW', 'CLICK', 'FORM', 'API', 'BUSINESS', 'ERROR'] as const;

/** One thing a visitor or an application did. */
export const analyticsEvents = pgTable(
  'analytics_events',
  {
    /** Identifier of the analytics event; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What kind of thing it was; BUSINESS for a step of the business, such as an accepted quote. */
    eventType: text({ enum: analyticsEventEventTypes }).notNull(),
    /** Name of the event, such as `quote.started`. */
    eventName: text().notNull(),
    /** User who was signed in, in the authentication database; null for a visitor. */
    userId: text(),
    /** Session it happened in, by the sessionId of that session and not its id; null outside any. */
    sessionId: text(),
    /** Facts of the event as JSON, such as the page. */
    properties: jsonb(),
    /** Instant of the event. */
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

/** One stay of a visitor on the website, in the portal or in the app. */
export const analyticsSessions = pgTable(
  'analytics_sessions',
  {
    /** Identifier of the analytics session; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who was signed in, in the authentication database; null for a visitor. */
    userId: text(),
    /** Name the application gave the session, unique; events refer to it. */
    sessionId: text().notNull(),
    /** Instant of the first event. */
    startTime: instant().notNull().default(now),
    /** Instant of the last event; null while the session lasts. */
    endTime: instant(),
    /** Time between first and last event, in seconds; null while the session lasts. */
    duration: integer(),
    /** Pages seen so far. */
    pageViews: integer().default(0),
    /** Kind of device the visitor had. */
    device: text({ enum: analyticsSessionDevices }),
    /** Name of the browser. */
    browser: text(),
    /** Operating system of the device. */
    platform: text(),
    /** Network address of the visitor, its last part cut off. */
    ipAddress: text(),
    /** Further facts of the session as JSON, such as channel and campaign. */
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

/** A figure of one period, cut by up to three dimensions. */
export const analyticsMetrics = pgTable(
  'analytics_metrics',
  {
    /** Identifier of the analytics metric; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the figure, such as `policies.issued`. */
    metricName: text().notNull(),
    /** The figure; its unit is in the metadata. */
    metricValue: numeric({ precision: 15, scale: 2 }).notNull(),
    /** First thing it is cut by, such as the line of insurance; null for all. */
    dimension1: text(),
    /** Second thing it is cut by, such as the channel; null for all. */
    dimension2: text(),
    /** Third thing it is cut by; null for all. */
    dimension3: text(),
    /** Length of the period. */
    periodType: text({ enum: analyticsMetricPeriodTypes }).notNull(),
    /** Instant at which the period begins. */
    periodStart: instant().notNull(),
    /** Instant at which the period ends, the first of the next. */
    periodEnd: instant().notNull(),
    /** Further facts of the figure as JSON, such as its unit. */
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

import { boolean, foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `Report.type`. */
export const reportTypes = ['TABULAR', 'CHART', 'REGULATORY', 'EXPORT'] as const;

/** Words of `Report.category`. */
export const reportCategories = [
  'PRODUCTION',
  'CLAIMS',
  'FINANCE',
  'COMMISSIONS',
  'COMPLIANCE',
  'MARKETING',
  'ACTUARIAL',
  'OPERATIONS',
] as const;

/** Words of `Report.format`. */
export const reportFormats = ['PDF', 'XLSX', 'CSV', 'JSON', 'XML'] as const;

/** ???. */
export const reports = pgTable(
  'reports',
  {
    /** Identifier of the report; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    type: text({ enum: reportTypes }).notNull(),
    /** ???. */
    category: text({ enum: reportCategories }).notNull(),
    /** ???. */
    query: jsonb().notNull(),
    /** ???. */
    parameters: jsonb(),
    /** ???. */
    schedule: text(),
    /** ???. */
    format: text({ enum: reportFormats }).notNull(),
    /** ???. */
    recipients: text().array(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('reports_type_idx').on(t.type),
    index('reports_category_idx').on(t.category),
    index('reports_createdBy_idx').on(t.createdBy),
    index('reports_recipients_idx').using('gin', t.recipients),
    index('reports_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `ReportExecution.status`. */
export const reportExecutionStatuses = ['QUEUED', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;

/** ???. */
export const reportExecutions = pgTable(
  'report_executions',
  {
    /** Identifier of the report execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    reportId: text().notNull(),
    /** ???. */
    status: text({ enum: reportExecutionStatuses }).notNull(),
    /** ???. */
    startedAt: instant().notNull().default(now),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    duration: integer(),
    /** ???. */
    resultUrl: text(),
    /** ???. */
    rowCount: integer(),
    /** ???. */
    fileSize: integer(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    executedBy: text().notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('report_executions_reportId_idx').on(t.reportId),
    index('report_executions_status_idx').on(t.status),
    index('report_executions_startedAt_idx').on(t.startedAt),
    foreignKey({
      name: 'report_executions_reportId_fkey',
      columns: [t.reportId],
      foreignColumns: [reports.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const dashboards = pgTable(
  'dashboards',
  {
    /** Identifier of the dashboard; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    layout: jsonb().notNull(),
    /** ???. */
    isPublic: boolean().notNull().default(false),
    /** ???. */
    ownerId: text().notNull(),
    /** ???. */
    sharedWith: text().array(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('dashboards_ownerId_idx').on(t.ownerId),
    index('dashboards_sharedWith_idx').using('gin', t.sharedWith),
    index('dashboards_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `DashboardWidget.type`. */
export const dashboardWidgetTypes = ['NUMBER', 'TABLE', 'BAR', 'LINE', 'PIE', 'MAP'] as const;

/** ???. */
export const dashboardWidgets = pgTable(
  'dashboard_widgets',
  {
    /** Identifier of the dashboard widget; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    dashboardId: text().notNull(),
    /** ???. */
    title: text().notNull(),
    /** ???. */
    type: text({ enum: dashboardWidgetTypes }).notNull(),
    /** ???. */
    query: jsonb().notNull(),
    /** ???. */
    reportId: text(),
    /** ???. */
    position: jsonb().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('dashboard_widgets_dashboardId_idx').on(t.dashboardId),
    index('dashboard_widgets_reportId_idx').on(t.reportId),
    foreignKey({
      name: 'dashboard_widgets_dashboardId_fkey',
      columns: [t.dashboardId],
      foreignColumns: [dashboards.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'dashboard_widgets_reportId_fkey',
      columns: [t.reportId],
      foreignColumns: [reports.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

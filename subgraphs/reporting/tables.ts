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

/** A question to the graph that is asked again and again, and who gets the answer. */
export const reports = pgTable(
  'reports',
  {
    /** Identifier of the report; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Title of the report. */
    name: text().notNull(),
    /** What the report shows, in a sentence. */
    description: text(),
    /** Form of the answer; REGULATORY goes to the supervisor. */
    type: text({ enum: reportTypes }).notNull(),
    /** Field of the business it is about. */
    category: text({ enum: reportCategories }).notNull(),
    /** GraphQL document and its variables, as JSON. */
    query: jsonb().notNull(),
    /** Values whoever runs it may change, as JSON. */
    parameters: jsonb(),
    /** When it runs, as a cron expression in the time of Madrid; null where somebody must ask for it. */
    schedule: text(),
    /** Format of the file. */
    format: text({ enum: reportFormats }).notNull(),
    /** E-mail addresses of the users who get the file. */
    recipients: text().array(),
    /** Whether it can be run. */
    isActive: boolean().notNull().default(true),
    /** User who made the report, in the authentication database. */
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

/** One run of a report, with the file it made or why it failed. */
export const reportExecutions = pgTable(
  'report_executions',
  {
    /** Identifier of the report execution; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Report that was run. */
    reportId: text().notNull(),
    /** State of the run. */
    status: text({ enum: reportExecutionStatuses }).notNull(),
    /** Instant at which it began, or was put in the queue. */
    startedAt: instant().notNull().default(now),
    /** Instant at which it ended, well or not; null before. */
    completedAt: instant(),
    /** Time it took in milliseconds. */
    duration: integer(),
    /** Address of the file; null unless the run completed. */
    resultUrl: text(),
    /** Rows in the file. */
    rowCount: integer(),
    /** Size of the file in bytes. */
    fileSize: integer(),
    /** Why it failed; null otherwise. */
    errorMessage: text(),
    /** User who ran it, in the authentication database; the system for scheduled runs. */
    executedBy: text().notNull(),
    /** Further facts of the run as JSON. */
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

/** A page of tiles, each the answer to a question. */
export const dashboards = pgTable(
  'dashboards',
  {
    /** Identifier of the dashboard; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Title of the dashboard. */
    name: text().notNull(),
    /** What it shows, in a sentence. */
    description: text(),
    /** Columns of the grid and the order of the tiles, as JSON. */
    layout: jsonb().notNull(),
    /** Whether everyone in the house may see it. */
    isPublic: boolean().notNull().default(false),
    /** User who keeps it, in the authentication database. */
    ownerId: text().notNull(),
    /** Ids of the users who may see it beside the owner, in the authentication database. */
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

/** A tile of a dashboard. */
export const dashboardWidgets = pgTable(
  'dashboard_widgets',
  {
    /** Identifier of the dashboard widget; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Dashboard the tile stands on. */
    dashboardId: text().notNull(),
    /** Title above the tile. */
    title: text().notNull(),
    /** How the answer is drawn. */
    type: text({ enum: dashboardWidgetTypes }).notNull(),
    /** GraphQL document and its variables, as JSON. */
    query: jsonb().notNull(),
    /** Report the question was taken from; null where the tile has its own. */
    reportId: text(),
    /** Place and size on the grid, as JSON: x, y, width, height. */
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

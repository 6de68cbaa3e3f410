import { at, once, rows, sample } from '../_platform/book/sample.ts';
import { type Dashboard, dashboards, GRID_COLUMNS } from '../_platform/book/tell/dashboards.ts';
import { type ReportRun, reportRuns } from '../_platform/book/tell/report-runs.ts';
import { type Report, reports } from '../_platform/book/tell/reports.ts';

/** Rows of the reports of the house and their runs, of dashboards and their widgets; none belongs to a story. */
export default sample('reporting', {
  reports: (chapter) => rows(once(chapter, reports), (report) => [reportRow(report)]),
  report_executions: (chapter) => rows(once(chapter, reportRuns), (run) => [runRow(run)]),
  dashboards: (chapter) => rows(once(chapter, dashboards), (dashboard) => [dashboardRow(dashboard)]),
  dashboard_widgets: (chapter) => rows(once(chapter, dashboards), widgetRows),
});

function reportRow(report: Report) {
  return {
    id: report.id,
    name: report.name,
    description: report.description,
    type: report.type,
    category: report.category,
    query: report.question,
    parameters: report.parameters,
    schedule: report.schedule,
    format: report.format,
    recipients: report.recipients,
    isActive: report.isActive,
    createdBy: report.createdBy,
    createdAt: at(report.createdAt),
    updatedAt: at(report.createdAt),
  };
}

function runRow(run: ReportRun) {
  return {
    id: run.id,
    reportId: run.reportId,
    status: run.status,
    startedAt: at(run.startedAt),
    completedAt: at(run.completedAt),
    duration: run.completedAt === null ? null : run.completedAt - run.startedAt,
    resultUrl: run.resultUrl,
    rowCount: run.rowCount,
    fileSize: run.fileSize,
    errorMessage: run.error,
    executedBy: run.by,
    metadata: run.metadata,
    createdAt: at(run.startedAt),
    updatedAt: at(run.completedAt ?? run.startedAt),
  };
}

function dashboardRow(dashboard: Dashboard) {
  return {
    id: dashboard.id,
    name: dashboard.name,
    description: dashboard.description,
    layout: { columns: GRID_COLUMNS, order: dashboard.widgets.map(({ id }) => id) },
    isPublic: dashboard.isPublic,
    ownerId: dashboard.ownerId,
    sharedWith: dashboard.sharedWith,
    createdAt: at(dashboard.createdAt),
    updatedAt: at(dashboard.createdAt),
  };
}

function widgetRows({ id: dashboardId, createdAt, widgets }: Dashboard) {
  return widgets.map((widget) => ({
    id: widget.id,
    dashboardId,
    title: widget.title,
    type: widget.type,
    query: widget.question,
    reportId: widget.reportId,
    position: widget.position,
    createdAt: at(createdAt),
    updatedAt: at(createdAt),
  }));
}

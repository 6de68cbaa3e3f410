import { domain, entity } from '../_engine/domain.ts';
import { dashboards, dashboardWidgets, reportExecutions, reports } from './tables.ts';

export default domain('reporting', {
  number: 16,
  description: 'Reports and their runs, dashboards and their widgets.',
  entities: {
    Report: entity(reports, {
      edges: {
        recipientUsers: { to: 'User', via: 'recipients', matching: 'email', inverse: 'reportsReceived' },
        createdByUser: { to: 'User', via: 'createdBy', inverse: 'reportsCreated' },
      },
      classification: { personal: ['recipients', 'query', 'parameters'] },
    }),
    ReportExecution: entity(reportExecutions, {
      edges: {
        executedByUser: { to: 'User', via: 'executedBy' },
        report: { to: 'Report', via: 'reportId', inverse: 'reportExecutions' },
      },
      classification: { personal: ['resultUrl'] },
    }),
    Dashboard: entity(dashboards, {
      edges: {
        sharedWithUsers: { to: 'User', via: 'sharedWith', matching: 'id', inverse: 'dashboardsShared' },
        owner: { to: 'User', via: 'ownerId', inverse: 'dashboardsOwned' },
      },
    }),
    DashboardWidget: entity(dashboardWidgets, {
      edges: {
        dashboard: { to: 'Dashboard', via: 'dashboardId', inverse: 'dashboardWidgets' },
        report: { to: 'Report', via: 'reportId', inverse: 'dashboardWidgets' },
      },
      classification: { personal: ['query'] },
    }),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { analyticsEvents, analyticsMetrics, analyticsSessions } from './tables.ts';

export default domain('analytics', {
  number: 15,
  description: 'What visitors and applications do, session by session, and the figures drawn from it.',
  entities: {
    AnalyticsEvent: entity(analyticsEvents, {
      edges: {
        session: {
          to: 'AnalyticsSession',
          via: 'sessionId',
          matching: 'sessionId',
          inverse: 'analyticsEvents',
        },
        user: { to: 'User', via: 'userId', inverse: 'analyticsEvents' },
      },
      classification: { personal: ['properties'] },
      appendOnly: true,
    }),
    AnalyticsSession: entity(analyticsSessions, {
      edges: {
        user: { to: 'User', via: 'userId', inverse: 'analyticsSessions' },
      },
      classification: { personal: ['ipAddress', 'metadata'] },
    }),
    AnalyticsMetric: entity(analyticsMetrics),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { apiLogs, auditLogs, securityEvents, systemLogs } from './tables.ts';

export default domain('audit-logs', {
  number: 30,
  description: 'Who did what and when, what the systems logged, and what looked like an attack.',
  entities: {
    AuditLog: entity(auditLogs, {
      edges: {
        resourceNode: { by: 'resource', via: 'resourceId', to: 'every', inverse: 'auditTrail' },
        user: { to: 'User', via: 'userId', inverse: 'auditLogs', matching: 'id' },
      },
      classification: { personal: ['changes', 'ipAddress', 'userAgent', 'metadata'] },
      appendOnly: true,
    }),
    SystemLog: entity(systemLogs, {
      classification: { personal: ['message', 'stackTrace'] },
      appendOnly: true,
    }),
    ApiLog: entity(apiLogs, {
      edges: {
        apiKey: { to: 'ApiKey', via: 'apiKeyId', inverse: 'apiLogs' },
        user: { to: 'User', via: 'userId', inverse: 'apiLogs' },
      },
      classification: { personal: ['ipAddress', 'userAgent', 'requestBody', 'responseBody'] },
      appendOnly: true,
    }),
    SecurityEvent: entity(securityEvents, {
      edges: {
        resolvedByUser: { to: 'User', via: 'resolvedBy' },
        user: { to: 'User', via: 'userId', inverse: 'securityEvents' },
      },
      classification: { personal: ['ipAddress', 'details'] },
    }),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { apiKeys, featureFlags, jobExecutions, scheduledJobs, systemSettings } from './tables.ts';

export default domain('system-config', {
  number: 40,
  description: 'Settings, feature flags, keys of the interface and scheduled jobs with their runs.',
  entities: {
    SystemSetting: entity(systemSettings, {
      edges: {
        updatedByUser: { to: 'User', via: 'updatedBy' },
      },
      classification: { secret: ['value'] },
      hidden: ['value'],
    }),
    FeatureFlag: entity(featureFlags, {
      edges: {
        enabledForUsers: { to: 'User', via: 'enabledFor', matching: 'id', inverse: 'featureFlagsEnabled' },
        disabledForUsers: { to: 'User', via: 'disabledFor', matching: 'id', inverse: 'featureFlagsDisabled' },
        createdByUser: { to: 'User', via: 'createdBy' },
        updatedByUser: { to: 'User', via: 'updatedBy' },
      },
    }),
    ApiKey: entity(apiKeys, {
      edges: {
        permissionRefs: { to: 'Permission', via: 'permissions', matching: 'name', inverse: 'apiKeys' },
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: { secret: ['key', 'secret'] },
      hidden: ['key', 'secret'],
    }),
    ScheduledJob: entity(scheduledJobs),
    JobExecution: entity(jobExecutions, {
      edges: {
        job: { to: 'ScheduledJob', via: 'jobId', inverse: 'jobExecutions' },
      },
    }),
  },
});

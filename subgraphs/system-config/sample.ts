import { fakeSecret } from '../_platform/book/keys.ts';
import { at, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import { type ApiKey, apiKeys } from '../_platform/book/tell/api-keys.ts';
import { type FeatureFlag, featureFlags } from '../_platform/book/tell/feature-flags.ts';
import { type Job, jobs } from '../_platform/book/tell/jobs.ts';
import { type Setting, settings } from '../_platform/book/tell/settings.ts';

/** Rows of settings, flags, keys and jobs with their last runs; none of them belongs to a story. */
export default sample('system-config', {
  system_settings: (chapter) => rows(once(chapter, settings), (setting) => [settingRow(setting)]),
  feature_flags: (chapter) => rows(once(chapter, featureFlags), (flag) => [flagRow(flag)]),
  api_keys: (chapter) => rows(once(chapter, apiKeys), (key) => [keyRow(key)]),
  scheduled_jobs: (chapter) => rows(once(chapter, jobs), (job) => [jobRow(job)]),
  job_executions: (chapter) => rows(once(chapter, jobs), runRows),
});

function settingRow(setting: Setting): Row {
  return {
    id: setting.id,
    key: setting.key,
    value: setting.value,
    type: setting.type,
    category: setting.category,
    description: setting.description,
    isPublic: setting.isPublic,
    isEncrypted: setting.type === 'SECRET',
    validationRules: setting.rules,
    updatedBy: setting.by,
    createdAt: at(setting.createdAt),
    updatedAt: at(setting.updatedAt),
  };
}

function flagRow(flag: FeatureFlag): Row {
  return {
    id: flag.id,
    name: flag.name,
    description: flag.description,
    isEnabled: flag.isEnabled,
    rolloutPercentage: flag.rollout,
    conditions: flag.conditions,
    enabledFor: flag.enabledFor,
    disabledFor: flag.disabledFor,
    createdBy: flag.createdBy,
    updatedBy: flag.updatedBy,
    createdAt: at(flag.createdAt),
    updatedAt: at(flag.updatedAt),
  };
}

function keyRow(key: ApiKey): Row {
  return {
    id: key.id,
    name: key.name,
    key: fakeSecret(`api-key/${key.name}/public`),
    secret: fakeSecret(`api-key/${key.name}/secret`),
    type: key.type,
    permissions: key.permissions,
    ipWhitelist: key.networks,
    rateLimit: key.rateLimit,
    expiresAt: at(key.expiresAt),
    lastUsedAt: at(key.lastUsedAt),
    isActive: key.isActive,
    createdBy: key.by,
    createdAt: at(key.createdAt),
    updatedAt: at(key.updatedAt),
  };
}

/** How a finished run stands in its job, which has other words than the run. */
const LAST_RUN: Readonly<Record<string, string>> = {
  COMPLETED: 'SUCCESS',
  FAILED: 'FAILURE',
  TIMED_OUT: 'TIMEOUT',
  CANCELLED: 'SKIPPED',
};

function jobRow(job: Job): Row {
  const last = job.runs.findLast(({ duration }) => duration !== null);
  return {
    id: job.id,
    name: job.name,
    type: job.type,
    schedule: job.schedule,
    handler: job.handler,
    parameters: job.parameters,
    isActive: job.isActive,
    lastRunAt: at(last?.startedAt ?? null),
    lastRunStatus: last === undefined ? null : LAST_RUN[last.status]!,
    lastRunDuration: last?.duration ?? null,
    nextRunAt: at(job.nextRunAt),
    failureCount: job.failureCount,
    maxRetries: 3,
    createdAt: at(job.createdAt),
    updatedAt: at(last === undefined ? job.createdAt : last.startedAt + last.duration!),
  };
}

function runRows(job: Job): Row[] {
  return job.runs.map((run) => {
    const endedAt = run.duration === null ? null : run.startedAt + run.duration;
    return {
      id: run.id,
      jobId: job.id,
      status: run.status,
      startedAt: at(run.startedAt),
      completedAt: at(endedAt),
      duration: run.duration,
      output: run.output,
      errorMessage: run.error,
      metadata: { attempt: run.attempt },
      createdAt: at(run.startedAt),
      updatedAt: at(endedAt ?? run.startedAt),
    };
  });
}

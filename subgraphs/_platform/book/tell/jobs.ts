import { AS_OF, addDays, DAY, day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { drawFrom } from '../random.ts';

/** Work the system does by itself at set times. */
export interface Job {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly schedule: string;
  readonly handler: string;
  readonly parameters: object | null;
  readonly isActive: boolean;
  readonly failureCount: number;
  readonly nextRunAt: Instant | null;
  readonly createdAt: Instant;
  /** Runs in the order they began. */
  readonly runs: readonly JobRun[];
}

/** One run of a job. */
export interface JobRun {
  readonly id: string;
  readonly status: string;
  readonly startedAt: Instant;
  /** Milliseconds; null while it runs or waits. */
  readonly duration: number | null;
  readonly output: string | null;
  readonly error: string | null;
  readonly attempt: number;
}

/** Cron jobs of every night by the hour they run at; the sweeps that law and calendar ask for. */
const nightly: readonly (readonly [name: string, hour: number, handler: string, done: string])[] = [
  ['expireQuotes', 0, 'quotes.expire', 'presupuestos caducados'],
  ['activatePolicies', 0, 'policies.activate', 'pólizas en vigor'],
  ['expirePolicies', 0, 'policies.expire', 'pólizas vencidas'],
  ['markOverdue', 1, 'finance.overdue', 'recibos impagados'],
  ['suspendPolicies', 1, 'policies.suspend', 'pólizas suspendidas (LCS art. 15)'],
  ['lapsePolicies', 1, 'policies.lapse', 'pólizas extinguidas (LCS art. 15)'],
  ['startRenewals', 2, 'renewals.start', 'renovaciones abiertas'],
  ['remindRenewals', 6, 'renewals.remind', 'avisos de renovación'],
  ['watchComplaints', 5, 'complaints.deadlines', 'reclamaciones cerca del plazo'],
  ['watchGdprRequests', 5, 'compliance.deadlines', 'solicitudes cerca del plazo'],
  ['accrueCommissions', 3, 'finance.commissions', 'comisiones devengadas'],
  ['expirePoints', 3, 'loyalty.expire', 'movimientos de caducidad'],
  ['findOrphans', 4, 'compliance.orphans', 'filas sin su referencia'],
  ['purgeBlockedData', 4, 'compliance.purge', 'filas destruidas tras el bloqueo'],
];

/** How the fourteen last runs of some jobs went, newest first; the others all went well. */
const troubles: Readonly<Record<string, readonly string[]>> = {
  startRenewals: ['COMPLETED', 'COMPLETED', 'FAILED', 'COMPLETED'],
  findOrphans: ['TIMED_OUT', 'COMPLETED', 'TIMED_OUT'],
  remindRenewals: ['CANCELLED'],
  syncInsurers: ['FAILED', 'FAILED', 'COMPLETED'],
  deliverWebhooks: ['RUNNING', 'COMPLETED'],
  sendNotifications: ['QUEUED', 'COMPLETED'],
};

const NIGHTS = 14;
const SINCE = day(2022, 1, 10);

const ERRORS: Readonly<Record<string, string>> = {
  FAILED: 'El sistema de la compañía respondió 503.',
  TIMED_OUT: 'No terminó en 15 minutos; lo que faltaba queda para la próxima vez.',
};

/** The jobs of the system with their last runs. */
export const jobs: readonly Job[] = [
  ...nightly.map(([name, hour, handler, done]) => {
    const at = (night: number) => addDays(AS_OF, -night - 1) + hour * 3_600_000;
    const next = at(-1);
    return jobOf({ name, type: 'CRON', schedule: `0 ${hour} * * *`, handler, next }, at, done);
  }),
  often('sendNotifications', 'PT1M', 60_000, 'notifications.send', 'avisos enviados'),
  often('deliverWebhooks', 'PT1M', 60_000, 'integrations.deliver', 'entregas hechas'),
  often('syncInsurers', 'PT6H', DAY / 4, 'integrations.insurers', 'recibos de compañías conciliados'),
  jobOf(
    {
      name: 'backfillRowTimes',
      type: 'ONE_OFF',
      schedule: '2026-05-09T22:00:00Z',
      handler: 'platform.backfill',
      next: null,
    },
    () => day(2026, 5, 9) + 22 * 3_600_000,
    'filas completadas',
    1,
  ),
  jobOf(
    {
      name: 'rebuildSearch',
      type: 'MAINTENANCE',
      schedule: 'manual',
      handler: 'platform.reindex',
      next: null,
    },
    (turn) => addDays(AS_OF, -40 * (turn + 1)),
    'índices rehechos',
    3,
  ),
  jobOf(
    { name: 'exportLegacy', type: 'MAINTENANCE', schedule: 'manual', handler: 'platform.export', next: null },
    () => AS_OF,
    '',
    0,
  ),
];

/** A job that runs every so many milliseconds, all day. */
function often(name: string, schedule: string, every: number, handler: string, done: string): Job {
  const at = (turn: number) => AS_OF - turn * every;
  return jobOf({ name, type: 'INTERVAL', schedule, handler, next: AS_OF + every }, at, done);
}

type JobWish = Pick<Job, 'name' | 'type' | 'schedule' | 'handler'> & { readonly next: Instant | null };

function jobOf(wish: JobWish, at: (turn: number) => Instant, done: string, count = NIGHTS): Job {
  const { next, ...job } = wish;
  const runs = Array.from({ length: count }, (_, turn) => runOf(job.name, turn, at(turn), done));
  const ended = runs.filter(({ duration }) => duration !== null);
  const failures = ended.findIndex(({ status }) => status === 'COMPLETED');
  const isActive = job.name !== 'exportLegacy';
  const parameters = job.type === 'CRON' ? { batch: 500 } : null;
  return {
    ...{ id: idOf('job', job.name), ...job, parameters, isActive },
    ...{ failureCount: Math.max(failures, 0), nextRunAt: next, createdAt: SINCE },
    runs: runs.reverse(),
  };
}

function runOf(name: string, turn: number, startedAt: Instant, done: string): JobRun {
  const draw = drawFrom(`job-${name}-${turn}`);
  const status = troubles[name]?.[turn] ?? 'COMPLETED';
  const open = status === 'QUEUED' || status === 'RUNNING';
  const duration = open ? null : status === 'TIMED_OUT' ? 900_000 : draw.whole(80, 40_000);
  return {
    id: idOf('job-run', `${name}/${startedAt}`),
    ...{ status, startedAt, duration },
    output: status === 'COMPLETED' ? `${draw.whole(0, 60)} ${done}` : null,
    error: ERRORS[status] ?? null,
    attempt: status === 'FAILED' ? 3 : 1,
  };
}

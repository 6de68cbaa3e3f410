import { AS_OF, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { definitionAt, type WorkflowDefinition } from './workflow-definitions.ts';

/** One run of a process for one thing of the business. */
export interface WorkflowInstance {
  readonly id: string;
  readonly key: string;
  readonly definition: WorkflowDefinition;
  readonly status: string;
  /** Index of the step it stands at, from 0; the last one when it is over. */
  readonly current: number;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly error: string | null;
  readonly parentId: string | null;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly startedBy: string | null;
  readonly context: object;
  readonly updatedAt: Instant;
  readonly steps: readonly StepExecution[];
}

export interface StepExecution {
  readonly id: string;
  readonly index: number;
  readonly name: string;
  readonly status: string;
  readonly error: string | null;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly taskId: string | null;
}

/** Runs that ended longer ago than this are no longer kept. */
export const RUN_KEPT_DAYS = 365;

/** How far a process has come. */
export interface WorkflowWish {
  readonly code: string;
  /** Names the run for good, such as `claim/SIN-2025-000001-1`. */
  readonly key: string;
  readonly status: string;
  readonly about: readonly [type: string, id: string];
  readonly from: Instant;
  /** Last thing that happened. */
  readonly until: Instant;
  /** Name of the step it stands at; the last one where it is left out. */
  readonly at?: string;
  readonly skipped?: readonly string[];
  /** Task by name of the step that waits for it. */
  readonly tasks?: Readonly<Record<string, string>>;
  readonly parentKey?: string;
  readonly startedBy?: string;
  readonly error?: string;
  readonly context: object;
}

const OVER = new Set(['COMPLETED', 'COMPENSATED', 'CANCELLED', 'TIMED_OUT']);
/** State of the step a process stands at, by the state of the process. */
const STANDING: Readonly<Record<string, string>> = {
  COMPENSATING: 'FAILED',
  COMPENSATED: 'FAILED',
  CANCELLED: 'SKIPPED',
  TIMED_OUT: 'FAILED',
};

/** Id of the run with this key. */
export function workflowId(key: string): string {
  return idOf('workflow', key);
}

/** A run with its steps, which share the time between its begin and the last thing that happened. */
export function tellWorkflow(wish: WorkflowWish): WorkflowInstance {
  const definition = definitionAt(wish.code, wish.from);
  const startedAt = Math.min(wish.from, AS_OF);
  const until = Math.max(Math.min(wish.until, AS_OF), startedAt);
  const found = wish.at === undefined ? -1 : definition.steps.indexOf(wish.at);
  const current = found === -1 ? definition.steps.length - 1 : found;
  return {
    id: workflowId(wish.key),
    key: wish.key,
    definition,
    status: wish.status,
    current,
    startedAt,
    completedAt: OVER.has(wish.status) ? until : null,
    error: wish.error ?? null,
    parentId: wish.parentKey === undefined ? null : workflowId(wish.parentKey),
    relatedType: wish.about[0],
    relatedId: wish.about[1],
    startedBy: wish.startedBy ?? null,
    context: wish.context,
    updatedAt: until,
    steps: stepsOf(wish, definition, current, startedAt, until),
  };
}

function stepsOf(
  wish: WorkflowWish,
  { steps }: WorkflowDefinition,
  current: number,
  from: Instant,
  until: Instant,
): StepExecution[] {
  const moment = (index: number) => from + Math.floor(((until - from) * index) / (current + 1));
  return steps.slice(0, current + 1).map((name, index) => {
    const status = stepStatus(wish, name, index, current);
    const ended = !['PENDING', 'RUNNING', 'WAITING'].includes(status);
    return {
      id: idOf('workflow-step', `${wish.key}/${index}`),
      index,
      name,
      status,
      error: status === 'FAILED' ? (wish.error ?? null) : null,
      startedAt: moment(index),
      completedAt: ended ? moment(index + 1) : null,
      taskId: wish.tasks?.[name] ?? null,
    };
  });
}

/** Steps behind the one it stands at are done or undone; a run that is undone begins with its last step. */
function stepStatus(wish: WorkflowWish, name: string, index: number, current: number): string {
  if (wish.skipped?.includes(name)) return 'SKIPPED';
  if (index === current) return STANDING[wish.status] ?? wish.status;
  if (wish.status === 'COMPENSATED') return 'COMPENSATED';
  return wish.status === 'COMPENSATING' && index === current - 1 ? 'COMPENSATED' : 'COMPLETED';
}

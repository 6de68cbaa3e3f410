import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { eventsOf } from '../../subgraphs/_platform/book/tell/calendar.ts';
import { tasksOf } from '../../subgraphs/_platform/book/tell/tasks.ts';
import { type WorkflowInstance, workflowsOf } from '../../subgraphs/_platform/book/tell/workflows.ts';

/** Every rule that the tasks, events and processes of a story break, as sentences. */
export function brokenDesks(story: Story): string[] {
  return [...taskRules(story), ...eventRules(story), ...workflowRules(story)];
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

function ordered(moments: readonly (number | null)[]): boolean {
  const known = moments.filter((moment) => moment !== null);
  return known.every((moment, i) => i === 0 || known[i - 1]! <= moment);
}

function taskRules(story: Story): string[] {
  const tasks = new Map(tasksOf(story).map((task) => [task.id, task]));
  return [...tasks.values()].flatMap((task) => {
    const parent = task.parentTaskId === null ? undefined : tasks.get(task.parentTaskId);
    return broken(task.title, {
      'is completed exactly when it says so': (task.status === 'COMPLETED') === (task.completedAt !== null),
      'moments are in order': ordered([task.createdAt, task.completedAt, task.updatedAt, AS_OF]),
      'is due after it was given out': task.dueAt > task.createdAt,
      'is part of a task of the story': task.parentTaskId === null || parent !== undefined,
      'is approved by another than who handles it':
        task.type !== 'APPROVAL' || parent?.assignedTo !== task.assignedTo,
      'says why it is blocked': task.status !== 'BLOCKED' || task.comments.length > 0,
      'is talked about while it lasts': task.comments.every(({ at }) => at >= task.createdAt && at <= AS_OF),
    });
  });
}

function eventRules(story: Story): string[] {
  return eventsOf(story).flatMap((event) =>
    broken(event.title, {
      'begins before it ends': event.startAt < event.endAt,
      'is known before it begins': event.createdAt <= event.startAt || event.createdAt < AS_OF,
      'has taken place when it is completed': event.status !== 'COMPLETED' || event.endAt <= AS_OF,
      'the organizer takes part': event.attendees.some(
        ({ userId, role }) => role === 'ORGANIZER' && userId === event.organizer,
      ),
      'reminders come before it, and none where it was called off': event.reminders.every(
        ({ at, sentAt }) => at <= event.startAt && (event.status !== 'CANCELLED' || sentAt === null),
      ),
      'whoever answered did so by the day of the book': event.attendees.every(
        ({ respondedAt }) => respondedAt === null || respondedAt <= AS_OF,
      ),
    }),
  );
}

const OVER = ['COMPLETED', 'COMPENSATED', 'CANCELLED', 'TIMED_OUT'];

function workflowRules(story: Story): string[] {
  const runs = workflowsOf(story);
  const tasks = new Set(tasksOf(story).map(({ id }) => id));
  const live = runs.filter(({ status }) => !OVER.includes(status)).map(subject);
  return [
    ...broken(story.customer.number, {
      'has one live run per process and thing': new Set(live).size === live.length,
    }),
    ...runs.flatMap((run) =>
      broken(run.key, {
        'has an end exactly when it is over': OVER.includes(run.status) === (run.completedAt !== null),
        'took its steps in order': ordered(
          run.steps.flatMap(({ startedAt, completedAt }) => [startedAt, completedAt]),
        ),
        'stands at its last step': run.steps.at(-1)!.index === run.current,
        'did or skipped every step when it is completed':
          run.status !== 'COMPLETED' ||
          run.steps.every(({ status }) => status === 'COMPLETED' || status === 'SKIPPED'),
        'waits for tasks of the story': run.steps.every(({ taskId }) => taskId === null || tasks.has(taskId)),
        'says why it failed': !/FAILED|COMPENSAT|TIMED/.test(run.status) || run.error !== null,
      }),
    ),
  ];
}

function subject(run: WorkflowInstance): string {
  return `${run.definition.code}/${run.relatedType}/${run.relatedId}`;
}

import { userId } from '../keys.ts';
import type { Story } from '../story.ts';
import { remembered } from './remembered.ts';
import { type Task, tellTask } from './task-facts.ts';
import { workOf } from './task-work.ts';
import { workflowsOf } from './workflows.ts';

export { agentTasks } from './task-agents.ts';
export type { Task, TaskAttachment, TaskComment } from './task-facts.ts';

/** All tasks of a story, subtasks after what they are part of; a process that failed makes one for those who mend it. */
export const tasksOf: (story: Story) => readonly Task[] = remembered((story: Story) => [
  ...workOf(story),
  ...repairs(story),
]);

function repairs(story: Story): Task[] {
  return workflowsOf(story)
    .filter(({ status }) => status === 'FAILED')
    .map((run) =>
      tellTask({
        key: `workflow/${run.key}`,
        title: `Reanudar el proceso «${run.definition.name}»`,
        description: run.error ?? 'El proceso se ha detenido.',
        type: 'OTHER',
        priority: 'HIGH',
        status: 'OPEN',
        assignedTo: userId('it', 2),
        about: ['WORKFLOW_INSTANCE', run.id],
        from: run.updatedAt,
        days: 2,
      }),
    );
}

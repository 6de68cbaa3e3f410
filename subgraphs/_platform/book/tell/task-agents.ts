import { AS_OF, addDays } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { userId } from '../keys.ts';
import { type Task, tellTask } from './task-facts.ts';

/** The work that the sales force makes for the training desk: certificates that ran out or soon will. */
export const agentTasks: readonly Task[] = agents.flatMap((agent) =>
  agent.certifications
    .filter(({ expiresAt }) => expiresAt !== null && expiresAt < addDays(AS_OF, 60))
    .map((certification) =>
      tellTask({
        key: `certification/${certification.id}`,
        title: `Renovar «${certification.name}» de ${agent.firstName} ${agent.lastName}`,
        type: 'OTHER',
        priority: agent.status === 'ACTIVE' ? 'NORMAL' : 'LOW',
        status: agent.status === 'ACTIVE' ? 'OPEN' : 'CANCELLED',
        assignedTo: userId('training', 2),
        assignedBy: userId('training', 1),
        about: ['AGENT', agent.id],
        from: addDays(certification.expiresAt!, -60),
        days: 60,
      }),
    ),
);

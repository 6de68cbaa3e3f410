import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';

/** A piece of work for somebody of our staff. */
export interface Task {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly type: string;
  readonly priority: string;
  readonly status: string;
  readonly assignedTo: string;
  readonly assignedBy: string;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly dueAt: Instant;
  readonly completedAt: Instant | null;
  readonly parentTaskId: string | null;
  readonly metadata: object;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly comments: readonly TaskComment[];
  readonly attachments: readonly TaskAttachment[];
}

export interface TaskComment {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly at: Instant;
}

export interface TaskAttachment {
  readonly id: string;
  readonly fileName: string;
  readonly fileUrl: string;
  readonly fileSize: number;
  readonly by: string;
  readonly at: Instant;
  readonly documentId: string;
}

/** What a task is about; what is left out has a default. */
export interface TaskWish {
  /** Names the task for good, such as `claim/SIN-2025-000001-1`. */
  readonly key: string;
  readonly title: string;
  readonly description?: string;
  readonly type: string;
  readonly priority?: string;
  readonly status: string;
  readonly assignedTo: string;
  readonly assignedBy?: string;
  readonly about: readonly [type: string, id: string];
  readonly from: Instant;
  /** Days the task may take. */
  readonly days: number;
  /** When it was done, blocked or given up; open tasks have none. */
  readonly endedAt?: Instant;
  readonly parent?: string;
  readonly attachments?: readonly TaskAttachment[];
}

/** Id of the task with this key. */
export function taskId(key: string): string {
  return idOf('task', key);
}

/** A task with its comments; work that would begin after the book's day begins on the day before. */
export function tellTask(wish: TaskWish): Task {
  const draw = drawFrom(`task-${wish.key}`);
  const createdAt = Math.min(wish.from, addDays(AS_OF, -1));
  const endedAt = Math.max(Math.min(wish.endedAt ?? createdAt, AS_OF), createdAt);
  const comments = commentsOf(wish, createdAt, endedAt, draw);
  return {
    id: taskId(wish.key),
    title: wish.title,
    description: wish.description ?? null,
    type: wish.type,
    priority: wish.priority ?? 'NORMAL',
    status: wish.status,
    assignedTo: wish.assignedTo,
    assignedBy: wish.assignedBy ?? userId('system'),
    relatedType: wish.about[0],
    relatedId: wish.about[1],
    dueAt: addDays(createdAt, wish.days),
    completedAt: wish.status === 'COMPLETED' ? endedAt : null,
    parentTaskId: wish.parent === undefined ? null : taskId(wish.parent),
    metadata: { key: wish.key },
    createdAt,
    updatedAt: Math.max(endedAt, comments.at(-1)?.at ?? createdAt),
    comments,
    attachments: wish.attachments ?? [],
  };
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  OPEN: ['Pendiente de empezar; lo miro esta semana.', '¿Alguien tiene el teléfono actualizado?'],
  IN_PROGRESS: ['Hablado con el cliente, sigo con ello.', 'Falta cuadrar las fechas; lo cierro pronto.'],
  BLOCKED: ['Bloqueada: esperamos la documentación.', 'Bloqueada: pendiente de un tercero.'],
  COMPLETED: ['Hecho y anotado en el expediente.', 'Resuelto por teléfono.', 'Cerrado sin incidencias.'],
  CANCELLED: ['Ya no hace falta.', 'Anulada: el asunto se ha cerrado por otra vía.'],
};

/** A blocked task says why; of the others every third is talked about. */
function commentsOf(wish: TaskWish, from: Instant, until: Instant, draw: Draw): TaskComment[] {
  if (wish.status !== 'BLOCKED' && !draw.oneIn(3)) return [];
  return Array.from({ length: draw.whole(1, 2) }, (_, i) => ({
    id: idOf('task-comment', `${wish.key}/${i + 1}`),
    by: i === 0 ? wish.assignedTo : (wish.assignedBy ?? userId('system')),
    text: i === 0 ? draw.pick(SAID[wish.status]!) : 'Visto, gracias.',
    at: from + Math.floor(((until - from) * (i + 1)) / 2),
  }));
}

import { AS_OF, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { whereabouts } from './sign-ins.ts';
import { users } from './users.ts';

/** A column that changed. Values are texts as the row shows them; secrets and medical data never stand here. */
export type Changes = Readonly<Record<string, { readonly from: string | null; readonly to: string | null }>>;

/** One thing that somebody did to a row. */
export interface AuditEntry {
  readonly id: string;
  readonly userId: string;
  readonly action: string;
  /** Table of the row. */
  readonly resource: string;
  readonly resourceId: string | null;
  readonly changes: Changes | null;
  readonly metadata: object;
  readonly at: Instant;
}

/** A row whose trail is told: its table, its id and the number people know it by. */
export interface Audited {
  readonly resource: string;
  readonly id: string;
  readonly number: string;
}

/** One step of a trail, with the business operation that made it. */
export interface Step {
  readonly action: string;
  readonly operation: string;
  readonly by: string;
  readonly at: Instant;
  readonly changes: Changes | null;
}

const SECOND = 1_000;

/** The trail of a row from its steps, oldest first; a step that would not come after the one before it follows a second later. */
export function trailOf(of: Audited, steps: readonly Step[]): AuditEntry[] {
  let last = Number.NEGATIVE_INFINITY;
  return steps.map(({ action, operation, by, at, changes }, i) => {
    last = Math.max(Math.min(at, AS_OF), last + SECOND);
    return {
      id: idOf('audit', `${of.resource}/${of.id}/${i}`),
      userId: by,
      ...{ action, resource: of.resource, resourceId: of.id, changes },
      metadata: { operation, number: of.number },
      at: last,
    };
  });
}

/** A move of a row's status; the first of a row comes from null. */
export function moved(from: string | null, to: string): Changes {
  return { status: { from, to } };
}

const known = new Map(users.map((user) => [user.id, user]));
const places = new Map<string, ReturnType<typeof whereabouts>>();

/** From where an employee or agent did it; nothing for the system, whose jobs come over no network. */
export function origin(by: string): { ipAddress: string | null; userAgent: string | null } {
  if (by === userId('system')) return { ipAddress: null, userAgent: null };
  const before = places.get(by);
  if (before !== undefined) return before;
  const now = whereabouts(known.get(by) ?? { id: by, role: 'AGENT' });
  places.set(by, now);
  return now;
}

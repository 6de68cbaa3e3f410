import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import { permissionId, roleId } from './roles.ts';
import { type User, users } from './users.ts';

const HOUR = 3_600_000;

/** A stay of a user between sign-in and expiry. */
export interface SignIn {
  readonly id: string;
  readonly userId: string;
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
}

/** A request for a new password. */
export interface PasswordReset {
  readonly id: string;
  readonly userId: string;
  readonly at: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
}

/** A role or a right of a user, and who gave it when. */
export interface Grant {
  readonly id: string;
  readonly userId: string;
  /** Id of the role or of the right. */
  readonly of: string;
  readonly by: string;
  readonly at: Instant;
}

const BROWSERS = [
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Firefox/139.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/137.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) Version/18.4 Safari/605.1',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) Mobile Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15) Chrome/137.0 Mobile Safari/537.36',
] as const;

/** Where a user asks from: the office network for employees, else an address of the ranges kept for examples. */
export function whereabouts(user: Pick<User, 'id' | 'role'>): { ipAddress: string; userAgent: string } {
  const draw = drawFrom(`whereabouts-${user.id}`);
  const outside = ['AGENT', 'CUSTOMER', 'PARTNER'].includes(user.role);
  const ipAddress = outside
    ? `${draw.pick(['192.0.2', '198.51.100', '203.0.113'])}.${draw.whole(1, 254)}`
    : `10.20.${draw.whole(1, 4)}.${draw.whole(10, 250)}`;
  return { ipAddress, userAgent: outside ? draw.pick(BROWSERS) : draw.pick(BROWSERS.slice(0, 3)) };
}

/** The last stays of a user, newest first: three of an employee, two of an agent, one of a customer. */
export function signInsOf(user: User): SignIn[] {
  const { lastLoginAt, role } = user;
  if (lastLoginAt === null) return [];
  const draw = drawFrom(`sign-ins-${user.id}`);
  const count = role === 'CUSTOMER' ? 1 : role === 'AGENT' ? 2 : 3;
  const hours = role === 'CUSTOMER' ? 1 : 12;
  return Array.from({ length: count }, (_, i) => {
    const at = i === 0 ? lastLoginAt : officeHour(addDays(lastLoginAt, -i), draw.fraction());
    const id = idOf('session', `${user.id}/${i}`);
    return { id, userId: user.id, ...whereabouts(user), at, expiresAt: at + hours * HOUR };
  }).filter(({ at }) => at >= user.createdAt);
}

/** Requests for a new password: of those locked out, of some customers, and one that is still open. */
export function passwordResetsOf(user: User): PasswordReset[] {
  const draw = drawFrom(`resets-${user.id}`);
  if (user.id === userId('sales', 4)) return [reset(user, AS_OF - HOUR / 2, null)];
  if (user.lastLoginAt === null) return [];
  if (user.status === 'LOCKED') {
    const at = Math.min(user.lastLoginAt + draw.whole(1, 30) * DAY, AS_OF - DAY);
    return [reset(user, at, null)];
  }
  if (user.status !== 'ACTIVE' || !draw.oneIn(9)) return [];
  const at = user.lastLoginAt - draw.whole(5, 50) * 60_000;
  return at < user.createdAt ? [] : [reset(user, at, draw.oneIn(8) ? null : at + draw.whole(1, 20) * 60_000)];
}

/** A link works for an hour. */
function reset(user: User, at: Instant, usedAt: Instant | null): PasswordReset {
  return { id: idOf('password-reset', user.id), userId: user.id, at, expiresAt: at + HOUR, usedAt };
}

/** Roles beside the main one: who leads a desk also does its work. */
const MORE_ROLES: Readonly<Record<string, readonly string[]>> = {
  [userId('claims', 1)]: ['CLAIMS_ADJUSTER'],
  [userId('claims', 2)]: ['SUPERVISOR'],
  [userId('underwriting', 1)]: ['SUPERVISOR'],
  [userId('sales', 1)]: ['ASSISTANT'],
  [userId('finance', 1)]: ['SUPERVISOR'],
  [userId('marketing', 1)]: ['ASSISTANT'],
  [userId('compliance', 1)]: ['SUPERVISOR'],
};

/** The roles of a user, his main one first. */
export function roleGrantsOf(user: User): Grant[] {
  return [user.role, ...(MORE_ROLES[user.id] ?? [])].map((name) => ({
    id: idOf('user-role', `${user.id}/${name}`),
    userId: user.id,
    of: roleId(name),
    by: giverTo(user),
    at: user.createdAt,
  }));
}

/** Rights beside those of the roles, each with its reason in the work of the one who has it. */
const MORE_RIGHTS: Readonly<Record<string, readonly string[]>> = {
  [userId('claims', 3)]: ['complaints:READ'],
  [userId('claims', 5)]: ['reports:READ', 'reports:EXECUTE'],
  [userId('underwriting', 2)]: ['pricing_rules:UPDATE'],
  [userId('sales', 2)]: ['complaints:UPDATE'],
  [userId('sales', 3)]: ['campaigns:UPDATE'],
  [userId('finance', 2)]: ['reinsurance_contracts:READ'],
  [userId('marketing', 2)]: ['campaigns:CREATE', 'campaigns:UPDATE', 'surveys:READ'],
  [userId('training', 2)]: ['training_courses:UPDATE'],
  [userId('it', 2)]: ['reports:READ'],
};

/** Rights given to employees beside those of their roles. */
export const rightGrants: readonly Grant[] = users.flatMap((user) =>
  (MORE_RIGHTS[user.id] ?? []).map((name) => ({
    id: idOf('user-permission', `${user.id}/${name}`),
    userId: user.id,
    of: permissionId(name),
    by: userId('it', 1),
    at: Math.min(addDays(user.createdAt, 90), AS_OF),
  })),
);

/** Customers sign up by themselves, employees are let in by the administrators, whom the system let in. */
function giverTo(user: User): string {
  return user.role === 'CUSTOMER' || user.id === userId('it', 1) ? userId('system') : userId('it', 1);
}

import { AS_OF, addDays, DAY, day, type Instant, officeHour } from '../calendar.ts';
import { type Desk, idOf, userId } from '../keys.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { drawFrom } from '../random.ts';
import type { Agent, Customer } from '../story.ts';

/** Whoever signs in: an employee, a partner, an agent, a customer of the portal, or the system itself. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: string;
  readonly status: string;
  readonly lastLoginAt: Instant | null;
  readonly emailVerified: boolean;
  readonly agentId: string | null;
  readonly customerId: string | null;
  readonly metadata: object;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Roles of each desk, seat by seat; the first seat of a desk of several leads it. */
const desks: Readonly<Record<Desk, readonly string[]>> = {
  system: ['ADMIN'],
  management: ['MANAGER', 'MANAGER'],
  it: ['SUPER_ADMIN', 'ADMIN', 'ADMIN'],
  sales: ['SUPERVISOR', 'ASSISTANT', 'ASSISTANT', 'ASSISTANT', 'ASSISTANT'],
  underwriting: ['UNDERWRITER', 'UNDERWRITER', 'UNDERWRITER'],
  claims: [
    'SUPERVISOR',
    'CLAIMS_ADJUSTER',
    'CLAIMS_ADJUSTER',
    'CLAIMS_ADJUSTER',
    'CLAIMS_ADJUSTER',
    'CLAIMS_ADJUSTER',
  ],
  finance: ['FINANCE', 'FINANCE', 'FINANCE'],
  compliance: ['COMPLIANCE_OFFICER', 'COMPLIANCE_OFFICER'],
  actuarial: ['ACTUARY', 'ACTUARY'],
  audit: ['AUDITOR'],
  marketing: ['SUPERVISOR', 'ASSISTANT'],
  training: ['SUPERVISOR', 'ASSISTANT'],
  partner: ['PARTNER', 'PARTNER'],
};

/** Users of the office, the partners' and the system's; agents and customers have theirs beside them. */
export const users: readonly User[] = (Object.keys(desks) as Desk[]).flatMap((desk) =>
  desks[desk].map((role, seat) => deskUser(desk, seat + 1, role)),
);

/** How many seats a desk has; they count from 1. */
export function seatsOf(desk: Desk): number {
  return desks[desk].length;
}

function deskUser(desk: Desk, seat: number, role: string): User {
  const draw = drawFrom(`user-${desk}-${seat}`);
  const firstName = desk === 'system' ? 'Sistema' : draw.pick(draw.oneIn(2) ? womenNames : menNames);
  const lastName = desk === 'system' ? 'AIT-CORE' : `${draw.pick(familyNames)} ${draw.pick(familyNames)}`;
  const mailbox = `${plain(firstName)}.${plain(lastName.split(' ')[0]!)}.${desk}${seat}`;
  const lastLoginAt =
    desk === 'system' ? null : officeHour(addDays(AS_OF, -draw.whole(1, 12)), draw.fraction());
  const createdAt = officeHour(day(draw.whole(2012, 2023), draw.whole(1, 12), draw.whole(1, 28)), 0.1);
  return {
    id: userId(desk, seat),
    email: `${mailbox}@${desk === 'partner' ? 'socio' : 'correduria'}.example`,
    ...{ firstName, lastName, role, status: 'ACTIVE', lastLoginAt, emailVerified: true },
    ...{ agentId: null, customerId: null, metadata: { synthetic: true, desk }, createdAt },
    updatedAt: lastLoginAt ?? createdAt,
  };
}

/** Id of the user an agent signs in with; every agent has one. */
export function agentUserId(agentId: string): string {
  return idOf('user', `agent/${agentId}`);
}

const AGENT_STATES: Readonly<Record<string, string>> = {
  APPLICANT: 'INVITED',
  SUSPENDED: 'SUSPENDED',
  TERMINATED: 'DISABLED',
};

/** The user of an agent. One who has left keeps his row, disabled, so that what he did still bears his name. */
export function agentUser(agent: Agent): User {
  const draw = drawFrom(`user-${agent.number}`);
  const status = AGENT_STATES[agent.status] ?? 'ACTIVE';
  const lastLoginAt = lastLogin(status, agent.since, draw.whole(1, 20), draw.fraction());
  return {
    id: agentUserId(agent.id),
    ...{ email: agent.email, firstName: agent.firstName, lastName: agent.lastName, role: 'AGENT', status },
    ...{ lastLoginAt, emailVerified: status !== 'INVITED', agentId: agent.id, customerId: null },
    metadata: { synthetic: true, agentNumber: agent.number },
    createdAt: agent.since,
    updatedAt: lastLoginAt ?? agent.since,
  };
}

/** Id of the user a customer signs in to the portal with, or null: about half of the customers have one. */
export function portalUserId(customerId: string): string | null {
  return customerId.charCodeAt(0) % 2 === 1 ? idOf('user', `customer/${customerId}`) : null;
}

const CUSTOMER_STATES: Readonly<Record<string, string>> = { BLOCKED: 'SUSPENDED', DECEASED: 'DISABLED' };

/** The portal user of a customer, or null where he has none. */
export function portalUser(customer: Customer): User | null {
  const id = portalUserId(customer.id);
  if (id === null) return null;
  const draw = drawFrom(`portal-${customer.number}`);
  const drawn = draw.oneIn(12) ? 'INVITED' : draw.oneIn(40) ? 'LOCKED' : 'ACTIVE';
  const status = CUSTOMER_STATES[customer.status] ?? drawn;
  const createdAt = Math.min(
    officeHour(addDays(customer.since, draw.whole(0, 60)), draw.fraction()),
    AS_OF - DAY,
  );
  const lastLoginAt = lastLogin(status, createdAt, draw.whole(1, 120), draw.fraction());
  return {
    id,
    email: customer.email,
    firstName: customer.firstName ?? customer.companyName!,
    lastName: customer.lastName ?? '',
    ...{ role: 'CUSTOMER', status, lastLoginAt, emailVerified: status !== 'INVITED' },
    ...{ agentId: null, customerId: customer.id, metadata: { synthetic: true }, createdAt },
    updatedAt: lastLoginAt ?? createdAt,
  };
}

/** A sign-in so many days ago; whoever was only invited has none, and one locked out is long gone. */
function lastLogin(status: string, since: Instant, daysAgo: number, fraction: number): Instant | null {
  if (status === 'INVITED') return null;
  const days = status === 'ACTIVE' ? daysAgo : daysAgo + 180;
  return Math.max(officeHour(addDays(AS_OF, -days), fraction), since);
}

import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Customer, Story } from '../story.ts';
import { type AuditEntry, moved, type Step, trailOf } from './audit-entry.ts';
import { gdprRequestsOf } from './compliance.ts';
import { agentUserId } from './users.ts';

/** The trail of a customer: taken up, won, changed, read, lost, and what he asked about his data. */
export function customerTrail(story: Story): AuditEntry[] {
  const { customer } = story;
  const draw = drawFrom(`audit-${customer.number}`);
  const seller = agentUserId((story.policies[0] ?? story.quotes[0]!).agentId);
  const steps: Step[] = [
    step('CREATE', 'createCustomer', seller, customer.since, null, 'PROSPECT'),
    ...standing(story),
    ...dataRequests(story),
  ];
  const later = () => officeHour(addDays(AS_OF, -draw.whole(1, 300)), draw.fraction());
  if (draw.oneIn(6)) steps.push(phoneChange(customer, userId('sales', draw.whole(2, 5)), later()));
  if (draw.oneIn(8)) steps.push(sensitiveRead(userId('underwriting', draw.whole(1, 3)), later()));
  const created = steps[0]!.at;
  const ordered = steps.filter(({ at }) => at >= created).sort((a, b) => a.at - b.at);
  const of = { resource: 'customers', id: customer.id, number: customer.number };
  return [...trailOf(of, ordered), ...(draw.oneIn(40) ? [deletedContact(customer, later())] : [])];
}

function step(
  action: string,
  operation: string,
  by: string,
  at: Instant,
  from: string | null,
  to: string,
): Step {
  return { action, operation, by, at, changes: moved(from, to) };
}

/** From the first policy to the state of today. */
function standing({ customer, policies }: Story): Step[] {
  const first = policies[0];
  if (first === undefined) return [];
  const won = Math.max(first.createdAt, customer.since + 1_000);
  const steps = [step('STATE_CHANGE', 'bindPolicy', agentUserId(first.agentId), won, 'PROSPECT', 'ACTIVE')];
  if (customer.status === 'ACTIVE') return steps;
  const ended = Math.max(...policies.map((policy) => Math.min(policy.endAt, AS_OF - 2 * DAY)), won + DAY);
  const [operation, by] = LOST[customer.status]!;
  return [...steps, step('STATE_CHANGE', operation, by, ended, 'ACTIVE', customer.status)];
}

const LOST: Readonly<Record<string, readonly [operation: string, by: string]>> = {
  INACTIVE: ['deactivateCustomers', userId('system')],
  BLOCKED: ['blockCustomer', userId('compliance', 1)],
  DECEASED: ['recordDeath', userId('sales', 1)],
};

/** A change of telephone; the log keeps the last digits only, since it outlives an erasure. */
function phoneChange(customer: Customer, by: string, at: Instant): Step {
  const to = `…${customer.phone.slice(-3)}`;
  const from = `…${String((Number(customer.phone.slice(-3)) + 137) % 1_000).padStart(3, '0')}`;
  return { action: 'UPDATE', operation: 'updateContact', by, at, changes: { phone: { from, to } } };
}

function sensitiveRead(by: string, at: Instant): Step {
  return { action: 'READ_SENSITIVE', operation: 'readIdentity', by, at, changes: null };
}

/** What came of the requests about his data: copies handed over, and data erased as far as the law lets. */
function dataRequests(story: Story): Step[] {
  return gdprRequestsOf(story).flatMap((request): Step[] => {
    if (!['COMPLETED', 'PARTIALLY_COMPLETED'].includes(request.status)) return [];
    const by = request.processedBy ?? userId('compliance', 1);
    const base = { by, at: request.updatedAt, changes: null };
    if (request.type === 'ACCESS' || request.type === 'PORTABILITY')
      return [{ ...base, action: 'EXPORT', operation: 'exportCustomer' }];
    return request.type === 'ERASURE' ? [{ ...base, action: 'ERASE', operation: 'eraseCustomer' }] : [];
  });
}

/** A contact that is no longer there: the one kind of entry whose row is gone. */
function deletedContact(customer: Customer, at: Instant): AuditEntry {
  const id = idOf('contact', `${customer.number}/old`);
  const gone: Step = {
    action: 'DELETE',
    operation: 'removeContact',
    by: userId('sales', 3),
    at,
    changes: null,
  };
  return trailOf({ resource: 'contacts', id, number: customer.number }, [gone])[0]!;
}

import { addYears, day, type Instant } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { contentHash, idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Claim, Customer, Story } from '../story.ts';
import { beneficiariesOf } from './beneficiaries.ts';
import { fraudAlertsOf } from './fraud-detection.ts';

/** Somebody or something we do not want to insure without a second look. */
export interface BlacklistEntry {
  readonly id: string;
  readonly entityType: string;
  /** Id of a row, or the blind index of a number that belongs to nobody we know. */
  readonly entityId: string;
  readonly reason: string;
  readonly severity: 'WATCH' | 'RESTRICT' | 'BLOCK';
  readonly by: string;
  readonly at: Instant;
  readonly expiresAt: Instant | null;
  readonly notes: string | null;
}

/** Stands where the index of an encrypted value would: the value itself is never listed. */
function blindIndex(value: string): string {
  return contentHash(`blind-index/${value}`);
}

function entry(
  entityType: string,
  entityId: string,
  severity: BlacklistEntry['severity'],
  reason: string,
  at: Instant,
): BlacklistEntry {
  return {
    id: idOf('blacklist', `${entityType}/${entityId}`),
    entityType,
    entityId,
    reason,
    severity,
    by: userId('compliance', severity === 'BLOCK' ? 1 : 2),
    at,
    expiresAt: severity === 'BLOCK' ? null : addYears(at, severity === 'RESTRICT' ? 5 : 2),
    notes: severity === 'WATCH' ? 'Revisar antes de emitir; no impide contratar.' : null,
  };
}

/** Agents whose agency was ended. */
export const blacklistedAgents: readonly BlacklistEntry[] = agents
  .filter(({ status }) => status === 'TERMINATED' || status === 'SUSPENDED')
  .map(({ id, status }) =>
    entry(
      'AGENT',
      id,
      status === 'TERMINATED' ? 'BLOCK' : 'RESTRICT',
      'Contrato de mediación resuelto o suspendido.',
      day(2025, 3, 10),
    ),
  );

/** The entries of a story: its customer where he is blocked, and what was in a confirmed fraud. */
export function blacklistOf(story: Story): BlacklistEntry[] {
  const confirmed = fraudAlertsOf(story).filter(({ resolution }) =>
    /CONFIRMED_FRAUD|AUTHORITY/.test(resolution ?? ''),
  );
  const claims = story.policies.flatMap((policy) => policy.claims);
  const entries = confirmed.flatMap(({ entityType, entityId, resolvedAt }) => {
    if (entityType === 'CUSTOMER') return blocked(story.customer, resolvedAt!);
    const claim = claims.find(({ id }) => id === entityId);
    return claim === undefined ? [] : involved(story.customer, claim, resolvedAt!);
  });
  entries.push(...doubtful(story));
  return [...new Map(entries.map((one) => [one.id, one])).values()];
}

/** One beneficiary in thirty, whose identity was not yet shown, is looked at twice before he is paid. */
function doubtful({ policies, customer }: Story): BlacklistEntry[] {
  return policies.flatMap((policy) =>
    beneficiariesOf(policy, customer)
      .filter(({ id, customerId }) => customerId === null && drawFrom(`doubtful/${id}`).oneIn(30))
      .map(({ id }) =>
        entry('BENEFICIARY', id, 'WATCH', 'Identidad pendiente de acreditar.', policy.createdAt),
      ),
  );
}

function blocked(customer: Customer, at: Instant): BlacklistEntry[] {
  const reason = 'Identidad o titularidad de cuenta no confirmada.';
  return [
    entry('CUSTOMER', customer.id, 'BLOCK', reason, at),
    entry('IDENTITY_NUMBER', blindIndex(customer.identityNumber), 'BLOCK', reason, at),
    entry('IBAN', blindIndex(customer.iban), 'BLOCK', reason, at),
    entry('EMAIL', blindIndex(customer.email), 'RESTRICT', reason, at),
  ];
}

function involved(customer: Customer, claim: Claim, at: Instant): BlacklistEntry[] {
  const reason = `Fraude confirmado en el siniestro ${claim.number}.`;
  const { insuredObjectType: type, insuredObjectId: id } = claim;
  const thing = type === null || id === null ? [] : [entry(type, id, 'WATCH', reason, at)];
  const plate = type === 'VEHICLE' ? [entry('PLATE', blindIndex(`plate/${id}`), 'WATCH', reason, at)] : [];
  const phone = drawFrom(claim.number).oneIn(2)
    ? [entry('PHONE', blindIndex(customer.phone), 'RESTRICT', reason, at)]
    : [];
  return [entry('CUSTOMER', customer.id, 'RESTRICT', reason, at), ...thing, ...plate, ...phone];
}

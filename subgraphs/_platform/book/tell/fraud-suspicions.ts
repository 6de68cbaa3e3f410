import { AS_OF, addDays, DAY, daysBetween, type Instant } from '../calendar.ts';
import { euros } from '../catalogue/products.ts';
import { decimal } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Policy, Story } from '../story.ts';
import type { FraudRuleCode } from './fraud-rules.ts';

/** What a rule found: about whom, when, and how it came out. */
export interface Suspicion {
  readonly rule: FraudRuleCode;
  readonly entityType: 'CLAIM' | 'POLICY' | 'CUSTOMER' | 'PAYMENT' | 'QUOTE' | 'AGENT' | 'VEHICLE';
  readonly entityId: string;
  /** Tells apart what two alerts of one rule are about. */
  readonly key: string;
  readonly claimId: string | null;
  readonly at: Instant;
  /** Open, or how it was resolved; FROZEN is open and grave enough to hold payments back. */
  readonly outcome: 'OPEN' | 'FROZEN' | 'CLEARED' | 'CONFIRMED' | 'WITHDRAWN';
  readonly resolvedAt: Instant | null;
  readonly indicators: object;
}

/** All that the rules find in a story. */
export function suspicionsOf(story: Story): Suspicion[] {
  return [
    ...story.policies.flatMap((policy) => [
      ...policy.claims.flatMap((claim) => ofClaim(policy, claim)),
      ...ofVehicle(policy),
      ...ofCoverRaised(policy),
      ...ofPayments(policy),
      ...ofCancellation(policy),
    ]),
    ...ofQuotes(story),
    ...ofBlocked(story),
    ...ofNewAccount(story),
  ];
}

const OPEN_CLAIMS = /REPORTED|UNDER_REVIEW|PENDING|IN_PROGRESS|REOPENED/;

/** How a suspicion about a claim came out: nothing grave stays open unless the claim is held back for it. */
function fateOf(claim: Claim, draw: Draw): Pick<Suspicion, 'outcome' | 'resolvedAt'> {
  if (claim.status === 'FRAUD_SUSPECTED') return { outcome: 'FROZEN', resolvedAt: null };
  if (claim.status === 'REJECTED') return { outcome: 'CONFIRMED', resolvedAt: claim.updatedAt - DAY / 4 };
  if (claim.status === 'WITHDRAWN') return { outcome: 'WITHDRAWN', resolvedAt: claim.updatedAt };
  if (OPEN_CLAIMS.test(claim.status) && claim.status !== 'REOPENED')
    return { outcome: 'OPEN', resolvedAt: null };
  return { outcome: 'CLEARED', resolvedAt: addDays(claim.reviewedAt!, draw.whole(1, 3)) };
}

function ofClaim(policy: Policy, claim: Claim): Suspicion[] {
  const draw = drawFrom(`suspicion/${claim.number}`);
  const about = { entityType: 'CLAIM', entityId: claim.id, key: claim.number, claimId: claim.id } as const;
  const fate = fateOf(claim, draw);
  const found = (rule: FraudRuleCode, indicators: object): Suspicion => {
    const at = claim.submittedAt + draw.whole(60, 3_000) * 1_000;
    return { rule, ...about, ...fate, at, indicators };
  };
  if (fate.outcome === 'FROZEN' || (fate.outcome === 'CONFIRMED' && draw.oneIn(2)))
    return [found('CONTRADICTION', { photoMetadata: 'fecha anterior al siniestro', witness: draw.oneIn(3) })];
  if (fate.outcome === 'CONFIRMED') return [];
  return ordinaryFindings(policy, claim).map(([rule, indicators]) => found(rule, indicators));
}

function ordinaryFindings(policy: Policy, claim: Claim): [FraudRuleCode, object][] {
  const days = daysBetween(policy.startAt, claim.incidentAt);
  const notice = daysBetween(claim.incidentAt, claim.submittedAt);
  const large = claim.amount > euros(8_000) || claim.amount > policy.premium * 10;
  const findings: [FraudRuleCode, object][] = [];
  if (large)
    findings.push(['LARGE_LOSS', { amount: decimal(claim.amount), premium: decimal(policy.premium) }]);
  if (days < 30 && policy.previousPolicyId === null)
    findings.push(['EARLY_LOSS', { daysSinceInception: days }]);
  if (notice > 7) findings.push(['LATE_NOTICE', { daysToNotice: notice }]);
  return findings;
}

function ofVehicle(policy: Policy): Suspicion[] {
  const damaged = policy.claims.filter(({ insuredObjectType }) => insuredObjectType === 'VEHICLE');
  const second = damaged[1];
  if (second === undefined) return [];
  const draw = drawFrom(`suspicion-vehicle/${policy.number}`);
  const at = Math.max(...damaged.map(({ submittedAt }) => submittedAt)) + DAY / 8;
  const old = at < addDays(AS_OF, -30);
  return [
    {
      rule: 'REPEATED_LOSS',
      entityType: 'VEHICLE',
      entityId: second.insuredObjectId!,
      key: policy.number,
      claimId: second.id,
      at: Math.min(at, AS_OF),
      outcome: old ? 'CLEARED' : 'OPEN',
      resolvedAt: old ? addDays(at, draw.whole(2, 20)) : null,
      indicators: { claims: damaged.map(({ number }) => number) },
    },
  ];
}

function ofCoverRaised(policy: Policy): Suspicion[] {
  const raised = policy.endorsements.find(
    ({ type, status }) => type === 'COVERAGE_ADD' && status === 'APPLIED',
  );
  const soon = policy.claims.find(
    ({ incidentAt, status }) =>
      raised !== undefined &&
      status !== 'REJECTED' &&
      incidentAt > raised.effectiveAt &&
      incidentAt < addDays(raised.effectiveAt, 60),
  );
  if (raised === undefined || soon === undefined) return [];
  const draw = drawFrom(`suspicion-cover/${policy.number}`);
  const fate = fateOf(soon, draw);
  return [
    {
      rule: 'COVER_RAISED',
      entityType: 'POLICY',
      entityId: policy.id,
      key: policy.number,
      claimId: soon.id,
      at: soon.submittedAt + DAY / 24,
      ...fate,
      indicators: { endorsementAt: new Date(raised.effectiveAt).toISOString(), claim: soon.number },
    },
  ];
}

/** One returned debit in three that was paid by other means. */
function ofPayments(policy: Policy): Suspicion[] {
  return policy.invoices.flatMap((invoice) => {
    const returned = invoice.payments.find(({ status }) => status === 'RETURNED');
    const paid = invoice.payments.find(({ status }) => status === 'COMPLETED');
    if (returned === undefined || paid === undefined || paid.paidAt === null) return [];
    const draw = drawFrom(`suspicion-payment/${invoice.number}`);
    if (!draw.oneIn(3)) return [];
    const old = paid.paidAt < addDays(AS_OF, -20);
    return [
      {
        rule: 'RETURNED_DEBIT',
        entityType: 'PAYMENT',
        entityId: paid.id,
        key: paid.number,
        claimId: null,
        at: Math.min(paid.paidAt + DAY / 12, AS_OF),
        outcome: old ? 'CLEARED' : 'OPEN',
        resolvedAt: old ? addDays(paid.paidAt, draw.whole(1, 12)) : null,
        indicators: { returned: returned.number, method: paid.method },
      },
    ];
  });
}

/** A policy cancelled from its first day says something of who sold it; nothing was found so far. */
function ofCancellation(policy: Policy): Suspicion[] {
  const flat = (policy.metadata as { cancellationMethod?: string }).cancellationMethod === 'FLAT';
  if (!flat || policy.updatedAt > addDays(AS_OF, -40)) return [];
  const draw = drawFrom(`suspicion-agent/${policy.number}`);
  return [
    {
      rule: 'EARLY_CANCELLATION',
      entityType: 'AGENT',
      entityId: policy.agentId,
      key: policy.number,
      claimId: null,
      at: addDays(policy.updatedAt, 2),
      outcome: 'CLEARED',
      resolvedAt: addDays(policy.updatedAt, draw.whole(5, 30)),
      indicators: { policy: policy.number },
    },
  ];
}

function ofQuotes({ quotes }: Story): Suspicion[] {
  return quotes
    .filter(({ parentQuoteId }) => parentQuoteId !== null)
    .map((quote) => {
      const old = quote.createdAt < addDays(AS_OF, -20);
      return {
        rule: 'QUOTE_CHANGED',
        entityType: 'QUOTE',
        entityId: quote.id,
        key: quote.number,
        claimId: null,
        at: quote.createdAt + DAY / 24,
        outcome: old ? 'CLEARED' : 'OPEN',
        resolvedAt: old ? addDays(quote.createdAt, drawFrom(quote.number).whole(1, 9)) : null,
        indicators: { versions: 2, field: 'uso del riesgo' },
      };
    });
}

/** An account in another's name. */
function ofIdentity(
  { id, number }: Story['customer'],
  course: Pick<Suspicion, 'at' | 'outcome' | 'resolvedAt'>,
): Suspicion {
  return {
    rule: 'IDENTITY',
    entityType: 'CUSTOMER',
    entityId: id,
    key: number,
    claimId: null,
    ...course,
    indicators: { accountHolderDiffers: true },
  };
}

/** Customers are blocked because they were not who they said. */
function ofBlocked({ customer, policies }: Story): Suspicion[] {
  if (customer.status !== 'BLOCKED') return [];
  const last = Math.max(customer.since, ...policies.map(({ updatedAt }) => updatedAt));
  const at = Math.min(addDays(last, 10), addDays(AS_OF, -30));
  return [ofIdentity(customer, { at, outcome: 'CONFIRMED', resolvedAt: addDays(at, 14) })];
}

/** A new account for the debits that is in another's name, a spouse's mostly; whoever was blocked for it is told above. */
function ofNewAccount({ customer, policies }: Story): Suspicion[] {
  const changed = policies
    .flatMap(({ endorsements }) => endorsements)
    .find(({ type, status }) => type === 'PAYMENT_CHANGE' && status === 'APPLIED');
  if (changed === undefined || customer.status === 'BLOCKED') return [];
  const at = changed.updatedAt;
  if (at > addDays(AS_OF, -20)) return [];
  const days = drawFrom(`suspicion-account/${customer.number}`).whole(1, 9);
  return [ofIdentity(customer, { at, outcome: 'CLEARED', resolvedAt: addDays(at, days) })];
}

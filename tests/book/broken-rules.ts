import { isIban, isIdentityNumber } from '../../subgraphs/_platform/book/identifiers.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import type { Chapter, Claim, Invoice, Policy, Quote, Story } from '../../subgraphs/_platform/book/story.ts';

/** What a real motor book may do that an invented one may not: its recoveries answer claims that are not in it. */
export interface Leniency {
  readonly recoveredAbovePaid: boolean;
}

/** Every rule of the business that a chapter breaks, as sentences with the number of what breaks it. */
export function brokenRules(chapter: Chapter, leniency: Leniency = { recoveredAbovePaid: false }): string[] {
  return [
    ...chapter.stories.flatMap((story) => [
      ...customerRules(story),
      ...story.quotes.flatMap(quoteRules),
      ...story.policies.flatMap((policy) => policyRules(policy, leniency)),
      ...chainRules(story),
    ]),
    ...statementRules(chapter),
  ];
}

/** The sentences of the rules that do not hold. */
function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

function customerRules({ customer }: Story): string[] {
  return broken(customer.number, {
    'the identity number is valid': isIdentityNumber(customer.identityNumber),
    'the IBAN is valid': isIban(customer.iban),
    'is marked synthetic': (customer.metadata as { synthetic?: boolean }).synthetic === true,
    'has one primary address': customer.addresses.filter(({ isPrimary }) => isPrimary).length === 1,
    'postcodes have five digits': customer.addresses.every(({ postalCode }) =>
      /^(0[1-9]|[1-4]\d|5[0-2])\d{3}$/.test(postalCode),
    ),
    'is a person or a company':
      (customer.companyName === null) === (customer.firstName !== null && customer.birthDate !== null),
  });
}

function quoteRules(quote: Quote): string[] {
  return broken(quote.number, {
    'its items add up to its premium': sumOf(quote.items, ({ premium }) => premium) === quote.premium,
    'is bound exactly when it became a policy':
      (quote.status === 'BOUND') === (quote.policyId !== null && quote.convertedAt !== null),
    'its history is in order': ordered(quote.history.map(({ at }) => at)),
    'is valid for at least 15 days': quote.validUntil - quote.createdAt >= 15 * 86_400_000,
    'a decided case has an assessment':
      quote.case === null ||
      !/APPROVED|DECLINED/.test(quote.case.status) ||
      quote.case.assessments.length > 0,
  });
}

function policyRules(policy: Policy, leniency: Leniency): string[] {
  const initial = policy.coverages.filter(({ endorsementId }) => endorsementId === null);
  const schedule = policy.invoices.filter(
    ({ endorsementId, creditNoteForId }) => endorsementId === null && creditNoteForId === null,
  );
  const net = sumOf(schedule, (invoice) =>
    sumOf(
      invoice.lines.filter(({ kind }) => /NET_PREMIUM|DISCOUNT/.test(kind)),
      ({ amount }) => amount,
    ),
  );
  const recovered = policy.cessions.every(
    ({ ceded, retained, premium }) => ceded + retained === policy.sumInsured && premium <= policy.premium,
  );
  return [
    ...broken(policy.number, {
      'its coverages add up to its premium':
        sumOf(policy.coverages, ({ premium }) => premium) === policy.premium,
      'its instalments add up to the premium':
        policy.status === 'DRAFT' || net === sumOf(initial, ({ premium }) => premium),
      'begins before it ends': policy.startAt < policy.endAt,
      'was bound before it begins': policy.createdAt <= policy.startAt,
      'changes lie in the term': policy.endorsements.every(
        ({ effectiveAt }) => effectiveAt >= policy.startAt && effectiveAt <= policy.endAt,
      ),
      'ceded and retained are the sum insured': recovered,
    }),
    ...policy.invoices.flatMap((invoice) => invoiceRules(invoice, policy)),
    ...policy.claims.flatMap((claim) => claimRules(claim, policy, leniency)),
  ];
}

function invoiceRules(invoice: Invoice, policy: Policy): string[] {
  const total = invoice.amount + invoice.tax;
  const received = sumOf(
    invoice.payments.filter(({ status }) => /COMPLETED|REFUNDED/.test(status)),
    ({ amount }) => amount,
  );
  const original = policy.invoices.find(({ id }) => id === invoice.creditNoteForId);
  return broken(invoice.number, {
    'its lines add up to its total': sumOf(invoice.lines, ({ amount }) => amount) === total,
    'is issued before it is due': invoice.issuedAt <= invoice.dueAt,
    'is paid in full when it is paid':
      !/^(PAID|CREDITED)$/.test(invoice.status) || received === Math.abs(total),
    'is paid in part when it is paid in part':
      invoice.status !== 'PARTIALLY_PAID' || (received > 0 && received < total),
    'gives back no more than was paid': original === undefined || -total <= original.amount + original.tax,
    'payments have an amount': invoice.payments.every(({ amount }) => amount > 0),
  });
}

function claimRules(claim: Claim, policy: Policy, leniency: Leniency): string[] {
  const paid = sumOf(
    claim.payments.filter(({ direction, status }) => direction === 'OUT' && status === 'COMPLETED'),
    ({ amount }) => amount,
  );
  const out = sumOf(
    claim.payments.filter(({ direction }) => direction === 'OUT'),
    ({ amount }) => amount,
  );
  const back = sumOf(
    claim.payments.filter(({ direction }) => direction === 'IN'),
    ({ amount }) => amount,
  );
  const recovered = sumOf(
    claim.recoveries.filter(({ status }) => status === 'RECEIVED'),
    ({ amount }) => amount,
  );
  const reserve = sumOf(claim.reserves, ({ amount }) => amount);
  const coverage = policy.coverages.find(({ id }) => id === claim.coverageId);
  const adjusted = claim.amount + sumOf(claim.adjustments, ({ amount }) => amount);
  return broken(claim.number, {
    'happened in the term': claim.incidentAt >= policy.startAt && claim.incidentAt < policy.endAt,
    'moments are in order': ordered(
      [claim.incidentAt, claim.submittedAt, claim.reviewedAt, claim.settledAt].filter((at) => at !== null),
    ),
    'names a coverage of the policy': claim.coverageId === null || coverage !== undefined,
    'its adjustments lead to what was approved':
      claim.approved === null || claim.status === 'REJECTED' || adjusted === claim.approved,
    'pays no more than approved': out <= (claim.approved ?? 0),
    'is paid in full when it is paid': !/^(PAID|CLOSED)$/.test(claim.status) || paid === claim.approved,
    'is approved within the limit':
      claim.approved === null || coverage === undefined || claim.approved <= coverage.limit,
    'the reserve is what is still to be paid':
      !/^(APPROVED|PARTIALLY_APPROVED|SETTLED|IN_LITIGATION)$/.test(claim.status) ||
      indemnity(claim) === claim.approved! - paid,
    'a finished claim holds no reserve':
      !/^(PAID|CLOSED|REJECTED|WITHDRAWN)$/.test(claim.status) || reserve === 0,
    'an open claim holds a reserve':
      !/^(UNDER_REVIEW|PENDING_DOCS|PENDING_EXPERT|IN_PROGRESS|FRAUD_SUSPECTED|REOPENED)$/.test(
        claim.status,
      ) || reserve > 0,
    'recovers no more than was paid': leniency.recoveredAbovePaid || recovered <= paid,
    'what was received came as payments': recovered === back,
    'recoveries have an amount': claim.recoveries.every(({ amount }) => amount > 0),
  });
}

function indemnity(claim: Claim): number {
  return sumOf(
    claim.reserves.filter(({ kind }) => kind === 'INDEMNITY'),
    ({ amount }) => amount,
  );
}

function chainRules({ policies }: Story): string[] {
  return policies.flatMap((policy) => {
    const previous = policies.find(({ id }) => id === policy.previousPolicyId);
    return broken(policy.number, {
      'follows a policy of the same customer': policy.previousPolicyId === null || previous !== undefined,
      'begins when the policy before it ends':
        previous === undefined || (previous.endAt === policy.startAt && previous.status === 'RENEWED'),
      'is continued when it is renewed':
        policy.status !== 'RENEWED' ||
        policies.some(({ previousPolicyId }) => previousPolicyId === policy.id),
    });
  });
}

function statementRules({ statements, stories }: Chapter): string[] {
  const commissions = stories.flatMap(({ policies }) => policies).flatMap((policy) => policy.commissions);
  return statements.flatMap((statement) => {
    const own = commissions.filter(({ statementId }) => statementId === statement.id);
    return broken(statement.number, {
      'its commissions add up to its total':
        own.length > 0 && sumOf(own, ({ amount }) => amount) === statement.total,
      'its commissions are of its agent': own.every(({ agentId }) => agentId === statement.agentId),
    });
  });
}

function ordered(moments: readonly number[]): boolean {
  return moments.every((moment, i) => i === 0 || moments[i - 1]! <= moment);
}

import { AS_OF, addDays, addMonths, type Instant, officeHour } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { euros, offers } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Payment, Policy, Story } from '../story.ts';
import { campaigns } from './campaigns.ts';
import { complaintsOf } from './complaints.ts';
import { ruleIds } from './compliance-rules.ts';

/** One rule checked on one thing. */
export interface ComplianceCheck {
  readonly id: string;
  readonly ruleId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly status: string;
  readonly result: object;
  readonly violations: readonly object[] | null;
  readonly checkedAt: Instant;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
}

/** What is checked, when, and whether the rule holds; null where nobody has looked yet. */
interface Question {
  readonly rule: string;
  readonly type: string;
  readonly id: string;
  readonly at: Instant;
  readonly holds: boolean | null;
  readonly facts?: object;
}

const HIGH_AMOUNT = euros(10_000);
const FOUR_EYES_AMOUNT = euros(6_000);
const DAYS_TO_MINIMUM_PAYMENT = 40;

/** Every check that a story's customer, quotes, policies, claims, payments and papers went through. */
export function checksOf(story: Story): ComplianceCheck[] {
  const draw = drawFrom(`checks-${story.customer.number}`);
  return [
    ...customerQuestions(story, draw),
    ...quoteQuestions(story, draw),
    ...story.policies.flatMap((policy) => policyQuestions(policy, draw)),
    ...documentQuestions(story),
  ].map((question) => checked(question, draw));
}

function customerQuestions(story: Story, draw: Draw): Question[] {
  const { customer } = story;
  const about = { type: 'CUSTOMER', id: customer.id };
  const known = story.policies.length === 0 ? null : !draw.oneIn(25);
  const identified = { ...about, rule: 'KYC', at: addDays(customer.since, 1), holds: known };
  const firm = customer.type === 'COMPANY' || customer.type === 'PUBLIC_BODY';
  const listed = { ...about, rule: 'SANCTIONS', at: addDays(customer.since, 2), holds: true };
  // A customer with several complaints is checked on the first: the rule is about how he was treated.
  const late = complaintsOf(story)
    .slice(0, 1)
    .map((complaint) => ({
      ...{ ...about, rule: 'L44-MONTH', at: addDays(complaint.path.dueAt, 1) },
      holds: complaint.path.dueAt < AS_OF ? complaint.path.decidedAt !== null : null,
      facts: { complaintNumber: complaint.number },
    }));
  return [identified, ...(firm ? [listed] : []), ...late];
}

/** Every third offer that went out is looked at. */
function quoteQuestions({ quotes }: Story, draw: Draw): Question[] {
  return quotes.flatMap(({ id, createdAt, status }) =>
    !['QUOTED', 'ACCEPTED', 'BOUND', 'REJECTED'].includes(status) || draw.oneIn(3)
      ? []
      : [{ rule: 'IDD-NEEDS', type: 'QUOTE', id, at: addDays(createdAt, 1), holds: !draw.oneIn(20) }],
  );
}

function policyQuestions(policy: Policy, draw: Draw): Question[] {
  const payments = policy.invoices.flatMap((invoice) => invoice.payments);
  const renewed = { rule: 'LCS-NOTICE', type: 'POLICY', id: policy.id, at: addMonths(policy.startAt, -1) };
  return [
    ...(policy.previousPolicyId === null ? [] : [{ ...renewed, holds: !draw.oneIn(30) }]),
    ...policy.claims.flatMap(claimQuestions),
    ...[...payments, ...policy.claims.flatMap((claim) => claim.payments)].flatMap((payment) =>
      paymentQuestions(payment),
    ),
  ];
}

function claimQuestions(claim: Claim): Question[] {
  const about = { type: 'CLAIM', id: claim.id };
  const limit = addDays(claim.submittedAt, DAYS_TO_MINIMUM_PAYMENT);
  const paidAt = claim.payments.find(({ direction }) => direction === 'OUT')?.createdAt ?? null;
  const answeredAt = claim.settledAt ?? paidAt ?? (claim.approved === null ? null : claim.updatedAt);
  const inTime =
    answeredAt === null ? (limit < AS_OF ? claim.status === 'WITHDRAWN' : null) : answeredAt <= limit;
  const minimum = { ...about, rule: 'LCS-40', at: addDays(limit, 1), holds: inTime, facts: { days: 40 } };
  const large = claim.approved !== null && claim.approved > FOUR_EYES_AMOUNT;
  return large ? [minimum, { ...about, rule: 'FOUR-EYES', at: claim.updatedAt, holds: true }] : [minimum];
}

function paymentQuestions(payment: Payment): Question[] {
  const about = { type: 'PAYMENT', id: payment.id, at: addDays(payment.createdAt, 1), holds: true };
  const byCard = payment.method === 'CREDIT_CARD' || payment.method === 'DEBIT_CARD';
  return [
    ...(payment.amount >= HIGH_AMOUNT ? [{ ...about, rule: 'AML-AMOUNT' }] : []),
    ...(byCard ? [{ ...about, rule: 'PCI-CARD' }] : []),
  ];
}

/** Papers that prove who someone is, once he is a customer no more. */
function documentQuestions({ customer, documents }: Story): Question[] {
  const papers = documents.filter(({ type }) => type === 'ID_DOCUMENT');
  const gone = customer.status === 'INACTIVE' || customer.status === 'DECEASED';
  return papers.map(({ id, uploadedAt }) => ({
    ...{ rule: 'LOPD-BLOCKING', type: 'DOCUMENT', id, at: addDays(uploadedAt, 365) },
    holds: !gone,
  }));
}

function sharedQuestions(): Question[] {
  const at = addDays(AS_OF, -45);
  const insurers = [...new Set(offers.map(({ product }) => product.insurerId))];
  return [
    ...agents.map((agent, seat) => ({
      ...{ rule: 'IDD-TRAINING', type: 'AGENT', id: agent.id, at },
      holds: agent.status === 'APPLICANT' ? null : seat % 9 !== 4,
    })),
    ...insurers.flatMap((id, i) => [
      { rule: 'SOLVENCY', type: 'INSURER', id, at, holds: true },
      { rule: 'DORA-THIRD-PARTY', type: 'INSURER', id, at, holds: i % 4 !== 3 },
    ]),
    ...campaigns.map(({ id, createdAt, status }) => ({
      ...{ rule: 'GDPR-CONSENT', type: 'CAMPAIGN', id, at: addDays(createdAt, 3) },
      holds: status === 'DRAFT' ? null : true,
    })),
  ];
}

/** Turns a question into the check as it stands: what failed long enough ago was mended or, rarely, waived. */
function checked({ rule, type, id, at, holds, facts }: Question, draw: Draw): ComplianceCheck {
  const day = Math.min(at, addDays(AS_OF, -2));
  const checkedAt = officeHour(day, draw.fraction());
  const resolvedAt = officeHour(addDays(checkedAt, draw.whole(2, 30)), draw.fraction());
  const failed = holds === false;
  const resolved = failed && resolvedAt < AS_OF && !draw.oneIn(3);
  const mended = resolved ? (draw.oneIn(5) ? 'WAIVED' : 'RESOLVED') : 'FAILED';
  return {
    id: idOf('compliance-check', `${rule}/${id}`),
    ruleId: ruleIds.get(rule)!,
    entityType: type,
    entityId: id,
    status: holds === null ? 'PENDING' : holds ? 'PASSED' : mended,
    result: { rule, outcome: holds, ...facts },
    violations: failed ? [{ rule, detail: VIOLATIONS[rule] ?? 'No consta la evidencia exigida.' }] : null,
    checkedAt,
    resolvedAt: resolved ? resolvedAt : null,
    resolvedBy: resolved ? userId('compliance', 1) : null,
  };
}

const VIOLATIONS: Readonly<Record<string, string>> = {
  KYC: 'El documento de identidad está caducado.',
  'LCS-40': 'Pasaron cuarenta días sin importe mínimo.',
  'L44-MONTH': 'La queja no se resolvió en plazo.',
  'IDD-TRAINING': 'No consta la formación continua del último año.',
};

/** Checks on what belongs to no customer: agents, insurers and campaigns. */
export const sharedChecks: readonly ComplianceCheck[] = sharedQuestions().map((question) =>
  checked(question, drawFrom(`check-${question.rule}-${question.id}`)),
);

import { userId } from '../_platform/book/keys.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, policiesOf, rows, sample } from '../_platform/book/sample.ts';
import type { Policy } from '../_platform/book/story.ts';

const office = userId('sales');

/** Rows of policies, what they cover, their changes and the things insured. */
export default sample('policies', {
  policies: (chapter) => rows(policiesOf(chapter), ({ policy }) => [policyRow(policy)]),
  endorsements: (chapter) => rows(policiesOf(chapter), ({ policy }) => endorsementRows(policy)),
  coverages: (chapter) => rows(policiesOf(chapter), ({ policy }) => coverageRows(policy)),
  policy_risks: (chapter) => rows(policiesOf(chapter), ({ policy }) => riskRows(policy)),
});

function policyRow(policy: Policy) {
  return {
    id: policy.id,
    policyNumber: policy.number,
    type: policy.type,
    status: policy.status,
    customerId: policy.customerId,
    agentId: policy.agentId,
    productId: policy.productId,
    insurerId: policy.insurerId,
    quoteId: policy.quoteId,
    previousPolicyId: policy.previousPolicyId,
    premium: decimal(policy.premium),
    sumInsured: decimal(policy.sumInsured),
    deductible: policy.deductible === null ? null : decimal(policy.deductible),
    startDate: at(policy.startAt),
    endDate: at(policy.endAt),
    renewalDate: at(policy.renewalAt),
    paymentFrequency: policy.frequency,
    metadata: policy.metadata,
    createdAt: at(policy.createdAt),
    updatedAt: at(policy.updatedAt),
    createdBy: office,
    updatedBy: office,
  };
}

function endorsementRows(policy: Policy) {
  return policy.endorsements.map((endorsement) => ({
    id: endorsement.id,
    policyId: policy.id,
    type: endorsement.type,
    description: endorsement.description,
    effectiveDate: at(endorsement.effectiveAt),
    premiumChange: decimal(endorsement.premiumChange),
    status: endorsement.status,
    requestedBy: endorsement.requestedBy,
    createdAt: at(endorsement.createdAt),
    updatedAt: at(endorsement.updatedAt),
  }));
}

function coverageRows(policy: Policy) {
  return policy.coverages.map((coverage) => ({
    id: coverage.id,
    policyId: policy.id,
    name: coverage.name,
    description: coverage.description,
    limit: decimal(coverage.limit),
    premium: decimal(coverage.premium),
    isOptional: coverage.isOptional,
    endorsementId: coverage.endorsementId,
    productCoverageId: coverage.productCoverageId,
    createdAt: at(coverage.since),
    updatedAt: at(coverage.since),
  }));
}

function riskRows(policy: Policy) {
  const ended = policy.status === 'RENEWED' || policy.status === 'EXPIRED' ? policy.endAt : null;
  return policy.risks.map((risk) => ({
    id: risk.id,
    policyId: policy.id,
    objectType: risk.objectType,
    objectId: risk.objectId,
    description: risk.description,
    sumInsured: decimal(risk.sumInsured),
    effectiveFrom: at(policy.startAt),
    effectiveTo: at(ended),
    createdAt: at(policy.createdAt),
    updatedAt: at(policy.updatedAt),
  }));
}

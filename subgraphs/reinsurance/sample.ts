import { decimal, percentage } from '../_platform/book/money.ts';
import { at, claimsOf, policiesOf, rows, sample } from '../_platform/book/sample.ts';
import type { Claim, Policy, Treaty } from '../_platform/book/story.ts';

/** Rows of the reinsurance programme, of what policies cede to it and of what it owes on claims. */
export default sample('reinsurance', {
  reinsurance_contracts: ({ treaties }) => treaties.map(contractRow),
  reinsurance_cessions: (chapter) => rows(policiesOf(chapter), ({ policy }) => cessionRows(policy)),
  reinsurance_claims: (chapter) => rows(claimsOf(chapter), ({ claim }) => claimRows(claim)),
});

function contractRow(treaty: Treaty) {
  return {
    id: treaty.id,
    contractNumber: treaty.number,
    reinsurerId: treaty.reinsurerId,
    type: treaty.type,
    status: treaty.status,
    effectiveFrom: at(treaty.from),
    effectiveTo: at(treaty.to),
    retentionLimit: decimal(treaty.retention),
    premium: decimal(treaty.premium),
    commissionRate: treaty.commissionRate === null ? null : percentage(treaty.commissionRate),
    metadata: { name: treaty.name, reinsurer: treaty.reinsurer, lines: treaty.lines },
    createdAt: at(treaty.from),
    updatedAt: at(treaty.from),
  };
}

function cessionRows(policy: Policy) {
  return policy.cessions.map((cession) => ({
    id: cession.id,
    contractId: cession.treatyId,
    policyId: policy.id,
    coverageId: cession.coverageId,
    cessionType: cession.type,
    cededAmount: decimal(cession.ceded),
    cededPremium: decimal(cession.premium),
    effectiveDate: at(cession.effectiveAt),
    status: cession.status,
    metadata: { retained: decimal(cession.retained) },
    createdAt: at(policy.createdAt),
    updatedAt: at(cession.updatedAt),
  }));
}

function claimRows(claim: Claim) {
  return claim.reinsuranceClaims.map((ceded) => ({
    id: ceded.id,
    claimId: claim.id,
    cessionId: ceded.cessionId,
    paymentId: ceded.paymentId,
    recoveredAmount: decimal(ceded.recovered),
    status: ceded.status,
    submittedAt: at(ceded.submittedAt),
    recoveredAt: at(ceded.recoveredAt),
    metadata: { claimNumber: claim.number },
    createdAt: at(ceded.submittedAt),
    updatedAt: at(ceded.updatedAt),
  }));
}

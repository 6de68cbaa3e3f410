import { userId } from '../_platform/book/keys.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, claimsOf, rows, sample } from '../_platform/book/sample.ts';
import type { Claim, Policy } from '../_platform/book/story.ts';
import { fileUrl } from '../_platform/book/tell/documents.ts';

/** Rows of claims, their ledger of reserves, what changed the amount, what came back and the papers. */
export default sample('claims', {
  claims: (chapter) => rows(claimsOf(chapter), ({ policy, claim }) => [claimRow(policy, claim)]),
  claim_reserves: (chapter) => rows(claimsOf(chapter), ({ claim }) => reserveRows(claim)),
  claim_adjustments: (chapter) => rows(claimsOf(chapter), ({ claim }) => adjustmentRows(claim)),
  claim_recoveries: (chapter) => rows(claimsOf(chapter), ({ claim }) => recoveryRows(claim)),
  claim_documents: (chapter) => rows(claimsOf(chapter), ({ claim }) => documentRows(claim)),
});

function claimRow(policy: Policy, claim: Claim) {
  return {
    id: claim.id,
    claimNumber: claim.number,
    policyId: policy.id,
    customerId: policy.customerId,
    coverageId: claim.coverageId,
    parentClaimId: claim.parentClaimId,
    type: claim.type,
    status: claim.status,
    amount: decimal(claim.amount),
    approvedAmount: claim.approved === null ? null : decimal(claim.approved),
    incidentDate: at(claim.incidentAt),
    submittedAt: at(claim.submittedAt),
    reviewedAt: at(claim.reviewedAt),
    settledAt: at(claim.settledAt),
    description: claim.description,
    assignedTo: claim.assignedTo,
    reportedBy: userId('sales', 2),
    insuredObjectType: claim.insuredObjectType,
    insuredObjectId: claim.insuredObjectId,
    metadata: claim.metadata,
    createdAt: at(claim.submittedAt),
    updatedAt: at(claim.updatedAt),
  };
}

function reserveRows(claim: Claim) {
  return claim.reserves.map((reserve) => ({
    id: reserve.id,
    claimId: claim.id,
    kind: reserve.kind,
    amount: decimal(reserve.amount),
    currency: 'EUR',
    reason: reserve.reason,
    reservedBy: reserve.by,
    reservedAt: at(reserve.at),
    createdAt: at(reserve.at),
  }));
}

function adjustmentRows(claim: Claim) {
  return claim.adjustments.map((adjustment) => ({
    id: adjustment.id,
    claimId: claim.id,
    adjustedBy: adjustment.by,
    amount: decimal(adjustment.amount),
    reason: adjustment.reason,
    notes: adjustment.notes,
    adjustedAt: at(adjustment.at),
  }));
}

function recoveryRows(claim: Claim) {
  return claim.recoveries.map((recovery) => ({
    id: recovery.id,
    claimId: claim.id,
    kind: recovery.kind,
    amount: decimal(recovery.amount),
    currency: 'EUR',
    status: recovery.status,
    counterparty: recovery.counterparty,
    receivedAt: at(recovery.receivedAt),
    notes: recovery.notes,
    createdAt: at(recovery.createdAt),
    updatedAt: at(recovery.receivedAt ?? recovery.createdAt),
  }));
}

function documentRows(claim: Claim) {
  return claim.documents.map((document) => ({
    id: document.id,
    claimId: claim.id,
    documentId: document.documentId,
    fileName: document.fileName,
    fileUrl: fileUrl(document.documentId, 1),
    fileType: document.fileType,
    fileSize: document.fileSize,
    uploadedBy: userId('claims', 1),
    uploadedAt: at(document.uploadedAt),
    createdAt: at(document.uploadedAt),
    updatedAt: at(document.uploadedAt),
  }));
}

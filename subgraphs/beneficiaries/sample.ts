import { decimal, percentage } from '../_platform/book/money.ts';
import { at, inventedStories, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { Customer, Policy, Story } from '../_platform/book/story.ts';
import { type Beneficiary, beneficiariesOf } from '../_platform/book/tell/beneficiaries.ts';
import { type BeneficiaryChange, beneficiaryChangesOf } from '../_platform/book/tell/beneficiary-changes.ts';
import { type BeneficiaryPayout, payoutsOf } from '../_platform/book/tell/beneficiary-payouts.ts';

/** Rows of whom life and accident policies pay, of how that changed and of what they were paid. */
export default sample('beneficiaries', {
  beneficiaries: (chapter) => rows(inventedStories(chapter), told(beneficiariesOf, beneficiaryRow)),
  beneficiary_changes: (chapter) => rows(inventedStories(chapter), told(beneficiaryChangesOf, changeRow)),
  beneficiary_payouts: (chapter) => rows(inventedStories(chapter), told(payoutsOf, payoutRow)),
});

/** The rows of one kind of fact over the policies of a story. */
function told<T>(factsOf: (policy: Policy, holder: Customer) => readonly T[], rowOf: (fact: T) => Row) {
  return ({ policies, customer }: Story) =>
    policies.flatMap((policy) => factsOf(policy, customer).map(rowOf));
}

function beneficiaryRow(beneficiary: Beneficiary) {
  return {
    id: beneficiary.id,
    policyId: beneficiary.policyId,
    type: beneficiary.type,
    firstName: beneficiary.firstName,
    lastName: beneficiary.lastName,
    relationship: beneficiary.relationship,
    dateOfBirth: at(beneficiary.birthDate),
    identityType: beneficiary.identityType,
    identityNumber: beneficiary.identityNumber,
    percentage: percentage(beneficiary.percentage),
    isPrimary: beneficiary.type === 'PRIMARY' || beneficiary.type === 'IRREVOCABLE',
    status: beneficiary.status,
    contactEmail: beneficiary.email,
    contactPhone: beneficiary.phone,
    address: beneficiary.address,
    customerId: beneficiary.customerId,
    metadata: { synthetic: true, benefit: beneficiary.benefit },
    createdAt: at(beneficiary.since),
    updatedAt: at(beneficiary.updatedAt),
  };
}

function changeRow(change: BeneficiaryChange) {
  return {
    id: change.id,
    policyId: change.policyId,
    beneficiaryId: change.beneficiaryId,
    changeType: change.type,
    previousData: change.before,
    newData: change.after,
    effectiveDate: at(change.effectiveAt),
    requestedBy: change.requestedBy,
    approvedBy: change.approvedBy,
    approvedAt: at(change.approvedAt),
    status: change.status,
    createdAt: at(change.createdAt),
    updatedAt: at(change.updatedAt),
  };
}

function payoutRow(payout: BeneficiaryPayout) {
  return {
    id: payout.id,
    claimId: payout.claimId,
    beneficiaryId: payout.beneficiaryId,
    amount: decimal(payout.amount),
    status: payout.status,
    paymentMethod: payout.method,
    paymentReference: payout.payment?.number ?? null,
    paidAt: at(payout.paidAt),
    notes: payout.notes,
    paymentId: payout.payment?.id ?? null,
    createdAt: at(payout.createdAt),
    updatedAt: at(payout.updatedAt),
  };
}

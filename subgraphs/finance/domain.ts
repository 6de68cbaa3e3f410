import { domain, entity } from '../_engine/domain.ts';
import { commissionStatements, commissions, invoiceLines, invoices, payments } from './tables.ts';

export default domain('finance', {
  number: 4,
  description: 'Money in and out: receipts for premiums, payments, commissions and their settlement.',
  entities: {
    Payment: entity(payments, {
      search: ['paymentNumber'],
      edges: {
        beneficiaryPayout: {
          to: 'BeneficiaryPayout',
          via: 'beneficiaryPayoutId',
          inverse: 'paymentsByPayout',
        },
        claim: { to: 'Claim', via: 'claimId', inverse: 'payments' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'payments' },
        endorsement: { to: 'Endorsement', via: 'endorsementId', inverse: 'payments' },
        invoice: { to: 'Invoice', via: 'invoiceId', inverse: 'payments' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'payments' },
        refundOf: { to: 'Payment', via: 'refundOfPaymentId', inverse: 'refunds' },
        payee: {
          by: 'payeeType',
          via: 'payeeId',
          inverse: 'paymentsReceived',
          to: { AGENT: 'Agent', BENEFICIARY: 'Beneficiary', CUSTOMER: 'Customer', INSURER: 'Insurer' },
        },
      },
      classification: { personal: ['reference', 'metadata'] },
    }),
    Invoice: entity(invoices, {
      search: ['invoiceNumber'],
      edges: {
        creditNoteFor: { to: 'Invoice', via: 'creditNoteForId', inverse: 'creditNotes' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'invoices' },
        endorsement: { to: 'Endorsement', via: 'endorsementId', inverse: 'invoices' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'invoices' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'invoices' },
        renewal: { to: 'RenewalProcess', via: 'renewalId', inverse: 'invoices' },
      },
      classification: { personal: ['metadata'] },
    }),
    Commission: entity(commissions, {
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'commissions' },
        clawbackOf: { to: 'Commission', via: 'clawbackOfId', inverse: 'clawbacks' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'commissions' },
        invoice: { to: 'Invoice', via: 'invoiceId', inverse: 'commissions' },
        payment: { to: 'Payment', via: 'paymentId', inverse: 'commissions' },
        policy: { to: 'Policy', via: 'policyId', inverse: 'commissions' },
        statement: { to: 'CommissionStatement', via: 'statementId', inverse: 'commissions' },
      },
    }),
    CommissionStatement: entity(commissionStatements, {
      edges: {
        agent: { to: 'Agent', via: 'agentId', inverse: 'commissionStatements' },
        insurer: { to: 'Insurer', via: 'insurerId', inverse: 'commissionStatements' },
      },
    }),
    InvoiceLine: entity(invoiceLines, {
      edges: {
        coverage: { to: 'Coverage', via: 'coverageId', inverse: 'invoiceLines' },
        invoice: { to: 'Invoice', via: 'invoiceId', inverse: 'invoiceLines' },
      },
      appendOnly: true,
    }),
  },
});

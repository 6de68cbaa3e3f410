import { domain, entity } from '../_engine/domain.ts';
import { documentSignatures, documents, documentVersions } from './tables.ts';

export default domain('documents', {
  number: 10,
  description: 'Files of every kind of business object, their versions and signatures.',
  entities: {
    Document: entity(documents, {
      search: ['documentNumber', 'fileName'],
      edges: {
        uploadedByUser: { to: 'User', via: 'uploadedBy' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'documents',
          to: {
            AGENT: 'Agent',
            BENEFICIARY: 'Beneficiary',
            CLAIM: 'Claim',
            COMPLAINT: 'Complaint',
            CUSTOMER: 'Customer',
            ENDORSEMENT: 'Endorsement',
            GDPR_REQUEST: 'GdprRequest',
            INSURER: 'Insurer',
            INVOICE: 'Invoice',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            PRODUCT: 'Product',
            PROPERTY: 'Property',
            QUOTE: 'Quote',
            REINSURANCE_CONTRACT: 'ReinsuranceContract',
            UNDERWRITING_CASE: 'UnderwritingCase',
            VEHICLE: 'Vehicle',
          },
        },
      },
      classification: { personal: ['fileName', 'fileUrl', 'metadata'] },
    }),
    DocumentVersion: entity(documentVersions, {
      edges: {
        document: { to: 'Document', via: 'documentId', inverse: 'documentVersions' },
        uploadedByUser: { to: 'User', via: 'uploadedBy' },
      },
      classification: { personal: ['fileName', 'fileUrl', 'changeDescription'] },
      appendOnly: true,
    }),
    DocumentSignature: entity(documentSignatures, {
      edges: {
        document: { to: 'Document', via: 'documentId', inverse: 'documentSignatures' },
        version: { to: 'DocumentVersion', via: 'versionId', inverse: 'documentSignatures' },
        signer: {
          by: 'signerType',
          via: 'signerId',
          inverse: 'documentSignatures',
          to: { AGENT: 'Agent', CUSTOMER: 'Customer', USER: 'User' },
        },
      },
      classification: { personal: ['signerName', 'ipAddress'], secret: ['signatureData'] },
      hidden: ['signatureData'],
      appendOnly: true,
    }),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { complianceChecks, complianceRules, dataRetentionPolicies, gdprRequests } from './tables.ts';

export default domain('compliance', {
  number: 18,
  description: 'Rules we must obey, the checks against them, data-protection requests and retention periods.',
  entities: {
    ComplianceRule: entity(complianceRules, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
    }),
    ComplianceCheck: entity(complianceChecks, {
      edges: {
        resolvedByUser: { to: 'User', via: 'resolvedBy' },
        rule: { to: 'ComplianceRule', via: 'ruleId', inverse: 'complianceChecks' },
        entity: {
          by: 'entityType',
          via: 'entityId',
          inverse: 'complianceChecks',
          to: {
            AGENT: 'Agent',
            CAMPAIGN: 'MarketingCampaign',
            CLAIM: 'Claim',
            CUSTOMER: 'Customer',
            DOCUMENT: 'Document',
            INSURER: 'Insurer',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            QUOTE: 'Quote',
          },
        },
      },
      classification: { personal: ['result', 'violations'] },
    }),
    GdprRequest: entity(gdprRequests, {
      edges: {
        customer: { to: 'Customer', via: 'customerId', inverse: 'gdprRequests' },
        processedByUser: { to: 'User', via: 'processedBy' },
      },
      classification: { personal: ['notes', 'metadata'] },
    }),
    DataRetentionPolicy: entity(dataRetentionPolicies, {
      plural: 'dataRetentionPolicies',
    }),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { blacklist, fraudAlerts, fraudInvestigations, fraudRules } from './tables.ts';

export default domain('fraud-detection', {
  number: 27,
  description: 'Rules that raise suspicion, the alerts, their investigation and the blacklist.',
  entities: {
    FraudRule: entity(fraudRules, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
    }),
    FraudAlert: entity(fraudAlerts, {
      edges: {
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'fraudAlertsAssigned' },
        claim: { to: 'Claim', via: 'claimId', inverse: 'fraudAlertsRaised' },
        rule: { to: 'FraudRule', via: 'ruleId', inverse: 'fraudAlerts' },
        entity: {
          by: 'entityType',
          via: 'entityId',
          inverse: 'fraudAlerts',
          to: {
            AGENT: 'Agent',
            CLAIM: 'Claim',
            CUSTOMER: 'Customer',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            QUOTE: 'Quote',
            VEHICLE: 'Vehicle',
          },
        },
      },
      classification: { personal: ['riskScore', 'severity', 'indicators', 'resolution', 'notes'] },
    }),
    FraudInvestigation: entity(fraudInvestigations, {
      edges: {
        alert: { to: 'FraudAlert', via: 'alertId', inverse: 'fraudInvestigations' },
        investigatorUser: { to: 'User', via: 'investigator', inverse: 'fraudInvestigations' },
      },
      classification: { personal: ['findings', 'evidence', 'recommendation'] },
    }),
    BlacklistEntry: entity(blacklist, {
      plural: 'blacklistEntries',
      edges: {
        addedByUser: { to: 'User', via: 'addedBy' },
        entity: {
          by: 'entityType',
          via: 'entityId',
          inverse: 'blacklistEntries',
          to: {
            AGENT: 'Agent',
            BENEFICIARY: 'Beneficiary',
            CUSTOMER: 'Customer',
            PROPERTY: 'Property',
            VEHICLE: 'Vehicle',
          },
        },
      },
      classification: { personal: ['entityType', 'entityId', 'reason', 'severity', 'notes'] },
    }),
  },
});

import { domain, entity } from '../_engine/domain.ts';
import { campaignMessages, campaigns, leadActivities, leads } from './tables.ts';

export default domain('marketing', {
  number: 14,
  description: 'Campaigns, the messages they send, and leads on their way to becoming customers.',
  entities: {
    MarketingCampaign: entity(campaigns, {
      search: ['name'],
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: { personal: ['targetAudience'] },
    }),
    CampaignMessage: entity(campaignMessages, {
      edges: {
        unsubscribe: {
          to: 'EmailUnsubscribe',
          via: 'recipientEmail',
          matching: 'email',
          inverse: 'campaignMessages',
        },
        campaign: { to: 'MarketingCampaign', via: 'campaignId', inverse: 'campaignMessages' },
        emailTemplate: {
          to: 'EmailTemplate',
          via: 'templateId',
          matching: 'id',
          inverse: 'campaignMessages',
        },
        lead: { to: 'Lead', via: 'leadId', inverse: 'campaignMessagesToLead' },
        notificationTemplate: {
          to: 'NotificationTemplate',
          via: 'templateId',
          matching: 'id',
          inverse: 'campaignMessages',
        },
        recipient: {
          by: 'recipientType',
          via: 'recipientId',
          inverse: 'campaignMessages',
          to: { CUSTOMER: 'Customer', LEAD: 'Lead' },
        },
      },
      classification: { personal: ['recipientEmail', 'errorMessage'] },
    }),
    Lead: entity(leads, {
      search: ['firstName', 'lastName'],
      edges: {
        matchingCustomer: { to: 'Customer', via: 'email', matching: 'email', inverse: 'matchingLeads' },
        assignedToUser: { to: 'User', via: 'assignedTo', inverse: 'leadsAssigned' },
        campaign: { to: 'MarketingCampaign', via: 'campaignId', inverse: 'leads' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'leads' },
        productOfInterest: { to: 'Product', via: 'productId', inverse: 'leads' },
        quote: { to: 'Quote', via: 'quoteId', inverse: 'leadsConverted' },
      },
      classification: { personal: ['firstName', 'lastName', 'email', 'phone', 'score', 'metadata'] },
    }),
    LeadActivity: entity(leadActivities, {
      plural: 'leadActivities',
      edges: {
        lead: { to: 'Lead', via: 'leadId', inverse: 'leadActivities' },
        performedByUser: { to: 'User', via: 'performedBy' },
      },
      classification: { personal: ['description', 'metadata'] },
      appendOnly: true,
    }),
  },
});

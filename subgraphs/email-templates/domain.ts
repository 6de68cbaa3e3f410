import { domain, entity } from '../_engine/domain.ts';
import { emailCampaigns, emailLogs, emailTemplates, emailUnsubscribes } from './tables.ts';

export default domain('email-templates', {
  number: 39,
  description: 'Wording of e-mails, campaigns that send them, what was sent and who opted out.',
  entities: {
    EmailTemplate: entity(emailTemplates, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
        updatedByUser: { to: 'User', via: 'updatedBy' },
      },
    }),
    EmailCampaign: entity(emailCampaigns, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
        marketingCampaign: { to: 'MarketingCampaign', via: 'marketingCampaignId', inverse: 'emailCampaigns' },
        template: { to: 'EmailTemplate', via: 'templateId', inverse: 'emailCampaigns' },
      },
      classification: { personal: ['segmentCriteria'] },
    }),
    EmailLog: entity(emailLogs, {
      edges: {
        unsubscribe: {
          to: 'EmailUnsubscribe',
          via: 'recipientEmail',
          matching: 'email',
          inverse: 'emailLogs',
        },
        recipientCustomer: { to: 'Customer', via: 'recipientEmail', matching: 'email', inverse: 'emailLogs' },
        campaign: { to: 'EmailCampaign', via: 'campaignId', inverse: 'emailLogs' },
        customer: { to: 'Customer', via: 'customerId', inverse: 'emailLogsSent' },
        template: { to: 'EmailTemplate', via: 'templateId', inverse: 'emailLogs' },
      },
      classification: {
        personal: ['recipientEmail', 'recipientName', 'subject', 'errorMessage', 'metadata'],
      },
    }),
    EmailUnsubscribe: entity(emailUnsubscribes, {
      edges: {
        customer: { to: 'Customer', via: 'email', matching: 'email', inverse: 'emailUnsubscribes' },
      },
      appendOnly: true,
      classification: { personal: ['email', 'reason'] },
    }),
  },
});

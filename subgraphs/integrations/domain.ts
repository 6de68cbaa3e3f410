import { domain, entity } from '../_engine/domain.ts';
import { integrationLogs, integrations, webhookDeliveries, webhooks } from './tables.ts';

export default domain('integrations', {
  number: 17,
  description: 'Connections to outside systems, what was exchanged, and webhooks with their deliveries.',
  entities: {
    Integration: entity(integrations, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: { secret: ['credentials'] },
      hidden: ['credentials'],
    }),
    IntegrationLog: entity(integrationLogs, {
      edges: {
        integration: { to: 'Integration', via: 'integrationId', inverse: 'integrationLogs' },
      },
      classification: { personal: ['requestData', 'responseData', 'errorMessage'] },
      appendOnly: true,
    }),
    Webhook: entity(webhooks, {
      edges: {
        createdByUser: { to: 'User', via: 'createdBy' },
      },
      classification: { secret: ['secret'], personal: ['url'] },
      hidden: ['secret'],
    }),
    WebhookDelivery: entity(webhookDeliveries, {
      plural: 'webhookDeliveries',
      edges: {
        webhook: { to: 'Webhook', via: 'webhookId', inverse: 'webhookDeliveries' },
      },
      classification: { personal: ['payload', 'responseBody', 'errorMessage'] },
    }),
  },
});

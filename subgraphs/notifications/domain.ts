import { domain, entity } from '../_engine/domain.ts';
import { notificationPreferences, notifications, notificationTemplates } from './tables.ts';

export default domain('notifications', {
  number: 11,
  description:
    'Messages to users about what happened, the wording they use and the channels each user wants.',
  entities: {
    Notification: entity(notifications, {
      edges: {
        template: { to: 'NotificationTemplate', via: 'templateId', inverse: 'notifications' },
        user: { to: 'User', via: 'userId', inverse: 'notifications' },
        related: {
          by: 'relatedType',
          via: 'relatedId',
          inverse: 'notifications',
          to: {
            CLAIM: 'Claim',
            COMPLAINT: 'Complaint',
            CUSTOMER: 'Customer',
            INVOICE: 'Invoice',
            PAYMENT: 'Payment',
            POLICY: 'Policy',
            QUOTE: 'Quote',
            RENEWAL: 'RenewalProcess',
            TASK: 'Task',
          },
        },
      },
      classification: { personal: ['subject', 'message', 'metadata'] },
    }),
    NotificationTemplate: entity(notificationTemplates),
    NotificationPreference: entity(notificationPreferences, {
      edges: {
        user: { to: 'User', via: 'userId', inverse: 'notificationPreferences' },
      },
      classification: { personal: ['isEnabled'] },
    }),
  },
});

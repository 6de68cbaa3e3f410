import { at, inventedStories, once, type Row, rows, sample } from '../_platform/book/sample.ts';
import type { NotificationPreference } from '../_platform/book/tell/notification-preferences.ts';
import {
  type Notification,
  notificationsOf,
  notificationTemplates,
  preferencesOf,
  staffPreferences,
  systemNotifications,
} from '../_platform/book/tell/notifications.ts';

/** Rows of messages to users, of their wordings and of the channels users want them by. */
export default sample('notifications', {
  notification_templates: (chapter) => once(chapter, notificationTemplates.map(templateRow)),
  notifications: function* (chapter) {
    yield* once(chapter, systemNotifications.map(notificationRow));
    yield* rows(inventedStories(chapter), (story) => notificationsOf(story).map(notificationRow));
  },
  notification_preferences: function* (chapter) {
    yield* once(chapter, staffPreferences.map(preferenceRow));
    yield* rows(inventedStories(chapter), (story) => preferencesOf(story).map(preferenceRow));
  },
});

function templateRow(template: (typeof notificationTemplates)[number]): Row {
  return {
    id: template.id,
    name: template.name,
    type: template.type,
    channel: template.channel,
    subject: template.subject,
    template: template.template,
    variables: template.variables,
    isActive: template.isActive,
    createdAt: at(template.createdAt),
    updatedAt: at(template.updatedAt),
  };
}

function notificationRow(notification: Notification): Row {
  return {
    id: notification.id,
    userId: notification.userId,
    type: notification.type,
    channel: notification.channel,
    subject: notification.subject,
    message: notification.message,
    priority: notification.priority,
    status: notification.status,
    scheduledFor: at(notification.scheduledFor),
    sentAt: at(notification.sentAt),
    readAt: at(notification.readAt),
    relatedId: notification.relatedId,
    templateId: notification.templateId,
    relatedType: notification.relatedType,
    metadata: notification.metadata,
    createdAt: at(notification.createdAt),
    updatedAt: at(notification.updatedAt),
  };
}

function preferenceRow(preference: NotificationPreference): Row {
  return {
    id: preference.id,
    userId: preference.userId,
    channel: preference.channel,
    type: preference.type,
    isEnabled: preference.isEnabled,
    createdAt: at(preference.at),
    updatedAt: at(preference.at),
  };
}

import { boolean, foreignKey, index, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `Notification.type`. */
export const notificationTypes = [
  'POLICY',
  'CLAIM',
  'PAYMENT',
  'RENEWAL',
  'DOCUMENT',
  'TASK',
  'COMPLAINT',
  'MARKETING',
  'SECURITY',
  'SYSTEM',
] as const;

/** Words of `Notification.channel`. */
export const notificationChannels = ['EMAIL', 'SMS', 'PUSH', 'WHATSAPP', 'IN_APP', 'POSTAL'] as const;

/** Words of `Notification.priority`. */
export const notificationPriorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

/** Words of `Notification.status`. */
export const notificationStatuses = [
  'PENDING',
  'SCHEDULED',
  'SENDING',
  'SENT',
  'DELIVERED',
  'READ',
  'FAILED',
  'CANCELLED',
] as const;

/** Words of `Notification.relatedType`. */
export const notificationRelatedTypes = [
  'POLICY',
  'CLAIM',
  'CUSTOMER',
  'QUOTE',
  'INVOICE',
  'PAYMENT',
  'RENEWAL',
  'COMPLAINT',
  'TASK',
] as const;

/** ???. */
export const notifications = pgTable(
  'notifications',
  {
    /** Identifier of the notification; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    type: text({ enum: notificationTypes }).notNull(),
    /** ???. */
    channel: text({ enum: notificationChannels }).notNull(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    message: text().notNull(),
    /** ???. */
    priority: text({ enum: notificationPriorities }).notNull(),
    /** ???. */
    status: text({ enum: notificationStatuses }).notNull(),
    /** ???. */
    scheduledFor: instant(),
    /** ???. */
    sentAt: instant(),
    /** ???. */
    readAt: instant(),
    /** ???. */
    relatedId: text(),
    /** ???. */
    templateId: text(),
    /** ???. */
    relatedType: text({ enum: notificationRelatedTypes }),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('notifications_userId_idx').on(t.userId),
    index('notifications_status_idx').on(t.status),
    index('notifications_scheduledFor_idx').on(t.scheduledFor),
    index('notifications_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('notifications_templateId_idx').on(t.templateId),
    index('notifications_subject_trgm_idx').using('gin', t.subject.op('gin_trgm_ops')),
    foreignKey({
      name: 'notifications_templateId_fkey',
      columns: [t.templateId],
      foreignColumns: [notificationTemplates.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `NotificationTemplate.type`. */
export const notificationTemplateTypes = [
  'POLICY',
  'CLAIM',
  'PAYMENT',
  'RENEWAL',
  'DOCUMENT',
  'TASK',
  'COMPLAINT',
  'MARKETING',
  'SECURITY',
  'SYSTEM',
] as const;

/** Words of `NotificationTemplate.channel`. */
export const notificationTemplateChannels = ['EMAIL', 'SMS', 'PUSH', 'WHATSAPP', 'IN_APP', 'POSTAL'] as const;

/** ???. */
export const notificationTemplates = pgTable(
  'notification_templates',
  {
    /** Identifier of the notification template; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    type: text({ enum: notificationTemplateTypes }).notNull(),
    /** ???. */
    channel: text({ enum: notificationTemplateChannels }).notNull(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    template: text().notNull(),
    /** ???. */
    variables: text().array(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('notification_templates_name_key').on(t.name),
    index('notification_templates_type_idx').on(t.type),
    index('notification_templates_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `NotificationPreference.channel`. */
export const notificationPreferenceChannels = [
  'EMAIL',
  'SMS',
  'PUSH',
  'WHATSAPP',
  'IN_APP',
  'POSTAL',
] as const;

/** Words of `NotificationPreference.type`. */
export const notificationPreferenceTypes = [
  'POLICY',
  'CLAIM',
  'PAYMENT',
  'RENEWAL',
  'DOCUMENT',
  'TASK',
  'COMPLAINT',
  'MARKETING',
  'SECURITY',
  'SYSTEM',
] as const;

/** ???. */
export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    /** Identifier of the notification preference; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    channel: text({ enum: notificationPreferenceChannels }).notNull(),
    /** ???. */
    type: text({ enum: notificationPreferenceTypes }).notNull(),
    /** ???. */
    isEnabled: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // notification_preferences_userId_channel_type_key begins with it; kept because deployed databases have it.
    index('notification_preferences_userId_idx').on(t.userId),
    uniqueIndex('notification_preferences_userId_channel_type_key').on(t.userId, t.channel, t.type),
  ],
);

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

/** One message to one user of the platform about something that happened. */
export const notifications = pgTable(
  'notifications',
  {
    /** Identifier of the notification; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User it is meant for, in the authentication database; customers get theirs through their portal user. */
    userId: text().notNull(),
    /** What it is about; also what a user's preferences are stated for. */
    type: text({ enum: notificationTypes }).notNull(),
    /** How it reaches the user; IN_APP stays within the platform and POSTAL is a letter. */
    channel: text({ enum: notificationChannels }).notNull(),
    /** Headline, with its facts already put in. */
    subject: text().notNull(),
    /** Text as it was or will be sent, with its facts already put in. */
    message: text().notNull(),
    /** How pressing it is, from LOW to URGENT. */
    priority: text({ enum: notificationPriorities }).notNull(),
    /** How far it has come, from PENDING or SCHEDULED to DELIVERED and READ, or FAILED or CANCELLED. */
    status: text({ enum: notificationStatuses }).notNull(),
    /** Instant it was planned to go out at; null where it goes at once. */
    scheduledFor: instant(),
    /** Instant at which it was handed to the channel; null while it was not. */
    sentAt: instant(),
    /** Instant at which the user opened it; paper and SMS do not tell. */
    readAt: instant(),
    /** Identifier of the policy, claim, invoice … it is about. */
    relatedId: text(),
    /** Wording it was made from; the message keeps its own text when the wording changes. */
    templateId: text(),
    /** Kind of thing it is about, which says in which database the id is found. */
    relatedType: text({ enum: notificationRelatedTypes }),
    /** Further facts as JSON, such as the error of the provider and the attempts made. */
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

/** The wording of one message for one channel. */
export const notificationTemplates = pgTable(
  'notification_templates',
  {
    /** Identifier of the notification template; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Unique name, such as RECIBO_EMITIDO.EMAIL. */
    name: text().notNull(),
    /** What its messages are about. */
    type: text({ enum: notificationTemplateTypes }).notNull(),
    /** Channel it is worded for. */
    channel: text({ enum: notificationTemplateChannels }).notNull(),
    /** Headline, with {{name}} where a fact goes. */
    subject: text().notNull(),
    /** Text, with {{name}} where a fact goes. */
    template: text().notNull(),
    /** Names of the facts that headline and text ask for. */
    variables: text().array(),
    /** Whether new messages may be made from it. */
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

/** Whether a user wants messages of one kind by one channel; where nothing is said the wording's usual channel is used. */
export const notificationPreferences = pgTable(
  'notification_preferences',
  {
    /** Identifier of the notification preference; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** User who said so, in the authentication database. */
    userId: text().notNull(),
    /** Channel it is about. */
    channel: text({ enum: notificationPreferenceChannels }).notNull(),
    /** Kind of message it is about. */
    type: text({ enum: notificationPreferenceTypes }).notNull(),
    /** False where the user does not want it; security messages and legal letters come all the same. */
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

import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `EmailTemplate.category`. */
export const emailTemplateCategories = ['TRANSACTIONAL', 'MARKETING', 'LEGAL', 'INTERNAL'] as const;

/** Words of `EmailTemplate.language`. */
export const emailTemplateLanguages = ['es', 'ca', 'eu', 'gl', 'en'] as const;

/** ???. */
export const emailTemplates = pgTable(
  'email_templates',
  {
    /** Identifier of the email template; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    code: text().notNull(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    htmlContent: text().notNull(),
    /** ???. */
    textContent: text(),
    /** ???. */
    variables: text().array(),
    /** ???. */
    category: text({ enum: emailTemplateCategories }).notNull(),
    /** ???. */
    language: text({ enum: emailTemplateLanguages }).notNull().default('es'),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    version: integer().notNull().default(1),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    updatedBy: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('email_templates_code_key').on(t.code),
    index('email_templates_category_idx').on(t.category),
    index('email_templates_isActive_idx').on(t.isActive),
    index('email_templates_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `EmailCampaign.status`. */
export const emailCampaignStatuses = [
  'DRAFT',
  'SCHEDULED',
  'SENDING',
  'SENT',
  'PAUSED',
  'CANCELLED',
] as const;

/** ???. */
export const emailCampaigns = pgTable(
  'email_campaigns',
  {
    /** Identifier of the email campaign; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    templateId: text().notNull(),
    /** ???. */
    fromName: text().notNull(),
    /** ???. */
    fromEmail: text().notNull(),
    /** ???. */
    replyTo: text(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    segmentCriteria: jsonb().notNull(),
    /** ???. */
    status: text({ enum: emailCampaignStatuses }).notNull(),
    /** ???. */
    scheduledFor: instant(),
    /** ???. */
    sentAt: instant(),
    /** ???. */
    recipientCount: integer().notNull().default(0),
    /** ???. */
    sentCount: integer().notNull().default(0),
    /** ???. */
    openedCount: integer().notNull().default(0),
    /** ???. */
    clickedCount: integer().notNull().default(0),
    /** ???. */
    bouncedCount: integer().notNull().default(0),
    /** ???. */
    unsubscribedCount: integer().notNull().default(0),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    marketingCampaignId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('email_campaigns_templateId_idx').on(t.templateId),
    index('email_campaigns_status_idx').on(t.status),
    index('email_campaigns_scheduledFor_idx').on(t.scheduledFor),
    index('email_campaigns_marketingCampaignId_idx').on(t.marketingCampaignId),
    index('email_campaigns_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    foreignKey({
      name: 'email_campaigns_templateId_fkey',
      columns: [t.templateId],
      foreignColumns: [emailTemplates.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `EmailLog.status`. */
export const emailLogStatuses = [
  'QUEUED',
  'SENT',
  'DELIVERED',
  'OPENED',
  'CLICKED',
  'BOUNCED',
  'COMPLAINED',
  'FAILED',
  'SUPPRESSED',
] as const;

/** ???. */
export const emailLogs = pgTable(
  'email_logs',
  {
    /** Identifier of the email log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    campaignId: text(),
    /** ???. */
    templateId: text(),
    /** ???. */
    recipientEmail: text().notNull(),
    /** ???. */
    recipientName: text(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    status: text({ enum: emailLogStatuses }).notNull(),
    /** ???. */
    sentAt: instant(),
    /** ???. */
    openedAt: instant(),
    /** ???. */
    clickedAt: instant(),
    /** ???. */
    bouncedAt: instant(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    customerId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('email_logs_campaignId_idx').on(t.campaignId),
    index('email_logs_recipientEmail_idx').on(t.recipientEmail),
    index('email_logs_status_idx').on(t.status),
    index('email_logs_sentAt_idx').on(t.sentAt),
    index('email_logs_customerId_idx').on(t.customerId),
    index('email_logs_templateId_idx').on(t.templateId),
    index('email_logs_recipientEmail_trgm_idx').using('gin', t.recipientEmail.op('gin_trgm_ops')),
    foreignKey({
      name: 'email_logs_campaignId_fkey',
      columns: [t.campaignId],
      foreignColumns: [emailCampaigns.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
    foreignKey({
      name: 'email_logs_templateId_fkey',
      columns: [t.templateId],
      foreignColumns: [emailTemplates.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const emailUnsubscribes = pgTable(
  'email_unsubscribes',
  {
    /** Identifier of the email unsubscribe; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    email: text().notNull(),
    /** ???. */
    reason: text(),
    /** ???. */
    unsubscribedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('email_unsubscribes_email_key').on(t.email),
    // Doubles the unique index; kept because deployed databases have it.
    index('email_unsubscribes_email_idx').on(t.email),
  ],
);

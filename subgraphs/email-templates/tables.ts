import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `EmailTemplate.category`. */
export const emailTemplateCategories = ['TRANSACTIONAL', 'MARKETING', 'LEGAL', 'INTERNAL'] as const;

/** Words of `EmailTemplate.language`. */
export const emailTemplateLanguages = ['es', 'ca', 'eu', 'gl', 'en'] as const;

/** The wording of an e-mail in one language. */
export const emailTemplates = pgTable(
  'email_templates',
  {
    /** Identifier of the email template; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name our staff find it by. */
    name: text().notNull(),
    /** Unique code, such as RECIBO_EMITIDO_CA. */
    code: text().notNull(),
    /** Subject line, with {{name}} where a fact goes. */
    subject: text().notNull(),
    /** Body as HTML, with {{name}} where a fact goes. */
    htmlContent: text().notNull(),
    /** Body as plain text, for readers that show no HTML. */
    textContent: text(),
    /** Names of the facts that subject and body ask for. */
    variables: text().array(),
    /** What it serves; only MARKETING asks for consent and can be unsubscribed from. */
    category: text({ enum: emailTemplateCategories }).notNull(),
    /** Language of the wording; a complaint is answered in the complainant's own. */
    language: text({ enum: emailTemplateLanguages }).notNull().default('es'),
    /** Whether new e-mails may be made from it. */
    isActive: boolean().notNull().default(true),
    /** Number of the wording, from 1, raised with each change. */
    version: integer().notNull().default(1),
    /** User who wrote it. */
    createdBy: text().notNull(),
    /** User who changed it last; null where nobody has. */
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

/** The sending of one wording to many, with its figures. */
export const emailCampaigns = pgTable(
  'email_campaigns',
  {
    /** Identifier of the email campaign; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name our staff find it by. */
    name: text().notNull(),
    /** Wording that is sent; a campaign goes when its template goes. */
    templateId: text().notNull(),
    /** Sender as the reader sees it. */
    fromName: text().notNull(),
    /** Address it is sent from. */
    fromEmail: text().notNull(),
    /** Address answers go to; null where it is the sender's. */
    replyTo: text(),
    /** Subject line of this campaign. */
    subject: text().notNull(),
    /** Who is written to, as JSON. */
    segmentCriteria: jsonb().notNull(),
    /** State of the sending, from DRAFT through SCHEDULED and SENDING to SENT. */
    status: text({ enum: emailCampaignStatuses }).notNull(),
    /** Instant at which the sending is to begin; null for a draft. */
    scheduledFor: instant(),
    /** Instant at which the last e-mail went out; null until the campaign is SENT. */
    sentAt: instant(),
    /** Addresses it is meant for, those that are suppressed included. */
    recipientCount: integer().notNull().default(0),
    /** E-mails that went out. */
    sentCount: integer().notNull().default(0),
    /** E-mails opened at least once. */
    openedCount: integer().notNull().default(0),
    /** E-mails in which a link was followed. */
    clickedCount: integer().notNull().default(0),
    /** E-mails that came back. */
    bouncedCount: integer().notNull().default(0),
    /** Readers who opted out from one of its e-mails. */
    unsubscribedCount: integer().notNull().default(0),
    /** User who set it up. */
    createdBy: text().notNull(),
    /** Campaign it is part of, in the marketing database. */
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

/** One e-mail to one address, and what became of it. */
export const emailLogs = pgTable(
  'email_logs',
  {
    /** Identifier of the email log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Campaign that sent it; null for what a customer is told about his own business. */
    campaignId: text(),
    /** Wording it was made from. */
    templateId: text(),
    /** Address it went to. */
    recipientEmail: text().notNull(),
    /** Name of the recipient at the time. */
    recipientName: text(),
    /** Subject line as it was sent. */
    subject: text().notNull(),
    /** Furthest it came, from QUEUED to OPENED or CLICKED; SUPPRESSED was held back for one who had opted out. */
    status: text({ enum: emailLogStatuses }).notNull(),
    /** Instant at which it left; null where it has not. */
    sentAt: instant(),
    /** Instant at which it was first opened. */
    openedAt: instant(),
    /** Instant at which a link in it was first followed. */
    clickedAt: instant(),
    /** Instant at which it came back. */
    bouncedAt: instant(),
    /** What the mail server answered when it failed. */
    errorMessage: text(),
    /** Customer it was written to, in the customers database; null for leads. */
    customerId: text(),
    /** Further facts as JSON, such as the provider's own identifier. */
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

/** An address that takes no more commercial e-mail; rows are only added. */
export const emailUnsubscribes = pgTable(
  'email_unsubscribes',
  {
    /** Identifier of the email unsubscribe; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Address that opted out, unique; it is checked before every campaign. */
    email: text().notNull(),
    /** Why, in the reader's words or the page's; null where none was given. */
    reason: text(),
    /** Instant from which commercial e-mail to it is held back (LSSI art. 22). */
    unsubscribedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('email_unsubscribes_email_key').on(t.email),
    // Doubles the unique index; kept because deployed databases have it.
    index('email_unsubscribes_email_idx').on(t.email),
  ],
);

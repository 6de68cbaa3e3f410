import { foreignKey, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `MarketingCampaign.type`. */
export const marketingCampaignTypes = [
  'ACQUISITION',
  'CROSS_SELL',
  'UP_SELL',
  'RETENTION',
  'WIN_BACK',
  'INFORMATIONAL',
] as const;

/** Words of `MarketingCampaign.status`. */
export const marketingCampaignStatuses = [
  'DRAFT',
  'SCHEDULED',
  'ACTIVE',
  'PAUSED',
  'COMPLETED',
  'CANCELLED',
] as const;

/** Words of `MarketingCampaign.channel`. */
export const marketingCampaignChannels = [
  'EMAIL',
  'SMS',
  'PUSH',
  'WHATSAPP',
  'POSTAL',
  'PHONE',
  'SOCIAL',
] as const;

/** ???. */
export const campaigns = pgTable(
  'campaigns',
  {
    /** Identifier of the marketing campaign; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    type: text({ enum: marketingCampaignTypes }).notNull(),
    /** ???. */
    status: text({ enum: marketingCampaignStatuses }).notNull(),
    /** ???. */
    channel: text({ enum: marketingCampaignChannels }).notNull(),
    /** ???. */
    targetAudience: jsonb().notNull(),
    /** ???. */
    budget: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    startDate: instant().notNull(),
    /** ???. */
    endDate: instant(),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('campaigns_status_idx').on(t.status),
    index('campaigns_type_idx').on(t.type),
    index('campaigns_startDate_idx').on(t.startDate),
    index('campaigns_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    searchIndex('campaigns', ['name']),
  ],
);

/** Words of `CampaignMessage.status`. */
export const campaignMessageStatuses = [
  'QUEUED',
  'SENT',
  'DELIVERED',
  'OPENED',
  'CLICKED',
  'CONVERTED',
  'BOUNCED',
  'FAILED',
  'SUPPRESSED',
] as const;

/** Words of `CampaignMessage.recipientType`. */
export const campaignMessageRecipientTypes = ['LEAD', 'CUSTOMER'] as const;

/** ???. */
export const campaignMessages = pgTable(
  'campaign_messages',
  {
    /** Identifier of the campaign message; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    campaignId: text().notNull(),
    /** ???. */
    templateId: text().notNull(),
    /** ???. */
    recipientId: text().notNull(),
    /** ???. */
    recipientEmail: text().notNull(),
    /** ???. */
    status: text({ enum: campaignMessageStatuses }).notNull(),
    /** ???. */
    sentAt: instant(),
    /** ???. */
    openedAt: instant(),
    /** ???. */
    clickedAt: instant(),
    /** ???. */
    convertedAt: instant(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    leadId: text(),
    /** ???. */
    recipientType: text({ enum: campaignMessageRecipientTypes }),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('campaign_messages_campaignId_idx').on(t.campaignId),
    index('campaign_messages_recipientId_idx').on(t.recipientId),
    index('campaign_messages_status_idx').on(t.status),
    index('campaign_messages_leadId_idx').on(t.leadId),
    index('campaign_messages_recipientEmail_idx').on(t.recipientEmail),
    index('campaign_messages_recipientType_recipientId_idx').on(t.recipientType, t.recipientId),
    index('campaign_messages_templateId_idx').on(t.templateId),
    foreignKey({
      name: 'campaign_messages_campaignId_fkey',
      columns: [t.campaignId],
      foreignColumns: [campaigns.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({ name: 'campaign_messages_leadId_fkey', columns: [t.leadId], foreignColumns: [leads.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `Lead.source`. */
export const leadSources = [
  'WEB',
  'REFERRAL',
  'CAMPAIGN',
  'PHONE',
  'WALK_IN',
  'PARTNER',
  'COMPARATOR',
  'SOCIAL',
] as const;

/** Words of `Lead.status`. */
export const leadStatuses = [
  'NEW',
  'CONTACTED',
  'QUALIFIED',
  'QUOTED',
  'CONVERTED',
  'LOST',
  'DISQUALIFIED',
] as const;

/** ???. */
export const leads = pgTable(
  'leads',
  {
    /** Identifier of the lead; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    source: text({ enum: leadSources }).notNull(),
    /** ???. */
    campaignId: text(),
    /** ???. */
    firstName: text().notNull(),
    /** ???. */
    lastName: text().notNull(),
    /** ???. */
    email: text().notNull(),
    /** ???. */
    phone: text(),
    /** ???. */
    status: text({ enum: leadStatuses }).notNull(),
    /** ???. */
    score: integer().default(0),
    /** ???. */
    assignedTo: text(),
    /** ???. */
    convertedAt: instant(),
    /** ???. */
    customerId: text(),
    /** ???. */
    productId: text(),
    /** ???. */
    quoteId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('leads_email_idx').on(t.email),
    index('leads_status_idx').on(t.status),
    index('leads_assignedTo_idx').on(t.assignedTo),
    index('leads_campaignId_idx').on(t.campaignId),
    index('leads_customerId_idx').on(t.customerId),
    index('leads_productId_idx').on(t.productId),
    index('leads_quoteId_idx').on(t.quoteId),
    index('leads_firstName_trgm_idx').using('gin', t.firstName.op('gin_trgm_ops')),
    index('leads_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    index('leads_email_trgm_idx').using('gin', t.email.op('gin_trgm_ops')),
    searchIndex('leads', ['firstName', 'lastName']),
    foreignKey({ name: 'leads_campaignId_fkey', columns: [t.campaignId], foreignColumns: [campaigns.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `LeadActivity.activityType`. */
export const leadActivityActivityTypes = [
  'CALL',
  'EMAIL',
  'MEETING',
  'NOTE',
  'QUOTE_SENT',
  'STATUS_CHANGE',
] as const;

/** ???. */
export const leadActivities = pgTable(
  'lead_activities',
  {
    /** Identifier of the lead activity; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    leadId: text().notNull(),
    /** ???. */
    activityType: text({ enum: leadActivityActivityTypes }).notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    performedBy: text(),
    /** ???. */
    metadata: jsonb(),
    /** ???. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('lead_activities_leadId_idx').on(t.leadId),
    index('lead_activities_timestamp_idx').on(t.timestamp),
    foreignKey({ name: 'lead_activities_leadId_fkey', columns: [t.leadId], foreignColumns: [leads.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

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

/** A commercial campaign: whom it addresses, over which channel, when and at what cost. */
export const campaigns = pgTable(
  'campaigns',
  {
    /** Identifier of the marketing campaign; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name the campaign goes by in the house. */
    name: text().notNull(),
    /** What the campaign is after: new customers, further cover for those we have, keeping them or winning them back. */
    type: text({ enum: marketingCampaignTypes }).notNull(),
    /** State of the campaign, from DRAFT to COMPLETED or CANCELLED. */
    status: text({ enum: marketingCampaignStatuses }).notNull(),
    /** Way by which it reaches people; by electronic means only with consent or to customers about similar products (LSSI art. 21). */
    channel: text({ enum: marketingCampaignChannels }).notNull(),
    /** Whom it is meant for as JSON: segment and conditions on customers, policies or leads. */
    targetAudience: jsonb().notNull(),
    /** What it may cost at most, in euros; null where no budget was set. */
    budget: numeric({ precision: 10, scale: 2 }),
    /** Instant from which messages go out. */
    startDate: instant().notNull(),
    /** Instant after which none go out; null while it runs until further notice. */
    endDate: instant(),
    /** User who set it up, in the authentication database. */
    createdBy: text().notNull(),
    /** Further facts of the campaign as JSON, such as its code. */
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

/** One message of a campaign to one lead or customer, with what became of it. */
export const campaignMessages = pgTable(
  'campaign_messages',
  {
    /** Identifier of the campaign message; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Campaign the message belongs to; deleted with it. */
    campaignId: text().notNull(),
    /** Wording that was sent: an e-mail template where the channel of the campaign is EMAIL, else a template of the notifications database. */
    templateId: text().notNull(),
    /** Lead or customer the message is to; the type beside it says which. */
    recipientId: text().notNull(),
    /** E-mail address as it was when the message was written; looked up among those who unsubscribed before sending. */
    recipientEmail: text().notNull(),
    /** How far the message came; SUPPRESSED ones were not sent because their recipient had objected (GDPR art. 21). */
    status: text({ enum: campaignMessageStatuses }).notNull(),
    /** Instant at which it went out; null while queued, and for suppressed ones. */
    sentAt: instant(),
    /** Instant at which it was first opened. */
    openedAt: instant(),
    /** Instant at which a link in it was first followed. */
    clickedAt: instant(),
    /** Instant at which the recipient did what the campaign asks for, such as signing. */
    convertedAt: instant(),
    /** Why it did not arrive or was not sent, in the words of the provider. */
    errorMessage: text(),
    /** Lead the message is to, where it is to one; null once the lead is deleted. */
    leadId: text(),
    /** Whether the recipient is a LEAD or a CUSTOMER; null on adopted rows. */
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

/** Somebody who may become a customer: where he came from, who looks after him and how far he is. */
export const leads = pgTable(
  'leads',
  {
    /** Identifier of the lead; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Way by which the lead came in. */
    source: text({ enum: leadSources }).notNull(),
    /** Campaign that brought him; null where none did. */
    campaignId: text(),
    /** Given name, or that of the contact where a company asks. */
    firstName: text().notNull(),
    /** Family names. */
    lastName: text().notNull(),
    /** E-mail address; a customer with the same one may be the same person. */
    email: text().notNull(),
    /** Telephone number, where he left one. */
    phone: text(),
    /** State of the lead: NEW, CONTACTED, QUALIFIED, QUOTED, then CONVERTED; or LOST, or DISQUALIFIED before he was qualified. */
    status: text({ enum: leadStatuses }).notNull(),
    /** How likely he is to sign, from 0 to 100. */
    score: integer().default(0),
    /** User who looks after him, in the authentication database; null while nobody does. */
    assignedTo: text(),
    /** Instant at which he became a customer. */
    convertedAt: instant(),
    /** Customer he became, in the customers database; null until he is one. */
    customerId: text(),
    /** Product he is interested in, in the products database. */
    productId: text(),
    /** Quote that was made for him, in the quotes database. */
    quoteId: text(),
    /** Further facts of the lead as JSON, such as the company he asks for or why he was lost. */
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

/** Something done about a lead or that changed him; never edited. */
export const leadActivities = pgTable(
  'lead_activities',
  {
    /** Identifier of the lead activity; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Lead it is about; deleted with him. */
    leadId: text().notNull(),
    /** Kind of activity; STATUS_CHANGE marks a step from one state to the next. */
    activityType: text({ enum: leadActivityActivityTypes }).notNull(),
    /** What was done or said. */
    description: text().notNull(),
    /** User who did it, in the authentication database; null where the system did. */
    performedBy: text(),
    /** Further facts as JSON, such as the states a change leads from and to. */
    metadata: jsonb(),
    /** Instant at which it was done, to the millisecond. */
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

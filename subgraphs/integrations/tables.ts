import { boolean, foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `Integration.type`. */
export const integrationTypes = [
  'INSURER_API',
  'PAYMENT_GATEWAY',
  'BANK',
  'SIGNATURE',
  'CRM',
  'EMAIL',
  'SMS',
  'COMPARATOR',
  'REGULATOR',
  'OTHER',
] as const;

/** Words of `Integration.status`. */
export const integrationStatuses = ['ACTIVE', 'INACTIVE', 'ERROR', 'PENDING_SETUP'] as const;

/** A connection to a system outside, such as an insurer, a bank or a signature provider. */
export const integrations = pgTable(
  'integrations',
  {
    /** Identifier of the integration; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the connection for people. */
    name: text().notNull(),
    /** What kind of system is at the other end. */
    type: text({ enum: integrationTypes }).notNull(),
    /** Who runs the system at the other end. */
    provider: text().notNull(),
    /** State of the connection; ERROR when the last exchanges failed. */
    status: text({ enum: integrationStatuses }).notNull(),
    /** How the connection is set up, as JSON, such as address and format; no secrets. */
    config: jsonb().notNull(),
    /** Names and secrets it signs in with, as JSON; encrypted, and never leaves the database. */
    credentials: jsonb(),
    /** Whether the connection is used at all. */
    isActive: boolean().notNull().default(true),
    /** Instant of the last exchange that succeeded; null before the first. */
    lastSyncAt: instant(),
    /** User who set it up, in the authentication database. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('integrations_type_idx').on(t.type),
    index('integrations_provider_idx').on(t.provider),
    index('integrations_status_idx').on(t.status),
    index('integrations_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `IntegrationLog.status`. */
export const integrationLogStatuses = ['SUCCESS', 'FAILURE', 'TIMEOUT', 'RETRY'] as const;

/** One exchange with a system outside. */
export const integrationLogs = pgTable(
  'integration_logs',
  {
    /** Identifier of the integration log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Connection it went over; its log goes when it is deleted. */
    integrationId: text().notNull(),
    /** What was asked or sent, such as `claims.notify`. */
    action: text().notNull(),
    /** How it ended; RETRY when it will be tried again. */
    status: text({ enum: integrationLogStatuses }).notNull(),
    /** What was sent, as JSON, without secrets. */
    requestData: jsonb(),
    /** What came back, as JSON; null where nothing did. */
    responseData: jsonb(),
    /** What went wrong; null where nothing did. */
    errorMessage: text(),
    /** Time until the answer, in milliseconds. */
    duration: integer(),
    /** Instant at which the exchange began. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('integration_logs_integrationId_idx').on(t.integrationId),
    index('integration_logs_status_idx').on(t.status),
    index('integration_logs_timestamp_idx').on(t.timestamp),
    foreignKey({
      name: 'integration_logs_integrationId_fkey',
      columns: [t.integrationId],
      foreignColumns: [integrations.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `Webhook.status`. */
export const webhookStatuses = ['ACTIVE', 'PAUSED', 'SUSPENDED', 'DISABLED'] as const;

/** An address outside that wants to be told when something happens. */
export const webhooks = pgTable(
  'webhooks',
  {
    /** Identifier of the webhook; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the webhook for people. */
    name: text().notNull(),
    /** Address that is called with a POST, always https; no secrets. */
    url: text().notNull(),
    /** Secret the calls are signed with (HMAC), so that the receiver can check them; never leaves the database. */
    secret: text().notNull(),
    /** Names of the events it is told of, such as `claim.approved`. */
    events: text().array(),
    /** State of the webhook; SUSPENDED by the system after too many failures, PAUSED by hand. */
    status: text({ enum: webhookStatuses }).notNull(),
    /** Whether it is called at all. */
    isActive: boolean().notNull().default(true),
    /** How often a failed call is tried again before it is given up. */
    retryCount: integer().notNull().default(3),
    /** Instant of the last event it was told of; null before the first. */
    lastTriggeredAt: instant(),
    /** User who set it up, in the authentication database. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('webhooks_status_idx').on(t.status),
    index('webhooks_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `WebhookDelivery.status`. */
export const webhookDeliveryStatuses = ['PENDING', 'DELIVERED', 'FAILED', 'RETRYING', 'DEAD_LETTER'] as const;

/** One event on its way to one webhook. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    /** Identifier of the webhook delivery; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Webhook that is told; its deliveries go when it is deleted. */
    webhookId: text().notNull(),
    /** Name of the event, such as `policy.activated`. */
    event: text().notNull(),
    /** What is sent, as JSON: the event and the ids of its rows, no personal data. */
    payload: jsonb().notNull(),
    /** State of the delivery; DEAD_LETTER when all attempts failed. */
    status: text({ enum: webhookDeliveryStatuses }).notNull(),
    /** How often it was called so far. */
    attempts: integer().notNull().default(1),
    /** HTTP status of the last answer; null where none came. */
    responseCode: integer(),
    /** Body of the last answer, cut short. */
    responseBody: text(),
    /** What went wrong at the last attempt; null where nothing did. */
    errorMessage: text(),
    /** Instant at which the receiver accepted it; null before. */
    deliveredAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('webhook_deliveries_webhookId_idx').on(t.webhookId),
    index('webhook_deliveries_status_idx').on(t.status),
    index('webhook_deliveries_createdAt_idx').on(t.createdAt),
    foreignKey({
      name: 'webhook_deliveries_webhookId_fkey',
      columns: [t.webhookId],
      foreignColumns: [webhooks.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

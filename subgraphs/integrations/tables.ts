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

/** ???. */
export const integrations = pgTable(
  'integrations',
  {
    /** Identifier of the integration; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    type: text({ enum: integrationTypes }).notNull(),
    /** ???. */
    provider: text().notNull(),
    /** ???. */
    status: text({ enum: integrationStatuses }).notNull(),
    /** ???. */
    config: jsonb().notNull(),
    /** ???. */
    credentials: jsonb(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    lastSyncAt: instant(),
    /** ???. */
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

/** ???. */
export const integrationLogs = pgTable(
  'integration_logs',
  {
    /** Identifier of the integration log; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    integrationId: text().notNull(),
    /** ???. */
    action: text().notNull(),
    /** ???. */
    status: text({ enum: integrationLogStatuses }).notNull(),
    /** ???. */
    requestData: jsonb(),
    /** ???. */
    responseData: jsonb(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
    duration: integer(),
    /** ???. */
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

/** ???. */
export const webhooks = pgTable(
  'webhooks',
  {
    /** Identifier of the webhook; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    url: text().notNull(),
    /** ???. */
    secret: text().notNull(),
    /** ???. */
    events: text().array(),
    /** ???. */
    status: text({ enum: webhookStatuses }).notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    retryCount: integer().notNull().default(3),
    /** ???. */
    lastTriggeredAt: instant(),
    /** ???. */
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

/** ???. */
export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    /** Identifier of the webhook delivery; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    webhookId: text().notNull(),
    /** ???. */
    event: text().notNull(),
    /** ???. */
    payload: jsonb().notNull(),
    /** ???. */
    status: text({ enum: webhookDeliveryStatuses }).notNull(),
    /** ???. */
    attempts: integer().notNull().default(1),
    /** ???. */
    responseCode: integer(),
    /** ???. */
    responseBody: text(),
    /** ???. */
    errorMessage: text(),
    /** ???. */
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

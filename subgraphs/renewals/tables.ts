import {
  boolean,
  foreignKey,
  index,
  jsonb,
  numeric,
  type PgTableExtraConfigValue,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `RenewalProcess.status`. */
export const renewalProcessStatuses = [
  'SCHEDULED',
  'QUOTED',
  'NOTIFIED',
  'ACCEPTED',
  'REJECTED',
  'NON_RENEWED',
  'COMPLETED',
  'LAPSED',
  'CANCELLED',
] as const;

/** Words of `RenewalProcess.customerResponse`. */
export const renewalProcessCustomerResponses = ['ACCEPT', 'REJECT', 'NEGOTIATE', 'NO_RESPONSE'] as const;

/** ???. */
export const renewalProcesses = pgTable(
  'renewal_processes',
  {
    /** Identifier of the renewal process; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    policyId: text().notNull(),
    /** ???. */
    status: text({ enum: renewalProcessStatuses }).notNull(),
    /** ???. */
    renewalDate: instant().notNull(),
    /** ???. */
    currentPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    proposedPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    adjustmentReason: text(),
    /** ???. */
    notificationSentAt: instant(),
    /** ???. */
    customerResponseAt: instant(),
    /** ???. */
    customerResponse: text({ enum: renewalProcessCustomerResponses }),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    acceptedQuoteId: text(),
    /** ???. */
    customerId: text(),
    /** ???. */
    newPolicyId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  }, // The two tables refer to each other, so that the compiler cannot infer this type.
  (t): PgTableExtraConfigValue[] => [
    index('renewal_processes_policyId_idx').on(t.policyId),
    index('renewal_processes_status_idx').on(t.status),
    index('renewal_processes_renewalDate_idx').on(t.renewalDate),
    index('renewal_processes_acceptedQuoteId_idx').on(t.acceptedQuoteId),
    index('renewal_processes_customerId_idx').on(t.customerId),
    index('renewal_processes_newPolicyId_idx').on(t.newPolicyId),
    foreignKey({
      name: 'renewal_processes_acceptedQuoteId_fkey',
      columns: [t.acceptedQuoteId],
      foreignColumns: [renewalQuotes.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `RenewalReminder.reminderType`. */
export const renewalReminderReminderTypes = ['T_90', 'T_60', 'T_45', 'T_30', 'T_15', 'T_7', 'FINAL'] as const;

/** Words of `RenewalReminder.status`. */
export const renewalReminderStatuses = ['SCHEDULED', 'SENT', 'FAILED', 'CANCELLED'] as const;

/** Words of `RenewalReminder.channel`. */
export const renewalReminderChannels = ['EMAIL', 'SMS', 'PUSH', 'WHATSAPP', 'POSTAL', 'PHONE'] as const;

/** ???. */
export const renewalReminders = pgTable(
  'renewal_reminders',
  {
    /** Identifier of the renewal reminder; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    renewalId: text().notNull(),
    /** ???. */
    reminderType: text({ enum: renewalReminderReminderTypes }).notNull(),
    /** ???. */
    scheduledFor: instant().notNull(),
    /** ???. */
    sentAt: instant(),
    /** ???. */
    status: text({ enum: renewalReminderStatuses }).notNull(),
    /** ???. */
    channel: text({ enum: renewalReminderChannels }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('renewal_reminders_renewalId_idx').on(t.renewalId),
    index('renewal_reminders_scheduledFor_idx').on(t.scheduledFor),
    index('renewal_reminders_status_idx').on(t.status),
    foreignKey({
      name: 'renewal_reminders_renewalId_fkey',
      columns: [t.renewalId],
      foreignColumns: [renewalProcesses.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const renewalQuotes = pgTable(
  'renewal_quotes',
  {
    /** Identifier of the renewal quote; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    renewalId: text().notNull(),
    /** ???. */
    quoteNumber: text().notNull(),
    /** ???. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    coverageChanges: jsonb(),
    /** ???. */
    validUntil: instant().notNull(),
    /** ???. */
    accepted: boolean(),
    /** ???. */
    acceptedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('renewal_quotes_quoteNumber_key').on(t.quoteNumber),
    index('renewal_quotes_renewalId_idx').on(t.renewalId),
    index('renewal_quotes_quoteNumber_trgm_idx').using('gin', t.quoteNumber.op('gin_trgm_ops')),
    foreignKey({
      name: 'renewal_quotes_renewalId_fkey',
      columns: [t.renewalId],
      foreignColumns: [renewalProcesses.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

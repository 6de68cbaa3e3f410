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

/** The way of a policy into its next term, from ninety days before it ends to the next policy or the end of cover. */
export const renewalProcesses = pgTable(
  'renewal_processes',
  {
    /** Identifier of the renewal process; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Policy whose term ends, in the policies database; one open process per policy. */
    policyId: text().notNull(),
    /** State of the process, from SCHEDULED by QUOTED and NOTIFIED to COMPLETED; LAPSED when the term ended without an answer. */
    status: text({ enum: renewalProcessStatuses }).notNull(),
    /** Instant at which the term ends and the next begins. */
    renewalDate: instant().notNull(),
    /** Yearly net premium of the term that ends, in euros. */
    currentPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Yearly net premium of the latest offer for the next term, in euros; the current one until there is an offer. */
    proposedPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Why the premium changes, as the holder is told; null when it stays. */
    adjustmentReason: text(),
    /** Instant at which the holder was told the terms, or that we do not renew; two months before the end at the latest (LCS art. 22). */
    notificationSentAt: instant(),
    /** Instant at which the holder answered; a refusal is due a month before the end (LCS art. 22). */
    customerResponseAt: instant(),
    /** What the holder said; NO_RESPONSE accepts where the contract renews itself, and lapses where it does not. */
    customerResponse: text({ enum: renewalProcessCustomerResponses }),
    /** Instant at which the process ended, one way or another; null while it is open. */
    completedAt: instant(),
    /** Offer the holder accepted; null before that, and when its row is deleted. */
    acceptedQuoteId: text(),
    /** Holder of the policy, in the customers database. */
    customerId: text(),
    /** Policy of the next term, in the policies database; null until there is one. */
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

/** A message to the holder that his term ends, planned or sent. */
export const renewalReminders = pgTable(
  'renewal_reminders',
  {
    /** Identifier of the renewal reminder; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Process the reminder belongs to; it goes when the process is deleted. */
    renewalId: text().notNull(),
    /** How many days before the end it goes out, T_90 to T_7; FINAL is the last day. */
    reminderType: text({ enum: renewalReminderReminderTypes }).notNull(),
    /** Instant at which it is to go out. */
    scheduledFor: instant().notNull(),
    /** Instant at which it went out; null before, and when it failed or was called off. */
    sentAt: instant(),
    /** State of the reminder; CANCELLED once the holder has answered. */
    status: text({ enum: renewalReminderStatuses }).notNull(),
    /** Way it takes to the holder. */
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

/** A price offered for the next term of a policy. */
export const renewalQuotes = pgTable(
  'renewal_quotes',
  {
    /** Identifier of the renewal quote; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Process the offer belongs to; it goes when the process is deleted. */
    renewalId: text().notNull(),
    /** Number of the offer, unique; a quote of the quotes database with the same number is the same offer. */
    quoteNumber: text().notNull(),
    /** Yearly net premium offered, in euros. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** What the offer changes in guarantees and deductibles; null when only the price changes. */
    coverageChanges: jsonb(),
    /** Instant until which the offer binds. */
    validUntil: instant().notNull(),
    /** Whether the holder took it; null until he has answered. */
    accepted: boolean(),
    /** Instant at which he took it; null when he did not. */
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

import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** A loyalty programme: how points are earned, and what they make of a member. */
export const loyaltyPrograms = pgTable(
  'loyalty_programs',
  {
    /** Identifier of the loyalty program; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the programme as members see it. */
    name: text().notNull(),
    /** How points are earned and when they expire, in a sentence. */
    description: text(),
    /** Points for each euro of premium paid, taxes included. */
    pointsPerEuro: numeric({ precision: 5, scale: 2 }).notNull(),
    /** Points of a lifetime from which each tier begins, as JSON by tier. */
    tierLevels: jsonb().notNull(),
    /** What members of each tier get, as JSON by tier. */
    benefits: jsonb().notNull(),
    /** Whether points are still earned in it. */
    isActive: boolean().notNull().default(true),
    /** Instant from which premiums earn points. */
    startDate: instant().notNull(),
    /** Instant from which they no longer do; null while it runs. */
    endDate: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('loyalty_programs_isActive_idx').on(t.isActive),
    index('loyalty_programs_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `LoyaltyAccount.tierLevel`. */
export const loyaltyAccountTierLevels = ['BRONZE', 'SILVER', 'GOLD', 'PLATINUM'] as const;

/** Words of `LoyaltyAccount.status`. */
export const loyaltyAccountStatuses = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;

/** A customer's membership of a programme, with his points. */
export const loyaltyAccounts = pgTable(
  'loyalty_accounts',
  {
    /** Identifier of the loyalty account; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Member, in the customers database; one account in each programme. */
    customerId: text().notNull(),
    /** Programme he is a member of; deleted with it. */
    programId: text().notNull(),
    /** Points he can use: the sum of his transactions, never below zero. */
    currentPoints: integer().notNull().default(0),
    /** Points ever given to him, whatever was used, expired or taken back. */
    lifetimePoints: integer().notNull().default(0),
    /** Tier his points of a lifetime make him. */
    tierLevel: text({ enum: loyaltyAccountTierLevels }).notNull(),
    /** Instant at which he reached his tier. */
    tierStartDate: instant().notNull().default(now),
    /** Instant at which the oldest of his points expire; null without points. */
    expirationDate: instant(),
    /** State of the account; SUSPENDED on fraud or arrears, CLOSED once its points expired or were paid out. */
    status: text({ enum: loyaltyAccountStatuses }).notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    // loyalty_accounts_customerId_programId_key begins with it; kept because deployed databases have it.
    index('loyalty_accounts_customerId_idx').on(t.customerId),
    index('loyalty_accounts_programId_idx').on(t.programId),
    index('loyalty_accounts_status_idx').on(t.status),
    uniqueIndex('loyalty_accounts_customerId_programId_key').on(t.customerId, t.programId),
    foreignKey({
      name: 'loyalty_accounts_programId_fkey',
      columns: [t.programId],
      foreignColumns: [loyaltyPrograms.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `LoyaltyTransaction.type`. */
export const loyaltyTransactionTypes = [
  'ACCRUAL',
  'BONUS',
  'REDEMPTION',
  'ADJUSTMENT',
  'EXPIRATION',
  'REVERSAL',
] as const;

/** Words of `LoyaltyTransaction.referenceType`. */
export const loyaltyTransactionReferenceTypes = [
  'POLICY',
  'PAYMENT',
  'RENEWAL',
  'REFERRAL',
  'CLAIM',
  'LOYALTY_REDEMPTION',
] as const;

/** An entry in the ledger of an account; never edited, what was wrong is reversed. */
export const loyaltyTransactions = pgTable(
  'loyalty_transactions',
  {
    /** Identifier of the loyalty transaction; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Account it is booked on; deleted with it. */
    accountId: text().notNull(),
    /** Kind of entry; REVERSAL takes back what was given, or gives back what a refused redemption took. */
    type: text({ enum: loyaltyTransactionTypes }).notNull(),
    /** Points given, or taken where negative. */
    points: integer().notNull(),
    /** Points of the account after the entry: the sum of all up to it. */
    balance: integer().notNull(),
    /** What they are for, as members see it. */
    reason: text().notNull(),
    /** Kind of thing that caused the entry; null where only time did. */
    referenceType: text({ enum: loyaltyTransactionReferenceTypes }),
    /** What caused the entry; the type beside it says in which database. It earns points once. */
    referenceId: text(),
    /** Instant at which points given expire if they are not used; null where points are taken. */
    expiresAt: instant(),
    /** Redemption that took the points or gave them back; it cannot be deleted. */
    redemptionId: text(),
    /** Further facts of the entry as JSON. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    index('loyalty_transactions_accountId_idx').on(t.accountId),
    index('loyalty_transactions_type_idx').on(t.type),
    index('loyalty_transactions_createdAt_idx').on(t.createdAt),
    index('loyalty_transactions_redemptionId_idx').on(t.redemptionId),
    index('loyalty_transactions_referenceType_referenceId_idx').on(t.referenceType, t.referenceId),
    foreignKey({
      name: 'loyalty_transactions_accountId_fkey',
      columns: [t.accountId],
      foreignColumns: [loyaltyAccounts.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'loyalty_transactions_redemptionId_fkey',
      columns: [t.redemptionId],
      foreignColumns: [loyaltyRedemptions.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

/** Words of `LoyaltyRedemption.rewardType`. */
export const loyaltyRedemptionRewardTypes = ['PREMIUM_DISCOUNT', 'GIFT_CARD', 'SERVICE', 'DONATION'] as const;

/** Words of `LoyaltyRedemption.status`. */
export const loyaltyRedemptionStatuses = [
  'REQUESTED',
  'APPROVED',
  'PROCESSING',
  'DELIVERED',
  'REJECTED',
  'CANCELLED',
] as const;

/** Points that a member changes into a reward. */
export const loyaltyRedemptions = pgTable(
  'loyalty_redemptions',
  {
    /** Identifier of the loyalty redemption; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Account the points are taken from; deleted with it. */
    accountId: text().notNull(),
    /** Kind of reward. */
    rewardType: text({ enum: loyaltyRedemptionRewardTypes }).notNull(),
    /** Points it costs, taken when it is asked for. */
    pointsRedeemed: integer().notNull(),
    /** What the reward is worth, in euros. */
    rewardValue: numeric({ precision: 10, scale: 2 }).notNull(),
    /** State of the redemption: REQUESTED, APPROVED, PROCESSING, DELIVERED; REJECTED or CANCELLED give the points back. */
    status: text({ enum: loyaltyRedemptionStatuses }).notNull(),
    /** Instant at which the member asked for it. */
    requestedAt: instant().notNull().default(now),
    /** Instant at which it was decided upon. */
    processedAt: instant(),
    /** Instant at which the member had the reward. */
    deliveredAt: instant(),
    /** Further facts of the redemption as JSON. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('loyalty_redemptions_accountId_idx').on(t.accountId),
    index('loyalty_redemptions_status_idx').on(t.status),
    foreignKey({
      name: 'loyalty_redemptions_accountId_fkey',
      columns: [t.accountId],
      foreignColumns: [loyaltyAccounts.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

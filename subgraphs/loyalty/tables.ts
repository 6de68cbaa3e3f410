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

/** ???. */
export const loyaltyPrograms = pgTable(
  'loyalty_programs',
  {
    /** Identifier of the loyalty program; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    pointsPerEuro: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    tierLevels: jsonb().notNull(),
    /** ???. */
    benefits: jsonb().notNull(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    startDate: instant().notNull(),
    /** ???. */
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

/** ???. */
export const loyaltyAccounts = pgTable(
  'loyalty_accounts',
  {
    /** Identifier of the loyalty account; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    programId: text().notNull(),
    /** ???. */
    currentPoints: integer().notNull().default(0),
    /** ???. */
    lifetimePoints: integer().notNull().default(0),
    /** ???. */
    tierLevel: text({ enum: loyaltyAccountTierLevels }).notNull(),
    /** ???. */
    tierStartDate: instant().notNull().default(now),
    /** ???. */
    expirationDate: instant(),
    /** ???. */
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

/** ???. */
export const loyaltyTransactions = pgTable(
  'loyalty_transactions',
  {
    /** Identifier of the loyalty transaction; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    accountId: text().notNull(),
    /** ???. */
    type: text({ enum: loyaltyTransactionTypes }).notNull(),
    /** ???. */
    points: integer().notNull(),
    /** ???. */
    balance: integer().notNull(),
    /** ???. */
    reason: text().notNull(),
    /** ???. */
    referenceType: text({ enum: loyaltyTransactionReferenceTypes }),
    /** ???. */
    referenceId: text(),
    /** ???. */
    expiresAt: instant(),
    /** ???. */
    redemptionId: text(),
    /** ???. */
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

/** ???. */
export const loyaltyRedemptions = pgTable(
  'loyalty_redemptions',
  {
    /** Identifier of the loyalty redemption; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    accountId: text().notNull(),
    /** ???. */
    rewardType: text({ enum: loyaltyRedemptionRewardTypes }).notNull(),
    /** ???. */
    pointsRedeemed: integer().notNull(),
    /** ???. */
    rewardValue: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    status: text({ enum: loyaltyRedemptionStatuses }).notNull(),
    /** ???. */
    requestedAt: instant().notNull().default(now),
    /** ???. */
    processedAt: instant(),
    /** ???. */
    deliveredAt: instant(),
    /** ???. */
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

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

/** Words of `ReferralProgram.rewardType`. */
export const referralProgramRewardTypes = ['CASH', 'POINTS', 'DISCOUNT', 'GIFT_CARD'] as const;

/** ???. */
export const referralPrograms = pgTable(
  'referral_programs',
  {
    /** Identifier of the referral program; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    code: text().notNull(),
    /** ???. */
    referrerReward: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    refereeReward: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    rewardType: text({ enum: referralProgramRewardTypes }).notNull(),
    /** ???. */
    maxReferrals: integer(),
    /** ???. */
    startDate: instant().notNull(),
    /** ???. */
    endDate: instant(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    terms: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('referral_programs_code_key').on(t.code),
    index('referral_programs_isActive_idx').on(t.isActive),
    index('referral_programs_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `Referral.status`. */
export const referralStatuses = ['SENT', 'ACCEPTED', 'CONVERTED', 'REWARDED', 'EXPIRED', 'REJECTED'] as const;

/** ???. */
export const referrals = pgTable(
  'referrals',
  {
    /** Identifier of the referral; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    programId: text().notNull(),
    /** ???. */
    referrerCustomerId: text().notNull(),
    /** ???. */
    refereeEmail: text().notNull(),
    /** ???. */
    refereeName: text(),
    /** ???. */
    refereePhone: text(),
    /** ???. */
    status: text({ enum: referralStatuses }).notNull(),
    /** ???. */
    referralCode: text().notNull(),
    /** ???. */
    sentAt: instant().notNull().default(now),
    /** ???. */
    acceptedAt: instant(),
    /** ???. */
    convertedAt: instant(),
    /** ???. */
    customerId: text(),
    /** ???. */
    policyId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('referrals_referralCode_key').on(t.referralCode),
    index('referrals_programId_idx').on(t.programId),
    index('referrals_referrerCustomerId_idx').on(t.referrerCustomerId),
    index('referrals_status_idx').on(t.status),
    index('referrals_customerId_idx').on(t.customerId),
    index('referrals_policyId_idx').on(t.policyId),
    index('referrals_refereeEmail_idx').on(t.refereeEmail),
    index('referrals_refereeEmail_trgm_idx').using('gin', t.refereeEmail.op('gin_trgm_ops')),
    foreignKey({
      name: 'referrals_programId_fkey',
      columns: [t.programId],
      foreignColumns: [referralPrograms.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ReferralReward.recipientType`. */
export const referralRewardRecipientTypes = ['CUSTOMER', 'AGENT', 'USER'] as const;

/** Words of `ReferralReward.rewardType`. */
export const referralRewardRewardTypes = ['CASH', 'POINTS', 'DISCOUNT', 'GIFT_CARD'] as const;

/** Words of `ReferralReward.status`. */
export const referralRewardStatuses = ['PENDING', 'EARNED', 'PAID', 'CANCELLED'] as const;

/** ???. */
export const referralRewards = pgTable(
  'referral_rewards',
  {
    /** Identifier of the referral reward; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    referralId: text().notNull(),
    /** ???. */
    recipientId: text().notNull(),
    /** ???. */
    recipientType: text({ enum: referralRewardRecipientTypes }).notNull(),
    /** ???. */
    rewardType: text({ enum: referralRewardRewardTypes }).notNull(),
    /** ???. */
    rewardAmount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    status: text({ enum: referralRewardStatuses }).notNull(),
    /** ???. */
    earnedAt: instant().notNull().default(now),
    /** ???. */
    paidAt: instant(),
    /** ???. */
    paymentReference: text(),
    /** ???. */
    paymentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('referral_rewards_referralId_idx').on(t.referralId),
    index('referral_rewards_recipientId_idx').on(t.recipientId),
    index('referral_rewards_status_idx').on(t.status),
    index('referral_rewards_paymentId_idx').on(t.paymentId),
    index('referral_rewards_paymentReference_idx').on(t.paymentReference),
    index('referral_rewards_recipientType_recipientId_idx').on(t.recipientType, t.recipientId),
    foreignKey({
      name: 'referral_rewards_referralId_fkey',
      columns: [t.referralId],
      foreignColumns: [referrals.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

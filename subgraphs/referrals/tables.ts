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

/** A programme that rewards customers for bringing others. */
export const referralPrograms = pgTable(
  'referral_programs',
  {
    /** Identifier of the referral program; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Name of the programme as customers see it. */
    name: text().notNull(),
    /** What it promises, in a sentence. */
    description: text(),
    /** Code of the programme, unique. */
    code: text().notNull(),
    /** What whoever recommends gets: euros, or points where the reward is POINTS. */
    referrerReward: numeric({ precision: 10, scale: 2 }).notNull(),
    /** What whoever comes gets, in the same unit; null where only the other is rewarded. */
    refereeReward: numeric({ precision: 10, scale: 2 }),
    /** Kind of reward the programme gives. */
    rewardType: text({ enum: referralProgramRewardTypes }).notNull(),
    /** Most referrals of one customer that are rewarded; null without a limit. */
    maxReferrals: integer(),
    /** Instant from which referrals count. */
    startDate: instant().notNull(),
    /** Instant from which they no longer do; null while the programme runs. */
    endDate: instant(),
    /** Whether new referrals can be sent. */
    isActive: boolean().notNull().default(true),
    /** Conditions under which a reward is earned. */
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

/** A recommendation: a customer names somebody, who may become a customer himself. */
export const referrals = pgTable(
  'referrals',
  {
    /** Identifier of the referral; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Programme it was sent under; deleted with it. */
    programId: text().notNull(),
    /** Customer who recommends, in the customers database. */
    referrerCustomerId: text().notNull(),
    /** E-mail address of the person named; a customer with the same one may be the same person. */
    refereeEmail: text().notNull(),
    /** Name of the person named. */
    refereeName: text(),
    /** Telephone number of the person named, where it was given. */
    refereePhone: text(),
    /** State of the referral: SENT, ACCEPTED, CONVERTED when a policy was signed, REWARDED when its reward is earned; or EXPIRED, or REJECTED. */
    status: text({ enum: referralStatuses }).notNull(),
    /** Code the person named comes in with, unique. */
    referralCode: text().notNull(),
    /** Instant at which the recommendation was sent. */
    sentAt: instant().notNull().default(now),
    /** Instant at which the person named took it up. */
    acceptedAt: instant(),
    /** Instant at which he signed his first policy. */
    convertedAt: instant(),
    /** Customer he became, in the customers database; null until he is one. */
    customerId: text(),
    /** Policy he signed, in the policies database. */
    policyId: text(),
    /** Further facts of the referral as JSON. */
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

/** What a referral earned one person. */
export const referralRewards = pgTable(
  'referral_rewards',
  {
    /** Identifier of the referral reward; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Referral it was earned by; deleted with it. */
    referralId: text().notNull(),
    /** Whoever gets it; the type beside it says in which database. */
    recipientId: text().notNull(),
    /** Kind of recipient: a customer, or the agent or employee who looked after the newcomer. */
    recipientType: text({ enum: referralRewardRecipientTypes }).notNull(),
    /** Kind of reward. */
    rewardType: text({ enum: referralRewardRewardTypes }).notNull(),
    /** How much it is: euros, or points where the reward is POINTS. */
    rewardAmount: numeric({ precision: 10, scale: 2 }).notNull(),
    /** State of the reward: PENDING until the terms of the programme are met, EARNED, PAID; or CANCELLED. */
    status: text({ enum: referralRewardStatuses }).notNull(),
    /** Instant at which it was earned; while pending or cancelled, that at which it was promised. */
    earnedAt: instant().notNull().default(now),
    /** Instant at which it was handed over or credited. */
    paidAt: instant(),
    /** Number of the payment of a reward in cash. */
    paymentReference: text(),
    /** Payment of a reward in cash, in the finance database. */
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

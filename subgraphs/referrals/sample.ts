import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import { type ReferralProgram, referralPrograms } from '../_platform/book/tell/referral-programs.ts';
import {
  neighbours,
  type Referral,
  type ReferralReward,
  referralsOf,
} from '../_platform/book/tell/referrals.ts';

/** Rows of the programmes, of who recommended whom, and of what it earned them. */
export default sample('referrals', {
  referral_programs: (chapter) => once(chapter, referralPrograms.map(programRow)),
  referrals: (chapter) => referralsIn(chapter).map(referralRow),
  referral_rewards: (chapter) =>
    rows(referralsIn(chapter), ({ id, rewards }) => rewards.map((reward) => rewardRow(id, reward))),
});

function referralsIn(chapter: Chapter): readonly Referral[] {
  return [...neighbours(inventedStories(chapter))].flatMap(([story, next]) => referralsOf(story, next));
}

function programRow(program: ReferralProgram) {
  return {
    id: program.id,
    name: program.name,
    description: program.description,
    code: program.code,
    referrerReward: decimal(program.referrerReward),
    refereeReward: program.refereeReward === null ? null : decimal(program.refereeReward),
    rewardType: program.rewardType,
    maxReferrals: program.maxReferrals,
    startDate: at(program.startAt),
    endDate: at(program.endAt),
    isActive: program.isActive,
    terms: program.terms,
    createdAt: at(program.startAt),
    updatedAt: at(program.isActive ? program.startAt : (program.endAt ?? program.startAt)),
  };
}

function referralRow(referral: Referral) {
  return {
    id: referral.id,
    programId: referral.program.id,
    referrerCustomerId: referral.referrerId,
    refereeEmail: referral.email,
    refereeName: `${referral.firstName} ${referral.lastName}`,
    refereePhone: referral.phone,
    status: referral.status,
    referralCode: referral.code,
    sentAt: at(referral.sentAt),
    acceptedAt: at(referral.acceptedAt),
    convertedAt: at(referral.convertedAt),
    customerId: referral.customerId,
    policyId: referral.policyId,
    metadata: { synthetic: true },
    createdAt: at(referral.sentAt),
    updatedAt: at(referral.updatedAt),
  };
}

function rewardRow(referralId: string, reward: ReferralReward) {
  return {
    id: reward.id,
    referralId,
    recipientId: reward.recipientId,
    recipientType: reward.recipientType,
    rewardType: reward.rewardType,
    rewardAmount: decimal(reward.amount),
    status: reward.status,
    earnedAt: at(reward.earnedAt),
    paidAt: at(reward.paidAt),
    paymentReference: reward.payment?.number ?? null,
    paymentId: reward.payment?.id ?? null,
    createdAt: at(reward.createdAt),
    updatedAt: at(reward.updatedAt),
  };
}

import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, once, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import {
  type LoyaltyAccount,
  type LoyaltyRedemption,
  type LoyaltyTransaction,
  loyaltyOf,
} from '../_platform/book/tell/loyalty.ts';
import { type LoyaltyProgram, loyaltyPrograms, tiers } from '../_platform/book/tell/loyalty-programs.ts';
import { neighbours } from '../_platform/book/tell/referrals.ts';
import { remembered } from '../_platform/book/tell/remembered.ts';

/** Rows of the programmes, and of the accounts with what earned points and what they were changed into. */
export default sample('loyalty', {
  loyalty_programs: (chapter) => once(chapter, loyaltyPrograms.map(programRow)),
  loyalty_accounts: (chapter) => accountsIn(chapter).map(accountRow),
  loyalty_redemptions: (chapter) =>
    rows(accountsIn(chapter), ({ id, redemptions }) => redemptions.map((one) => redemptionRow(id, one))),
  loyalty_transactions: (chapter) =>
    rows(accountsIn(chapter), ({ id, transactions }) => transactions.map((one) => transactionRow(id, one))),
});

const accountsIn = remembered((chapter: Chapter): readonly LoyaltyAccount[] =>
  [...neighbours(inventedStories(chapter))].flatMap(([story, next]) => loyaltyOf(story, next) ?? []),
);

function programRow(program: LoyaltyProgram) {
  return {
    id: program.id,
    name: program.name,
    description: program.description,
    pointsPerEuro: decimal(program.pointsPerEuro),
    tierLevels: Object.fromEntries(tiers.map(([tier, from]) => [tier, { from }])),
    benefits: program.benefits,
    isActive: program.isActive,
    startDate: at(program.startAt),
    endDate: at(program.endAt),
    createdAt: at(program.startAt),
    updatedAt: at(program.endAt ?? program.startAt),
  };
}

function accountRow(account: LoyaltyAccount) {
  return {
    id: account.id,
    customerId: account.customerId,
    programId: account.programId,
    currentPoints: account.currentPoints,
    lifetimePoints: account.lifetimePoints,
    tierLevel: account.tier,
    tierStartDate: at(account.tierSince),
    expirationDate: at(account.expiresAt),
    status: account.status,
    createdAt: at(account.createdAt),
    updatedAt: at(account.updatedAt),
  };
}

function redemptionRow(accountId: string, redemption: LoyaltyRedemption) {
  return {
    id: redemption.id,
    accountId,
    rewardType: redemption.rewardType,
    pointsRedeemed: redemption.points,
    rewardValue: decimal(redemption.value),
    status: redemption.status,
    requestedAt: at(redemption.requestedAt),
    processedAt: at(redemption.processedAt),
    deliveredAt: at(redemption.deliveredAt),
    metadata: null,
    createdAt: at(redemption.requestedAt),
    updatedAt: at(redemption.updatedAt),
  };
}

function transactionRow(accountId: string, transaction: LoyaltyTransaction) {
  return {
    id: transaction.id,
    accountId,
    type: transaction.type,
    points: transaction.points,
    balance: transaction.balance,
    reason: transaction.reason,
    referenceType: transaction.reference?.[0] ?? null,
    referenceId: transaction.reference?.[1] ?? null,
    expiresAt: at(transaction.expiresAt),
    redemptionId: transaction.redemptionId,
    metadata: null,
    createdAt: at(transaction.at),
  };
}

import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter } from '../_platform/book/story.ts';
import {
  type RenewalProcess,
  type RenewalQuote,
  type RenewalReminder,
  renewalsOf,
} from '../_platform/book/tell/renewals.ts';

/** Rows of policies on their way into the next term. Processes and quotes name each other, which is checked at commit. */
export default sample('renewals', {
  renewal_processes: (chapter) => rows(renewalsIn(chapter), (renewal) => [processRow(renewal)]),
  renewal_reminders: (chapter) =>
    rows(renewalsIn(chapter), ({ id, reminders }) => reminders.map((reminder) => reminderRow(id, reminder))),
  renewal_quotes: (chapter) =>
    rows(renewalsIn(chapter), ({ id, quotes }) => quotes.map((quote) => quoteRow(id, quote))),
});

function renewalsIn(chapter: Chapter): readonly RenewalProcess[] {
  const known = chapter.stories.flatMap(({ renewals }) => renewals ?? []);
  return [...known, ...inventedStories(chapter).flatMap(renewalsOf)];
}

function processRow(renewal: RenewalProcess) {
  return {
    id: renewal.id,
    policyId: renewal.policyId,
    customerId: renewal.customerId,
    newPolicyId: renewal.newPolicyId,
    acceptedQuoteId: renewal.acceptedQuoteId,
    status: renewal.status,
    renewalDate: at(renewal.renewalAt),
    currentPremium: decimal(renewal.currentPremium),
    proposedPremium: decimal(renewal.proposedPremium),
    adjustmentReason: renewal.adjustmentReason,
    notificationSentAt: at(renewal.notifiedAt),
    customerResponseAt: at(renewal.respondedAt),
    customerResponse: renewal.response,
    completedAt: at(renewal.completedAt),
    createdAt: at(renewal.createdAt),
    updatedAt: at(renewal.updatedAt),
  };
}

function reminderRow(renewalId: string, reminder: RenewalReminder) {
  return {
    id: reminder.id,
    renewalId,
    reminderType: reminder.type,
    scheduledFor: at(reminder.scheduledAt),
    sentAt: at(reminder.sentAt),
    status: reminder.status,
    channel: reminder.channel,
    createdAt: at(reminder.createdAt),
    updatedAt: at(reminder.updatedAt),
  };
}

function quoteRow(renewalId: string, quote: RenewalQuote) {
  return {
    id: quote.id,
    renewalId,
    quoteNumber: quote.number,
    premium: decimal(quote.premium),
    coverageChanges: quote.coverageChanges,
    validUntil: at(quote.validUntil),
    accepted: quote.accepted,
    acceptedAt: at(quote.acceptedAt),
    createdAt: at(quote.createdAt),
    updatedAt: at(quote.updatedAt),
  };
}

import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import type { Chapter, Story } from '../../subgraphs/_platform/book/story.ts';
import { emailCampaignsOf, portfolioOf } from '../../subgraphs/_platform/book/tell/email-campaigns.ts';
import { emailLogsOf } from '../../subgraphs/_platform/book/tell/email-logs.ts';
import { unsubscribeOf } from '../../subgraphs/_platform/book/tell/email-unsubscribes.ts';
import {
  notificationsOf,
  notificationTemplates,
  preferencesOf,
} from '../../subgraphs/_platform/book/tell/notifications.ts';

const active = new Set(notificationTemplates.filter(({ isActive }) => isActive).map(({ id }) => id));

/** Every rule that the notifications and e-mails of a chapter break, as sentences. */
export function brokenMessages(chapter: Chapter): string[] {
  return [
    ...chapter.stories.flatMap((story) => [
      ...notificationRules(story),
      ...emailRules(story, portfolioOf(chapter)),
    ]),
    ...campaignRules(chapter),
  ];
}

function broken(of: string, rules: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));
}

function notificationRules(story: Story): string[] {
  const off = new Set(
    preferencesOf(story)
      .filter(({ isEnabled }) => !isEnabled)
      .map(({ userId, type, channel }) => `${userId} ${type} ${channel}`),
  );
  return notificationsOf(story).flatMap((one) =>
    broken(`${one.subject} (${one.id})`, {
      'has all its facts': !/\{\{/.test(one.subject + one.message),
      'comes from a wording in use': active.has(one.templateId),
      'goes by no channel its user switched off': !off.has(`${one.userId} ${one.type} ${one.channel}`),
      'was sent exactly when it says so':
        /^(SENT|DELIVERED|READ)$/.test(one.status) === (one.sentAt !== null),
      'was read after it was sent, by the day of the book':
        one.readAt === null || (one.readAt >= one.sentAt! && one.readAt <= AS_OF),
      'waits for a day to come when it is scheduled': one.status !== 'SCHEDULED' || one.scheduledFor! > AS_OF,
    }),
  );
}

function emailRules(story: Story, portfolio: string): string[] {
  const optOut = unsubscribeOf(story);
  return emailLogsOf(story, portfolio).flatMap((log) =>
    broken(`${log.subject} (${log.id})`, {
      'has all its facts': !/\{\{/.test(log.subject),
      'is commercial and sent only before its reader opted out':
        log.campaignId === null ||
        optOut?.email !== log.email ||
        log.sentAt === null ||
        log.sentAt <= optOut.at,
      'is opened and clicked in this order':
        (log.openedAt === null || log.openedAt >= log.sentAt!) &&
        (log.clickedAt === null || log.clickedAt >= log.openedAt!),
      'goes to its customer or to a lead': log.customerId === null || log.customerId === story.customer.id,
    }),
  );
}

/** The figures of a portfolio's campaigns are those of its e-mails. */
function campaignRules(chapter: Chapter): string[] {
  const portfolio = portfolioOf(chapter);
  const logs = chapter.stories.flatMap((story) => emailLogsOf(story, portfolio));
  const campaigns = chapter.stories.length === 0 ? [] : emailCampaignsOf(chapter);
  return [
    ...campaigns.flatMap((campaign) => {
      const own = logs.filter(({ campaignId }) => campaignId === campaign.id);
      return broken(campaign.name, {
        'its recipients are its e-mails': own.length === campaign.recipients,
        'what was sent was sent': own.filter(({ sentAt }) => sentAt !== null).length === campaign.sent,
        'what was opened was opened':
          own.filter(({ openedAt }) => openedAt !== null).length === campaign.opened,
        'clicks, opens, sent and recipients grow':
          campaign.clicked <= campaign.opened &&
          campaign.opened <= campaign.sent &&
          campaign.sent <= campaign.recipients,
      });
    }),
    ...broken(portfolio, {
      'every commercial e-mail is counted once':
        sumOf(campaigns, ({ recipients }) => recipients) ===
        logs.filter(({ campaignId }) => campaignId !== null).length,
    }),
  ];
}

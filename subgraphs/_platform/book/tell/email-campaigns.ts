import { AS_OF, addDays, DAY, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Chapter } from '../story.ts';
import type { CampaignMessage } from './campaign-messages.ts';
import { type Campaign, campaignOf, campaigns } from './campaigns.ts';
import { emailTemplates } from './email-templates.ts';
import { mailingsOf, unsubscribeOf } from './email-unsubscribes.ts';

/** The e-mails of one marketing campaign to one portfolio, counted. */
export interface EmailCampaign {
  readonly id: string;
  readonly campaign: Campaign;
  readonly name: string;
  readonly subject: string;
  readonly status: string;
  readonly scheduledAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly recipients: number;
  readonly sent: number;
  readonly opened: number;
  readonly clicked: number;
  readonly bounced: number;
  readonly unsubscribed: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Id of what a marketing campaign writes to a portfolio. */
export function emailCampaignId(campaignId: string, portfolio: string): string {
  return idOf('email-campaign', `${campaignId}/${portfolio}`);
}

/** A portfolio goes by the number of its first customer. */
export function portfolioOf({ stories }: Chapter): string {
  return stories[0]?.customer.number ?? '';
}

/** States of a campaign that has begun, where it is not simply sent. */
const RUNNING: Readonly<Record<string, string>> = {
  HOGAR_2026: 'SENDING',
  SEGUIMIENTO: 'SENDING',
  REGRESO_2026: 'PAUSED',
};

/** The e-mail campaigns of a portfolio: those that wrote to somebody, and one that is still to come or never will. */
export function emailCampaignsOf(chapter: Chapter): EmailCampaign[] {
  const portfolio = portfolioOf(chapter);
  const byCampaign = Map.groupBy(chapter.stories.flatMap(mailingsOf), ({ campaignId }) => campaignId);
  const optOuts = new Set(chapter.stories.map((story) => unsubscribeOf(story)?.messageId));
  const begun = campaigns.flatMap((campaign) => {
    const messages = byCampaign.get(campaign.id);
    return messages === undefined ? [] : [tellCampaign(campaign, portfolio, messages, optOuts)];
  });
  return portfolio === '' ? [] : [...begun, planned(portfolio)];
}

function tellCampaign(
  campaign: Campaign,
  portfolio: string,
  messages: readonly CampaignMessage[],
  optOuts: ReadonlySet<string | null | undefined>,
): EmailCampaign {
  const moments = messages.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  const status = RUNNING[campaign.code] ?? 'SENT';
  const count = (holds: (message: CampaignMessage) => boolean) => messages.filter(holds).length;
  return {
    ...headOf(campaign, portfolio),
    id: emailCampaignId(campaign.id, portfolio),
    status,
    scheduledAt: campaign.startAt,
    sentAt: status === 'SENT' && moments.length > 0 ? Math.max(...moments) : null,
    recipients: messages.length,
    sent: moments.length,
    opened: count(({ openedAt }) => openedAt !== null),
    clicked: count(({ clickedAt }) => clickedAt !== null),
    bounced: count((message) => message.status === 'BOUNCED'),
    unsubscribed: count(({ id }) => optOuts.has(id)),
    updatedAt: Math.max(campaign.createdAt, ...messages.map(({ updatedAt }) => updatedAt)),
  };
}

/** What is to come, in turn: a draft, one with its date set, one that was called off. */
function planned(portfolio: string): EmailCampaign {
  const turn = Math.floor(Number(portfolio.slice(4)) / 120) % 3;
  const status = ['SCHEDULED', 'DRAFT', 'CANCELLED'][turn]!;
  const campaign = campaignOf('BOLETIN_2026');
  const head = headOf(campaign, portfolio);
  return {
    ...head,
    id: idOf('email-campaign', `next/${portfolio}`),
    name: `${head.name}, otoño`,
    status,
    scheduledAt: status === 'DRAFT' ? null : addDays(AS_OF, 14),
    sentAt: null,
    ...{ recipients: 0, sent: 0, opened: 0, clicked: 0, bounced: 0, unsubscribed: 0 },
    createdAt: AS_OF - 5 * DAY,
    updatedAt: AS_OF - 2 * DAY,
  };
}

function headOf(campaign: Campaign, portfolio: string) {
  const { subject } = emailTemplates.find(({ id }) => id === campaign.templateId)!;
  return {
    campaign,
    name: `${campaign.name} (cartera ${portfolio})`,
    subject,
    createdAt: campaign.createdAt,
  };
}

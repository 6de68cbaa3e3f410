import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { campaignMessagesOf } from '../../subgraphs/_platform/book/tell/campaign-messages.ts';
import { campaigns } from '../../subgraphs/_platform/book/tell/campaigns.ts';
import { emailTemplates } from '../../subgraphs/_platform/book/tell/email-templates.ts';
import { unsubscribeOf } from '../../subgraphs/_platform/book/tell/email-unsubscribes.ts';
import { type Lead, leadIdOf, leadsOf } from '../../subgraphs/_platform/book/tell/marketing.ts';
import { notificationTemplates } from '../../subgraphs/_platform/book/tell/notification-templates.ts';
import { broken, inOrder } from './sentences.ts';

const byId = new Map(campaigns.map((campaign) => [campaign.id, campaign]));
const emails = new Set(emailTemplates.map(({ id }) => id));
const others = new Set(notificationTemplates.map(({ id }) => id));

/** Every rule that the leads of a story and what was written to it break, as sentences. */
export function brokenMarketing(story: Story): string[] {
  return [...leadsOf(story).flatMap((lead) => leadRules(lead, story)), ...messageRules(story)];
}

function leadRules(lead: Lead, { customer, quotes }: Story): string[] {
  const changes = lead.activities.flatMap(({ metadata }) => (metadata as { to?: string } | null)?.to ?? []);
  const quote = quotes.find(({ id }) => id === lead.quoteId);
  const campaign = lead.campaignId === null ? undefined : byId.get(lead.campaignId);
  return broken(`lead ${lead.id}`, {
    'its last change led to its status': changes.at(-1) === lead.status,
    'names its customer exactly when it is converted':
      (lead.status === 'CONVERTED') === (lead.customerId === customer.id && lead.convertedAt !== null),
    'its quote names it': quote === undefined || leadIdOf(quote) === lead.id,
    'came before its quote': quote === undefined || lead.createdAt < quote.createdAt,
    'what was done is in order': inOrder([
      lead.createdAt,
      ...lead.activities.map(({ at }) => at),
      lead.updatedAt,
    ]),
    'its campaign ran when it came':
      campaign === undefined ||
      (campaign.startAt <= lead.createdAt && lead.createdAt <= (campaign.endAt ?? lead.createdAt)),
    'is marked synthetic': (lead.metadata as { synthetic?: boolean }).synthetic === true,
  });
}

function messageRules(story: Story): string[] {
  const optOut = unsubscribeOf(story);
  return campaignMessagesOf(story).flatMap((message) => {
    const { email, sentAt, openedAt, clickedAt, convertedAt, status, templateId } = message;
    const campaign = byId.get(message.campaignId)!;
    const templates = campaign.channel === 'EMAIL' ? emails : others;
    const mailed = campaign.channel === 'EMAIL' && optOut?.email === email;
    return broken(`message ${message.id}`, {
      'is worded for the channel of its campaign': templates.has(templateId),
      'its moments are in order': inOrder(
        [message.createdAt, sentAt, openedAt, clickedAt, convertedAt].filter((at) => at !== null),
      ),
      'was sent unless it waits or was held back':
        (sentAt === null) === (status === 'QUEUED' || status === 'SUPPRESSED'),
      'was not sent after its recipient opted out': !mailed || sentAt === null || sentAt <= optOut.at,
      'is held back only where somebody opted out': status !== 'SUPPRESSED' || mailed,
    });
  });
}

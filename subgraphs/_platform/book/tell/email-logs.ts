import { AS_OF, type Instant } from '../calendar.ts';
import { agentById } from '../catalogue/agents.ts';
import { render, wordingOf } from '../catalogue/wordings.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import { displayName } from '../risks.ts';
import type { Customer, Story } from '../story.ts';
import type { CampaignMessage } from './campaign-messages.ts';
import { emailCampaignId } from './email-campaigns.ts';
import { emailTemplateId, emailTemplates } from './email-templates.ts';
import { mailingsOf, unsubscribeOf } from './email-unsubscribes.ts';
import { type Lead, leadsOf } from './marketing.ts';
import { type Route, routesOf } from './message-routes.ts';

/** One e-mail to one address, and what became of it. */
export interface EmailLog {
  readonly id: string;
  readonly campaignId: string | null;
  readonly templateId: string;
  readonly email: string;
  readonly name: string | null;
  readonly subject: string;
  readonly status: string;
  readonly sentAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly clickedAt: Instant | null;
  readonly bouncedAt: Instant | null;
  readonly error: string | null;
  readonly customerId: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** The e-mails of a story: what its customer was told by e-mail, and what the campaigns of a portfolio wrote to it. */
export function emailLogsOf(story: Story, portfolio: string): EmailLog[] {
  const letters = routesOf(story).filter(
    ({ channel, status }) => channel === 'EMAIL' && status !== 'SCHEDULED' && status !== 'CANCELLED',
  );
  const leads = new Map(leadsOf(story).map((lead) => [lead.id, lead]));
  return [
    ...letters.map((route) => letter(story.customer, route)),
    ...mailingsOf(story).map((message) => mailing(story, leads, portfolio, message)),
  ];
}

function letter(customer: Customer, { occasion, status: told }: Route): EmailLog {
  const draw = drawFrom(`email-${occasion.key}`);
  const status = statusOf(told, draw);
  const sent = status !== 'QUEUED' && status !== 'FAILED';
  const openedAt =
    status === 'OPENED' || status === 'CLICKED'
      ? Math.min(occasion.at + draw.whole(2, 2_000) * 60_000, AS_OF)
      : null;
  const clickedAt = status === 'CLICKED' ? Math.min(openedAt! + 60_000, AS_OF) : null;
  const bouncedAt = status === 'BOUNCED' ? Math.min(occasion.at + 30_000, AS_OF) : null;
  return {
    id: idOf('email-log', occasion.key),
    campaignId: null,
    templateId: emailTemplateId(occasion.code),
    email: customer.email,
    name: displayName(customer),
    subject: render(wordingOf(occasion.code).subject, occasion.facts),
    status,
    sentAt: sent ? occasion.at : null,
    openedAt,
    clickedAt,
    bouncedAt,
    error: ERRORS[status] ?? null,
    customerId: customer.id,
    createdAt: occasion.at,
    updatedAt: clickedAt ?? openedAt ?? bouncedAt ?? occasion.at,
  };
}

const ERRORS: Readonly<Record<string, string>> = {
  BOUNCED: '550 5.1.1 buzón inexistente',
  FAILED: 'El proveedor de envío no respondió',
};

/** The e-mail of a message: what was read was opened, some of it clicked; of what failed some came back. */
function statusOf(told: string, draw: Draw): string {
  if (told === 'PENDING' || told === 'SENDING') return 'QUEUED';
  if (told === 'READ') return draw.oneIn(3) ? 'CLICKED' : 'OPENED';
  if (told === 'FAILED') return draw.oneIn(2) ? 'BOUNCED' : 'FAILED';
  return told;
}

function mailing(
  story: Story,
  leads: ReadonlyMap<string, Lead>,
  portfolio: string,
  message: CampaignMessage,
): EmailLog {
  const lead = message.leadId === null ? undefined : leads.get(message.leadId);
  const name = lead === undefined ? displayName(story.customer) : `${lead.firstName} ${lead.lastName}`;
  const template = emailTemplates.find(({ id }) => id === message.templateId)!;
  const agentId = story.policies[0]?.agentId ?? story.quotes[0]?.agentId;
  const agent = agentId === undefined ? 'su agente' : agentById(agentId).firstName;
  const optOut = unsubscribeOf(story);
  const complained = optOut?.complained === true && optOut.messageId === message.id;
  return {
    id: idOf('email-log', message.id),
    campaignId: emailCampaignId(message.campaignId, portfolio),
    templateId: message.templateId,
    email: message.email,
    name,
    subject: render(template.subject, { name, agent }),
    status: complained ? 'COMPLAINED' : message.status === 'CONVERTED' ? 'CLICKED' : message.status,
    sentAt: message.sentAt,
    openedAt: message.openedAt,
    clickedAt: message.clickedAt,
    bouncedAt: message.status === 'BOUNCED' ? message.sentAt : null,
    error: message.error,
    customerId: message.recipientType === 'CUSTOMER' ? message.recipientId : (lead?.customerId ?? null),
    createdAt: message.createdAt,
    updatedAt: message.updatedAt,
  };
}

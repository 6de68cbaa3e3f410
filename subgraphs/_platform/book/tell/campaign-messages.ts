import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { type Campaign, campaignOf } from './campaigns.ts';
import { type Lead, leadsOf } from './marketing.ts';
import { remembered } from './remembered.ts';

/** A message of a campaign to one lead or customer. */
export interface CampaignMessage {
  readonly id: string;
  readonly campaignId: string;
  readonly templateId: string;
  readonly recipientType: 'LEAD' | 'CUSTOMER';
  readonly recipientId: string;
  readonly leadId: string | null;
  readonly email: string;
  readonly status: string;
  readonly sentAt: Instant | null;
  readonly openedAt: Instant | null;
  readonly clickedAt: Instant | null;
  readonly convertedAt: Instant | null;
  readonly error: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** What the campaigns of a story's time wrote to its customer and to its leads. */
export const campaignMessagesOf: (story: Story) => readonly CampaignMessage[] = remembered((story: Story) => {
  const objectedAt = objectionOf(story);
  const { email } = story.customer;
  const toLeads = leadsOf(story).flatMap((lead) =>
    messageToLead(lead, lead.email === email ? objectedAt : null),
  );
  const toCustomer = CODES.flatMap((code) =>
    wants(code, story) ? messageToCustomer(campaignOf(code), story, objectedAt) : [],
  );
  return [...toLeads, ...toCustomer];
});

/** When the customer of a story objected to commercial e-mail, or null: one in twelve did. Nothing is sent to him from then on. */
function objectionOf({ customer }: Story): Instant | null {
  const draw = drawFrom(`objection-${customer.number}`);
  return draw.oneIn(12) && customer.number !== 'CLI-000001' ? addDays(AS_OF, -draw.whole(5, 500)) : null;
}

const CODES = [
  'VIDA_2025',
  'HOGAR_2026',
  'MEJORA_2026',
  'AGRUPA_2026',
  'REGRESO_2026',
  'BOLETIN_2026',
] as const;

/** Whether a campaign is meant for the customer of a story. */
function wants(code: (typeof CODES)[number], { customer, policies }: Story): boolean {
  if (policies.length === 0) return false;
  if (code === 'REGRESO_2026') return customer.status === 'INACTIVE';
  if (customer.status !== 'ACTIVE') return false;
  const has = (type: string) => policies.some((policy) => policy.type === type);
  const person = customer.companyName === null;
  const share = drawFrom(`${code}-${customer.number}`).fraction();
  if (customer.number === 'CLI-000001') return code === 'BOLETIN_2026' || code === 'VIDA_2025';
  if (code === 'VIDA_2025') return person && !has('LIFE') && share < 0.3;
  if (code === 'HOGAR_2026') return person && !has('HOME') && share < 0.3;
  if (code === 'MEJORA_2026') return policies.some(({ status }) => status === 'ACTIVE') && share < 0.2;
  return code === 'AGRUPA_2026' ? policies.length > 1 && share < 0.5 : share < 0.25;
}

function messageToCustomer(
  campaign: Campaign,
  { customer }: Story,
  objectedAt: Instant | null,
): CampaignMessage[] {
  const draw = drawFrom(`message-${campaign.code}-${customer.number}`);
  const last = Math.min(campaign.endAt ?? AS_OF, AS_OF);
  const days = Math.max(1, Math.floor((last - campaign.startAt) / DAY));
  const at = officeHour(addDays(campaign.startAt, draw.whole(0, days)), draw.fraction());
  const to = {
    recipientType: 'CUSTOMER',
    recipientId: customer.id,
    leadId: null,
    email: customer.email,
  } as const;
  const when = { at, convertedAt: null, objectedAt: campaign.channel === 'EMAIL' ? objectedAt : null };
  return [tellMessage(campaign, `${campaign.code}/${customer.number}`, to, when, draw)];
}

/** Half of the leads that were spoken to are reminded, some days after they came, of what they asked for. */
function messageToLead(lead: Lead, objectedAt: Instant | null): CampaignMessage[] {
  const draw = drawFrom(`message-${lead.id}`);
  const reached = lead.status !== 'NEW' && lead.status !== 'DISQUALIFIED';
  const campaign = campaignOf('SEGUIMIENTO');
  const at = officeHour(addDays(lead.createdAt, draw.whole(1, 6)), draw.fraction());
  if (!reached || !draw.oneIn(2) || at < campaign.startAt) return [];
  const { id, email, convertedAt } = lead;
  const to = { recipientType: 'LEAD', recipientId: id, leadId: id, email } as const;
  return [tellMessage(campaign, `${campaign.code}/${id}`, to, { at, convertedAt, objectedAt }, draw)];
}

const ENDS = ['SENT', 'DELIVERED', 'DELIVERED', 'OPENED', 'OPENED', 'OPENED', 'CLICKED', 'CLICKED'] as const;
const FAILS: Readonly<Record<string, string>> = {
  BOUNCED: '550 5.1.1 buzón inexistente',
  FAILED: 'El proveedor de envío no respondió',
  SUPPRESSED: 'El destinatario se opuso a recibir comunicaciones comerciales',
};

/** What decides how far a message comes. */
interface Timing {
  readonly at: Instant;
  readonly convertedAt: Instant | null;
  readonly objectedAt: Instant | null;
}

type Recipient = Pick<CampaignMessage, 'recipientType' | 'recipientId' | 'leadId' | 'email'>;

function tellMessage(
  campaign: Campaign,
  key: string,
  to: Recipient,
  timing: Timing,
  draw: Draw,
): CampaignMessage {
  const { at, convertedAt } = timing;
  const status = statusOf(campaign, timing, draw);
  const opened = at + draw.whole(1, 40) * 3_600_000;
  const clicked = opened + draw.whole(1, 50) * 60_000;
  const reached = REACHED[status] ?? 0;
  const sent = status !== 'QUEUED' && status !== 'SUPPRESSED' ? at : null;
  // Messages are written the evening before they go out.
  const createdAt = Math.min(at, AS_OF) - DAY / 2;
  const moments = {
    sentAt: sent,
    openedAt: reached >= 1 ? opened : null,
    clickedAt: reached >= 2 ? clicked : null,
    convertedAt: reached >= 3 ? convertedAt : null,
  };
  return {
    ...{ id: idOf('campaign-message', key), campaignId: campaign.id, templateId: campaign.templateId! },
    ...{ ...to, status, ...moments, error: FAILS[status] ?? null, createdAt },
    updatedAt: Math.max(createdAt, ...Object.values(moments).map((moment) => moment ?? 0)),
  };
}

const REACHED: Readonly<Record<string, number>> = { OPENED: 1, CLICKED: 2, CONVERTED: 3 };

function statusOf(campaign: Campaign, { at, convertedAt, objectedAt }: Timing, draw: Draw): string {
  if (objectedAt !== null && at >= objectedAt) return 'SUPPRESSED';
  if (at > AS_OF - DAY) return 'QUEUED';
  // Who signed after the message came by it; what was opened lies before that.
  if (convertedAt !== null && convertedAt > at + 3 * DAY) return 'CONVERTED';
  if (draw.oneIn(25)) return draw.oneIn(4) || campaign.channel !== 'EMAIL' ? 'FAILED' : 'BOUNCED';
  const end = draw.pick(ENDS);
  return at > AS_OF - 4 * DAY ? 'SENT' : end;
}

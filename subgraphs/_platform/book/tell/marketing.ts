import { AS_OF, addDays, type Instant, officeHour } from '../calendar.ts';
import { offers } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import { familyNames, menNames, plain, womenNames } from '../names.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Quote, Story } from '../story.ts';
import { campaignId, campaignOf } from './campaigns.ts';
import { activitiesOf, type LeadActivity } from './lead-activities.ts';
import { referralsOf } from './referrals.ts';
import { remembered } from './remembered.ts';

export { type Campaign, campaignId, campaigns } from './campaigns.ts';
export type { LeadActivity } from './lead-activities.ts';

/** Somebody who might become a customer, with what was done about it. */
export interface Lead {
  readonly id: string;
  readonly source: string;
  readonly campaignId: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string | null;
  readonly status: string;
  readonly score: number;
  readonly assignedTo: string | null;
  readonly convertedAt: Instant | null;
  /** Set once the lead is a customer. */
  readonly customerId: string | null;
  readonly productId: string | null;
  readonly quoteId: string | null;
  readonly metadata: object;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly activities: readonly LeadActivity[];
}

/** The leads of a story: from its quotes, from accepted recommendations, and one who only left his name. */
export const leadsOf: (story: Story) => readonly Lead[] = remembered((story: Story) => [
  ...story.quotes.flatMap((quote) => quotedLead(story, quote)),
  ...referredLeads(story),
  ...strangers(story),
]);

/** Id of the lead a quote came from, or null where its customer asked for it himself. */
export function leadIdOf(quote: Quote): string | null {
  return isFromLead(quote) ? idOf('lead', quote.number) : null;
}

/** Every open quote has a lead; of the policies signed, a third. A version the customer had changed belongs to the later one. */
function isFromLead({ number, status, parentQuoteId }: Quote): boolean {
  if (number === 'COT-2025-000001') return true;
  if (parentQuoteId !== null || /-A$/.test(number)) return false;
  return status !== 'BOUND' || drawFrom(`lead-of-${number}`).oneIn(3);
}

const LOST: Readonly<Record<string, string>> = {
  DECLINED: 'El asegurador no acepta el riesgo.',
  REJECTED: 'Prefiere la oferta de otra entidad.',
  EXPIRED: 'No respondió antes de que caducara la oferta.',
  WITHDRAWN: 'Retira la solicitud.',
};
const SOURCES = [
  'WEB',
  'CAMPAIGN',
  'PHONE',
  'COMPARATOR',
  'WALK_IN',
  'PARTNER',
  'SOCIAL',
  'REFERRAL',
] as const;

function quotedLead(story: Story, quote: Quote): Lead[] {
  if (!isFromLead(quote)) return [];
  const { customer } = story;
  const draw = drawFrom(`lead-${quote.number}`);
  const reason = LOST[quote.status] ?? null;
  const status = quote.status === 'BOUND' ? 'CONVERTED' : reason === null ? 'QUOTED' : 'LOST';
  const contact = { firstName: draw.pick([...womenNames, ...menNames]), lastName: draw.pick(familyNames) };
  return [
    tellLead(
      {
        ...{ key: quote.number, status, reason, quote, phone: customer.phone, email: customer.email },
        firstName: customer.firstName ?? contact.firstName,
        lastName: customer.lastName ?? contact.lastName,
        ...{ company: customer.companyName, productId: quote.productId },
        customerId: status === 'CONVERTED' ? customer.id : null,
        source: draw.pick(SOURCES.slice(0, -1)),
        createdAt: officeHour(addDays(quote.createdAt, -draw.whole(2, 10)), draw.fraction()),
      },
      draw,
    ),
  ];
}

const EARLY = ['NEW', 'CONTACTED', 'QUALIFIED', 'LOST', 'DISQUALIFIED'] as const;
const REASONS: Readonly<Record<string, string>> = {
  LOST: 'Ya ha renovado con su compañía.',
  DISQUALIFIED: 'Busca un seguro que no distribuimos.',
};

function referredLeads(story: Story): Lead[] {
  const accepted = referralsOf(story).filter(({ status }) => status === 'ACCEPTED');
  return accepted.map(({ code, firstName, lastName, email, phone, acceptedAt }) => {
    const draw = drawFrom(`lead-${code}`);
    const status = draw.pick(EARLY.slice(1));
    const about = {
      key: code,
      status,
      reason: REASONS[status] ?? null,
      source: 'REFERRAL',
      createdAt: acceptedAt!,
    };
    return tellLead({ ...about, firstName, lastName, email, phone, metadata: { referralCode: code } }, draw);
  });
}

/** Beside everyone who asked for an offer there is one who only left his name. */
function strangers({ customer, policies }: Story): Lead[] {
  if (policies.length > 0) return [];
  const draw = drawFrom(`lead-${customer.number}`);
  const turn = Number(customer.number.slice(-6));
  const status = EARLY[turn % EARLY.length]!;
  const days =
    { NEW: draw.whole(0, 3), CONTACTED: draw.whole(4, 15) }[status as string] ?? draw.whole(16, 400);
  const firstName = draw.pick(draw.oneIn(2) ? womenNames : menNames);
  const family = draw.pick(familyNames);
  const lead = {
    ...{ key: `x${customer.number}`, status, reason: REASONS[status] ?? null, firstName },
    lastName: `${family} ${draw.pick(familyNames)}`,
    email: `${plain(firstName)}.${plain(family)}.l${turn}@buzon.example`,
    phone: draw.oneIn(4) ? null : `+34 6${draw.digits(8)}`,
    source: draw.pick(SOURCES.slice(0, -1)),
    productId: draw.oneIn(4) ? null : draw.pick(offers).product.id,
    createdAt: officeHour(addDays(AS_OF, -days - 1), draw.fraction()),
  };
  return [tellLead(lead, draw)];
}

interface LeadWish
  extends Pick<Lead, 'status' | 'source' | 'firstName' | 'lastName' | 'email' | 'phone' | 'createdAt'> {
  readonly key: string;
  readonly reason: string | null;
  readonly company?: string | null;
  readonly customerId?: string | null;
  readonly productId?: string | null;
  readonly quote?: Quote;
  readonly metadata?: object;
}

const SCORES: Readonly<Record<string, readonly [number, number]>> = {
  NEW: [5, 30],
  CONTACTED: [20, 50],
  QUALIFIED: [45, 80],
  QUOTED: [60, 95],
  CONVERTED: [85, 100],
  LOST: [10, 60],
  DISQUALIFIED: [0, 5],
};

function tellLead(wish: LeadWish, draw: Draw): Lead {
  const { key, status, source, createdAt, quote, reason } = wish;
  const seat = userId('sales', draw.whole(1, 5));
  const assignedTo = status === 'NEW' && draw.oneIn(2) ? null : seat;
  const activities = activitiesOf({ key, status, reason, createdAt, quote: quote ?? null, by: seat }, draw);
  const [low, high] = SCORES[status]!;
  return {
    ...{ id: idOf('lead', key), source, status, createdAt, assignedTo, activities },
    ...{ firstName: wish.firstName, lastName: wish.lastName, email: wish.email, phone: wish.phone },
    campaignId: campaignBehind(source, createdAt, draw),
    score: draw.whole(low, high),
    convertedAt: status === 'CONVERTED' ? (quote?.convertedAt ?? null) : null,
    customerId: wish.customerId ?? null,
    productId: wish.productId ?? null,
    quoteId: quote?.id ?? null,
    metadata: {
      synthetic: true,
      ...(reason === null ? {} : { reason }),
      ...(wish.company ? { company: wish.company } : {}),
      ...wish.metadata,
    },
    updatedAt: activities.at(-1)!.at,
  };
}

/** The campaign that brought a lead: the spring one while it ran, else the one that always runs. */
function campaignBehind(source: string, at: Instant, draw: Draw): string | null {
  if (source !== 'CAMPAIGN' && !(source === 'SOCIAL' && draw.oneIn(2))) return null;
  const always = campaignOf('CAPTACION_WEB');
  const spring = campaignOf('AUTO_2025');
  if (at >= spring.startAt && at < spring.endAt!) return campaignId('AUTO_2025');
  return at >= always.startAt ? always.id : null;
}

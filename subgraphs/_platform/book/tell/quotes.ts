import { AS_OF, addDays, type Instant, officeHour } from '../calendar.ts';
import type { Offer } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, sumOf } from '../money.ts';
import type { Draw } from '../random.ts';
import type { RatedCoverage } from '../rating.ts';
import type { Agent, BookDocument, Customer, Quote, Risk } from '../story.ts';
import { tellDocument } from './documents.ts';
import { tellCase } from './underwriting.ts';

/** What is quoted, to whom, and how far it came. */
export interface QuoteWish {
  readonly label: string;
  readonly offer: Offer;
  readonly holder: Customer;
  readonly agent: Agent;
  readonly status: string;
  readonly risk: Risk;
  readonly rated: readonly RatedCoverage[];
  readonly sumInsured: Cents;
  readonly createdAt: Instant;
  readonly policyId?: string;
  readonly boundAt?: Instant;
  readonly parentQuoteId?: string;
  /** Why it goes to an underwriter; no case where this is left out. */
  readonly referral?: string;
}

/** What happened to a quote on its way to each state. */
const HISTORY: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['CREATED'],
  RATED: ['CREATED', 'RATED'],
  REFERRED: ['CREATED', 'RATED', 'REFERRED'],
  DECLINED: ['CREATED', 'RATED', 'REFERRED', 'DECLINED'],
  QUOTED: ['CREATED', 'RATED', 'SENT'],
  ACCEPTED: ['CREATED', 'RATED', 'SENT', 'VIEWED', 'ACCEPTED'],
  BOUND: ['CREATED', 'RATED', 'SENT', 'ACCEPTED', 'BOUND'],
  REJECTED: ['CREATED', 'RATED', 'SENT', 'VIEWED', 'REJECTED'],
  EXPIRED: ['CREATED', 'RATED', 'SENT', 'EXPIRED'],
  WITHDRAWN: ['CREATED', 'RATED', 'WITHDRAWN'],
};

/** States of quotes that never became a policy, in turn. */
export const unboundStates = [
  'DRAFT',
  'RATED',
  'REFERRED',
  'QUOTED',
  'ACCEPTED',
  'DECLINED',
  'REJECTED',
  'EXPIRED',
  'WITHDRAWN',
] as const;

/** Tells a quote with its items, its history and, where it was referred, its underwriting case. */
export function tellQuote(wish: QuoteWish, draw: Draw): { quote: Quote; documents: BookDocument[] } {
  const number = `COT-${wish.label}`;
  const id = idOf('quote', number);
  const referred =
    wish.referral === undefined
      ? null
      : tellCase(wish.label, caseStatus(wish.status, draw), wish.referral, addDays(wish.createdAt, 1), draw);
  const history = tellHistory(number, wish, referred !== null, draw);
  const quote: Quote = {
    id,
    number,
    productId: wish.offer.product.id,
    insurerId: wish.offer.product.insurerId,
    customerId: wish.holder.id,
    agentId: wish.agent.id,
    status: wish.status,
    premium: sumOf(wish.rated, ({ premium }) => premium),
    sumInsured: wish.sumInsured,
    createdAt: wish.createdAt,
    updatedAt: history.at(-1)!.at,
    validUntil: addDays(wish.createdAt, 30),
    convertedAt: wish.boundAt ?? null,
    policyId: wish.policyId ?? null,
    parentQuoteId: wish.parentQuoteId ?? null,
    risk: wish.risk,
    items: itemsOf(number, wish.rated),
    history,
    case: referred?.case ?? null,
  };
  return { quote, documents: [...quoteDocuments(number, id, wish, draw), ...(referred?.documents ?? [])] };
}

function itemsOf(number: string, rated: readonly RatedCoverage[]): Quote['items'] {
  return rated.map(({ offered, limit, premium }, i) => ({
    id: idOf('quote-item', `${number}/${i + 1}`),
    productCoverageId: offered.id,
    name: offered.name,
    limit,
    premium,
    isOptional: !offered.isRequired,
  }));
}

function tellHistory(number: string, wish: QuoteWish, referred: boolean, draw: Draw): Quote['history'] {
  const usual = HISTORY[wish.status]!;
  const actions =
    referred && !usual.includes('REFERRED') && usual.length > 2
      ? ['CREATED', 'RATED', 'REFERRED', 'APPROVED', ...usual.slice(2)]
      : usual;
  const end =
    wish.boundAt ??
    Math.min(wish.status === 'EXPIRED' ? addDays(wish.createdAt, 30) : addDays(wish.createdAt, 9), AS_OF);
  return actions.map((action, i) => ({
    id: idOf('quote-history', `${number}/${i + 1}`),
    action,
    by: ['REFERRED', 'APPROVED', 'DECLINED'].includes(action)
      ? userId('underwriting', 1)
      : userId('sales', draw.whole(1, 5)),
    changes:
      action === 'RATED'
        ? { premium: { from: null, to: sumOf(wish.rated, ({ premium }) => premium) / 100 } }
        : null,
    at:
      i === 0
        ? wish.createdAt
        : wish.createdAt + Math.floor(((end - wish.createdAt) * i) / (actions.length - 1)),
  }));
}

function caseStatus(quoteStatus: string, draw: Draw): string {
  if (quoteStatus === 'REFERRED') return draw.pick(['SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED', 'REFERRED']);
  if (quoteStatus === 'DECLINED') return 'DECLINED';
  if (quoteStatus === 'WITHDRAWN') return 'WITHDRAWN';
  if (quoteStatus === 'EXPIRED') return 'EXPIRED';
  return draw.oneIn(3) ? 'APPROVED_WITH_CONDITIONS' : 'APPROVED';
}

function quoteDocuments(number: string, quoteId: string, wish: QuoteWish, draw: Draw): BookDocument[] {
  if (!HISTORY[wish.status]!.includes('SENT')) return [];
  const at = Math.min(officeHour(addDays(wish.createdAt, 2), draw.fraction()), AS_OF);
  const about = { category: 'PRECONTRACTUAL', relatedType: 'QUOTE', relatedId: quoteId, at };
  const offer = tellDocument(
    {
      ...about,
      number: `DOC-${number}-1`,
      type: 'QUOTE',
      title: 'Oferta de seguro',
      status: wish.status === 'EXPIRED' ? 'ARCHIVED' : 'ACTIVE',
    },
    draw,
  );
  if (wish.status !== 'ACCEPTED' && wish.status !== 'BOUND') return [offer];
  return [
    offer,
    tellDocument(
      {
        ...about,
        number: `DOC-${number}-2`,
        type: 'IPID',
        title: 'Documento informativo del producto',
        signer: wish.holder,
      },
      draw,
    ),
  ];
}

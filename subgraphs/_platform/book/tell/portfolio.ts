import { AS_OF, addDays, addYears, type Instant, yearOf } from '../calendar.ts';
import { sellers } from '../catalogue/agents.ts';
import { euros, type Offer, offers } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { inventCustomer } from '../people.ts';
import { type Draw, drawFrom } from '../random.ts';
import { drawCapital, rate, ratingFactor } from '../rating.ts';
import { inventRisk } from '../risks.ts';
import type { Agent, BookDocument, Chapter, Customer, Policy, Quote, Story } from '../story.ts';
import { finishedStates, runningStates } from './claim-path.ts';
import type { ClaimWish } from './claims.ts';
import { statementsOf } from './commissions.ts';
import { tellDocument } from './documents.ts';
import { drawFate, type Fate, instalmentsOf, renewedFate } from './fate.ts';
import { label, numbered } from './numbers.ts';
import { type PolicyWish, tellPolicy } from './policy.ts';
import { tellQuote, unboundStates } from './quotes.ts';
import { tellShowcase } from './showcase.ts';

/** Policies of one agent's portfolio; a portfolio is told on its own, so a book grows by whole portfolios. */
export const PORTFOLIO_POLICIES = 100;
/** Customer numbers kept for each portfolio; more than its policies, for those who only ask for a quote. */
const CUSTOMER_SEATS = 120;
const PROSPECTS = 9;

/** How contracts end, in turn: every status occurs in every whole portfolio. */
const fates = [
  'ACTIVE',
  'ACTIVE',
  'CANCELLED',
  'ACTIVE',
  'ACTIVE',
  'PENDING',
  'ACTIVE',
  'ACTIVE',
  'SUSPENDED',
  'ACTIVE',
  'ACTIVE',
  'EXPIRED',
  'ACTIVE',
  'ACTIVE',
  'LAPSED',
  'ACTIVE',
  'ACTIVE',
  'CANCELLED',
  'ACTIVE',
  'ACTIVE',
  'ACTIVE',
  'EXPIRED',
  'ACTIVE',
  'ACTIVE',
  'DRAFT',
  'ACTIVE',
  'ACTIVE',
] as const;

/** The state of the telling of one portfolio: turns that go round, and the numbers given out so far. */
interface Teller {
  readonly portfolio: string;
  readonly agent: Agent;
  readonly draw: Draw;
  readonly firstSequence: number;
  policies: number;
  contracts: number;
  claims: number;
  changes: number;
}

/** Tells a portfolio: `index` from 0, with at most `limit` of its policies. The first begins with the showcase. */
export function tellPortfolio(index: number, limit = PORTFOLIO_POLICIES): Chapter {
  const portfolio = `C${String(index + 1).padStart(3, '0')}`;
  const teller: Teller = {
    portfolio,
    agent: sellers[index % sellers.length]!,
    draw: drawFrom(`portfolio-${index}`),
    firstSequence: index * PORTFOLIO_POLICIES + 1,
    policies: 0,
    contracts: 0,
    claims: 0,
    changes: 0,
  };
  const stories: Story[] = [];
  const seat = () => index * CUSTOMER_SEATS + stories.length;
  if (index === 0 && limit >= 2) {
    stories.push(tellShowcase({ portfolio, agent: teller.agent }));
    teller.policies = 2;
  }
  while (teller.policies < limit) stories.push(tellHolder(teller, seat(), limit));
  for (let turn = 0; turn < PROSPECTS; turn++) stories.push(tellProspect(teller, seat(), turn));
  return { agents: [], products: [], treaties: [], statements: statementsOf(portfolio, stories), stories };
}

function tellHolder(teller: Teller, sequence: number, limit: number): Story {
  const { draw } = teller;
  const left = limit - teller.policies;
  const wanted = Math.min(
    left,
    draw.weighted([1, 2, 3, 4], (count) => [60, 22, 12, 6][count - 1]!),
  );
  const type = draw.weighted(
    ['INDIVIDUAL', 'SELF_EMPLOYED', 'COMPANY', 'COMMUNITY_OF_OWNERS', 'PUBLIC_BODY'],
    (kind) => HOLDERS[kind]!,
  );
  const since = addDays(AS_OF, -draw.whole(900, 4_000));
  const holder = inventCustomer({ source: 'sample', sequence, type, status: 'ACTIVE', since }, draw);
  const parts: Part[] = [];
  for (let told = 0; told < wanted; ) {
    const terms = Math.min(
      wanted - told,
      draw.weighted([1, 2, 3], (count) => [70, 22, 8][count - 1]!),
    );
    parts.push(tellContract(teller, holder, terms));
    told += terms;
  }
  const policies = parts.flatMap((part) => part.policies);
  const status = customerStatus(holder, policies, draw);
  return {
    customer: { ...holder, status },
    policies,
    quotes: parts.flatMap((part) => part.quotes),
    documents: [...identityPapers(holder, draw), ...parts.flatMap((part) => part.documents)],
  };
}

const HOLDERS: Readonly<Record<string, number>> = {
  INDIVIDUAL: 70,
  SELF_EMPLOYED: 10,
  COMPANY: 13,
  COMMUNITY_OF_OWNERS: 6,
  PUBLIC_BODY: 1,
};

interface Part {
  readonly policies: Policy[];
  readonly quotes: Quote[];
  readonly documents: BookDocument[];
}

/** One contract: the quote it came from and its terms, each a policy that continues the one before. */
function tellContract(teller: Teller, holder: Customer, terms: number): Part {
  const { draw, agent } = teller;
  const offer = offerFor(holder, draw);
  const status = fates[teller.contracts++ % fates.length]!;
  const final = status === 'DRAFT' || status === 'PENDING' ? (terms > 1 ? 'PENDING' : status) : status;
  const drawn = draw.pick(offer.line.frequencies);
  const frequency =
    (final === 'SUSPENDED' || final === 'LAPSED') && instalmentsOf(drawn) === 1 ? 'QUARTERLY' : drawn;
  const last = drawFate(final, frequency, draw);
  const spans = Array.from({ length: terms }, (_, i) =>
    i === terms - 1 ? last : renewedFate(addYears(last.startAt, i + 1 - terms)),
  );
  const capital = drawCapital(offer, draw);
  const factor = ratingFactor(offer, capital, holder.birthDate, last.startAt, draw);
  const chosen = offer.line.coverages.flatMap(([, , , required], i) =>
    required || draw.oneIn(2) ? [i] : [],
  );
  const first = nextLabel(teller, spans[0]!.startAt);
  const risk = inventRisk(first, offer.line.risk, offer.line.type, capital, holder, draw);
  const base = {
    portfolio: teller.portfolio,
    offer,
    holder,
    agent,
    frequency,
    chosen,
    capital,
    risk,
    deductible: offer.line.deductible === null ? null : euros(offer.line.deductible),
  };
  const part: Part = { policies: [], quotes: [], documents: [] };
  for (const [i, fate] of spans.entries()) {
    const termLabel = i === 0 ? first : nextLabel(teller, fate.startAt);
    const previous = part.policies.at(-1);
    const grown = Math.round(factor * (1 - 0.03 * (terms - 1 - i)));
    const term = {
      ...base,
      label: termLabel,
      fate,
      factor: grown,
      risk: i === 0 ? risk : { ...risk, id: idOf('policy-risk', termLabel) },
    };
    const quoteId = i === 0 && final !== 'DRAFT' ? idOf('quote', `COT-${termLabel}`) : null;
    const told = tellPolicy(
      {
        ...term,
        quoteId,
        previousPolicyId: previous?.id ?? null,
        claims: claimWishes(teller, offer, fate),
        ...changeFor(teller, term),
      },
      draw,
    );
    part.policies.push(told.policy);
    part.documents.push(...told.documents);
    if (quoteId !== null) quoteFor(part, told.policy, term, draw);
  }
  return part;
}

function nextLabel(teller: Teller, startAt: Instant): string {
  return label(yearOf(startAt), teller.firstSequence + teller.policies++);
}

function offerFor(holder: Customer, draw: Draw): Offer {
  const possible = offers.filter(({ line }) => line.holders.includes(holder.type));
  return draw.weighted(possible, ({ line }) => line.weight);
}

/** The quote a policy was bound from, now and then with the earlier version the customer asked to change. */
function quoteFor(
  part: Part,
  policy: Policy,
  term: Omit<PolicyWish, 'quoteId' | 'previousPolicyId' | 'claims'>,
  draw: Draw,
): void {
  const rated = rate(term.offer, term.chosen, term.capital, term.factor);
  const wish = {
    offer: term.offer,
    holder: term.holder,
    agent: term.agent,
    risk: term.risk,
    rated,
    sumInsured: term.capital,
  };
  const createdAt = addDays(policy.createdAt, -draw.whole(3, 12));
  const large = term.capital > euros(term.offer.line.capital[1] * 0.55);
  const referral = large
    ? { referral: 'Suma asegurada por encima de la delegación.' }
    : draw.oneIn(7)
      ? { referral: 'Siniestralidad anterior.' }
      : {};
  const earlier = draw.oneIn(12)
    ? tellQuote(
        {
          ...wish,
          label: numbered(term.label, 'A'),
          status: 'WITHDRAWN',
          createdAt: addDays(createdAt, -10),
        },
        draw,
      )
    : null;
  const told = tellQuote(
    {
      ...wish,
      ...referral,
      label: term.label,
      status: 'BOUND',
      createdAt,
      policyId: policy.id,
      boundAt: policy.createdAt,
      ...(earlier === null ? {} : { parentQuoteId: earlier.quote.id }),
    },
    draw,
  );
  for (const one of earlier === null ? [told] : [earlier, told]) {
    part.quotes.push(one.quote);
    part.documents.push(...one.documents);
  }
}

function claimWishes(teller: Teller, offer: Offer, fate: Fate): ClaimWish[] {
  const { draw } = teller;
  if (fate.status === 'PENDING' || fate.status === 'DRAFT') return [];
  const wishes: ClaimWish[] = [];
  const states = AS_OF - fate.coveredUntil > 150 * 86_400_000 ? finishedStates : runningStates;
  while (wishes.length < 4 && draw.fraction() * 100 < offer.line.frequency * 1.3) {
    wishes.push({ status: states[teller.claims++ % states.length]!, ordinal: wishes.length + 1 });
  }
  return wishes;
}

/** Every fourth policy is changed in mid-term: a coverage taken up where one is left, else a plain change. */
function changeFor(
  teller: Teller,
  term: { offer: Offer; chosen: readonly number[]; fate: Fate },
): Pick<PolicyWish, 'change'> {
  const { draw } = teller;
  const { fate, offer, chosen } = term;
  if (!draw.oneIn(4) || !['ACTIVE', 'EXPIRED', 'RENEWED'].includes(fate.status)) return {};
  const missing = offer.line.coverages.findIndex((_, i) => !chosen.includes(i));
  const days = (fate.coveredUntil - fate.startAt) / 86_400_000;
  if (missing === -1 || days < 40 || draw.oneIn(2)) return { change: { turn: teller.changes++ } };
  return { change: { coverage: missing, at: addDays(fate.startAt, draw.whole(20, Math.floor(days) - 10)) } };
}

/** Somebody who asked for a quote and did not become a customer, or not yet. */
function tellProspect(teller: Teller, sequence: number, turn: number): Story {
  const { draw, agent } = teller;
  const createdAt = addDays(AS_OF, -draw.whole(turn === 7 ? 45 : 12, turn === 7 ? 300 : 25));
  const holder = inventCustomer(
    {
      source: 'sample',
      sequence,
      type: draw.oneIn(6) ? 'COMPANY' : 'INDIVIDUAL',
      status: 'PROSPECT',
      since: createdAt,
    },
    draw,
  );
  const offer = offerFor(holder, draw);
  const capital = drawCapital(offer, draw);
  const status = unboundStates[turn % unboundStates.length]!;
  const labelled = `${yearOf(createdAt)}-${teller.portfolio}-${turn + 1}`;
  const chosen = offer.line.coverages.map((_, i) => i);
  const rated = rate(offer, chosen, capital, ratingFactor(offer, capital, holder.birthDate, createdAt, draw));
  const referral =
    ['REFERRED', 'DECLINED', 'WITHDRAWN'].includes(status) || (status === 'EXPIRED' && draw.oneIn(2))
      ? { referral: 'Riesgo agravado.' }
      : {};
  const risk = inventRisk(labelled, offer.line.risk, offer.line.type, capital, holder, draw);
  const told = tellQuote(
    {
      label: labelled,
      offer,
      holder,
      agent,
      status,
      risk,
      rated,
      sumInsured: capital,
      createdAt,
      ...referral,
    },
    draw,
  );
  return { customer: holder, quotes: [told.quote], policies: [], documents: told.documents };
}

/** A customer is inactive when nothing of his is in force; a few are blocked or have died. */
function customerStatus(holder: Customer, policies: readonly Policy[], draw: Draw): string {
  const inForce = policies.some(({ status }) => status === 'ACTIVE' || status === 'SUSPENDED');
  if (inForce) return 'ACTIVE';
  if (policies.some(({ status }) => status === 'PENDING' || status === 'DRAFT')) return 'ACTIVE';
  if (draw.oneIn(25)) return 'BLOCKED';
  return holder.birthDate !== null && draw.oneIn(20) ? 'DECEASED' : 'INACTIVE';
}

function identityPapers(holder: Customer, draw: Draw): BookDocument[] {
  if (!draw.oneIn(3)) return [];
  const number = `DOC-${holder.number.slice(4)}-ID`;
  const title =
    holder.identityType === 'CIF' ? 'Tarjeta de identificación fiscal' : `Copia del ${holder.identityType}`;
  return [
    tellDocument(
      {
        number,
        type: 'ID_DOCUMENT',
        category: 'IDENTITY',
        relatedType: 'CUSTOMER',
        relatedId: holder.id,
        title,
        at: holder.since,
        mimeType: 'image/jpeg',
      },
      draw,
    ),
  ];
}

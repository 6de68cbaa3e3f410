import { AS_OF, addDays } from '../calendar.ts';
import { sellers } from '../catalogue/agents.ts';
import { inventCustomer } from '../people.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { BookDocument, Chapter, Customer, Policy, Story } from '../story.ts';
import { statementsOf } from './commissions.ts';
import { type Part, tellContract } from './contracts.ts';
import { tellDocument } from './documents.ts';
import { tellProspect } from './prospects.ts';
import { tellShowcase } from './showcase.ts';
import type { Teller } from './teller.ts';

/** Policies of one agent's portfolio; a portfolio is told on its own, so a book grows by whole portfolios. */
export const PORTFOLIO_POLICIES = 100;
/** Customer numbers kept for each portfolio; more than its policies, for those who only ask for a quote. */
const CUSTOMER_SEATS = 120;
const PROSPECTS = 9;

/** Tells a portfolio: `index` from 0, with at most `limit` of its policies. The first begins with the showcase. */
export function tellPortfolio(index: number, limit = PORTFOLIO_POLICIES): Chapter {
  const portfolio = portfolioName(index);
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
  return {
    invents: true,
    agents: [],
    products: [],
    treaties: [],
    statements: statementsOf(portfolio, stories),
    stories,
  };
}

/** The name of the portfolio a story of the sample book belongs to, for example `C001`. */
export function portfolioOf({ customer }: Story): string {
  return portfolioName(Math.floor((Number(customer.number.slice(4)) - 1) / CUSTOMER_SEATS));
}

function portfolioName(index: number): string {
  return `C${String(index + 1).padStart(3, '0')}`;
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

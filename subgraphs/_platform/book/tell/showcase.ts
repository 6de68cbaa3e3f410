import { AS_OF, addDays, day } from '../calendar.ts';
import { euros, offers } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { inventCustomer } from '../people.ts';
import { placesBySize } from '../places.ts';
import { type Draw, drawFrom } from '../random.ts';
import { rate } from '../rating.ts';
import { inventRisk } from '../risks.ts';
import type { Agent, BookDocument, Customer, Story } from '../story.ts';
import type { ClaimWish } from './claims.ts';
import { tellDocument } from './documents.ts';
import { drawFate, type Fate, renewedFate } from './fate.ts';
import { tellPolicy } from './policy.ts';
import { tellQuote } from './quotes.ts';

/** The policy whose journey fills every branch: examples, golden cases and the first page of the explorer ask for it. */
export const SHOWCASE_POLICY_NUMBER = 'POL-2025-000001';

const NUMBER = '2025-000001';
const EARLIER = '2024-000002';
const CAPITAL = euros(1_200_000);

/** The first story of every sample book: a home insured high enough to be ceded, with claims of every kind of money. */
export function tellShowcase(by: { portfolio: string; agent: Agent }): Story {
  const draw = drawFrom('showcase');
  const offer = offers.find(({ line }) => line.code === 'HOGAR-PREMIUM')!;
  const holder = inventHolder(draw);
  const chosen = [0, 1, 2, 3];
  const insured = inventRisk(EARLIER, offer.line.risk, offer.line.type, CAPITAL, holder, draw);
  const deductible = euros(offer.line.deductible!);
  const term = { ...by, offer, holder, frequency: 'QUARTERLY', chosen, capital: CAPITAL, deductible };
  const before = tellPolicy(
    {
      ...{ ...term, label: EARLIER, fate: renewedFate(day(2024, 9, 1)), factor: 9_700, risk: insured },
      ...{ quoteId: null, previousPolicyId: null, claims: [] },
    },
    draw,
  );
  const risk = { ...insured, id: idOf('policy-risk', NUMBER) };
  const now = tellPolicy(
    {
      ...{ ...term, label: NUMBER, fate: runningFate(draw), factor: 10_000, risk },
      ...{ quoteId: idOf('quote', `COT-${NUMBER}`), previousPolicyId: before.policy.id },
      ...{ change: { coverage: 4, at: day(2025, 12, 15) }, claims },
    },
    draw,
  );
  const { id: policyId, createdAt: boundAt } = now.policy;
  const quote = tellQuote(
    {
      ...{ label: NUMBER, offer, holder, agent: by.agent, status: 'BOUND', risk, sumInsured: CAPITAL },
      ...{ rated: rate(offer, chosen, CAPITAL, 10_000), createdAt: addDays(boundAt, -8), policyId, boundAt },
      referral: 'Suma asegurada por encima de la delegación.',
    },
    draw,
  );
  const documents = [identityPaper(holder, draw), ...before.documents, ...quote.documents, ...now.documents];
  return { customer: holder, quotes: [quote.quote], policies: [before.policy, now.policy], documents };
}

/** A closed claim that came back in part, one that is being worked on, and a large one that is being paid. */
const claims: readonly ClaimWish[] = [
  { status: 'CLOSED', ordinal: 1, loss: 0, amount: euros(9_480.5), subrogation: true },
  { status: 'IN_PROGRESS', ordinal: 2, loss: 1, amount: euros(12_300) },
  { status: 'SETTLED', ordinal: 3, loss: 2, amount: euros(38_900.75), subrogation: false },
];

function runningFate(draw: Draw): Fate {
  const drawn = drawFate('ACTIVE', 'QUARTERLY', draw);
  return { ...drawn, startAt: day(2025, 9, 1), endAt: day(2026, 9, 1), coveredUntil: AS_OF };
}

function inventHolder(draw: Draw): Customer {
  const place = placesBySize.find(({ city }) => city === 'Valencia')!;
  const since = day(2019, 3, 4);
  const who = { type: 'INDIVIDUAL', status: 'ACTIVE', since, woman: true, birthDate: day(1974, 5, 17) };
  return inventCustomer({ source: 'sample', sequence: 0, ...who, place, secondAddress: true }, draw);
}

function identityPaper(holder: Customer, draw: Draw): BookDocument {
  const about = { category: 'IDENTITY', relatedType: 'CUSTOMER', relatedId: holder.id };
  const title = 'Copia del DNI';
  const at = holder.since;
  return tellDocument(
    { ...about, number: 'DOC-000001-ID', type: 'ID_DOCUMENT', title, at, versions: 2 },
    draw,
  );
}

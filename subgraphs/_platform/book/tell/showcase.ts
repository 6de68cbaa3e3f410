import { AS_OF, addDays, day } from '../calendar.ts';
import { euros, offers } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { inventCustomer } from '../people.ts';
import { placesBySize } from '../places.ts';
import { drawFrom } from '../random.ts';
import { rate } from '../rating.ts';
import { inventRisk } from '../risks.ts';
import type { Agent, Story } from '../story.ts';
import { tellDocument } from './documents.ts';
import { drawFate, renewedFate } from './fate.ts';
import { tellPolicy } from './policy.ts';
import { tellQuote } from './quotes.ts';

/** The policy whose journey fills every branch: examples, golden cases and the first page of the explorer ask for it. */
export const SHOWCASE_POLICY_NUMBER = 'POL-2025-000001';

/** The first story of every sample book: a home insured high enough to be ceded, with claims of every kind of money. */
export function tellShowcase(by: { portfolio: string; agent: Agent }): Story {
  const draw = drawFrom('showcase');
  const offer = offers.find(({ line }) => line.code === 'HOGAR-PREMIUM')!;
  const capital = euros(1_200_000);
  const startAt = day(2025, 9, 1);
  const holder = inventCustomer(
    {
      source: 'sample',
      sequence: 0,
      type: 'INDIVIDUAL',
      status: 'ACTIVE',
      since: day(2019, 3, 4),
      woman: true,
      birthDate: day(1974, 5, 17),
      place: placesBySize.find(({ city }) => city === 'Valencia')!,
      secondAddress: true,
    },
    draw,
  );
  const chosen = [0, 1, 2, 3];
  const label = '2025-000001';
  const earlier = '2024-000002';
  const risk = inventRisk(earlier, offer.line.risk, offer.line.type, capital, holder, draw);
  const term = {
    ...by,
    offer,
    holder,
    frequency: 'QUARTERLY',
    chosen,
    capital,
    deductible: euros(offer.line.deductible!),
  };
  const before = tellPolicy(
    {
      ...term,
      label: earlier,
      fate: renewedFate(day(2024, 9, 1)),
      factor: 9_700,
      risk,
      quoteId: null,
      previousPolicyId: null,
      claims: [],
    },
    draw,
  );
  const now = { ...term, label, factor: 10_000, risk: { ...risk, id: idOf('policy-risk', label) } };
  const fate = {
    ...drawFate('ACTIVE', 'QUARTERLY', draw),
    startAt,
    endAt: day(2026, 9, 1),
    coveredUntil: AS_OF,
  };
  const told = tellPolicy(
    {
      ...now,
      fate,
      quoteId: idOf('quote', `COT-${label}`),
      previousPolicyId: before.policy.id,
      change: { coverage: 4, at: day(2025, 12, 15) },
      claims: [
        { status: 'CLOSED', ordinal: 1, loss: 0, amount: euros(9_480.5), subrogation: true },
        { status: 'IN_PROGRESS', ordinal: 2, loss: 1, amount: euros(12_300) },
        { status: 'SETTLED', ordinal: 3, loss: 2, amount: euros(38_900.75), subrogation: false },
      ],
    },
    draw,
  );
  const quote = tellQuote(
    {
      label,
      offer,
      holder,
      agent: by.agent,
      status: 'BOUND',
      risk: now.risk,
      rated: rate(offer, chosen, capital, now.factor),
      sumInsured: capital,
      createdAt: addDays(told.policy.createdAt, -8),
      policyId: told.policy.id,
      boundAt: told.policy.createdAt,
      referral: 'Suma asegurada por encima de la delegación.',
    },
    draw,
  );
  const identity = tellDocument(
    {
      number: 'DOC-000001-ID',
      type: 'ID_DOCUMENT',
      category: 'IDENTITY',
      relatedType: 'CUSTOMER',
      relatedId: holder.id,
      title: 'Copia del DNI',
      at: holder.since,
      versions: 2,
    },
    draw,
  );
  const documents = [identity, ...before.documents, ...quote.documents, ...told.documents];
  return { customer: holder, quotes: [quote.quote], policies: [before.policy, told.policy], documents };
}

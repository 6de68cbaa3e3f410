import { AS_OF, addDays, addYears, day, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';
import { inventCustomer } from '../people.ts';
import { placesBySize } from '../places.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { SourceRow } from '../source-file.ts';
import type { Agent, Customer, Policy, Risk, Story } from '../story.ts';
import { coverageOf } from '../tell/endorsements.ts';
import { renewalOffer } from './offer.ts';
import { renewalOf } from './renewal.ts';
import { vehicleOf } from './vehicle.ts';

/** The renewals of the source, which has no dates, are put into these days of the year before the book's day. */
const FIRST_RENEWAL = day(2025, 7, 1);
const RENEWAL_DAYS = 270;

const FREQUENCIES: Readonly<Record<string, string>> = {
  '1 per year': 'ANNUAL',
  '2 per year': 'BIANNUAL',
  '4 per year': 'QUARTERLY',
  '12 per year': 'MONTHLY',
};

/** One row of the source: a holder, the term that ends and, where he stays, the one that follows. `ordinal` is from 1. */
export function storyOf(row: SourceRow, ordinal: number, agent: Agent): Story {
  const draw = drawFrom(`eudirectlapse-${ordinal}`);
  const renewalAt = onSafeDay(addDays(FIRST_RENEWAL, draw.whole(0, RENEWAL_DAYS)));
  const lapsed = row.lapse === '1';
  const customer = holderOf(row, ordinal, addYears(renewalAt, -1 - Number(row.policy_age)), draw);
  const term = { row, ordinal, agent, customer };
  const first = policyOf({
    ...{ ...term, turn: 1, startAt: addYears(renewalAt, -1), status: lapsed ? 'EXPIRED' : 'RENEWED' },
    ...{ premium: cents(row.prem_last!), previousPolicyId: null },
    boundAt: addDays(addYears(renewalAt, -1), -10),
  });
  const next = policyOf({
    ...{ ...term, turn: 2, startAt: renewalAt, status: 'ACTIVE', premium: cents(row.prem_final!) },
    previousPolicyId: first.id,
    boundAt: officeHour(addDays(renewalAt, -draw.whole(3, 25)), draw.fraction()),
  });
  const policies = lapsed ? [first] : [first, next];
  const renewals = [renewalOf(first, lapsed ? undefined : next, cents(row.prem_final!), draw)];
  return { customer, quotes: [], policies, documents: [], renewals };
}

/** No term begins after the 28th, so that anniversaries fall on the same day. */
function onSafeDay(instant: Instant): Instant {
  return addDays(instant, -Math.max(0, new Date(instant).getUTCDate() - 28));
}

/** The source has up to four places behind the point; a premium has two. */
function cents(text: string): Cents {
  const amount = Math.round(Number(text) * 100);
  if (!(amount > 0)) throw new RangeError(`"${text}" is not a premium`);
  return amount;
}

/** Who the holder is is made up, but for age and sex; his region becomes the place of the same rank by size. */
function holderOf(row: SourceRow, ordinal: number, since: Instant, draw: Draw): Customer {
  const region = Number(row.vehicl_region!.replace(/\D/g, ''));
  const invented = inventCustomer(
    {
      source: 'eu',
      sequence: ordinal - 1,
      type: 'INDIVIDUAL',
      status: row.lapse === '1' ? 'INACTIVE' : 'ACTIVE',
      since,
      place: placesBySize[region - 1]!,
      birthDate: addDays(addYears(AS_OF, -Number(row.polholder_age)), -draw.whole(1, 360)),
      woman: row.polholder_gender === 'Female',
      secondAddress: false,
      metadata: { sourceKey: ordinal, sex: row.polholder_gender, sourceRegion: row.vehicl_region },
    },
    draw,
  );
  // The people are real, if nameless: nothing is noted about them that the source does not say.
  return { ...invented, notes: [] };
}

interface Term {
  readonly row: SourceRow;
  readonly ordinal: number;
  readonly agent: Agent;
  readonly customer: Customer;
  readonly turn: number;
  readonly startAt: Instant;
  readonly status: string;
  readonly premium: Cents;
  readonly previousPolicyId: string | null;
  readonly boundAt: Instant;
}

function policyOf(term: Term): Policy {
  const { row, ordinal, premium, startAt, status, boundAt } = term;
  const number = `EUD-${String(ordinal).padStart(6, '0')}-${term.turn}`;
  const endAt = addYears(startAt, 1);
  const [offered] = renewalOffer.product.coverages;
  const coverage = coverageOf(number, { offered: offered!, limit: offered!.limit, premium }, boundAt, null);
  return {
    id: idOf('policy', `eudirectlapse/${number}`),
    number,
    type: 'AUTO',
    status,
    productId: renewalOffer.product.id,
    insurerId: renewalOffer.product.insurerId,
    customerId: term.customer.id,
    agentId: term.agent.id,
    ...{ quoteId: null, previousPolicyId: term.previousPolicyId, deductible: null },
    premium,
    sumInsured: offered!.limit,
    frequency: FREQUENCIES[row.prem_freqperyear!]!,
    startAt,
    endAt,
    renewalAt: status === 'ACTIVE' ? endAt : null,
    createdAt: boundAt,
    updatedAt: status === 'ACTIVE' ? startAt : endAt,
    metadata: factsOf(term),
    coverages: [coverage],
    risks: [riskOf(term, number)],
    ...{ endorsements: [], invoices: [], commissions: [], cessions: [], claims: [] },
  };
}

function riskOf({ row, ordinal }: Term, number: string): Risk {
  return {
    id: idOf('policy-risk', `eudirectlapse/${number}`),
    objectType: 'VEHICLE',
    objectId: idOf('vehicle', `eudirectlapse/${ordinal}`),
    description: `Automóvil de ${row.vehicl_powerkw}`,
    sumInsured: renewalOffer.product.coverages[0]!.limit,
    facts: {},
    vehicle: vehicleOf(row, ordinal),
  };
}

/** Real facts of the row that no column holds. What was made up is listed. */
function factsOf({ row, ordinal, turn }: Term): object {
  return {
    source: 'eudirectlapse',
    sourceKey: ordinal,
    synthetic: ['agent', 'dates', 'coverages'],
    policyAgeYears: Number(row.policy_age),
    contracts: Number(row.policy_nbcontract),
    use: row.policy_caruse,
    driver: { others: row.polholder_diffdriver, bonusMalus: row.polholder_BMCevol, job: row.polholder_job },
    ...(turn === 1 && { renewal: { marketPremium: row.prem_market, purePremium: row.prem_pure } }),
  };
}

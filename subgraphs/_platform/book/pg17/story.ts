import { AS_OF, addDays, addYears, DAY, day, type Instant } from '../calendar.ts';
import type { Offer } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { sumOf } from '../money.ts';
import { inventCustomer } from '../people.ts';
import type { Place } from '../places.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Agent, Customer, Policy, Risk, Story } from '../story.ts';
import { tellCommissions } from '../tell/commissions.ts';
import { coverageOf } from '../tell/endorsements.ts';
import type { Fate } from '../tell/fate.ts';
import { tellInvoices } from '../tell/invoices.ts';
import { claimOf } from './claims.ts';
import type { SourceRow } from './files.ts';
import { pg17Offers } from './offers.ts';
import { ratePolicy } from './rater.ts';
import { vehicleOf } from './vehicle.ts';

const FREQUENCIES: Readonly<Record<string, string>> = {
  Yearly: 'ANNUAL',
  Biannual: 'BIANNUAL',
  Quarterly: 'QUARTERLY',
  Monthly: 'MONTHLY',
};
/** The portfolio's year 0 becomes the year before the book's day: terms begin in these days of it. */
const FIRST_START = day(2025, 7, 1);
const START_DAYS = 270;

/** Who and what a client's rows are told with. */
export interface Portfolio {
  readonly name: string;
  readonly agent: Agent;
  placeOf(commune: string): Place;
  claimsOf(policyKey: string): readonly SourceRow[];
}

/** The story of one client: his rows are policies, one each, and the claims of those. */
export function storyOf(rows: readonly SourceRow[], portfolio: Portfolio): Story {
  const [first] = rows as [SourceRow];
  const draw = drawFrom(`pg17-${first.id_client}`);
  const terms = rows.map((row) => ({ row, termStart: addDays(FIRST_START, draw.whole(0, START_DAYS)) }));
  const since = Math.min(...terms.map(({ row, termStart }) => inceptionOf(row, termStart)));
  const customer = customerOf(first, addDays(since, -30), portfolio.placeOf(first.pol_insee_code!), draw);
  const policies = terms.map(({ row, termStart }) =>
    policyOf(row, onSafeDay(termStart), customer, portfolio, draw),
  );
  return { customer, quotes: [], policies, documents: [] };
}

function customerOf(row: SourceRow, since: Instant, place: Place, draw: Draw): Customer {
  const birthDate = addDays(addYears(AS_OF, -Number(row.drv_age1)), -draw.whole(1, 360));
  const invented = inventCustomer(
    {
      source: 'pg17',
      sequence: Number(row.id_client!.slice(1)),
      type: 'INDIVIDUAL',
      status: 'ACTIVE',
      since,
      place,
      birthDate,
      woman: row.drv_sex1 === 'F',
      secondAddress: false,
      metadata: { sourceKey: row.id_client, sex: row.drv_sex1, sourceCommune: row.pol_insee_code },
    },
    draw,
  );
  // The people are real, if nameless: nothing is noted about them that the source does not say.
  return { ...invented, number: row.id_client!, notes: [] };
}

/** The n-th year of a policy began n - 1 years after the policy. */
function inceptionOf(row: SourceRow, termStart: Instant): Instant {
  return addYears(onSafeDay(termStart), 1 - Number(row.pol_duration));
}

/** No term begins after the 28th, so that anniversaries and instalments fall on the same day. */
function onSafeDay(instant: Instant): Instant {
  return instant - Math.max(0, new Date(instant).getUTCDate() - 28) * DAY;
}

function policyOf(
  row: SourceRow,
  termStart: Instant,
  holder: Customer,
  portfolio: Portfolio,
  draw: Draw,
): Policy {
  const number = row.id_policy!;
  const offer = pg17Offers.get(row.pol_coverage!)!;
  const { rated, factor, value } = ratePolicy(offer, row);
  const startAt = inceptionOf(row, termStart);
  const createdAt = addDays(startAt, -10);
  const coverages = rated.map((coverage) => coverageOf(number, coverage, createdAt, null));
  const frequency = FREQUENCIES[row.pol_pay_freq!]!;
  const fate = runningTerm(termStart);
  const boundAt = addDays(termStart, -10);
  const billed = {
    label: number,
    line: offer.line,
    fate,
    frequency,
    coverages,
    sumInsured: value,
    holder,
    boundAt,
  };
  const invoices = tellInvoices(billed, draw);
  const renewal = Number(row.pol_duration) > 1;
  const earned = { portfolio: portfolio.name, agent: portfolio.agent, type: 'AUTO', renewal };
  const vehicleId = idOf('vehicle', `pg17/${number}`);
  const insured = { number, vehicleId, liabilityId: coverages[0]!.id, termStart, holder };
  return {
    id: idOf('policy', `pg17/${number}`),
    number,
    type: 'AUTO',
    status: 'ACTIVE',
    productId: offer.product.id,
    insurerId: offer.product.insurerId,
    customerId: holder.id,
    agentId: portfolio.agent.id,
    quoteId: null,
    previousPolicyId: null,
    premium: sumOf(coverages, ({ premium }) => premium),
    sumInsured: value,
    deductible: null,
    frequency,
    startAt,
    endAt: fate.endAt,
    renewalAt: fate.endAt,
    createdAt,
    updatedAt: termStart,
    metadata: factsOf(row, offer, factor, termStart),
    coverages,
    endorsements: [],
    risks: [riskOf(row, number, vehicleId, value)],
    invoices,
    commissions: tellCommissions(earned, invoices),
    cessions: [],
    claims: portfolio.claimsOf(number).map((claim) => claimOf(claim, insured, draw)),
  };
}

/** The year the portfolio is about: in force, and paid or to be paid as it goes. */
function runningTerm(startAt: Instant): Fate {
  const open = { cancelledAt: null, cancellation: null, unpaidFrom: null };
  return { status: 'ACTIVE', startAt, endAt: addYears(startAt, 1), ...open, coveredUntil: AS_OF };
}

function riskOf(row: SourceRow, number: string, objectId: string, sumInsured: number): Risk {
  return {
    id: idOf('policy-risk', `pg17/${number}`),
    objectType: 'VEHICLE',
    objectId,
    description: `${row.vh_make} ${row.vh_model}`,
    sumInsured,
    facts: {},
    vehicle: vehicleOf(row),
  };
}

/** Real facts of the row that no column holds. What was made up is listed. */
function factsOf(row: SourceRow, offer: Offer, factor: number, termStart: Instant): object {
  const amount = (text: string | undefined) => (text ? Number(text) : null);
  return {
    source: 'pg17',
    sourceKey: row.id_policy,
    product: offer.product.code,
    termStart: new Date(termStart).toISOString(),
    synthetic: ['premium', 'agent', 'instalments', 'dates'],
    ratingFactor: factor / 10_000,
    bonus: amount(row.pol_bonus),
    durationYears: amount(row.pol_duration),
    usage: row.pol_usage,
    commune: row.pol_insee_code,
    driver: { age: amount(row.drv_age1), sex: row.drv_sex1, licenceYears: amount(row.drv_age_lic1) },
  };
}

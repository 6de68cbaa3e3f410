import { type Instant, yearOf } from '../calendar.ts';
import { type Offer, offers, retiredOffer } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { type BasisPoints, type Cents, decimal, percentage, rated, share, sumOf } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Quote, Story } from '../story.ts';
import { surcharge, taxes } from './invoices.ts';
import { pricingModelIdAt } from './pricing-models.ts';
import { discountRules, type SurchargeRule, surchargeRulesOf } from './pricing-rules.ts';

/** One part of a price, named by the rule it comes from. */
export interface PricePart {
  readonly name: string;
  readonly code: string;
  readonly percentage: string | null;
  readonly amount: Cents;
}

/** How the price of a quote came about: base + surcharges − discounts is the net premium, and with taxes the price. */
export interface PriceCalculation {
  readonly id: string;
  readonly quoteId: string;
  readonly policyId: string | null;
  readonly pricingModelId: string;
  readonly base: Cents;
  readonly net: Cents;
  readonly discounts: readonly PricePart[];
  readonly surcharges: readonly PricePart[];
  readonly taxes: readonly PricePart[];
  readonly final: Cents;
  readonly coverages: readonly { readonly name: string; readonly premium: Cents }[];
  readonly at: Instant;
}

const offerById = new Map<string, { offer: Offer; surcharges: readonly SurchargeRule[] }>(
  [...offers, retiredOffer].map((offer) => [
    offer.product.id,
    { offer, surcharges: surchargeRulesOf(offer.product) },
  ]),
);
const MULTI = discountRules.find(({ code }) => code === 'MULTI')!;
const DIGITAL = discountRules.find(({ code }) => code === 'DIGITAL')!;
const LOYALTY = discountRules.find(({ code }) => code === 'FIDELIDAD')!;

/** The calculations of a story's quotes, one for each that was rated; a year's premium each. */
export function priceCalculationsOf(story: Story): PriceCalculation[] {
  return story.quotes.flatMap((quote) => {
    const ratedAt = quote.history.find(({ action }) => action === 'RATED')?.at;
    const known = offerById.get(quote.productId);
    return ratedAt === undefined || known === undefined ? [] : [tellPrice(story, quote, ratedAt, known)];
  });
}

function tellPrice(
  story: Story,
  quote: Quote,
  at: Instant,
  { offer, surcharges: rules }: { offer: Offer; surcharges: readonly SurchargeRule[] },
): PriceCalculation {
  const draw = drawFrom(`price/${quote.number}`);
  const discount = discountFor(story, at, draw);
  const raise = surchargeFor(story, rules, at, draw);
  const up = raise?.value ?? 0;
  const down = discount?.value ?? 0;
  // The premium is known; the base is what leads to it, and the last part takes the odd cent.
  const base = share(quote.premium, 10_000, 10_000 + up - down);
  const added = down === 0 ? quote.premium - base : rated(base, up);
  const taken = base + added - quote.premium;
  const taxed = [
    ...taxes(offer, quote.premium),
    ...surcharge({ line: offer.line, sumInsured: quote.sumInsured }),
  ].map((line) => ({ name: line.description, code: line.kind, percentage: null, amount: line.amount }));
  return {
    id: idOf('price-calculation', quote.number),
    quoteId: quote.id,
    policyId: quote.policyId,
    pricingModelId: pricingModelIdAt(quote.productId, at),
    base,
    net: quote.premium,
    discounts: discount === null ? [] : [part(discount.name, discount.code, down, taken)],
    surcharges: raise === null ? [] : [part(raise.name, raise.reason, up, added)],
    taxes: taxed,
    final: quote.premium + sumOf(taxed, ({ amount }) => amount),
    coverages: quote.items.map(({ name, premium }) => ({ name, premium })),
    at,
  };
}

function part(name: string, code: string, rate: BasisPoints, amount: Cents): PricePart {
  return { name, code, percentage: percentage(rate), amount };
}

/** Who has several policies or has long been with us pays less; some of the others do without paper. */
function discountFor({ policies, customer }: Story, at: Instant, draw: Draw) {
  const held = policies.filter(({ startAt, endAt }) => startAt < at && endAt > at).length;
  if (held >= 2) return MULTI;
  if (yearOf(at) - yearOf(customer.since) > 3) return LOYALTY;
  return draw.oneIn(3) ? DIGITAL : null;
}

/** The young pay more for motor cover; one in nine pays more for another reason of the product. */
function surchargeFor({ customer }: Story, rules: readonly SurchargeRule[], at: Instant, draw: Draw) {
  const young = customer.birthDate !== null && at - customer.birthDate < 26 * 365.25 * 86_400_000;
  const driver = rules.find(({ reason }) => reason === 'YOUNG_DRIVER');
  if (young && driver !== undefined) return driver;
  const others = rules.filter(
    ({ reason, valueType }) => reason !== 'YOUNG_DRIVER' && valueType === 'PERCENTAGE',
  );
  return draw.oneIn(9) ? draw.pick(others) : null;
}

/** Parts of a price as they are kept: by their code, amounts as decimal texts. */
export function partsByCode(parts: readonly PricePart[]): object {
  return Object.fromEntries(
    parts.map(({ code, name, percentage: rate, amount }) => [
      code,
      { name, ...(rate !== null && { percentage: rate }), amount: decimal(amount) },
    ]),
  );
}

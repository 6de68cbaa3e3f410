import { day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';
import type { Product, ProductCoverage, ProductPricing, ProductRule } from '../story.ts';
import { motorLines } from './motor-lines.ts';
import { otherLines } from './other-lines.ts';
import type { ProductLine } from './product-line.ts';
import { propertyLines } from './property-lines.ts';

/** A product as the catalogue shows it, beside the line that says how it is rated and what losses it has. */
export interface Offer {
  readonly line: ProductLine;
  readonly product: Product;
}

const EFFECTIVE_FROM = day(2021, 1, 1);

/** Euros of a table, which have two decimals at most, as cents. */
export function euros(amount: number): Cents {
  return Math.round(amount * 100);
}

export function insurerId(name: string): string {
  return idOf('insurer', name);
}

/** Makes the catalogue entry of a line; `effectiveTo` is set on a retired product. */
export function offerOf(line: ProductLine, status = 'ACTIVE', effectiveTo: Instant | null = null): Offer {
  const coverages = line.coverages.map((coverage) => productCoverage(line, coverage));
  const product: Product = {
    id: idOf('product', line.code),
    code: line.code,
    name: line.name,
    description: `${line.name}: ${coverages.map((coverage) => coverage.name.toLowerCase()).join(', ')}.`,
    type: line.type,
    category: line.category,
    status,
    insurerId: insurerId(line.insurer),
    insurer: line.insurer,
    ramo: line.ramo,
    basePrice: coverages.reduce((sum, coverage) => sum + (coverage.isRequired ? coverage.premium : 0), 0),
    minAge: line.ages?.[0] ?? null,
    maxAge: line.ages?.[1] ?? null,
    effectiveFrom: EFFECTIVE_FROM,
    effectiveTo,
    coverages,
    rules: rulesOf(line),
    pricing: pricingOf(line),
  };
  return { line, product };
}

/** The limit of a coverage for a capital: its own sum, or its part of the capital. */
export function coverageLimit(limit: ProductLine['coverages'][number][1], capital: Cents): Cents {
  return typeof limit === 'number' ? euros(limit) : Math.round((capital * Number(limit.slice(0, -1))) / 100);
}

function productCoverage(
  line: ProductLine,
  [name, limit, premium, isRequired]: ProductLine['coverages'][number],
): ProductCoverage {
  return {
    id: idOf('product-coverage', `${line.code}/${name}`),
    name,
    description: `${name} en los términos de las condiciones generales de ${line.name}.`,
    limit: coverageLimit(limit, euros(line.capital[0])),
    premium: euros(premium),
    isRequired,
  };
}

function rulesOf(line: ProductLine): ProductRule[] {
  const rule = (type: string, condition: object, action: object, priority: number) => ({
    id: idOf('product-rule', `${line.code}/${type}/${priority}`),
    type,
    condition,
    action,
    priority,
  });
  const rules = [
    rule(
      'UNDERWRITING',
      { field: 'sumInsured', gt: line.capital[1] * 0.8 },
      { refer: true, reason: 'Suma asegurada alta' },
      10,
    ),
    rule('RENEWAL', { field: 'claimsLastTerm', gt: 3 }, { review: true }, 20),
    rule('CANCELLATION', { field: 'method' }, { default: 'PRO_RATA' }, 30),
  ];
  if (line.ages === null) return rules;
  return [rule('ELIGIBILITY', { field: 'holderAge', between: line.ages }, { accept: true }, 1), ...rules];
}

const AGE_BANDS = [
  [18, 25, 14_500, 'HIGH'],
  [26, 39, 11_000, 'STANDARD'],
  [40, 64, 9_500, 'PREFERRED'],
  [65, 99, 12_500, 'SUBSTANDARD'],
] as const;

function pricingOf(line: ProductLine): ProductPricing[] {
  const basePrice = euros(line.coverages.reduce((sum, [, , premium]) => sum + premium, 0));
  const entry = (riskProfile: string, ageFrom: number | null, ageTo: number | null, multiplier: number) => ({
    id: idOf('product-pricing', `${line.code}/${riskProfile}`),
    riskProfile,
    ageFrom,
    ageTo,
    basePrice,
    multiplier,
  });
  if (line.ages === null) return [entry('STANDARD', null, null, 10_000), entry('HIGH', null, null, 13_500)];
  return AGE_BANDS.map(([from, to, multiplier, profile]) => entry(profile, from, to, multiplier));
}

/** The products of the sample book; the last one is retired and sold no more. */
export const offers: readonly Offer[] = [...motorLines, ...propertyLines, ...otherLines].map((line) =>
  offerOf(line),
);
const firstMotor = motorLines[0]!;
export const retiredOffer: Offer = offerOf(
  { ...firstMotor, code: 'AUTO-BASICO-2021', name: 'Auto Básico 2021', weight: 0 },
  'RETIRED',
  day(2023, 12, 31),
);

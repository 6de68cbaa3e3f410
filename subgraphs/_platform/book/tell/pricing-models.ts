import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';
import type { Product } from '../story.ts';

/** How a product's price is modelled, in one version. */
export interface PricingModel {
  readonly id: string;
  readonly name: string;
  readonly productId: string;
  readonly version: string;
  readonly modelType: string;
  readonly baseRate: Cents;
  readonly factors: object;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly isActive: boolean;
  readonly by: string;
  readonly approvedBy: string;
  readonly approvedAt: Instant;
  readonly createdAt: Instant;
}

const FIRST = day(2021, 1, 1);
const SECOND = day(2025, 1, 1);

/** Kinds of product and how they are modelled; the rest goes by tables. */
const MODEL_TYPES: Readonly<Record<string, string>> = {
  AUTO: 'GLM',
  MOTORCYCLE: 'GLM',
  HOME: 'GBM',
  COMMUNITY: 'GAM',
  FLEET: 'CREDIBILITY',
  SME: 'CREDIBILITY',
};

/** Id of the version of a product's model that rates on a day. */
export function pricingModelIdAt(productId: string, at: Instant): string {
  return idOf('pricing-model', `${productId}/${at < SECOND ? 1 : 2}`);
}

/** Both versions of a product's model; a retired product has the first only. */
export function pricingModelsOf(product: Product): PricingModel[] {
  const versions = product.effectiveTo !== null && product.effectiveTo < SECOND ? [FIRST] : [FIRST, SECOND];
  return versions.map((from, i) => version(product, i + 1, from, versions[i + 1] ?? product.effectiveTo));
}

function version(product: Product, number: number, from: Instant, to: Instant | null): PricingModel {
  const preparedAt = from - 60 * 86_400_000;
  return {
    id: idOf('pricing-model', `${product.id}/${number}`),
    name: `Tarifa ${product.name}`,
    productId: product.id,
    version: `${number}.0`,
    modelType: MODEL_TYPES[product.type] ?? 'TABLE_RATED',
    baseRate: number === 1 ? Math.round(product.basePrice * 0.94) : product.basePrice,
    factors: {
      age: product.pricing.map(({ ageFrom, ageTo, multiplier }) => ({
        from: ageFrom,
        to: ageTo,
        multiplier: multiplier / 10_000,
      })),
      capital: { lowest: 0.7, highest: 1.6 },
      experience: { lowest: 0.85, highest: 1.15 },
    },
    from,
    to,
    isActive: to === null,
    by: userId('actuarial', 2),
    approvedBy: userId('actuarial', 1),
    approvedAt: from - 20 * 86_400_000,
    createdAt: preparedAt,
  };
}

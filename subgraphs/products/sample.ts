import { decimal } from '../_platform/book/money.ts';
import { at, rows, sample } from '../_platform/book/sample.ts';
import type { Product } from '../_platform/book/story.ts';

/** Rows of the catalogue: products, what they can cover, their rules and prices. */
export default sample('products', {
  products: ({ products }) => products.map(productRow),
  product_coverages: ({ products }) => rows(products, coverageRows),
  product_rules: ({ products }) => rows(products, ruleRows),
  product_pricing: ({ products }) => rows(products, pricingRows),
});

function productRow(product: Product) {
  return {
    id: product.id,
    productCode: product.code,
    name: product.name,
    description: product.description,
    type: product.type,
    category: product.category,
    insurerId: product.insurerId,
    basePrice: decimal(product.basePrice),
    minAge: product.minAge,
    maxAge: product.maxAge,
    status: product.status,
    effectiveFrom: at(product.effectiveFrom),
    effectiveTo: at(product.effectiveTo),
    metadata: { ramo: product.ramo, insurer: product.insurer },
    createdAt: at(product.effectiveFrom),
    updatedAt: at(product.effectiveFrom),
  };
}

function coverageRows(product: Product) {
  return product.coverages.map((coverage, i) => ({
    id: coverage.id,
    productId: product.id,
    name: coverage.name,
    description: coverage.description,
    defaultLimit: decimal(coverage.limit),
    defaultPremium: decimal(coverage.premium),
    isRequired: coverage.isRequired,
    sortOrder: i + 1,
    createdAt: at(product.effectiveFrom),
    updatedAt: at(product.effectiveFrom),
  }));
}

function ruleRows(product: Product) {
  return product.rules.map((rule) => ({
    id: rule.id,
    productId: product.id,
    ruleType: rule.type,
    condition: rule.condition,
    action: rule.action,
    priority: rule.priority,
    isActive: true,
    createdAt: at(product.effectiveFrom),
    updatedAt: at(product.effectiveFrom),
  }));
}

function pricingRows(product: Product) {
  return product.pricing.map((price) => ({
    id: price.id,
    productId: product.id,
    riskProfile: price.riskProfile,
    ageFrom: price.ageFrom,
    ageTo: price.ageTo,
    basePrice: decimal(price.basePrice),
    multiplier: `${Math.floor(price.multiplier / 10_000)}.${String(price.multiplier % 10_000).padStart(4, '0')}`,
    effectiveFrom: at(product.effectiveFrom),
    effectiveTo: at(product.effectiveTo),
    createdAt: at(product.effectiveFrom),
    updatedAt: at(product.effectiveFrom),
  }));
}

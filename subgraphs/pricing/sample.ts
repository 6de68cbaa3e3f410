import { userId } from '../_platform/book/keys.ts';
import { decimal } from '../_platform/book/money.ts';
import { at, inventedStories, rows, sample } from '../_platform/book/sample.ts';
import type { Chapter, Product } from '../_platform/book/story.ts';
import {
  type PriceCalculation,
  partsByCode,
  priceCalculationsOf,
} from '../_platform/book/tell/price-calculations.ts';
import {
  type DiscountRule,
  discountRules,
  type PricingRule,
  pricingRulesOf,
  type SurchargeRule,
  surchargeRulesOf,
} from '../_platform/book/tell/pricing-rules.ts';

/** Rows of what makes a price, and of the prices of the quotes. */
export default sample('pricing', {
  pricing_rules: (chapter) => rows(productsOf(chapter).flatMap(pricingRulesOf), (rule) => [ruleRow(rule)]),
  discount_rules: (chapter) =>
    rows(productsOf(chapter).length > 0 ? discountRules : [], (rule) => [discountRow(rule)]),
  surcharge_rules: (chapter) =>
    rows(productsOf(chapter).flatMap(surchargeRulesOf), (rule) => [surchargeRow(rule)]),
  price_calculations: (chapter) =>
    rows(inventedStories(chapter), (story) => priceCalculationsOf(story).map(calculationRow)),
});

/** The products of the sample book; a real portfolio's prices are not ours to explain. */
function productsOf(chapter: Chapter): readonly Product[] {
  return chapter.invents ? chapter.products : [];
}

function ruleRow(rule: PricingRule) {
  return {
    id: rule.id,
    name: rule.name,
    productId: rule.productId,
    ruleType: rule.ruleType,
    condition: rule.condition,
    adjustment: rule.adjustment,
    priority: rule.priority,
    effectiveFrom: at(rule.from),
    effectiveTo: at(rule.to),
    isActive: rule.to === null,
    createdBy: userId('actuarial', 1),
    createdAt: at(rule.from),
    updatedAt: at(rule.to ?? rule.from),
  };
}

function discountRow(rule: DiscountRule) {
  return {
    id: rule.id,
    name: rule.name,
    code: rule.code,
    type: rule.type,
    value: decimal(rule.value),
    valueType: rule.valueType,
    applicableTo: rule.applicableTo,
    conditions: rule.conditions,
    maxUses: rule.maxUses,
    currentUses: rule.currentUses,
    validFrom: at(rule.from),
    validTo: at(rule.to),
    isActive: rule.currentUses === 0,
    createdBy: userId('marketing', 1),
    createdAt: at(rule.createdAt),
    updatedAt: at(rule.createdAt),
  };
}

function surchargeRow(rule: SurchargeRule) {
  return {
    id: rule.id,
    name: rule.name,
    productId: rule.productId,
    reason: rule.reason,
    value: decimal(rule.value),
    valueType: rule.valueType,
    conditions: rule.conditions,
    effectiveFrom: at(rule.from),
    effectiveTo: at(rule.to),
    isActive: rule.to === null,
    createdAt: at(rule.from),
    updatedAt: at(rule.to ?? rule.from),
  };
}

function calculationRow(price: PriceCalculation) {
  return {
    id: price.id,
    quoteId: price.quoteId,
    policyId: price.policyId,
    pricingModelId: price.pricingModelId,
    basePrice: decimal(price.base),
    discounts: partsByCode(price.discounts),
    surcharges: partsByCode(price.surcharges),
    taxes: partsByCode(price.taxes),
    finalPrice: decimal(price.final),
    breakdown: {
      net: decimal(price.net),
      taxes: decimal(price.final - price.net),
      coverages: price.coverages.map(({ name, premium }) => ({ name, premium: decimal(premium) })),
    },
    calculatedAt: at(price.at),
  };
}

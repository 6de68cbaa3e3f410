import { boolean, index, integer, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `PricingRule.ruleType`. */
export const pricingRuleRuleTypes = [
  'BASE_RATE',
  'FACTOR',
  'MINIMUM_PREMIUM',
  'CAP',
  'ROUNDING',
  'TAX',
] as const;

/** ???. */
export const pricingRules = pgTable(
  'pricing_rules',
  {
    /** Identifier of the pricing rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    productId: text().notNull(),
    /** ???. */
    ruleType: text({ enum: pricingRuleRuleTypes }).notNull(),
    /** ???. */
    condition: jsonb().notNull(),
    /** ???. */
    adjustment: jsonb().notNull(),
    /** ???. */
    priority: integer().notNull().default(0),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('pricing_rules_productId_idx').on(t.productId),
    index('pricing_rules_isActive_idx').on(t.isActive),
    index('pricing_rules_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `DiscountRule.type`. */
export const discountRuleTypes = [
  'LOYALTY',
  'NO_CLAIMS',
  'MULTI_POLICY',
  'PROMOTION',
  'PAYMENT_ANNUAL',
  'DIGITAL',
  'EMPLOYEE',
] as const;

/** Words of `DiscountRule.valueType`. */
export const discountRuleValueTypes = ['PERCENTAGE', 'FIXED'] as const;

/** ???. */
export const discountRules = pgTable(
  'discount_rules',
  {
    /** Identifier of the discount rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    code: text().notNull(),
    /** ???. */
    type: text({ enum: discountRuleTypes }).notNull(),
    /** ???. */
    value: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    valueType: text({ enum: discountRuleValueTypes }).notNull(),
    /** ???. */
    applicableTo: text().array(),
    /** ???. */
    conditions: jsonb(),
    /** ???. */
    maxUses: integer(),
    /** ???. */
    currentUses: integer().notNull().default(0),
    /** ???. */
    validFrom: instant().notNull(),
    /** ???. */
    validTo: instant(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('discount_rules_code_key').on(t.code),
    index('discount_rules_isActive_idx').on(t.isActive),
    index('discount_rules_validFrom_validTo_idx').on(t.validFrom, t.validTo),
    index('discount_rules_applicableTo_idx').using('gin', t.applicableTo),
    index('discount_rules_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `SurchargeRule.reason`. */
export const surchargeRuleReasons = [
  'YOUNG_DRIVER',
  'CLAIMS_HISTORY',
  'HIGH_RISK_ZONE',
  'MODIFICATION',
  'INSTALLMENT',
  'OCCUPATION',
  'HEALTH',
] as const;

/** Words of `SurchargeRule.valueType`. */
export const surchargeRuleValueTypes = ['PERCENTAGE', 'FIXED'] as const;

/** ???. */
export const surchargeRules = pgTable(
  'surcharge_rules',
  {
    /** Identifier of the surcharge rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    productId: text().notNull(),
    /** ???. */
    reason: text({ enum: surchargeRuleReasons }).notNull(),
    /** ???. */
    value: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    valueType: text({ enum: surchargeRuleValueTypes }).notNull(),
    /** ???. */
    conditions: jsonb().notNull(),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('surcharge_rules_productId_idx').on(t.productId),
    index('surcharge_rules_isActive_idx').on(t.isActive),
  ],
);

/** ???. */
export const priceCalculations = pgTable(
  'price_calculations',
  {
    /** Identifier of the price calculation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    quoteId: text().notNull(),
    /** ???. */
    basePrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    discounts: jsonb().notNull(),
    /** ???. */
    surcharges: jsonb().notNull(),
    /** ???. */
    taxes: jsonb().notNull(),
    /** ???. */
    finalPrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** ???. */
    breakdown: jsonb().notNull(),
    /** ???. */
    calculatedAt: instant().notNull().default(now),
    /** ???. */
    policyId: text(),
    /** ???. */
    pricingModelId: text(),
  },
  (t) => [
    index('price_calculations_quoteId_idx').on(t.quoteId),
    index('price_calculations_policyId_idx').on(t.policyId),
    index('price_calculations_pricingModelId_idx').on(t.pricingModelId),
  ],
);

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

/** A step of the rating of a product: a base rate, a factor, a limit, a rounding or a tax. */
export const pricingRules = pgTable(
  'pricing_rules',
  {
    /** Identifier of the pricing rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the step is called, with its product. */
    name: text().notNull(),
    /** Product it rates, in the products database. */
    productId: text().notNull(),
    /** What the step does to the price. */
    ruleType: text({ enum: pricingRuleRuleTypes }).notNull(),
    /** When the step applies, as a field and a comparison; empty for always. */
    condition: jsonb().notNull(),
    /** What the step does: premiums in euros, multipliers, rates as fractions. */
    adjustment: jsonb().notNull(),
    /** Place of the step in the rating, the smallest first. */
    priority: integer().notNull().default(0),
    /** Instant from which the step is in force. */
    effectiveFrom: instant().notNull(),
    /** Instant at which it ends; null while it is open. */
    effectiveTo: instant(),
    /** Whether new prices use it. */
    isActive: boolean().notNull().default(true),
    /** User who wrote it, in the authentication database. */
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

/** Money or a percentage taken off a price under a condition. */
export const discountRules = pgTable(
  'discount_rules',
  {
    /** Identifier of the discount rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the discount is called to customers. */
    name: text().notNull(),
    /** Code that names the discount, unique. */
    code: text().notNull(),
    /** Why it is given. */
    type: text({ enum: discountRuleTypes }).notNull(),
    /** How much is taken off: per cent or euros, as the value type says. */
    value: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Whether the value is a percentage of the base price or a sum in euros. */
    valueType: text({ enum: discountRuleValueTypes }).notNull(),
    /** Codes of the products it is for, in the products database; empty for all. */
    applicableTo: text().array(),
    /** When it is given, as a field and a comparison; null for always. */
    conditions: jsonb(),
    /** How often it may be used; null without a limit. */
    maxUses: integer(),
    /** How often it was used, counted where there is a limit, which it never passes. */
    currentUses: integer().notNull().default(0),
    /** Instant from which it is given. */
    validFrom: instant().notNull(),
    /** Instant at which it ends; null while it is open. */
    validTo: instant(),
    /** Whether new prices use it. */
    isActive: boolean().notNull().default(true),
    /** User who wrote it, in the authentication database. */
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

/** Money or a percentage put on the price of a product for a higher risk or for instalments. */
export const surchargeRules = pgTable(
  'surcharge_rules',
  {
    /** Identifier of the surcharge rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the surcharge is called to customers. */
    name: text().notNull(),
    /** Product it is for, in the products database. */
    productId: text().notNull(),
    /** Why it is charged. */
    reason: text({ enum: surchargeRuleReasons }).notNull(),
    /** How much is put on: per cent or euros, as the value type says. */
    value: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Whether the value is a percentage of the base price or a sum in euros. */
    valueType: text({ enum: surchargeRuleValueTypes }).notNull(),
    /** When it is charged, as a field and a comparison. */
    conditions: jsonb().notNull(),
    /** Instant from which it is in force. */
    effectiveFrom: instant().notNull(),
    /** Instant at which it ends; null while it is open. */
    effectiveTo: instant(),
    /** Whether new prices use it. */
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

/** How the price of a quote came about, part by part; rows are only added. */
export const priceCalculations = pgTable(
  'price_calculations',
  {
    /** Identifier of the price calculation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Quote that was priced, in the quotes database. */
    quoteId: text().notNull(),
    /** Yearly premium before discounts and surcharges, in euros. */
    basePrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** What was taken off, by the code of the discount: its name, percentage and amount in euros. */
    discounts: jsonb().notNull(),
    /** What was put on, by the reason of the surcharge: its name, percentage and amount in euros. */
    surcharges: jsonb().notNull(),
    /** Premium tax, CLEA and the Consorcio's surcharge, by the kind of invoice line, each with its amount in euros. */
    taxes: jsonb().notNull(),
    /** Yearly price with taxes, in euros: base and surcharges less discounts, and the taxes. */
    finalPrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Net premium, premium of each guarantee and total of the taxes, in euros. */
    breakdown: jsonb().notNull(),
    /** Instant of the calculation, to the millisecond. */
    calculatedAt: instant().notNull().default(now),
    /** Policy the quote became, in the policies database; null when it did not. */
    policyId: text(),
    /** Model the price was calculated with, in the actuarial database. */
    pricingModelId: text(),
  },
  (t) => [
    index('price_calculations_quoteId_idx').on(t.quoteId),
    index('price_calculations_policyId_idx').on(t.policyId),
    index('price_calculations_pricingModelId_idx').on(t.pricingModelId),
  ],
);

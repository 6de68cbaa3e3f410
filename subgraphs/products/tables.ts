import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Product.type`. */
export const productTypes = [
  'AUTO',
  'MOTORCYCLE',
  'FLEET',
  'HOME',
  'COMMUNITY',
  'COMMERCE',
  'SME',
  'LIFE',
  'HEALTH',
  'ACCIDENT',
  'FUNERAL',
  'LIABILITY',
  'TRAVEL',
  'PET',
  'CYBER',
  'TRANSPORT',
  'CREDIT',
  'SURETY',
  'LEGAL',
  'AGRICULTURAL',
  'OTHER',
] as const;

/** Words of `Product.category`. */
export const productCategories = ['PERSONAL', 'COMMERCIAL', 'COLLECTIVE', 'SAVINGS_INVESTMENT'] as const;

/** Words of `Product.status`. */
export const productStatuses = ['DRAFT', 'IN_REVIEW', 'ACTIVE', 'SUSPENDED', 'RETIRED'] as const;

/** An insurance product as it is offered, with its class of business and its insurer. */
export const products = pgTable(
  'products',
  {
    /** Identifier of the product; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Code of the product in the catalogue, unique. */
    productCode: text().notNull(),
    /** Name of the product as customers see it. */
    name: text().notNull(),
    /** What the product is for, in words a customer understands. */
    description: text(),
    /** Class of business, such as AUTO or HOME. */
    type: text({ enum: productTypes }).notNull(),
    /** Market it is made for, such as PERSONAL or COMMERCIAL. */
    category: text({ enum: productCategories }).notNull(),
    /** Insurer who underwrites it, in the insurers database. */
    insurerId: text().notNull(),
    /** Annual premium before rating factors and taxes, in euros. */
    basePrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Youngest age of the insured in completed years; null when there is no limit. */
    minAge: integer(),
    /** Oldest age of the insured in completed years; null when there is no limit. */
    maxAge: integer(),
    /** State in the catalogue; only an ACTIVE product may be quoted. */
    status: text({ enum: productStatuses }).notNull(),
    /** Instant from which it may be sold. */
    effectiveFrom: instant().notNull(),
    /** Instant until which it may be sold; null while it is open. */
    effectiveTo: instant(),
    /** Further facts of the product as JSON, such as the legal class (ramo). */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('products_productCode_key').on(t.productCode),
    index('products_type_idx').on(t.type),
    index('products_category_idx').on(t.category),
    index('products_insurerId_idx').on(t.insurerId),
    index('products_status_idx').on(t.status),
    index('products_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    searchIndex('products', ['productCode', 'name']),
  ],
);

/** A guarantee a product offers, with its usual limit and premium. */
export const productCoverages = pgTable(
  'product_coverages',
  {
    /** Identifier of the product coverage; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Product that offers it; the row goes when the product goes. */
    productId: text().notNull(),
    /** Name of the guarantee as customers see it. */
    name: text().notNull(),
    /** What is covered and what is not, in words. */
    description: text(),
    /** Limit proposed unless another is chosen, in euros. */
    defaultLimit: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Annual premium proposed for it before taxes, in euros. */
    defaultPremium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Whether every policy of the product must carry it. */
    isRequired: boolean().notNull().default(false),
    /** Place in the list of guarantees, lowest first. */
    sortOrder: integer().notNull().default(0),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('product_coverages_productId_idx').on(t.productId),
    foreignKey({
      name: 'product_coverages_productId_fkey',
      columns: [t.productId],
      foreignColumns: [products.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ProductRule.ruleType`. */
export const productRuleRuleTypes = [
  'ELIGIBILITY',
  'VALIDATION',
  'UNDERWRITING',
  'RATING',
  'DOCUMENT',
  'RENEWAL',
  'CANCELLATION',
] as const;

/** A rule of a product: who may buy it, how it is rated, when it is referred. */
export const productRules = pgTable(
  'product_rules',
  {
    /** Identifier of the product rule; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Product the rule is for; the row goes when the product goes. */
    productId: text().notNull(),
    /** What the rule decides, such as ELIGIBILITY or RATING. */
    ruleType: text({ enum: productRuleRuleTypes }).notNull(),
    /** When the rule applies, as a JSON expression over the risk. */
    condition: jsonb().notNull(),
    /** What the rule does when it applies, as JSON. */
    action: jsonb().notNull(),
    /** Order in which rules are tried. */
    priority: integer().notNull().default(0),
    /** Whether the rule is in force. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('product_rules_productId_idx').on(t.productId),
    foreignKey({
      name: 'product_rules_productId_fkey',
      columns: [t.productId],
      foreignColumns: [products.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `ProductPricing.riskProfile`. */
export const productPricingRiskProfiles = ['PREFERRED', 'STANDARD', 'SUBSTANDARD', 'HIGH'] as const;

/** A row of a product's tariff for one risk profile, age band and period. */
export const productPricing = pgTable(
  'product_pricing',
  {
    /** Identifier of the product pricing; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Product the price is for; the row goes when the product goes. */
    productId: text().notNull(),
    /** Quality of the risk the price is for. */
    riskProfile: text({ enum: productPricingRiskProfiles }).notNull(),
    /** Youngest age in completed years; null when open. */
    ageFrom: integer(),
    /** Oldest age in completed years; null when open. */
    ageTo: integer(),
    /** Annual premium before the multiplier and taxes, in euros. */
    basePrice: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Factor the base price is multiplied by. */
    multiplier: numeric({ precision: 5, scale: 4 }).notNull().default('1.0000'),
    /** Instant from which the price holds. */
    effectiveFrom: instant().notNull(),
    /** Instant until which the price holds; null while it is current. */
    effectiveTo: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('product_pricing_productId_idx').on(t.productId),
    foreignKey({
      name: 'product_pricing_productId_fkey',
      columns: [t.productId],
      foreignColumns: [products.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

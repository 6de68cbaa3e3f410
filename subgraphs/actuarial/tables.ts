import { boolean, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `MortalityTable.gender`. */
export const mortalityTableGenders = ['MALE', 'FEMALE', 'UNISEX'] as const;

/** How many of a number born alive are still living at each age, by country and gender. */
export const mortalityTables = pgTable(
  'mortality_tables',
  {
    /** Identifier of the mortality table; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the table is called. */
    name: text().notNull(),
    /** Country whose people it describes, an ISO 3166 code of two letters. */
    country: text().notNull(),
    /** Whom it describes; prices may use UNISEX only (CJEU C-236/09). */
    gender: text({ enum: mortalityTableGenders }).notNull(),
    /** Year the table is named after. */
    year: integer().notNull(),
    /** Version of the table within its year. */
    version: text().notNull(),
    /** Youngest age, in years. */
    ageMin: integer().notNull(),
    /** Oldest age, in years. */
    ageMax: integer().notNull(),
    /** The living at each age from the youngest on, as the list `lx`, and where they come from. */
    data: jsonb().notNull(),
    /** Whether new calculations use it. */
    isActive: boolean().notNull().default(true),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('mortality_tables_country_gender_year_idx').on(t.country, t.gender, t.year),
    index('mortality_tables_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

/** Words of `LossRatio.period`. */
export const lossRatioPeriods = ['MONTH', 'QUARTER', 'YEAR'] as const;

/** What the claims of a product cost against the premium earned, in one period and one portfolio. */
export const lossRatios = pgTable(
  'loss_ratios',
  {
    /** Identifier of the loss ratio; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Product it is about, in the products database. */
    productId: text().notNull(),
    /** Length of the period. */
    period: text({ enum: lossRatioPeriods }).notNull(),
    /** Instant at which the period begins. */
    periodStart: instant().notNull(),
    /** Instant at which the period ends and the next begins. */
    periodEnd: instant().notNull(),
    /** Net premium earned in the period day by day, in the currency of the product. */
    earnedPremium: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Cost of the losses of the period, paid and reserved, before recoveries, in the same currency. */
    incurredClaims: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Incurred claims over earned premium as a fraction, 0.65 for 65 %; held at 9.9999, which the column can hold. */
    lossRatio: numeric({ precision: 5, scale: 4 }).notNull(),
    /** Claims whose loss happened in the period. */
    claimCount: integer().notNull(),
    /** Policies that were in force in the period. */
    policyCount: integer().notNull(),
    /** Insurer who carries the risk, in the insurers database. */
    insurerId: text(),
    /** Which portfolio or source the figures are of; `exactRatio` where the ratio is held. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('loss_ratios_productId_idx').on(t.productId),
    index('loss_ratios_periodStart_periodEnd_idx').on(t.periodStart, t.periodEnd),
    index('loss_ratios_insurerId_idx').on(t.insurerId),
  ],
);

/** Words of `ReserveCalculation.calculationType`. */
export const reserveCalculationCalculationTypes = [
  'CASE',
  'IBNR',
  'UPR',
  'ULAE',
  'RISK_MARGIN',
  'BEST_ESTIMATE',
] as const;

/** Words of `ReserveCalculation.methodology`. */
export const reserveCalculationMethodologies = [
  'CHAIN_LADDER',
  'BORNHUETTER_FERGUSON',
  'CAPE_COD',
  'EXPECTED_LOSS',
  'FREQUENCY_SEVERITY',
] as const;

/** What the actuaries set aside on a day for claims and for premiums not yet earned. */
export const reserveCalculations = pgTable(
  'reserve_calculations',
  {
    /** Identifier of the reserve calculation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Which reserve it is; BEST_ESTIMATE is case, IBNR and unearned premium together. */
    calculationType: text({ enum: reserveCalculationCalculationTypes }).notNull(),
    /** Instant the figures stand at. */
    referenceDate: instant().notNull(),
    /** Product it is for, in the products database; null for a whole portfolio. */
    productId: text(),
    /** Reserves of the known claims, in the currency of the book. */
    outstandingClaims: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Estimate for losses that happened and are not yet reported, in the same currency. */
    ibnrReserve: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Premium of cover still to come, in the same currency. */
    unearmedPremium: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Sum of the three, in the same currency; for ULAE and RISK_MARGIN the amount on top of them. */
    totalReserve: numeric({ precision: 15, scale: 2 }).notNull(),
    /** Method the estimate was made with. */
    methodology: text({ enum: reserveCalculationMethodologies }).notNull(),
    /** What was assumed, and which portfolio the figures are of. */
    assumptions: jsonb(),
    /** User who calculated it, in the authentication database. */
    calculatedBy: text().notNull(),
    /** User who approved it, in the authentication database; null before. */
    approvedBy: text(),
    /** Instant at which it was approved; null before. */
    approvedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('reserve_calculations_referenceDate_idx').on(t.referenceDate),
    index('reserve_calculations_productId_idx').on(t.productId),
  ],
);

/** Words of `PricingModel.modelType`. */
export const pricingModelModelTypes = ['GLM', 'GAM', 'GBM', 'TABLE_RATED', 'CREDIBILITY'] as const;

/** A version of the model a product is rated with. */
export const pricingModels = pgTable(
  'pricing_models',
  {
    /** Identifier of the pricing model; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What the model is called. */
    name: text().notNull(),
    /** Product it rates, in the products database. */
    productId: text().notNull(),
    /** Version of the model within its product. */
    version: text().notNull(),
    /** Kind of model: a regression, boosted trees, tables, credibility. */
    modelType: text({ enum: pricingModelModelTypes }).notNull(),
    /** Premium of the required guarantees before any factor, in euros a year. */
    baseRate: numeric({ precision: 10, scale: 4 }).notNull(),
    /** Multipliers by age, sum insured and experience. */
    factors: jsonb().notNull(),
    /** Instant from which it rates. */
    effectiveFrom: instant().notNull(),
    /** Instant at which the next version takes over; null for the last. */
    effectiveTo: instant(),
    /** Whether new prices use it. */
    isActive: boolean().notNull().default(true),
    /** User who made it, in the authentication database. */
    createdBy: text().notNull(),
    /** User who approved it, in the authentication database; null before. */
    approvedBy: text(),
    /** Instant at which it was approved; null before. */
    approvedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('pricing_models_productId_idx').on(t.productId),
    index('pricing_models_isActive_idx').on(t.isActive),
    index('pricing_models_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
  ],
);

import { boolean, index, integer, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `MortalityTable.gender`. */
export const mortalityTableGenders = ['MALE', 'FEMALE', 'UNISEX'] as const;

/** ???. */
export const mortalityTables = pgTable(
  'mortality_tables',
  {
    /** Identifier of the mortality table; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    country: text().notNull(),
    /** ???. */
    gender: text({ enum: mortalityTableGenders }).notNull(),
    /** ???. */
    year: integer().notNull(),
    /** ???. */
    version: text().notNull(),
    /** ???. */
    ageMin: integer().notNull(),
    /** ???. */
    ageMax: integer().notNull(),
    /** ???. */
    data: jsonb().notNull(),
    /** ???. */
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

/** ???. */
export const lossRatios = pgTable(
  'loss_ratios',
  {
    /** Identifier of the loss ratio; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    productId: text().notNull(),
    /** ???. */
    period: text({ enum: lossRatioPeriods }).notNull(),
    /** ???. */
    periodStart: instant().notNull(),
    /** ???. */
    periodEnd: instant().notNull(),
    /** ???. */
    earnedPremium: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    incurredClaims: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    lossRatio: numeric({ precision: 5, scale: 4 }).notNull(),
    /** ???. */
    claimCount: integer().notNull(),
    /** ???. */
    policyCount: integer().notNull(),
    /** ???. */
    insurerId: text(),
    /** ???. */
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

/** ???. */
export const reserveCalculations = pgTable(
  'reserve_calculations',
  {
    /** Identifier of the reserve calculation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    calculationType: text({ enum: reserveCalculationCalculationTypes }).notNull(),
    /** ???. */
    referenceDate: instant().notNull(),
    /** ???. */
    productId: text(),
    /** ???. */
    outstandingClaims: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    ibnrReserve: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    unearmedPremium: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    totalReserve: numeric({ precision: 15, scale: 2 }).notNull(),
    /** ???. */
    methodology: text({ enum: reserveCalculationMethodologies }).notNull(),
    /** ???. */
    assumptions: jsonb(),
    /** ???. */
    calculatedBy: text().notNull(),
    /** ???. */
    approvedBy: text(),
    /** ???. */
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

/** ???. */
export const pricingModels = pgTable(
  'pricing_models',
  {
    /** Identifier of the pricing model; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    productId: text().notNull(),
    /** ???. */
    version: text().notNull(),
    /** ???. */
    modelType: text({ enum: pricingModelModelTypes }).notNull(),
    /** ???. */
    baseRate: numeric({ precision: 10, scale: 4 }).notNull(),
    /** ???. */
    factors: jsonb().notNull(),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    createdBy: text().notNull(),
    /** ???. */
    approvedBy: text(),
    /** ???. */
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

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

/** Words of `Property.type`. */
export const propertyTypes = [
  'FLAT',
  'HOUSE',
  'CHALET',
  'TOWNHOUSE',
  'PENTHOUSE',
  'PREMISES',
  'OFFICE',
  'WAREHOUSE',
  'BUILDING',
  'LAND',
] as const;

/** Words of `Property.usage`. */
export const propertyUsages = [
  'MAIN_RESIDENCE',
  'SECOND_RESIDENCE',
  'RENTED_OUT',
  'TOURIST_RENTAL',
  'VACANT',
  'COMMERCIAL',
  'INDUSTRIAL',
] as const;

/** Words of `Property.status`. */
export const propertyStatuses = ['ACTIVE', 'SOLD', 'UNDER_CONSTRUCTION', 'DEMOLISHED'] as const;

/** ???. */
export const properties = pgTable(
  'properties',
  {
    /** Identifier of the property; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    propertyNumber: text().notNull(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    type: text({ enum: propertyTypes }).notNull(),
    /** ???. */
    usage: text({ enum: propertyUsages }).notNull(),
    /** ???. */
    address: text().notNull(),
    /** ???. */
    city: text().notNull(),
    /** ???. */
    province: text().notNull(),
    /** ???. */
    postalCode: text().notNull(),
    /** ???. */
    country: text().notNull().default('ES'),
    /** ???. */
    cadastralReference: text(),
    /** ???. */
    constructionYear: integer(),
    /** ???. */
    totalArea: integer().notNull(),
    /** ???. */
    builtArea: integer(),
    /** ???. */
    bedrooms: integer(),
    /** ???. */
    bathrooms: integer(),
    /** ???. */
    floors: integer(),
    /** ???. */
    hasGarage: boolean().default(false),
    /** ???. */
    hasPool: boolean().default(false),
    /** ???. */
    hasGarden: boolean().default(false),
    /** ???. */
    purchaseDate: instant(),
    /** ???. */
    purchasePrice: numeric({ precision: 12, scale: 2 }),
    /** ???. */
    currentValue: numeric({ precision: 12, scale: 2 }),
    /** ???. */
    status: text({ enum: propertyStatuses }).notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('properties_propertyNumber_key').on(t.propertyNumber),
    index('properties_customerId_idx').on(t.customerId),
    index('properties_type_idx').on(t.type),
    index('properties_status_idx').on(t.status),
    index('properties_postalCode_idx').on(t.postalCode),
    index('properties_propertyNumber_trgm_idx').using('gin', t.propertyNumber.op('gin_trgm_ops')),
    index('properties_address_trgm_idx').using('gin', t.address.op('gin_trgm_ops')),
    index('properties_cadastralReference_trgm_idx').using('gin', t.cadastralReference.op('gin_trgm_ops')),
    searchIndex('properties', ['propertyNumber', 'cadastralReference', 'address', 'city']),
  ],
);

/** Words of `PropertyValuation.valuationType`. */
export const propertyValuationValuationTypes = [
  'MARKET',
  'REBUILD',
  'CADASTRAL',
  'MORTGAGE',
  'CONTENTS',
] as const;

/** ???. */
export const propertyValuations = pgTable(
  'property_valuations',
  {
    /** Identifier of the property valuation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    propertyId: text().notNull(),
    /** ???. */
    valuationType: text({ enum: propertyValuationValuationTypes }).notNull(),
    /** ???. */
    valuationDate: instant().notNull(),
    /** ???. */
    valuedAmount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** ???. */
    valuerId: text().notNull(),
    /** ???. */
    valuerCompany: text(),
    /** ???. */
    methodology: text(),
    /** ???. */
    notes: text(),
    /** ???. */
    reportUrl: text(),
    /** ???. */
    claimId: text(),
    /** ???. */
    documentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('property_valuations_propertyId_idx').on(t.propertyId),
    index('property_valuations_valuationDate_idx').on(t.valuationDate),
    index('property_valuations_claimId_idx').on(t.claimId),
    index('property_valuations_documentId_idx').on(t.documentId),
    index('property_valuations_valuerId_idx').on(t.valuerId),
    foreignKey({
      name: 'property_valuations_propertyId_fkey',
      columns: [t.propertyId],
      foreignColumns: [properties.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `PropertyRisk.riskType`. */
export const propertyRiskRiskTypes = [
  'FIRE',
  'FLOOD',
  'THEFT',
  'EARTHQUAKE',
  'WIND',
  'SUBSIDENCE',
  'ELECTRICAL',
  'LIABILITY',
] as const;

/** Words of `PropertyRisk.severity`. */
export const propertyRiskSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** ???. */
export const propertyRisks = pgTable(
  'property_risks',
  {
    /** Identifier of the property risk; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    propertyId: text().notNull(),
    /** ???. */
    riskType: text({ enum: propertyRiskRiskTypes }).notNull(),
    /** ???. */
    severity: text({ enum: propertyRiskSeverities }).notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    mitigationMeasures: text(),
    /** ???. */
    identifiedAt: instant().notNull().default(now),
    /** ???. */
    resolvedAt: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('property_risks_propertyId_idx').on(t.propertyId),
    index('property_risks_severity_idx').on(t.severity),
    foreignKey({
      name: 'property_risks_propertyId_fkey',
      columns: [t.propertyId],
      foreignColumns: [properties.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

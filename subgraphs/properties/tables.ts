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

/** A home, building or business premises that a policy insures or a quote was asked for. */
export const properties = pgTable(
  'properties',
  {
    /** Identifier of the property; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the property in our books, unique. */
    propertyNumber: text().notNull(),
    /** Customer who insures it, in the customers database. */
    customerId: text().notNull(),
    /** What is built there. */
    type: text({ enum: propertyTypes }).notNull(),
    /** What it is used for; an empty home suffers more burglaries and leaks. */
    usage: text({ enum: propertyUsages }).notNull(),
    /** Street, number, floor and door. */
    address: text().notNull(),
    /** Town or village. */
    city: text().notNull(),
    /** Province. */
    province: text().notNull(),
    /** Postcode, five digits; the territories database knows the places of it. */
    postalCode: text().notNull(),
    /** Country, two letters of ISO 3166. */
    country: text().notNull().default('ES'),
    /** Reference in the land register (referencia catastral), 20 characters. */
    cadastralReference: text(),
    /** Year in which it was finished; null while it is being built. */
    constructionYear: integer(),
    /** Area with the plot in square metres. */
    totalArea: integer().notNull(),
    /** Area built in square metres. */
    builtArea: integer(),
    /** Bedrooms; null where nobody lives. */
    bedrooms: integer(),
    /** Bathrooms; null where nobody lives. */
    bathrooms: integer(),
    /** Floors of the building or of the home. */
    floors: integer(),
    /** Whether a garage belongs to it. */
    hasGarage: boolean().default(false),
    /** Whether it has a swimming pool. */
    hasPool: boolean().default(false),
    /** Whether it has a garden. */
    hasGarden: boolean().default(false),
    /** Instant at which the customer bought it. */
    purchaseDate: instant(),
    /** What he paid for it, in euros. */
    purchasePrice: numeric({ precision: 12, scale: 2 }),
    /** What it would sell for now with its ground, in euros. */
    currentValue: numeric({ precision: 12, scale: 2 }),
    /** What became of it; only an ACTIVE one can be insured. */
    status: text({ enum: propertyStatuses }).notNull(),
    /** Further facts as JSON, such as whether it is made up. */
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

/** What somebody found a property, or what is in it, to be worth. */
export const propertyValuations = pgTable(
  'property_valuations',
  {
    /** Identifier of the property valuation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Property that was valued; its valuations go with it. */
    propertyId: text().notNull(),
    /** What was asked: REBUILD without the ground, CONTENTS what is inside, CADASTRAL the value for tax. */
    valuationType: text({ enum: propertyValuationValuationTypes }).notNull(),
    /** Instant as of which it was valued. */
    valuationDate: instant().notNull(),
    /** Value found, in euros; a sum insured below it pays claims in proportion (LCS art. 30). */
    valuedAmount: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Employee who valued it or took in an outside report, in the authentication database. */
    valuerId: text().notNull(),
    /** Firm of valuers or loss adjusters; null where we valued it ourselves. */
    valuerCompany: text(),
    /** How the value was arrived at. */
    methodology: text(),
    /** Remarks on the valuation. */
    notes: text(),
    /** Where the report can be read. */
    reportUrl: text(),
    /** Claim whose damage was valued, in the claims database. */
    claimId: text(),
    /** Report of the expert, in the documents database. */
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

/** Something that endangers a property, and what was done about it. */
export const propertyRisks = pgTable(
  'property_risks',
  {
    /** Identifier of the property risk; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Property in danger; its risks go with it. */
    propertyId: text().notNull(),
    /** What may happen. */
    riskType: text({ enum: propertyRiskRiskTypes }).notNull(),
    /** How bad it would be. */
    severity: text({ enum: propertyRiskSeverities }).notNull(),
    /** What was seen, in words. */
    description: text().notNull(),
    /** What makes it less likely or less bad; null where nothing was agreed. */
    mitigationMeasures: text(),
    /** Instant at which it was seen. */
    identifiedAt: instant().notNull().default(now),
    /** Instant at which it was done away with; null while it lasts. */
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

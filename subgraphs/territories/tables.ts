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

/** Words of `Territory.type`. */
export const territoryTypes = [
  'COUNTRY',
  'AUTONOMOUS_COMMUNITY',
  'PROVINCE',
  'MUNICIPALITY',
  'POSTAL_CODE',
  'SALES_ZONE',
  'RISK_ZONE',
] as const;

/** Words of `Territory.riskLevel`. */
export const territoryRiskLevels = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;

/** ???. */
export const territories = pgTable(
  'territories',
  {
    /** Identifier of the territory; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    code: text().notNull(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    type: text({ enum: territoryTypes }).notNull(),
    /** ???. */
    parentId: text(),
    /** ???. */
    country: text().notNull(),
    /** ???. */
    region: text(),
    /** ???. */
    province: text(),
    /** ???. */
    postalCodes: text().array(),
    /** ???. */
    riskLevel: text({ enum: territoryRiskLevels }),
    /** ???. */
    isActive: boolean().notNull().default(true),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('territories_code_key').on(t.code),
    index('territories_type_idx').on(t.type),
    index('territories_parentId_idx').on(t.parentId),
    index('territories_country_idx').on(t.country),
    index('territories_postalCodes_idx').using('gin', t.postalCodes),
    index('territories_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    searchIndex('territories', ['code', 'name']),
    foreignKey({ name: 'territories_parentId_fkey', columns: [t.parentId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `TerritoryRisk.riskType`. */
export const territoryRiskRiskTypes = [
  'FLOOD',
  'EARTHQUAKE',
  'WILDFIRE',
  'HAIL',
  'WIND',
  'THEFT',
  'TRAFFIC',
] as const;

/** Words of `TerritoryRisk.severity`. */
export const territoryRiskSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** Words of `TerritoryRisk.impact`. */
export const territoryRiskImpacts = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** ???. */
export const territoryRisks = pgTable(
  'territory_risks',
  {
    /** Identifier of the territory risk; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    territoryId: text().notNull(),
    /** ???. */
    riskType: text({ enum: territoryRiskRiskTypes }).notNull(),
    /** ???. */
    severity: text({ enum: territoryRiskSeverities }).notNull(),
    /** ???. */
    probability: numeric({ precision: 5, scale: 4 }).notNull(),
    /** ???. */
    impact: text({ enum: territoryRiskImpacts }).notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('territory_risks_territoryId_idx').on(t.territoryId),
    index('territory_risks_riskType_idx').on(t.riskType),
    foreignKey({
      name: 'territory_risks_territoryId_fkey',
      columns: [t.territoryId],
      foreignColumns: [territories.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const territoryStatistics = pgTable(
  'territory_statistics',
  {
    /** Identifier of the territory statistic; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    territoryId: text().notNull(),
    /** ???. */
    year: integer().notNull(),
    /** ???. */
    population: integer(),
    /** ???. */
    gdpPerCapita: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    crimeRate: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    accidentRate: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    weatherEvents: integer(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('territory_statistics_territoryId_idx').on(t.territoryId),
    index('territory_statistics_year_idx').on(t.year),
    foreignKey({
      name: 'territory_statistics_territoryId_fkey',
      columns: [t.territoryId],
      foreignColumns: [territories.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

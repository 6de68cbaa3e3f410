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

/** A place of the tree country, autonomous community, province, municipality, or a zone drawn across it. */
export const territories = pgTable(
  'territories',
  {
    /** Identifier of the territory; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Code of the place, unique: `ES`, `ES-CA10` a community, `ES-46` a province, `ES-46250` a municipality, by INE numbers. */
    code: text().notNull(),
    /** Name as one says it. */
    name: text().notNull(),
    /** Kind of place; SALES_ZONE is drawn for agents, RISK_ZONE for a danger. */
    type: text({ enum: territoryTypes }).notNull(),
    /** Place it lies in; null at the top, and on places whose parent was deleted. */
    parentId: text(),
    /** Country, two letters of ISO 3166. */
    country: text().notNull(),
    /** Autonomous community it lies in. */
    region: text(),
    /** Province it lies in. */
    province: text(),
    /** Postcodes of a municipality, also the few of another province's digits; null for places above it. */
    postalCodes: text().array(),
    /** Level of its worst danger; null where it is that of the province. */
    riskLevel: text({ enum: territoryRiskLevels }),
    /** Whether it is in use; places that were merged stay for old rows. */
    isActive: boolean().notNull().default(true),
    /** Further facts as JSON, such as the INE number and postcodes that look odd. */
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

/** How much a danger threatens a territory. */
export const territoryRisks = pgTable(
  'territory_risks',
  {
    /** Identifier of the territory risk; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Territory in danger; its risks go with it. */
    territoryId: text().notNull(),
    /** What may happen. */
    riskType: text({ enum: territoryRiskRiskTypes }).notNull(),
    /** How grave the danger is compared with the rest of the country. */
    severity: text({ enum: territoryRiskSeverities }).notNull(),
    /** Chance of an event in a year, as a fraction of 1. */
    probability: numeric({ precision: 5, scale: 4 }).notNull(),
    /** How much an event would cost the book. */
    impact: text({ enum: territoryRiskImpacts }).notNull(),
    /** What the assessment rests on, in words. */
    description: text(),
    /** Instant from which the assessment holds. */
    effectiveFrom: instant().notNull(),
    /** Instant until which it holds; null while it is open. */
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

/** Figures of a territory in a year. */
export const territoryStatistics = pgTable(
  'territory_statistics',
  {
    /** Identifier of the territory statistic; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Territory the figures are of; they go with it. */
    territoryId: text().notNull(),
    /** Calendar year of the figures. */
    year: integer().notNull(),
    /** Inhabitants. */
    population: integer(),
    /** Gross domestic product per inhabitant and year, in euros. */
    gdpPerCapita: numeric({ precision: 10, scale: 2 }),
    /** Offences for a thousand inhabitants. */
    crimeRate: numeric({ precision: 5, scale: 2 }),
    /** Motor claims for a hundred insured vehicles. */
    accidentRate: numeric({ precision: 5, scale: 2 }),
    /** Storms, floods and the like that brought claims. */
    weatherEvents: integer(),
    /** Further facts as JSON, such as the source of the figures or that they are made up. */
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

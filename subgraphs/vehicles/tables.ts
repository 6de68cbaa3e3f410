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

/** Words of `Vehicle.fuelType`. */
export const vehicleFuelTypes = [
  'GASOLINE',
  'DIESEL',
  'HYBRID',
  'PLUG_IN_HYBRID',
  'ELECTRIC',
  'LPG',
  'CNG',
  'HYDROGEN',
] as const;

/** Words of `Vehicle.transmission`. */
export const vehicleTransmissions = ['MANUAL', 'AUTOMATIC'] as const;

/** Words of `Vehicle.status`. */
export const vehicleStatuses = ['ACTIVE', 'SOLD', 'STOLEN', 'TOTAL_LOSS', 'DEREGISTERED'] as const;

/** ???. */
export const vehicles = pgTable(
  'vehicles',
  {
    /** Identifier of the vehicle; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    vin: text().notNull(),
    /** ???. */
    registrationNumber: text().notNull(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    make: text().notNull(),
    /** ???. */
    model: text().notNull(),
    /** ???. */
    year: integer().notNull(),
    /** ???. */
    color: text(),
    /** ???. */
    fuelType: text({ enum: vehicleFuelTypes }).notNull(),
    /** ???. */
    transmission: text({ enum: vehicleTransmissions }).notNull(),
    /** ???. */
    engineSize: integer(),
    /** ???. */
    horsePower: integer(),
    /** ???. */
    seats: integer(),
    /** ???. */
    doors: integer(),
    /** ???. */
    weight: integer(),
    /** ???. */
    purchaseDate: instant(),
    /** ???. */
    purchasePrice: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    currentValue: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    status: text({ enum: vehicleStatuses }).notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('vehicles_vin_key').on(t.vin),
    uniqueIndex('vehicles_registrationNumber_key').on(t.registrationNumber),
    index('vehicles_customerId_idx').on(t.customerId),
    index('vehicles_status_idx').on(t.status),
    index('vehicles_vin_trgm_idx').using('gin', t.vin.op('gin_trgm_ops')),
    index('vehicles_registrationNumber_trgm_idx').using('gin', t.registrationNumber.op('gin_trgm_ops')),
    index('vehicles_model_trgm_idx').using('gin', t.model.op('gin_trgm_ops')),
    searchIndex('vehicles', ['registrationNumber', 'vin', 'make', 'model']),
  ],
);

/** Words of `VehicleInspection.inspectionType`. */
export const vehicleInspectionInspectionTypes = ['ITV', 'PRE_COVER', 'CLAIM_EXPERT', 'RENEWAL'] as const;

/** Words of `VehicleInspection.result`. */
export const vehicleInspectionResults = ['FAVOURABLE', 'MINOR_DEFECTS', 'UNFAVOURABLE', 'NEGATIVE'] as const;

/** ???. */
export const vehicleInspections = pgTable(
  'vehicle_inspections',
  {
    /** Identifier of the vehicle inspection; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    vehicleId: text().notNull(),
    /** ???. */
    inspectionType: text({ enum: vehicleInspectionInspectionTypes }).notNull(),
    /** ???. */
    inspectionDate: instant().notNull(),
    /** ???. */
    expiryDate: instant().notNull(),
    /** ???. */
    result: text({ enum: vehicleInspectionResults }).notNull(),
    /** ???. */
    inspectorId: text().notNull(),
    /** ???. */
    defects: jsonb(),
    /** ???. */
    notes: text(),
    /** ???. */
    certificateNumber: text(),
    /** ???. */
    claimId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('vehicle_inspections_vehicleId_idx').on(t.vehicleId),
    index('vehicle_inspections_expiryDate_idx').on(t.expiryDate),
    index('vehicle_inspections_claimId_idx').on(t.claimId),
    index('vehicle_inspections_inspectorId_idx').on(t.inspectorId),
    foreignKey({
      name: 'vehicle_inspections_vehicleId_fkey',
      columns: [t.vehicleId],
      foreignColumns: [vehicles.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `VehicleModification.modificationType`. */
export const vehicleModificationModificationTypes = [
  'ENGINE',
  'BODYWORK',
  'WHEELS',
  'SUSPENSION',
  'TOW_BAR',
  'FUEL_CONVERSION',
  'ACCESSORY',
  'OTHER',
] as const;

/** ???. */
export const vehicleModifications = pgTable(
  'vehicle_modifications',
  {
    /** Identifier of the vehicle modification; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    vehicleId: text().notNull(),
    /** ???. */
    modificationType: text({ enum: vehicleModificationModificationTypes }).notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    modificationDate: instant().notNull(),
    /** ???. */
    cost: numeric({ precision: 10, scale: 2 }),
    /** ???. */
    affectsPremium: boolean().notNull().default(false),
    /** ???. */
    premiumImpact: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    declaredToPolicyAt: instant(),
    /** ???. */
    endorsementId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('vehicle_modifications_vehicleId_idx').on(t.vehicleId),
    index('vehicle_modifications_endorsementId_idx').on(t.endorsementId),
    foreignKey({
      name: 'vehicle_modifications_vehicleId_fkey',
      columns: [t.vehicleId],
      foreignColumns: [vehicles.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

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

/** A vehicle that a policy insures or a quote was asked for; a renewed policy insures the same one. */
export const vehicles = pgTable(
  'vehicles',
  {
    /** Identifier of the vehicle; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Vehicle identification number, 17 characters without I, O and Q (ISO 3779), unique. */
    vin: text().notNull(),
    /** Number plate, four digits and three consonants since 2000, unique. */
    registrationNumber: text().notNull(),
    /** Customer who insures it, in the customers database. */
    customerId: text().notNull(),
    /** Maker as it is commonly called. */
    make: text().notNull(),
    /** Model as the maker calls it. */
    model: text().notNull(),
    /** Year in which this vehicle was built. */
    year: integer().notNull(),
    /** Colour of the bodywork, in words. */
    color: text(),
    /** What it runs on; PLUG_IN_HYBRID is charged from the mains, HYBRID is not. */
    fuelType: text({ enum: vehicleFuelTypes }).notNull(),
    /** Kind of gear box. */
    transmission: text({ enum: vehicleTransmissions }).notNull(),
    /** Displacement in cubic centimetres; null for an electric motor. */
    engineSize: integer(),
    /** Power of the engine in metric horsepower. */
    horsePower: integer(),
    /** Places, the driver's included. */
    seats: integer(),
    /** Doors, the tailgate included; null for two wheels. */
    doors: integer(),
    /** Mass in running order in kilograms. */
    weight: integer(),
    /** Instant at which the customer bought it. */
    purchaseDate: instant(),
    /** What it cost when it was new, in euros. */
    purchasePrice: numeric({ precision: 10, scale: 2 }),
    /** What it would sell for now, in euros; a total loss pays no more. */
    currentValue: numeric({ precision: 10, scale: 2 }),
    /** What became of it; only an ACTIVE one can be insured. */
    status: text({ enum: vehicleStatuses }).notNull(),
    /** Further facts as JSON, such as the size of its fleet or what was made up about it. */
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

/** One look at a vehicle: the periodic test (ITV), or ours before cover, at renewal or after a loss. */
export const vehicleInspections = pgTable(
  'vehicle_inspections',
  {
    /** Identifier of the vehicle inspection; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Vehicle that was looked at; its inspections go with it. */
    vehicleId: text().notNull(),
    /** Occasion; ITV is the State's periodic test, CLAIM_EXPERT the valuation of a loss (peritación). */
    inspectionType: text({ enum: vehicleInspectionInspectionTypes }).notNull(),
    /** Instant of the inspection. */
    inspectionDate: instant().notNull(),
    /** Instant until which the result counts; a failed ITV must be repeated within two months. */
    expiryDate: instant().notNull(),
    /** Finding; NEGATIVE means it may not be driven away. */
    result: text({ enum: vehicleInspectionResults }).notNull(),
    /** Employee who inspected it or took in an outside report, in the authentication database. */
    inspectorId: text().notNull(),
    /** What was found, as JSON: `found` lists code, part, words and grade of each defect. */
    defects: jsonb(),
    /** Remarks of whoever inspected it. */
    notes: text(),
    /** Number of the certificate of the ITV station; null for our own inspections. */
    certificateNumber: text(),
    /** Claim whose damage was looked at, in the claims database. */
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

/** A change to a vehicle since it left the factory. */
export const vehicleModifications = pgTable(
  'vehicle_modifications',
  {
    /** Identifier of the vehicle modification; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Vehicle that was changed; its modifications go with it. */
    vehicleId: text().notNull(),
    /** Part that was changed. */
    modificationType: text({ enum: vehicleModificationModificationTypes }).notNull(),
    /** What was done, in words. */
    description: text().notNull(),
    /** Instant at which it was done. */
    modificationDate: instant().notNull(),
    /** What it cost, in euros. */
    cost: numeric({ precision: 10, scale: 2 }),
    /** Whether it makes the risk another one, which must be declared (LCS art. 11). */
    affectsPremium: boolean().notNull().default(false),
    /** By how much the premium changes, in per cent; null where it does not. */
    premiumImpact: numeric({ precision: 5, scale: 2 }),
    /** Instant at which the holder told us; null where he did not. */
    declaredToPolicyAt: instant(),
    /** Endorsement that took it into the policy, in the policies database. */
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

import { plate } from '../identifiers.ts';
import type { SourceRow } from '../source-file.ts';
import type { VehicleFacts } from '../story.ts';

/** The year in which the ages of the source count. */
const YEAR = 2025;
/** Plates begin behind those of the other books. */
const FIRST_PLATE = 40_000_000;
const HORSEPOWER_PER_KILOWATT = 1.35962;

/** The vehicle of a row, of which the source knows age and power; the rest is made up, as its database asks for it. */
export function vehicleOf(row: SourceRow, ordinal: number): VehicleFacts {
  const kilowatts = /^(\d+) kW$/.exec(row.vehicl_powerkw!)?.[1];
  const synthetic = ['vin', 'registrationNumber', 'make', 'model', 'fuelType', 'transmission'];
  return {
    vin: `SYNEUDL${String(ordinal).padStart(10, '0')}`,
    plate: plate(FIRST_PLATE + ordinal),
    make: 'Desconocida',
    model: row.vehicl_powerkw!,
    year: YEAR - Number(row.vehicl_age),
    ...{ fuelType: 'GASOLINE', transmission: 'MANUAL', engineSize: null },
    horsePower: kilowatts === undefined ? null : Math.round(Number(kilowatts) * HORSEPOWER_PER_KILOWATT),
    ...{ seats: null, doors: null, weight: null, color: null, purchasePrice: null, currentValue: null },
    invented: false,
    metadata: {
      source: 'eudirectlapse',
      sourceKey: ordinal,
      power: row.vehicl_powerkw,
      garage: row.vehicl_garage,
      synthetic,
    },
  };
}

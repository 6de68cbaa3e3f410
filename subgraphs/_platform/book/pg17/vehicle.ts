import { euros } from '../catalogue/products.ts';
import { plate } from '../identifiers.ts';
import type { VehicleFacts } from '../story.ts';
import type { SourceRow } from './files.ts';

const FUELS: Readonly<Record<string, string>> = { Diesel: 'DIESEL', Gasoline: 'GASOLINE', Hybrid: 'HYBRID' };
/** The year 0 of the portfolio, in which its ages count. */
const YEAR = 2025;
/** Plates of this portfolio begin behind those of the sample book. */
const FIRST_PLATE = 2_000_000;

/**
 * The vehicle of a row. A figure of 0 is one the source does not know. Numbers and gear box are made up, as its database
 * asks for them; one car has no age, and gets the year in which its model came out.
 */
export function vehicleOf(row: SourceRow): VehicleFacts {
  const digits = row.id_policy!.replace(/\D/g, '');
  const synthetic = ['vin', 'registrationNumber', 'transmission', ...(row.vh_age ? [] : ['year'])];
  return {
    vin: `SYNPG17${digits.slice(-10).padStart(10, '0')}`,
    plate: plate(FIRST_PLATE + Number(digits.slice(0, -2)) * 10 + Number(digits.slice(-2))),
    make: row.vh_make!,
    model: row.vh_model!,
    year: YEAR - Number(row.vh_age || row.vh_sale_begin),
    fuelType: FUELS[row.vh_fuel!]!,
    transmission: 'MANUAL',
    engineSize: known(row.vh_cyl),
    horsePower: known(row.vh_din),
    weight: known(row.vh_weight),
    ...{ seats: null, doors: null, color: null, currentValue: null },
    purchasePrice: known(row.vh_value) === null ? null : euros(Number(row.vh_value)),
    invented: false,
    metadata: { source: 'pg17', sourceKey: row.id_policy, type: row.vh_type, synthetic },
  };
}

function known(figure: string | undefined): number | null {
  return Number(figure) > 0 ? Number(figure) : null;
}

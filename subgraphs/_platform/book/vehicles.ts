import {
  carFuels,
  cars,
  motorcycleFuels,
  motorcycles,
  type VehicleModel,
} from './catalogue/vehicle-models.ts';
import { plate } from './identifiers.ts';
import { type Cents, rated } from './money.ts';
import { type Draw, drawFrom } from './random.ts';
import type { Risk, VehicleFacts } from './story.ts';

// biome-ignore format: a list to read across
const COLORS = ['Blanco', 'Blanco', 'Negro', 'Gris', 'Gris', 'Plata', 'Azul', 'Rojo', 'Verde', 'Beige'] as const;

/** Numbers of prospects' plates begin behind those of all policies. */
const PROSPECT_PLATES = 1_000_000;

/** A vehicle for a policy or quote with this label: a model, a plate nobody else in the book has, what it is worth. */
export function inventVehicle(
  label: string,
  type: string,
  capital: Cents,
  draw: Draw,
): Pick<Risk, 'description' | 'facts'> & { vehicle: VehicleFacts } {
  const motorcycle = type === 'MOTORCYCLE';
  const model = draw.pick(motorcycle ? motorcycles : cars);
  const chassis = draw.digits(4) + Array.from({ length: 3 }, () => draw.pick(CHASSIS_LETTERS)).join('');
  const number = plateNumber(label);
  const registration = plate(number);
  const vehicles = type === 'FLEET' ? draw.whole(4, 18) : 1;
  const description =
    type === 'FLEET'
      ? `Flota de ${vehicles} vehículos, primero ${model.name} ${registration}`
      : `${model.name}, matrícula ${registration}`;
  const fuel = model.engineSize === null ? 'ELECTRIC' : draw.pick(motorcycle ? motorcycleFuels : carFuels);
  // Nobody insures a car that is yet to be built.
  const year = Math.min(draw.whole(2009, 2025), Number(label.slice(0, 4)));
  const vin = `SYN${chassis}${String(number).padStart(7, '0')}`;
  const built = builtAs(model, fuel, year, Math.round(capital / vehicles), label);
  return {
    description,
    facts: { vehicle: { model: model.name, plate: registration, year, fuel, vehicles } },
    vehicle: { vin, plate: registration, ...built, metadata: { synthetic: true, vehicles } },
  };
}

const CHASSIS_LETTERS = [...'BCDFGHJKLMNPRSTVWXYZ'];

/** Labels are `2025-000001` for policies and `2026-C001-3` for prospects: no two have the same number. */
function plateNumber(label: string): number {
  const [, ...rest] = label.split('-');
  return Number(rest.join('').replace(/\D/g, '')) + (rest.length > 1 ? PROSPECT_PLATES : 0);
}

function builtAs(model: VehicleModel, fuelType: string, year: number, currentValue: Cents, label: string) {
  const draw = drawFrom(`vehicle/${label}`);
  const [make, ...name] = model.name.split(' ');
  const automatic = ['ELECTRIC', 'HYBRID', 'PLUG_IN_HYBRID'].includes(fuelType) || draw.oneIn(5);
  return {
    make: make!,
    model: name.join(' '),
    year,
    fuelType,
    transmission: automatic ? 'AUTOMATIC' : 'MANUAL',
    engineSize: fuelType === 'ELECTRIC' ? null : model.engineSize,
    horsePower: model.horsePower,
    seats: model.seats,
    doors: model.doors,
    weight: model.weight,
    color: draw.pick(COLORS),
    purchasePrice: rated(currentValue, 10_400 + Math.max(0, 2026 - year) * draw.whole(350, 700)),
    currentValue,
    invented: true,
  };
}

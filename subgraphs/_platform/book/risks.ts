import { idOf } from './keys.ts';
import type { Cents } from './money.ts';
import type { Draw } from './random.ts';
import type { Customer, PropertyFacts, Risk } from './story.ts';
import { inventVehicle } from './vehicles.ts';

const DWELLINGS = ['Piso', 'Ático', 'Casa adosada', 'Chalet', 'Apartamento', 'Casa'] as const;
const ACTIVITIES = [
  'comercio al por menor',
  'hostelería',
  'construcción y reformas',
  'servicios profesionales',
  'taller mecánico',
  'logística',
  'industria alimentaria',
] as const;

/** The thing a policy of this kind covers: a vehicle, a home, the business's premises or the customer himself. */
export function inventRisk(
  key: string,
  risk: string,
  type: string,
  capital: Cents,
  holder: Customer,
  draw: Draw,
): Risk {
  const base = { id: idOf('policy-risk', key), sumInsured: capital };
  if (risk === 'VEHICLE')
    return {
      ...base,
      objectType: 'VEHICLE',
      objectId: idOf('vehicle', key),
      ...inventVehicle(key, type, capital, draw),
    };
  if (risk === 'PROPERTY')
    return {
      ...base,
      objectType: 'PROPERTY',
      objectId: idOf('property', key),
      ...property(type, capital, holder, draw),
    };
  const activity = draw.pick(ACTIVITIES);
  const person = {
    description: `Asegurado: ${displayName(holder)}`,
    facts: { occupation: 'empleado', smoker: draw.oneIn(5) },
  };
  const business = {
    description: `Actividad: ${activity}`,
    facts: { activity, employees: draw.whole(1, 60), turnover: draw.whole(80, 6_000) * 1_000 },
  };
  return {
    ...base,
    objectType: 'CUSTOMER',
    objectId: holder.id,
    ...(risk === 'BUSINESS' ? business : person),
  };
}

/** How a customer is addressed: the company's name, or first name and surnames. */
export function displayName(customer: Customer): string {
  return customer.companyName ?? `${customer.firstName} ${customer.lastName}`;
}

function property(
  type: string,
  value: Cents,
  holder: Customer,
  draw: Draw,
): Pick<Risk, 'description' | 'facts'> & { property: PropertyFacts } {
  const home = holder.addresses.find((address) => address.type === 'RISK') ?? holder.addresses[0]!;
  const kind =
    { HOME: draw.pick(DWELLINGS), COMMUNITY: 'Edificio de viviendas' }[type] ??
    draw.pick(['Local', 'Nave', 'Oficina']);
  const area = type === 'HOME' ? draw.whole(48, 240) : draw.whole(80, 2_400);
  const description = `${kind} de ${area} m² en ${home.street} ${home.number}, ${home.postalCode} ${home.city}`;
  const builtIn = draw.whole(1955, 2022);
  return {
    description,
    facts: { property: { kind, area, builtIn, postalCode: home.postalCode } },
    property: { kind, area, builtIn, address: home, value },
  };
}

import { idOf } from './keys.ts';
import type { Cents } from './money.ts';
import type { Draw } from './random.ts';
import type { Customer, Risk } from './story.ts';

const CARS = [
  'Seat Ibiza',
  'Seat León',
  'Renault Clio',
  'Renault Mégane',
  'Peugeot 208',
  'Citroën C3',
  'Dacia Sandero',
  'Volkswagen Golf',
  'Toyota Corolla',
  'Hyundai Tucson',
  'Kia Sportage',
  'Opel Corsa',
  'Ford Focus',
  'Skoda Octavia',
  'Nissan Qashqai',
  'BMW Serie 1',
  'Audi A3',
  'Mercedes Clase A',
  'Fiat 500',
  'Tesla Model 3',
] as const;
const MOTORCYCLES = [
  'Honda PCX 125',
  'Yamaha NMAX',
  'Kymco Agility',
  'Vespa Primavera',
  'BMW R 1250',
  'Kawasaki Z650',
  'Honda CB500',
] as const;
const PLATE_LETTERS = 'BCDFGHJKLMNPRSTVWXYZ';
const DWELLINGS = ['Piso', 'Ático', 'Casa adosada', 'Chalet', 'Apartamento'] as const;
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
    return { ...base, objectType: 'VEHICLE', objectId: idOf('vehicle', key), ...vehicle(type, draw) };
  if (risk === 'PROPERTY')
    return {
      ...base,
      objectType: 'PROPERTY',
      objectId: idOf('property', key),
      ...property(type, holder, draw),
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

function vehicle(type: string, draw: Draw) {
  const model = draw.pick(type === 'MOTORCYCLE' ? MOTORCYCLES : CARS);
  const plate = `${draw.digits(4)} ${Array.from({ length: 3 }, () => draw.pick([...PLATE_LETTERS])).join('')}`;
  const vehicles = type === 'FLEET' ? draw.whole(4, 18) : 1;
  const description =
    type === 'FLEET'
      ? `Flota de ${vehicles} vehículos, primero ${model} ${plate}`
      : `${model}, matrícula ${plate}`;
  const fuel = model.startsWith('Tesla')
    ? 'ELECTRIC'
    : draw.pick(['GASOLINE', 'GASOLINE', 'DIESEL', 'HYBRID']);
  return { description, facts: { vehicle: { model, plate, year: draw.whole(2009, 2025), fuel, vehicles } } };
}

function property(type: string, holder: Customer, draw: Draw) {
  const home = holder.addresses.find((address) => address.type === 'RISK') ?? holder.addresses[0]!;
  const kind =
    { HOME: draw.pick(DWELLINGS), COMMUNITY: 'Edificio de viviendas' }[type] ??
    draw.pick(['Local', 'Nave', 'Oficina']);
  const area = type === 'HOME' ? draw.whole(48, 240) : draw.whole(80, 2_400);
  const description = `${kind} de ${area} m² en ${home.street} ${home.number}, ${home.postalCode} ${home.city}`;
  return {
    description,
    facts: { property: { kind, area, builtIn: draw.whole(1955, 2022), postalCode: home.postalCode } },
  };
}

/** A model as the book invents vehicles of it. */
export interface VehicleModel {
  /** Make and model as one says them; the make is the first word. */
  readonly name: string;
  /** Cubic centimetres; null for an electric motor. */
  readonly engineSize: number | null;
  readonly horsePower: number;
  /** Kilograms. */
  readonly weight: number;
  readonly seats: number;
  readonly doors: number | null;
}

function car(name: string, engineSize: number | null, horsePower: number, weight: number, doors = 5) {
  return { name, engineSize, horsePower, weight, seats: doors === 3 ? 4 : 5, doors };
}

function motorcycle(name: string, engineSize: number, horsePower: number, weight: number) {
  return { name, engineSize, horsePower, weight, seats: 2, doors: null };
}

export const cars: readonly VehicleModel[] = [
  car('Seat Ibiza', 999, 95, 1165),
  car('Seat León', 1498, 130, 1290),
  car('Renault Clio', 999, 90, 1180),
  car('Renault Mégane', 1461, 115, 1390),
  car('Peugeot 208', 1199, 100, 1165),
  car('Citroën C3', 1199, 83, 1125),
  car('Dacia Sandero', 999, 90, 1150),
  car('Volkswagen Golf', 1498, 130, 1330),
  car('Toyota Corolla', 1798, 140, 1430),
  car('Hyundai Tucson', 1598, 150, 1550),
  car('Kia Sportage', 1598, 150, 1560),
  car('Opel Corsa', 1199, 100, 1165),
  car('Ford Focus', 999, 125, 1360),
  car('Skoda Octavia', 1498, 150, 1380),
  car('Nissan Qashqai', 1332, 140, 1420),
  car('BMW Serie 1', 1499, 136, 1440),
  car('Audi A3', 1498, 150, 1395),
  car('Mercedes Clase A', 1332, 136, 1375),
  car('Fiat 500', 1242, 69, 940, 3),
  car('Tesla Model 3', null, 283, 1760),
];

export const motorcycles: readonly VehicleModel[] = [
  motorcycle('Honda PCX 125', 125, 12, 130),
  motorcycle('Yamaha NMAX', 125, 12, 131),
  motorcycle('Kymco Agility', 125, 10, 118),
  motorcycle('Vespa Primavera', 125, 11, 130),
  motorcycle('BMW R 1250', 1254, 136, 249),
  motorcycle('Kawasaki Z650', 649, 68, 187),
  motorcycle('Honda CB500', 471, 48, 189),
];

/** What cars run on, one word a share. */
export const carFuels: readonly string[] = [
  ...Array<string>(9).fill('GASOLINE'),
  ...Array<string>(7).fill('DIESEL'),
  ...Array<string>(3).fill('HYBRID'),
  ...['PLUG_IN_HYBRID', 'LPG', 'CNG'],
];

export const motorcycleFuels: readonly string[] = [...Array<string>(11).fill('GASOLINE'), 'ELECTRIC'];

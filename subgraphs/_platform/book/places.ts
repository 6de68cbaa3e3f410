import type { Draw } from './random.ts';
import { municipalities, provinces } from './registers.ts';

/** A Spanish municipality with the postcodes that carry its province's prefix. */
export interface Place {
  readonly municipality: string;
  readonly city: string;
  readonly province: string;
  readonly postcodes: readonly string[];
}

function readPlaces(): Place[] {
  const names = new Map(provinces.map(({ code, name }) => [code, name]));
  return municipalities.flatMap(({ code, name, postcodes: all }) => {
    const prefix = code.slice(0, 2);
    const postcodes = all.filter((postcode) => postcode.startsWith(prefix));
    return postcodes.length === 0
      ? []
      : [{ municipality: code, city: name, province: names.get(prefix)!, postcodes }];
  });
}

/** All places, those with most postcodes first: the rank stands in for the size of a town. */
export const placesBySize: readonly Place[] = readPlaces().sort(
  (a, b) => b.postcodes.length - a.postcodes.length || (a.municipality < b.municipality ? -1 : 1),
);

/** A place, towns far more often than villages. */
export function drawPlace(draw: Draw): Place {
  return placesBySize[Math.floor(placesBySize.length * draw.fraction() ** 6)]!;
}

// biome-ignore format: a list to read across
const STREETS = [
  'Calle Mayor', 'Calle Real', 'Calle del Sol', 'Calle de la Iglesia', 'Calle Nueva', 'Calle Cervantes', 'Calle Goya',
  'Calle Velázquez', 'Calle San Juan', 'Calle San Antonio', 'Calle Santa Ana', 'Calle de la Fuente', 'Calle Colón',
  'Calle Ramón y Cajal', 'Calle Miguel Hernández', 'Calle Antonio Machado', 'Calle Rosalía de Castro', 'Calle Clara Campoamor',
  'Calle Emilia Pardo Bazán', 'Calle Gabriel Miró', 'Calle de los Olivos', 'Calle de los Almendros', 'Calle del Molino',
  'Calle del Puente', 'Calle Alta', 'Calle Baja', 'Avenida de la Constitución', 'Avenida de España', 'Avenida de Andalucía',
  'Avenida del Mar', 'Avenida de la Paz', 'Avenida de Europa', 'Avenida de Portugal', 'Avenida de los Reyes Católicos',
  'Paseo de la Alameda', 'Paseo Marítimo', 'Paseo del Parque', 'Plaza Mayor', 'Plaza de España', 'Plaza del Mercado',
  'Ronda de Levante', 'Ronda Norte', 'Travesía del Horno', 'Camino Viejo', 'Carretera de la Sierra',
] as const;

/** Street and number; floor and door as well for most of them. */
export function drawStreet(draw: Draw) {
  const flat = draw.fraction() < 0.7;
  return {
    street: draw.pick(STREETS),
    number: String(draw.whole(1, 140)),
    floor: flat ? `${draw.whole(1, 9)}º` : null,
    door: flat ? draw.pick(['A', 'B', 'C', 'D', 'Izda.', 'Dcha.']) : null,
  };
}

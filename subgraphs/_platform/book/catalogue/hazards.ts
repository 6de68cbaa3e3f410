/* What endangers which province. Orders of magnitude made up for the book after what is generally known; no survey. */

/** A danger with the provinces where it is worse than elsewhere, by INE code: the first lists are the worst. */
export interface Hazard {
  readonly type: string;
  readonly description: string;
  /** Chance of an event in a year where it is CRITICAL, in ten-thousandths; half of it a step below. */
  readonly probability: number;
  readonly critical: readonly string[];
  readonly high: readonly string[];
  readonly medium: readonly string[];
}

const list = (codes: string) => codes.split(' ').filter((code) => code !== '');

function hazard(
  type: string,
  description: string,
  probability: number,
  critical: string,
  high: string,
  medium: string,
): Hazard {
  return {
    ...{ type, description, probability },
    ...{ critical: list(critical), high: list(high), medium: list(medium) },
  };
}

export const hazards: readonly Hazard[] = [
  hazard(
    'FLOOD',
    'Lluvias torrenciales y crecidas.',
    3_200,
    '46 30',
    '03 12 43 07 29',
    '08 17 41 50 31 48 20 04 33',
  ),
  hazard('EARTHQUAKE', 'Sismicidad moderada.', 240, '18', '30 03 04', '29 14 23 41 25 22'),
  hazard(
    'WILDFIRE',
    'Incendio forestal de verano.',
    4_100,
    '32 49',
    '24 10 36 12 43',
    '05 06 15 27 37 46 17 38 35',
  ),
  hazard('HAIL', 'Pedrisco de primavera y verano.', 3_600, '25', '50 22 44', '26 31 42 09 16 02 13 45'),
  hazard('WIND', 'Temporales de viento.', 3_000, '11', '17 35 38 15', '36 39 33 04 21 43 52 51'),
  hazard('THEFT', 'Robos por encima de la media.', 2_500, '', '08 28', '29 41 46 03 07'),
  hazard('TRAFFIC', 'Tráfico denso y siniestralidad alta.', 5_200, '28', '08', '46 41 29 48 50 30'),
];

/** Areas drawn for a danger of their own: code, name, province, level. */
export const riskZones = [
  ['ZR-JUCAR', 'Ribera del Júcar, zona inundable', '46', 'VERY_HIGH'],
  ['ZR-SEGURA', 'Vega Baja del Segura, zona inundable', '03', 'VERY_HIGH'],
  ['ZR-EBRO', 'Ebro medio, zona inundable', '50', 'HIGH'],
  ['ZR-LORCA', 'Valle del Guadalentín, zona sísmica', '30', 'HIGH'],
  ['ZR-GRANADA', 'Vega de Granada, zona sísmica', '18', 'HIGH'],
  ['ZR-ESTRECHO', 'Campo de Gibraltar, zona de viento', '11', 'MEDIUM'],
  ['ZR-SEGRIA', 'Llanos de Lleida, zona de pedrisco', '25', 'HIGH'],
  ['ZR-SIERRA', 'Sierra de la Culebra, interfaz forestal', '49', 'VERY_HIGH'],
] as const;

/** Inhabitants in thousands and product per head in euros of each community, in round figures. */
export const sizes: Readonly<Record<string, readonly [thousands: number, productPerHead: number]>> = {
  '01': [8_600, 23_000],
  '02': [1_350, 34_000],
  '03': [1_000, 28_000],
  '04': [1_230, 33_000],
  '05': [2_230, 25_000],
  '06': [590, 29_000],
  '07': [2_390, 30_000],
  '08': [2_100, 26_000],
  '09': [8_000, 36_000],
  '10': [5_300, 28_000],
  '11': [1_050, 24_000],
  '12': [2_700, 29_000],
  '13': [7_000, 42_000],
  '14': [1_560, 26_000],
  '15': [680, 37_000],
  '16': [2_230, 39_000],
  '17': [325, 34_000],
  '18': [83, 24_000],
  '19': [86, 22_000],
};

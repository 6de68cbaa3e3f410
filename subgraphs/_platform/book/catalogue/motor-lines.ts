import type { ProductLine } from './product-line.ts';

const people = ['INDIVIDUAL', 'SELF_EMPLOYED'];
const instalments = ['ANNUAL', 'ANNUAL', 'BIANNUAL', 'QUARTERLY', 'MONTHLY'];
const vehicle = {
  risk: 'VEHICLE',
  holders: people,
  taxed: true,
  ccs: { fixed: 2.1 },
  frequencies: instalments,
} as const;
const motorLosses = [
  ['COLLISION', 0, 1450, 'Alcance por detrás en una retención.'],
  ['COLLISION', 0, 2300, 'Colisión lateral en un cruce sin visibilidad.'],
  ['ROADSIDE_ASSISTANCE', 1, 180, 'Avería de batería; remolque al taller más cercano.'],
] as const;

/** Products that insure vehicles. */
export const motorLines: readonly ProductLine[] = [
  {
    ...vehicle,
    code: 'AUTO-TERCEROS',
    name: 'Auto Terceros',
    type: 'AUTO',
    category: 'PERSONAL',
    insurer: 'Iberia Mutua de Seguros',
    ramo: '10',
    weight: 16,
    ages: [18, 90],
    deductible: null,
    capital: [6_000, 22_000],
    frequency: 14,
    coverages: [
      ['Responsabilidad civil obligatoria', 70_000_000, 168, true],
      ['Asistencia en viaje', 6_000, 32, true],
      ['Defensa jurídica', 3_000, 18, false],
      ['Lunas', 1_500, 34, false],
    ],
    losses: [
      ...motorLosses,
      ['GLASS', 3, 320, 'Impacto de grava en la luna delantera.'],
      ['LEGAL_DEFENCE', 2, 700, 'Reclamación de daños al contrario.'],
    ],
  },
  {
    ...vehicle,
    code: 'AUTO-TODO-RIESGO',
    name: 'Auto Todo Riesgo con Franquicia',
    type: 'AUTO',
    category: 'PERSONAL',
    insurer: 'Iberia Mutua de Seguros',
    ramo: '3',
    weight: 15,
    ages: [21, 85],
    deductible: 300,
    capital: [12_000, 58_000],
    frequency: 24,
    coverages: [
      ['Daños propios', '100%', 214, true],
      ['Responsabilidad civil obligatoria', 70_000_000, 152, true],
      ['Robo e incendio', '100%', 61, true],
      ['Lunas', 2_000, 29, true],
      ['Vehículo de sustitución', 1_200, 26, false],
    ],
    losses: [
      ['COLLISION', 0, 2100, 'Golpe contra una columna del garaje.'],
      ['VANDALISM', 0, 900, 'Rayado de puertas en la vía pública.'],
      ['THEFT', 2, 7800, 'Robo del vehículo en un aparcamiento.'],
      ['GLASS', 3, 340, 'Rotura de la luna trasera.'],
      ['BODILY_INJURY', 1, 6400, 'Lesiones leves del conductor contrario.'],
    ],
  },
  {
    ...vehicle,
    code: 'MOTO',
    name: 'Motocicletas',
    type: 'MOTORCYCLE',
    category: 'PERSONAL',
    insurer: 'Iberia Mutua de Seguros',
    ramo: '10',
    weight: 5,
    ages: [18, 75],
    deductible: 150,
    capital: [2_000, 16_000],
    frequency: 9,
    coverages: [
      ['Responsabilidad civil obligatoria', 70_000_000, 98, true],
      ['Accidentes del conductor', 18_000, 36, true],
      ['Robo', '90%', 44, false],
    ],
    losses: [
      ['COLLISION', 0, 1700, 'Caída al evitar a un peatón.'],
      ['BODILY_INJURY', 1, 3900, 'Fractura de clavícula en caída.'],
      ['THEFT', 2, 3100, 'Sustracción de la motocicleta de madrugada.'],
    ],
  },
  {
    ...vehicle,
    code: 'FLOTAS',
    name: 'Flotas de Empresa',
    type: 'FLEET',
    category: 'COLLECTIVE',
    insurer: 'Atlántida Empresas',
    ramo: '10',
    holders: ['COMPANY', 'PUBLIC_BODY'],
    weight: 3,
    ages: null,
    deductible: 600,
    capital: [60_000, 420_000],
    frequency: 48,
    coverages: [
      ['Responsabilidad civil obligatoria', 70_000_000, 1_480, true],
      ['Daños propios', '100%', 1_120, true],
      ['Asistencia en viaje', 12_000, 260, true],
    ],
    losses: [...motorLosses, ['COLLISION', 1, 4200, 'Salida de vía de una furgoneta de reparto.']],
  },
];

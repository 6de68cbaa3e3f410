import { day, type Instant } from '../calendar.ts';
import { euros } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import type { Cents } from '../money.ts';

/** A course as the training desk offers it. */
export interface TrainingCourse {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly level: string;
  /** Hours. */
  readonly duration: number;
  readonly format: string;
  readonly instructor: string;
  readonly maxParticipants: number | null;
  readonly price: Cents | null;
  readonly isActive: boolean;
  /** Codes of courses to pass before. */
  readonly prerequisites: readonly string[];
  readonly objectives: readonly string[];
  readonly content: object;
  readonly createdAt: Instant;
}

type Line = readonly [
  code: string,
  name: string,
  category: string,
  level: string,
  hours: number,
  format: string,
  price: number | null,
  prerequisites: readonly string[],
  units: readonly string[],
];

const table: readonly Line[] = [
  [
    'IDD-N3',
    'Distribución de seguros, nivel 3',
    'IDD_CONTINUOUS',
    'LEVEL_3',
    150,
    'BLENDED',
    320,
    [],
    ['El contrato de seguro', 'El mercado y su supervisión'],
  ],
  [
    'IDD-N2',
    'Distribución de seguros, nivel 2',
    'IDD_CONTINUOUS',
    'LEVEL_2',
    200,
    'BLENDED',
    480,
    ['IDD-N3'],
    ['Ramos personales', 'Ramos patrimoniales', 'Asesoramiento'],
  ],
  [
    'IDD-N1',
    'Distribución de seguros, nivel 1',
    'IDD_CONTINUOUS',
    'LEVEL_1',
    300,
    'CLASSROOM',
    890,
    ['IDD-N2'],
    ['Dirección de la correduría', 'Capacidad financiera', 'Análisis objetivo'],
  ],
  [
    'IDD-FC',
    'Formación continua anual',
    'IDD_CONTINUOUS',
    'LEVEL_2',
    25,
    'ONLINE',
    90,
    [],
    ['Novedades normativas', 'Casos de asesoramiento'],
  ],
  [
    'PRO-HOG',
    'Hogar y comunidades',
    'PRODUCT',
    'LEVEL_3',
    6,
    'WEBINAR',
    null,
    [],
    ['Continente y contenido', 'Regla proporcional'],
  ],
  [
    'PRO-AUT',
    'Autos y flotas',
    'PRODUCT',
    'LEVEL_3',
    6,
    'WEBINAR',
    null,
    [],
    ['Responsabilidad obligatoria', 'Daños propios'],
  ],
  [
    'PRO-CIB',
    'Ciberriesgo para pymes',
    'PRODUCT',
    'ADVANCED',
    8,
    'CLASSROOM',
    150,
    [],
    ['Respuesta a incidentes', 'Suscripción'],
  ],
  [
    'CUM-PBC',
    'Prevención del blanqueo de capitales',
    'COMPLIANCE',
    'LEVEL_3',
    4,
    'ONLINE',
    null,
    [],
    ['Diligencia debida', 'Comunicación de indicios'],
  ],
  [
    'CUM-RGP',
    'Protección de datos en la correduría',
    'COMPLIANCE',
    'LEVEL_3',
    5,
    'ONLINE',
    null,
    [],
    ['Derechos del interesado', 'Bloqueo y conservación'],
  ],
  [
    'CUM-QUE',
    'Atención de quejas y reclamaciones',
    'COMPLIANCE',
    'LEVEL_2',
    4,
    'WEBINAR',
    null,
    ['CUM-RGP'],
    ['El plazo de un mes', 'La vía de la DGSFP'],
  ],
  [
    'VEN-NEC',
    'Exigencias y necesidades del cliente',
    'SALES',
    'LEVEL_3',
    8,
    'CLASSROOM',
    120,
    [],
    ['La entrevista', 'La recomendación personal'],
  ],
  [
    'SIS-GRA',
    'Consultas sobre el grafo de datos',
    'SYSTEMS',
    'ADVANCED',
    10,
    'BLENDED',
    null,
    [],
    ['Filtros y grupos', 'Cuadros de mando'],
  ],
  [
    'HAB-DIF',
    'Conversaciones difíciles en siniestros',
    'SOFT_SKILLS',
    'LEVEL_3',
    5,
    'CLASSROOM',
    95,
    [],
    ['Escucha', 'Decir que no'],
  ],
  [
    'SIS-ANT',
    'El programa de gestión anterior',
    'SYSTEMS',
    'LEVEL_3',
    12,
    'CLASSROOM',
    null,
    [],
    ['Pantallas', 'Listados'],
  ],
];

/** Courses no longer given. */
const retired = new Set(['SIS-ANT']);

/** The courses on offer, and one that is no longer given. */
export const trainingCourses: readonly TrainingCourse[] = table.map(courseOf);

function courseOf(
  [code, name, category, level, hours, format, price, prerequisites, units]: Line,
  i: number,
): TrainingCourse {
  return {
    id: idOf('training-course', code),
    ...{ code, name, category, level, format, prerequisites },
    description: `${name}: ${units.join(', ').toLowerCase()}.`,
    duration: hours,
    instructor: userId('training', 1 + (i % 2)),
    maxParticipants: format === 'ONLINE' ? null : 12,
    price: price === null ? null : euros(price),
    isActive: !retired.has(code),
    objectives: units.map((unit) => `Aplicar: ${unit.toLowerCase()}`),
    content: { units: units.map((title, u) => ({ order: u + 1, title })) },
    createdAt: day(2023, 9, 1),
  };
}

import { day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';

/** A key figure: what it measures, in which unit, how often. */
export interface Kpi {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly unit: string;
  readonly frequency: string;
  /** Hundredths of the unit; for money these are cents. */
  readonly target: number | null;
  /** Whether less is better, as with days and unpaid receipts. */
  readonly lessIsBetter: boolean;
  readonly isActive: boolean;
  readonly createdAt: Instant;
}

type Measure = readonly [category: string, unit: string, frequency: string, target: number | null];

function kpi(
  code: string,
  [category, unit, frequency, target]: Measure,
  name: string,
  description: string,
  lessIsBetter = false,
  isActive = true,
): Kpi {
  const id = idOf('kpi', code);
  const createdAt = day(2024, 1, 15);
  return {
    id,
    code,
    name,
    description,
    category,
    unit,
    frequency,
    target,
    lessIsBetter,
    isActive,
    createdAt,
  };
}

/** The figures of the house. Those of a portfolio are counted from its own stories; the office's are of the telephone. */
export const kpis: readonly Kpi[] = [
  kpi(
    'PRIMA_EMITIDA',
    ['SALES', 'EUR', 'MONTHLY', 350_000],
    'Prima emitida',
    'Importe sin impuestos de los recibos emitidos, menos los extornos.',
  ),
  kpi(
    'POLIZAS_NUEVAS',
    ['SALES', 'COUNT', 'MONTHLY', 300],
    'Pólizas nuevas',
    'Pólizas contratadas, sin renovaciones.',
  ),
  kpi(
    'RENOVACION',
    ['RETENTION', 'PERCENT', 'QUARTERLY', 8_500],
    'Tasa de renovación',
    'Vencimientos que se renovaron entre todos los vencimientos.',
  ),
  kpi(
    'SINIESTROS',
    ['CLAIMS', 'COUNT', 'MONTHLY', null],
    'Siniestros declarados',
    'Siniestros que se declararon en el periodo.',
    true,
  ),
  kpi(
    'PLAZO_SINIESTRO',
    ['CLAIMS', 'DAYS', 'QUARTERLY', 2_500],
    'Plazo medio de liquidación',
    'Días desde la declaración hasta la liquidación.',
    true,
  ),
  kpi(
    'SINIESTRALIDAD',
    ['CLAIMS', 'RATIO', 'YEARLY', 65],
    'Siniestralidad',
    'Importe aprobado de los siniestros entre la prima emitida.',
    true,
  ),
  kpi(
    'COBRADO',
    ['FINANCE', 'EUR', 'MONTHLY', 350_000],
    'Primas cobradas',
    'Cobros de recibos en el periodo.',
  ),
  kpi(
    'IMPAGO',
    ['FINANCE', 'PERCENT', 'QUARTERLY', 500],
    'Recibos impagados',
    'Recibos que vencieron y siguen sin cobrar entre los que vencieron.',
    true,
  ),
  kpi(
    'QUEJAS',
    ['SERVICE', 'COUNT', 'QUARTERLY', null],
    'Quejas recibidas',
    'Quejas y reclamaciones recibidas.',
    true,
  ),
  kpi(
    'QUEJAS_EN_PLAZO',
    ['COMPLIANCE', 'PERCENT', 'QUARTERLY', 10_000],
    'Quejas resueltas en plazo',
    'Quejas resueltas antes de su fecha límite entre las resueltas.',
  ),
  kpi(
    'LLAMADAS',
    ['SERVICE', 'COUNT', 'DAILY', 18_000],
    'Llamadas atendidas',
    'Llamadas atendidas por la oficina.',
  ),
  kpi(
    'VALORACION',
    ['SERVICE', 'SCORE', 'WEEKLY', 450],
    'Valoración de la llamada',
    'Media de las valoraciones, de 1 a 5, al terminar la llamada.',
  ),
  kpi(
    'VISITAS',
    ['SALES', 'COUNT', 'WEEKLY', null],
    'Visitas comerciales',
    'Visitas de los agentes; ya no se cuentan.',
    false,
    false,
  ),
];

const byCode = new Map(kpis.map((one) => [one.code, one]));

/** The figure with this code. */
export function kpiOf(code: string): Kpi {
  return byCode.get(code)!;
}

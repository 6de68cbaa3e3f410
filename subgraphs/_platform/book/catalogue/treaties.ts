import { day, yearOf } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Treaty } from '../story.ts';
import { euros } from './products.ts';

interface TreatyLine {
  readonly number: string;
  readonly name: string;
  readonly reinsurer: string;
  readonly type: string;
  readonly status: string;
  readonly years: readonly [number, number];
  readonly retention: number;
  readonly premium: number;
  readonly commission: number | null;
  readonly lines: readonly string[];
  readonly quota: number | null;
}

const table: readonly TreatyLine[] = [
  {
    number: 'REA-2023-001',
    name: 'Excedente de hogar y comunidades',
    reinsurer: 'Alpina Re',
    type: 'SURPLUS',
    status: 'ACTIVE',
    years: [2023, 2028],
    retention: 600_000,
    premium: 380_000,
    commission: 2_500,
    lines: ['HOME', 'COMMUNITY'],
    quota: null,
  },
  {
    number: 'REA-2023-002',
    name: 'Cuota parte de empresas',
    reinsurer: 'Danubia Re',
    type: 'QUOTA_SHARE',
    status: 'ACTIVE',
    years: [2023, 2028],
    retention: 0,
    premium: 510_000,
    commission: 2_800,
    lines: ['SME'],
    quota: 3_000,
  },
  {
    number: 'REA-2023-003',
    name: 'Facultativo de responsabilidad',
    reinsurer: 'Nordsee Rück',
    type: 'FACULTATIVE',
    status: 'ACTIVE',
    years: [2023, 2028],
    retention: 1_000_000,
    premium: 90_000,
    commission: 1_500,
    lines: ['LIABILITY'],
    quota: null,
  },
  {
    number: 'REA-2023-004',
    name: 'Cuota parte de ciberriesgo',
    reinsurer: 'Danubia Re',
    type: 'QUOTA_SHARE',
    status: 'ACTIVE',
    years: [2023, 2028],
    retention: 0,
    premium: 120_000,
    commission: 2_200,
    lines: ['CYBER'],
    quota: 5_000,
  },
  {
    number: 'REA-2023-005',
    name: 'Excedente de vida',
    reinsurer: 'Alpina Re',
    type: 'SURPLUS',
    status: 'ACTIVE',
    years: [2023, 2028],
    retention: 300_000,
    premium: 140_000,
    commission: 2_000,
    lines: ['LIFE'],
    quota: null,
  },
  {
    number: 'REA-2025-006',
    name: 'Exceso de pérdida de autos',
    reinsurer: 'Nordsee Rück',
    type: 'EXCESS_OF_LOSS',
    status: 'ACTIVE',
    years: [2025, 2027],
    retention: 500_000,
    premium: 260_000,
    commission: null,
    lines: ['FLEET'],
    quota: null,
  },
  {
    number: 'REA-2026-007',
    name: 'Exceso de siniestralidad de salud',
    reinsurer: 'Alpina Re',
    type: 'STOP_LOSS',
    status: 'SUSPENDED',
    years: [2026, 2027],
    retention: 2_000_000,
    premium: 75_000,
    commission: null,
    lines: ['HEALTH'],
    quota: null,
  },
  {
    number: 'REA-2021-008',
    name: 'Cuota parte de empresas 2021',
    reinsurer: 'Danubia Re',
    type: 'QUOTA_SHARE',
    status: 'COMMUTED',
    years: [2021, 2023],
    retention: 0,
    premium: 430_000,
    commission: 2_600,
    lines: ['SME'],
    quota: 3_000,
  },
];

/** The reinsurance programme: proportional and not, in force and ended. */
export const treaties: readonly Treaty[] = table.map((line) => ({
  id: idOf('treaty', line.number),
  number: line.number,
  name: line.name,
  reinsurerId: idOf('insurer', line.reinsurer),
  reinsurer: line.reinsurer,
  type: line.type,
  status: line.status,
  from: day(line.years[0], 1, 1),
  to: day(line.years[1], 1, 1),
  retention: euros(line.retention),
  premium: euros(line.premium),
  commissionRate: line.commission,
  lines: line.lines,
  quota: line.quota,
}));

/** The treaty in force that takes policies of a type which began at an instant; only those that cede policy by policy. */
export function treatyFor(type: string, startAt: number): Treaty | undefined {
  return treaties.find(
    (treaty) =>
      treaty.status === 'ACTIVE' &&
      treaty.lines.includes(type) &&
      ['SURPLUS', 'QUOTA_SHARE', 'FACULTATIVE'].includes(treaty.type) &&
      yearOf(treaty.from) <= yearOf(startAt) &&
      startAt < treaty.to,
  );
}

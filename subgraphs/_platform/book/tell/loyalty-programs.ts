import { day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';

/** A loyalty programme: what earns points and what they make of a member. */
export interface LoyaltyProgram {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Points for each euro of premium, in hundredths. */
  readonly pointsPerEuro: number;
  readonly benefits: object;
  readonly isActive: boolean;
  readonly startAt: Instant;
  readonly endAt: Instant | null;
}

/** Tiers from the highest, each from so many points of a lifetime. */
export const tiers = [
  ['PLATINUM', 4_000],
  ['GOLD', 2_000],
  ['SILVER', 800],
  ['BRONZE', 0],
] as const;

/** Months after which points that were not used expire. */
export const POINTS_LAST_MONTHS = 24;

const BENEFITS = {
  BRONZE: ['Canje de puntos por descuentos'],
  SILVER: ['Asistencia telefónica preferente'],
  GOLD: ['Revisión anual gratuita de sus seguros', 'Manitas del hogar una vez al año'],
  PLATINUM: ['Gestor personal', 'Chequeo de salud anual'],
};

function program(
  code: string,
  name: string,
  points: number,
  more: Partial<LoyaltyProgram> = {},
): LoyaltyProgram {
  return {
    ...{ id: idOf('loyalty-program', code), code, name, pointsPerEuro: points, benefits: BENEFITS },
    description: `${points / 100} puntos por cada euro de prima pagado; caducan a los ${POINTS_LAST_MONTHS} meses.`,
    ...{ isActive: true, startAt: day(2021, 1, 1), endAt: null },
    ...more,
  };
}

/** The programmes: one for people, one for firms, and the one that came before them. */
export const loyaltyPrograms: readonly LoyaltyProgram[] = [
  program('CLUB', 'Club de asegurados', 100),
  program('EMPRESAS', 'Club de empresas', 50),
  program('PUNTOS_2016', 'Puntos 2016', 20, {
    isActive: false,
    startAt: day(2016, 1, 1),
    endAt: day(2021, 1, 1),
  }),
];

/** The programme with this code. */
export function loyaltyProgramOf(code: string): LoyaltyProgram {
  return loyaltyPrograms.find((one) => one.code === code)!;
}

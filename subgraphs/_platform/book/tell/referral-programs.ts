import { day, type Instant } from '../calendar.ts';
import { euros } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import type { Cents } from '../money.ts';

/** A programme that rewards who brings a customer. Rewards are cents; with `POINTS`, a hundredth of a point each. */
export interface ReferralProgram {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly referrerReward: Cents;
  readonly refereeReward: Cents | null;
  readonly rewardType: 'CASH' | 'POINTS' | 'DISCOUNT' | 'GIFT_CARD';
  readonly maxReferrals: number | null;
  readonly startAt: Instant;
  readonly endAt: Instant | null;
  readonly isActive: boolean;
  readonly terms: string;
}

const TERMS =
  'El premio se gana cuando la persona recomendada lleva treinta días con su primera póliza en vigor y la prima pagada.';

function program(
  [code, name, rewardType]: readonly [string, string, ReferralProgram['rewardType']],
  [referrer, referee]: readonly [number, number | null],
  [startAt, endAt]: readonly [Instant, Instant | null],
  more: { readonly description: string; readonly max: number | null; readonly isActive?: boolean },
): ReferralProgram {
  return {
    ...{ id: idOf('referral-program', code), code, name, rewardType, startAt, endAt, terms: TERMS },
    ...{ description: more.description, maxReferrals: more.max, isActive: more.isActive ?? true },
    ...{ referrerReward: euros(referrer), refereeReward: referee === null ? null : euros(referee) },
  };
}

/** The programmes, those that run first; a referral belongs to one that ran on the day it was sent. */
export const referralPrograms: readonly ReferralProgram[] = [
  program(['AMIGO', 'Trae a un amigo', 'CASH'], [50, 25], [day(2021, 1, 1), null], {
    description: 'Cincuenta euros para quien recomienda y veinticinco para quien llega.',
    max: 10,
  }),
  program(['CLUB', 'Puntos por recomendar', 'POINTS'], [500, null], [day(2023, 1, 1), null], {
    description: 'Quinientos puntos del club para el socio que recomienda.',
    max: null,
  }),
  program(
    ['REGALO25', 'Tarjeta regalo de Navidad', 'GIFT_CARD'],
    [40, 40],
    [day(2025, 10, 1), day(2026, 2, 1)],
    {
      description: 'Una tarjeta regalo de cuarenta euros para cada uno.',
      max: 5,
      isActive: false,
    },
  ),
  program(['VECINO', 'Vecinos asegurados', 'DISCOUNT'], [30, 30], [day(2024, 3, 1), day(2027, 3, 1)], {
    description: 'Un bono de treinta euros para la próxima contratación de cada uno.',
    max: 20,
  }),
];

/** Programmes that ran on a day. */
export function programsOn(at: Instant): readonly ReferralProgram[] {
  return referralPrograms.filter(({ startAt, endAt }) => startAt <= at && (endAt === null || at < endAt));
}

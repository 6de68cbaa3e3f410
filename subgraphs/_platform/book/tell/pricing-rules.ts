import { day, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { decimal } from '../money.ts';
import type { Product } from '../story.ts';

/** A step of a product's rating. */
export interface PricingRule {
  readonly id: string;
  readonly name: string;
  readonly productId: string;
  readonly ruleType: string;
  readonly condition: object;
  readonly adjustment: object;
  readonly priority: number;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Products whose premiums pay no tax. */
const EXEMPT = ['LIFE', 'HEALTH'];

/** The steps that rate a product, in the order of their priority. */
export function pricingRulesOf(product: Product): PricingRule[] {
  const rule = (ruleType: string, name: string, priority: number, condition: object, adjustment: object) => ({
    id: idOf('pricing-rule', `${product.code}/${ruleType}/${priority}`),
    name: `${product.name}: ${name}`,
    productId: product.id,
    ruleType,
    condition,
    adjustment,
    priority,
    from: product.effectiveFrom,
    to: product.effectiveTo,
  });
  const always = {};
  const base = product.coverages.map(({ name, premium }) => ({ coverage: name, premium: decimal(premium) }));
  const bands = product.pricing.map(({ riskProfile, ageFrom, ageTo, multiplier }, i) =>
    rule(
      'FACTOR',
      `perfil ${riskProfile}`,
      20 + i,
      { field: 'holderAge', between: [ageFrom, ageTo] },
      { multiplier: multiplier / 10_000 },
    ),
  );
  return [
    rule('BASE_RATE', 'prima base por garantía', 10, always, { coverages: base }),
    ...bands,
    rule('FACTOR', 'capital en su intervalo', 30, always, { multiplierFrom: 0.7, multiplierTo: 1.6 }),
    rule('CAP', 'límites de la experiencia', 40, always, { multiplierFrom: 0.85, multiplierTo: 1.15 }),
    rule('MINIMUM_PREMIUM', 'prima mínima por garantía', 50, always, { minimum: '0.01' }),
    rule('ROUNDING', 'redondeo al céntimo', 60, always, { to: '0.01', mode: 'HALF_UP' }),
    rule('TAX', 'impuestos y recargos', 70, always, taxOf(product)),
  ];
}

function taxOf({ type }: Product): object {
  return EXEMPT.includes(type) ? { exempt: 'Ley 13/1996, art. 12' } : { ips: '0.08', clea: '0.0015' };
}

/** Money or percentage taken off a price. `value` is hundredths of a per cent point or cents. */
export interface DiscountRule {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly value: number;
  readonly valueType: 'PERCENTAGE' | 'FIXED';
  readonly applicableTo: readonly string[];
  readonly conditions: object | null;
  readonly maxUses: number | null;
  readonly currentUses: number;
  readonly createdAt: Instant;
  readonly from: Instant;
  readonly to: Instant | null;
}

const motor = ['AUTO-TERCEROS', 'AUTO-TODO-RIESGO', 'MOTO'];

/** Code, type, wording, value, product codes (none is all) and condition. */
const DISCOUNTS = [
  ['FIDELIDAD', 'LOYALTY', 'Cliente de más de tres años', 500, [], { field: 'yearsAsCustomer', gte: 3 }],
  [
    'SINPARTES',
    'NO_CLAIMS',
    'Sin siniestros en dos años',
    600,
    motor,
    { field: 'claimsLast24Months', eq: 0 },
  ],
  ['MULTI', 'MULTI_POLICY', 'Más de una póliza en vigor', 700, [], { field: 'policiesInForce', gte: 2 }],
  ['ANUAL', 'PAYMENT_ANNUAL', 'Pago anual', 300, [], { field: 'paymentFrequency', eq: 'ANNUAL' }],
  ['DIGITAL', 'DIGITAL', 'Comunicación solo electrónica', 200, [], { field: 'paperless', eq: true }],
  ['EMPLEADO', 'EMPLOYEE', 'Personal de la correduría', 1_500, [], { field: 'employee', eq: true }],
] as const;

/** The discounts; the two promotions have a limit, the first of them is over. */
export const discountRules: readonly DiscountRule[] = [
  ...DISCOUNTS.map(([code, type, name, value, products, conditions]) => ({
    ...discount(code, type, name, value, 'PERCENTAGE'),
    applicableTo: products,
    conditions,
  })),
  {
    ...discount('BIENVENIDA23', 'PROMOTION', 'Bienvenida 2023', 25_00, 'FIXED'),
    ...{ maxUses: 2_000, currentUses: 1_846, from: day(2023, 1, 1), to: day(2023, 12, 31) },
  },
  {
    ...discount('VERANO26', 'PROMOTION', 'Hogar de verano', 40_00, 'FIXED'),
    ...{
      applicableTo: ['HOGAR', 'HOGAR-PREMIUM'],
      maxUses: 500,
      from: day(2026, 7, 1),
      to: day(2026, 9, 30),
    },
  },
];

function discount(
  code: string,
  type: string,
  name: string,
  value: number,
  valueType: DiscountRule['valueType'],
): DiscountRule {
  const id = idOf('discount-rule', code);
  const open = { applicableTo: [], conditions: null, maxUses: null, currentUses: 0 };
  const from = day(2022, 1, 1);
  return { id, code, name, type, value, valueType, ...open, createdAt: from, from, to: null };
}

/** Money or percentage put on a price. `value` is hundredths of a per cent point or cents. */
export interface SurchargeRule {
  readonly id: string;
  readonly name: string;
  readonly productId: string;
  readonly reason: string;
  readonly value: number;
  readonly valueType: 'PERCENTAGE' | 'FIXED';
  readonly conditions: object;
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Reason, wording, value, how it counts, the kinds of product (none is all) and condition. */
const SURCHARGES = [
  [
    'YOUNG_DRIVER',
    'Conductor menor de 26 años',
    1_500,
    'PERCENTAGE',
    ['AUTO', 'MOTORCYCLE'],
    { field: 'driverAge', lt: 26 },
  ],
  [
    'MODIFICATION',
    'Vehículo modificado',
    500,
    'PERCENTAGE',
    ['AUTO', 'MOTORCYCLE'],
    { field: 'modifications', gte: 1 },
  ],
  [
    'HIGH_RISK_ZONE',
    'Zona de riesgo',
    400,
    'PERCENTAGE',
    ['HOME', 'COMMUNITY', 'COMMERCE', 'SME'],
    { field: 'territoryRisk', gte: 'HIGH' },
  ],
  [
    'HEALTH',
    'Agravación por salud',
    1_200,
    'PERCENTAGE',
    ['LIFE', 'HEALTH', 'ACCIDENT'],
    { field: 'medicalScore', gte: 60 },
  ],
  [
    'OCCUPATION',
    'Profesión con riesgo',
    600,
    'PERCENTAGE',
    ['LIFE', 'ACCIDENT'],
    { field: 'occupationClass', gte: 3 },
  ],
  ['CLAIMS_HISTORY', 'Siniestralidad anterior', 800, 'PERCENTAGE', [], { field: 'claimsLast5Years', gte: 3 }],
  [
    'INSTALLMENT',
    'Recargo por fraccionamiento, por recibo',
    150,
    'FIXED',
    [],
    { field: 'paymentFrequency', eq: 'QUARTERLY' },
  ],
] as const;

/** The surcharges of a product. */
export function surchargeRulesOf(product: Product): SurchargeRule[] {
  return SURCHARGES.filter(
    ([, , , , types]) => types.length === 0 || types.some((type) => type === product.type),
  ).map(([reason, name, value, valueType, , conditions]) => ({
    id: idOf('surcharge-rule', `${product.code}/${reason}`),
    name,
    productId: product.id,
    reason,
    value,
    valueType,
    conditions,
    from: product.effectiveFrom,
    to: product.effectiveTo,
  }));
}

import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';

/** A pattern that raises suspicion. Scores are hundredths of a point, 0 to 10000. */
export interface FraudRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly severity: string;
  readonly conditions: object;
  /** The score from which an alert is raised. */
  readonly threshold: number;
  readonly isActive: boolean;
  readonly by: string;
  readonly since: Instant;
}

/** Words of the severities from the mildest, each with the score it begins at. */
const SEVERITIES = [
  ['LOW', 0],
  ['MEDIUM', 5_000],
  ['HIGH', 7_000],
  ['CRITICAL', 9_000],
] as const;

/** How severe a score is. */
export function severityOf(score: number): string {
  return SEVERITIES.findLast(([, from]) => score >= from)![0];
}

const RULES = {
  LARGE_LOSS: [
    'CLAIM',
    4_000,
    'Importe alto',
    'El importe reclamado supera los 8.000 € o diez veces la prima.',
    { field: 'amount', gt: '8000.00', orPremiumTimes: 10 },
  ],
  EARLY_LOSS: [
    'CLAIM',
    5_000,
    'Siniestro temprano',
    'La pérdida ocurre en los primeros treinta días de la primera póliza.',
    { field: 'daysSinceInception', lt: 30 },
  ],
  LATE_NOTICE: [
    'CLAIM',
    2_000,
    'Aviso tardío',
    'El siniestro se comunica pasados los siete días del art. 16 LCS.',
    { field: 'daysToNotice', gt: 7 },
  ],
  CONTRADICTION: [
    'CLAIM',
    7_000,
    'Relato contradictorio',
    'El parte, las fotografías y el informe pericial no casan.',
    { anyOf: ['photoMetadata', 'expertReport', 'witness'] },
  ],
  REPEATED_LOSS: [
    'NETWORK',
    4_500,
    'Vehículo reincidente',
    'El mismo vehículo tiene dos siniestros en un periodo.',
    { field: 'claimsOfVehicle', gte: 2 },
  ],
  COVER_RAISED: [
    'APPLICATION',
    5_000,
    'Ampliación reciente',
    'La pérdida sigue en menos de sesenta días a una ampliación de garantías.',
    { field: 'daysSinceEndorsement', lt: 60 },
  ],
  QUOTE_CHANGED: [
    'APPLICATION',
    2_500,
    'Datos corregidos a la baja',
    'El presupuesto se repite con datos que abaratan la prima.',
    { field: 'versions', gte: 2 },
  ],
  IDENTITY: [
    'IDENTITY',
    8_500,
    'Identidad dudosa',
    'El documento o la titularidad de la cuenta no se confirman.',
    { anyOf: ['documentInvalid', 'accountHolderDiffers'] },
  ],
  RETURNED_DEBIT: [
    'PAYMENT',
    2_000,
    'Recibo devuelto y pagado con otro medio',
    'Un adeudo vuelve por falta de fondos y lo paga otra tarjeta o cuenta.',
    { field: 'returnedAttempts', gte: 1 },
  ],
  EARLY_CANCELLATION: [
    'AGENT',
    6_000,
    'Anulación desde el origen',
    'Pólizas de un mediador que se anulan desde su primer día.',
    { field: 'cancelledFromInception', gte: 1 },
  ],
} as const;

/** Codes of the rules in force. */
export type FraudRuleCode = keyof typeof RULES;

function ruleOf(code: string, terms: (typeof RULES)[FraudRuleCode], isActive: boolean): FraudRule {
  const [category, threshold, name, description, conditions] = terms;
  return {
    id: idOf('fraud-rule', code),
    name,
    description,
    category,
    severity: severityOf(threshold),
    conditions,
    threshold,
    isActive,
    by: userId('compliance', 1),
    since: day(2023, 1, 9),
  };
}

/** The rules by code. */
export const fraudRuleByCode: Readonly<Record<FraudRuleCode, FraudRule>> = Object.fromEntries(
  Object.entries(RULES).map(([code, terms]) => [code, ruleOf(code, terms, true)]),
) as Record<FraudRuleCode, FraudRule>;

/** All rules, the last of them given up. */
export const fraudRules: readonly FraudRule[] = [
  ...Object.values(fraudRuleByCode),
  ruleOf(
    'WEEKEND',
    [
      'CLAIM',
      9_000,
      'Siniestro en fin de semana',
      'Regla retirada: señalaba a demasiados inocentes.',
      { field: 'weekday', in: [6, 7] },
    ] as unknown as (typeof RULES)[FraudRuleCode],
    false,
  ),
];

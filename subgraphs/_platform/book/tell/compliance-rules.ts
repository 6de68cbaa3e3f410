import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';

/** A duty, by law or our own, that is checked on the things of the business. */
export interface ComplianceRule {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  readonly regulation: string;
  readonly severity: string;
  readonly conditions: object;
  readonly actions: object;
  readonly from: Instant;
  readonly to: Instant | null;
  readonly createdBy: string;
}

type Law = readonly [category: string, regulation: string, severity: string];

function rule(
  code: string,
  [category, regulation, severity]: Law,
  name: string,
  description: string,
  conditions: object,
  to: Instant | null = null,
): ComplianceRule {
  const task = {
    createTask: severity !== 'LOW',
    notify: ['compliance'],
    blockOperation: severity === 'CRITICAL',
  };
  return {
    ...{
      id: idOf('compliance-rule', code),
      code,
      name,
      description,
      category,
      regulation,
      severity,
      conditions,
      to,
    },
    actions: { onViolation: task },
    from: day(2021, 1, 1),
    createdBy: userId('compliance', 1),
  };
}

/** What the house must obey, and a rule of its own that has ended. */
export const complianceRules: readonly ComplianceRule[] = [
  rule(
    'KYC',
    ['KYC', 'AML_10_2010', 'HIGH'],
    'Identificación formal del cliente',
    'Todo cliente se identifica con un documento en vigor antes de contratar.',
    { entity: 'CUSTOMER', requires: ['identityNumber', 'identityDocument'] },
  ),
  rule(
    'SANCTIONS',
    ['SANCTIONS', 'AML_10_2010', 'CRITICAL'],
    'Contraste con listas de sanciones',
    'Las sociedades y sus titulares reales se contrastan con las listas de la Unión Europea.',
    { entity: 'CUSTOMER', types: ['COMPANY', 'PUBLIC_BODY'] },
  ),
  rule(
    'AML-AMOUNT',
    ['AML', 'AML_10_2010', 'CRITICAL'],
    'Pagos de importe elevado',
    'Un pago de 10.000 euros o más se examina antes de darlo por bueno.',
    { entity: 'PAYMENT', amount: { gte: '10000.00' }, currency: 'EUR' },
  ),
  rule(
    'PCI-CARD',
    ['INTERNAL', 'PCI_DSS', 'HIGH'],
    'Datos de tarjeta fuera de nuestros sistemas',
    'De un cobro con tarjeta solo se guarda la referencia de la pasarela.',
    { entity: 'PAYMENT', methods: ['CREDIT_CARD', 'DEBIT_CARD'] },
  ),
  rule(
    'IDD-NEEDS',
    ['IDD', 'IDD_RDL3_2020', 'HIGH'],
    'Exigencias y necesidades del cliente',
    'Cada propuesta lleva su estudio de exigencias y necesidades y la recomendación personal (art. 175).',
    { entity: 'QUOTE', documents: ['DEMANDS_AND_NEEDS'] },
  ),
  rule(
    'IDD-TRAINING',
    ['IDD', 'IDD_RDL3_2020', 'MEDIUM'],
    'Formación continua del distribuidor',
    'Quien distribuye acredita cada año su formación continua.',
    { entity: 'AGENT', course: 'IDD-FC', everyMonths: 12 },
  ),
  rule(
    'LCS-NOTICE',
    ['CONSUMER_PROTECTION', 'LCS_50_1980', 'HIGH'],
    'Aviso de renovación con dos meses',
    'Todo cambio en la renovación se comunica con dos meses de antelación (art. 22).',
    { entity: 'POLICY', noticeMonths: 2 },
  ),
  rule(
    'LCS-40',
    ['CONSUMER_PROTECTION', 'LCS_50_1980', 'HIGH'],
    'Importe mínimo en cuarenta días',
    'A los cuarenta días de la declaración se ha decidido o pagado el importe mínimo (art. 18).',
    { entity: 'CLAIM', days: 40 },
  ),
  rule(
    'L44-MONTH',
    ['CONSUMER_PROTECTION', 'L44_2002', 'HIGH'],
    'Quejas resueltas en un mes',
    'La queja de un cliente se resuelve en un mes desde su presentación, descontadas las pausas.',
    { entity: 'CUSTOMER', months: 1 },
  ),
  rule(
    'GDPR-CONSENT',
    ['GDPR', 'GDPR', 'MEDIUM'],
    'Consentimiento para comunicaciones comerciales',
    'Una campaña solo llega a quien ha consentido y no se ha dado de baja.',
    { entity: 'CAMPAIGN', requires: ['marketingConsent'] },
  ),
  rule(
    'LOPD-BLOCKING',
    ['GDPR', 'LOPDGDD', 'HIGH'],
    'Bloqueo de documentos de identidad',
    'Los documentos de identidad de quien ya no es cliente se bloquean (art. 32).',
    { entity: 'DOCUMENT', types: ['ID_DOCUMENT'] },
  ),
  rule(
    'SOLVENCY',
    ['SOLVENCY', 'LOSSEAR_20_2015', 'HIGH'],
    'Solvencia de la entidad aseguradora',
    'La ratio de solvencia publicada de cada entidad supera el cien por cien.',
    { entity: 'INSURER', solvencyRatio: { gte: 1 } },
  ),
  rule(
    'DORA-THIRD-PARTY',
    ['INTERNAL', 'DORA', 'MEDIUM'],
    'Resiliencia de las conexiones con entidades',
    'Cada conexión con una entidad tiene contacto de incidentes y plan de salida.',
    { entity: 'INSURER', requires: ['incidentContact', 'exitPlan'] },
  ),
  rule(
    'FOUR-EYES',
    ['INTERNAL', 'INTERNAL', 'LOW'],
    'Cuatro ojos en siniestros grandes',
    'Un siniestro de más de 6.000 euros lo aprueba alguien distinto de quien lo tramita.',
    { entity: 'CLAIM', amount: { gt: '6000.00' } },
  ),
  rule(
    'PAPER-FILE',
    ['INTERNAL', 'INTERNAL', 'LOW'],
    'Archivo en papel de las pólizas firmadas',
    'Cada póliza firmada se guarda también en papel; derogada con la firma electrónica.',
    { entity: 'POLICY' },
    day(2024, 1, 1),
  ),
];

/** Ids of the rules by code. */
export const ruleIds: ReadonlyMap<string, string> = new Map(
  complianceRules.map(({ code, id }) => [code, id]),
);

/** How long data of a kind is kept. All periods are in the unit. */
export interface RetentionPolicy {
  readonly id: string;
  readonly name: string;
  readonly dataType: string;
  readonly unit: string;
  readonly period: number;
  readonly archiveAfter: number | null;
  readonly deleteAfter: number;
  readonly isActive: boolean;
}

type Kept = readonly [archiveAfter: number | null, period: number, deleteAfter: number, unit: string];

function retention(dataType: string, name: string, kept: Kept, isActive = true): RetentionPolicy {
  const [archiveAfter, period, deleteAfter, unit] = kept;
  const id = idOf('data-retention-policy', `${dataType}/${period}`);
  return { id, name, dataType, unit, period, archiveAfter, deleteAfter, isActive };
}

/** How long each kind of data is kept, and a period that was shortened. */
export const retentionPolicies: readonly RetentionPolicy[] = [
  retention('CUSTOMER', 'Ficha del cliente', [1, 6, 7, 'YEARS']),
  retention('POLICY', 'Pólizas y suplementos', [2, 6, 10, 'YEARS']),
  retention('PRECONTRACTUAL', 'Documentación precontractual', [1, 6, 6, 'YEARS']),
  retention('CLAIM', 'Expedientes de siniestro', [2, 5, 10, 'YEARS']),
  retention('PAYMENT', 'Cobros y pagos', [2, 10, 10, 'YEARS']),
  retention('MEDICAL', 'Datos de salud', [1, 5, 5, 'YEARS']),
  retention('COMMUNICATION', 'Comunicaciones con clientes', [12, 24, 36, 'MONTHS']),
  retention('MARKETING', 'Datos de campañas', [null, 24, 24, 'MONTHS']),
  retention('MARKETING', 'Datos de campañas (plazo anterior)', [null, 60, 60, 'MONTHS'], false),
  retention('AUDIT_LOG', 'Registros de auditoría', [24, 120, 120, 'MONTHS']),
  retention('SESSION', 'Sesiones y accesos', [null, 90, 180, 'DAYS']),
];

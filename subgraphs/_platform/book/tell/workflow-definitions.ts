import { day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';

/** A business process as we run it: what starts it, and its steps in order. */
export interface WorkflowDefinition {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly event: string;
  readonly steps: readonly string[];
  readonly version: number;
  readonly isActive: boolean;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

function definition(
  [code, version]: readonly [string, number],
  type: string,
  [name, description]: readonly [string, string],
  event: string,
  steps: string,
): WorkflowDefinition {
  return {
    id: idOf('workflow-definition', `${code}/${version}`),
    code,
    name,
    description,
    type,
    event,
    steps: steps.split(' '),
    version,
    isActive: !(code === 'CLAIM' && version === 1),
    createdBy: userId('it', 1),
    createdAt: day(2023 + version, 2, 1),
  };
}

const CLAIM_TEXT = [
  'Tramitación de siniestro',
  'De la declaración al cierre, con plazo de 40 días para el importe mínimo.',
] as const;

/** All definitions; a new version is a row of its own and the one before it is switched off. */
export const workflowDefinitions: readonly WorkflowDefinition[] = [
  definition(
    ['UNDERWRITING', 1],
    'UNDERWRITING',
    ['Suscripción', 'Estudio de un riesgo que excede la delegación.'],
    'quote.referred',
    'recibir evaluar pedir-informacion decidir comunicar',
  ),
  definition(['CLAIM', 1], 'CLAIM', CLAIM_TEXT, 'claim.submitted', 'registrar decidir pagar cerrar'),
  definition(
    ['CLAIM', 2],
    'CLAIM',
    CLAIM_TEXT,
    'claim.submitted',
    'registrar asignar peritar decidir pagar cerrar',
  ),
  definition(
    ['RENEWAL', 1],
    'RENEWAL',
    ['Renovación', 'Del cálculo de la prima a la póliza siguiente; aviso dos meses antes.'],
    'renewal.scheduled',
    'calcular-prima avisar esperar-respuesta emitir',
  ),
  definition(
    ['COLLECTION', 1],
    'COLLECTION',
    ['Recobro', 'Recibo devuelto: aviso, nuevo cargo, suspensión al mes y reclamación.'],
    'payment.returned',
    'avisar repetir-cargo suspender-cobertura reclamar',
  ),
  definition(
    ['COMPLAINT', 1],
    'COMPLAINT',
    ['Reclamación', 'Acuse, estudio y respuesta razonada en un mes.'],
    'complaint.filed',
    'acusar-recibo estudiar resolver notificar',
  ),
  definition(
    ['GDPR', 1],
    'GDPR',
    ['Derechos del interesado', 'Identificación, búsqueda en las bases de datos y respuesta en un mes.'],
    'gdpr.requested',
    'identificar recopilar ejecutar responder',
  ),
  definition(
    ['ONBOARDING', 1],
    'ONBOARDING',
    ['Emisión de póliza', 'De la oferta aceptada a la póliza con sus recibos, su cesión y sus documentos.'],
    'quote.accepted',
    'emitir-poliza generar-recibos ceder-reaseguro archivar-documentos avisar',
  ),
  definition(
    ['CUSTOMER', 1],
    'ONBOARDING',
    ['Alta de cliente', 'Identidad, listas de bloqueo y consentimientos.'],
    'customer.created',
    'comprobar-identidad consultar-bloqueos pedir-consentimientos',
  ),
  definition(
    ['PAYOUT', 1],
    'CUSTOM',
    ['Pago de indemnización', 'Cuenta, bloqueos por fraude, transferencia y contabilización.'],
    'claim.settled',
    'comprobar-cuenta comprobar-bloqueos transferir contabilizar',
  ),
];

/** The version of a process that was in force at an instant. */
export function definitionAt(code: string, at: Instant): WorkflowDefinition {
  const versions = workflowDefinitions.filter((one) => one.code === code);
  return versions.findLast(({ createdAt }) => createdAt <= at) ?? versions[0]!;
}

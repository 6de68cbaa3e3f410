import type { ComplaintOutcome } from './complaint-path.ts';

/** What customers complain about: the kind of complaint, its subject and how they put it. */
export interface Grievance {
  readonly type: 'QUEJA' | 'RECLAMACION' | 'CONSULTA' | 'INCIDENCIA';
  readonly category: string;
  readonly subject: string;
  readonly text: string;
}

const grievance = (type: Grievance['type'], category: string, subject: string, text: string): Grievance => ({
  type,
  category,
  subject,
  text,
});

/** Grievances about the handling of a claim. */
export const claimGrievances: readonly Grievance[] = [
  grievance(
    'QUEJA',
    'CLAIM_HANDLING',
    'Demora en la tramitación del siniestro',
    'Comuniqué el siniestro y nadie me informa de cómo va. El perito no ha venido y no contestan al teléfono.',
  ),
  grievance(
    'QUEJA',
    'CLAIM_HANDLING',
    'Documentación pedida por duplicado',
    'Me han pedido dos veces las mismas facturas del siniestro y el expediente sigue parado.',
  ),
];

/** Grievances about what was approved for a claim. */
export const amountGrievances: readonly Grievance[] = [
  grievance(
    'RECLAMACION',
    'CLAIM_AMOUNT',
    'Disconformidad con la indemnización',
    'La indemnización no cubre el presupuesto de reparación que aporté. Solicito una nueva valoración.',
  ),
  grievance(
    'RECLAMACION',
    'CLAIM_AMOUNT',
    'Rehúse de parte de los daños',
    'Se rechaza parte de los daños por una exclusión que no se me explicó al contratar.',
  ),
];

/** Grievances about any policy. */
export const policyGrievances: readonly Grievance[] = [
  grievance(
    'RECLAMACION',
    'PREMIUM',
    'Cargo de un recibo que no reconozco',
    'Me han cargado en cuenta un recibo distinto del que figura en las condiciones particulares.',
  ),
  grievance(
    'RECLAMACION',
    'ADVICE',
    'Información incompleta al contratar',
    'Al contratar no se me explicó la franquicia ni se me entregó el documento de información del producto.',
  ),
  grievance(
    'QUEJA',
    'SERVICE',
    'Trato recibido y falta de respuesta',
    'He escrito tres veces para cambiar mis datos y no he tenido respuesta.',
  ),
  grievance(
    'INCIDENCIA',
    'DATA_PROTECTION',
    'Comunicaciones comerciales no deseadas',
    'Sigo recibiendo publicidad después de haber retirado mi consentimiento.',
  ),
  grievance(
    'CONSULTA',
    'COMMISSION',
    'Retribución del mediador',
    'Solicito saber cuánto cobra el mediador por mi póliza, porque no figura en la documentación.',
  ),
  grievance(
    'INCIDENCIA',
    'OTHER',
    'No puedo descargar mis documentos',
    'El área de clientes da un error cada vez que intento descargar mi póliza.',
  ),
];

/** The grievance of a contract that was prolonged. */
export const renewalGrievance = grievance(
  'RECLAMACION',
  'RENEWAL',
  'Subida de la prima sin aviso',
  'La prima ha subido en la renovación y no recibí el aviso con dos meses de antelación.',
);

/** The grievance of a contract that ended early. */
export const cancellationGrievance = grievance(
  'RECLAMACION',
  'CANCELLATION',
  'Extorno por la anulación',
  'Anulé la póliza y la devolución de la prima no consumida no coincide con mis cuentas.',
);

const decisions: Readonly<Record<Exclude<ComplaintOutcome, null>, string>> = {
  UPHELD: 'Se estima la reclamación: se corrige lo reclamado y se piden disculpas.',
  PARTIALLY_UPHELD:
    'Se estima en parte. Contra esta decisión puede acudir al Servicio de Reclamaciones de la DGSFP.',
  DISMISSED:
    'Se desestima por ajustarse a las condiciones de la póliza. Puede acudir al Servicio de Reclamaciones de la DGSFP.',
  SETTLED: 'Allanamiento: la situación se rectifica a satisfacción del reclamante.',
  WITHDRAWN: 'Desistimiento del reclamante.',
  INADMISSIBLE:
    'No se admite a trámite: los hechos están sometidos a un procedimiento judicial. Tiene diez días para alegar.',
  ARCHIVED: 'Archivo: no se completaron los datos en el plazo de diez días.',
};

/** The words that end a complaint; an adverse decision of ours names the way to the regulator (Ley 44/2002 art. 29 septies). */
export function decisionText(outcome: Exclude<ComplaintOutcome, null>, byRegulator: boolean): string {
  if (!byRegulator) return decisions[outcome];
  return outcome === 'UPHELD'
    ? 'Informe de la DGSFP favorable al reclamante: se acepta y se rectifica.'
    : 'Informe de la DGSFP favorable a la entidad.';
}

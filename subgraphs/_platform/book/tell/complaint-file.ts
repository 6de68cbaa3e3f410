import { type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import type { Draw } from '../random.ts';
import type { Claim } from '../story.ts';
import type { ComplaintEscalation, ComplaintResponse } from './complaint-facts.ts';
import type { ComplaintPath } from './complaint-path.ts';
import { decisionText } from './complaint-words.ts';
import { fileUrl } from './documents.ts';

/** What the file of a complaint must know of it. */
interface Filed {
  readonly number: string;
  readonly path: ComplaintPath;
  readonly severity: string;
  readonly byRegulator: boolean;
  readonly assignedTo: string | null;
}

/** The head of customer care, who takes what cannot be settled below and answers the regulator. */
export const headOfComplaints = userId('compliance', 1);

/** What was written on a complaint, in order: receipt, requests, the unit's account, the decision. */
export function responsesOf(filed: Filed, claim: Claim | null, draw: Draw): ComplaintResponse[] {
  const { path, number } = filed;
  const by = filed.assignedTo ?? headOfComplaints;
  const unit = claim === null ? userId('sales', draw.whole(1, 5)) : (claim.assignedTo ?? userId('claims', 1));
  const decision = path.outcome === null ? '' : decisionText(path.outcome, filed.byRegulator);
  const letter = [fileUrl(`${number}-RESOLUCION`, 1)];
  const written = [
    wrote(
      by,
      'ACKNOWLEDGEMENT',
      `Acuse de recibo. Su clave de seguimiento es ${number}.`,
      path.acknowledgedAt,
    ),
    wrote(by, 'INFO_REQUEST', 'Le rogamos complete los datos en diez días naturales.', path.askedAt),
    wrote(unit, 'ALLEGATIONS', 'La unidad reclamada expone su actuación.', unitHeardAt(path)),
    wrote(by, 'INTERNAL_NOTE', 'Datos completos; se reanuda el plazo.', path.answeredAt),
    wrote(by, 'INTERIM', 'Su expediente sigue en estudio; le responderemos en plazo.', interimAt(path)),
    wrote(by, 'RESOLUTION', decision, path.decidedAt, letter),
  ];
  return written
    .filter(({ at }) => at !== null)
    .map((response, i) => ({
      ...response,
      id: idOf('complaint-response', `${number}/${i + 1}`),
      at: response.at!,
    }))
    .toSorted((one, other) => one.at - other.at);
}

function wrote(
  by: string,
  type: string,
  message: string,
  at: Instant | null,
  attachments: string[] | null = null,
) {
  return {
    by,
    type,
    message,
    isInternal: type === 'ALLEGATIONS' || type === 'INTERNAL_NOTE',
    attachments,
    at,
  };
}

/** The unit complained of is heard the day after the receipt, where there is a decision to make. */
function unitHeardAt({ outcome, acknowledgedAt, escalatedAt, decidedAt }: ComplaintPath): Instant | null {
  const heard = outcome === 'UPHELD' || outcome === 'PARTIALLY_UPHELD' || outcome === 'DISMISSED';
  if (acknowledgedAt === null || !(heard || escalatedAt !== null)) return null;
  return Math.min(acknowledgedAt + 86_400_000, decidedAt ?? Number.POSITIVE_INFINITY);
}

/** Whoever waits for more than a week after completing his data is told that work goes on. */
function interimAt({ answeredAt, decidedAt, outcome }: ComplaintPath): Instant | null {
  if (answeredAt === null || outcome === 'SETTLED') return null;
  const at = officeHour(answeredAt + 86_400_000, 0.9);
  return decidedAt === null || at < decidedAt ? at : null;
}

/** Who handed a complaint up: the grave ones within the house, those denied or overdue to the regulator. */
export function escalationsOf(filed: Filed): ComplaintEscalation[] {
  const { number, path, severity, byRegulator, assignedTo } = filed;
  if (assignedTo === null) return [];
  const escalation = (step: number, reason: string, at: Instant): ComplaintEscalation => ({
    id: idOf('complaint-escalation', `${number}/${step}`),
    ...{ from: assignedTo, to: headOfComplaints, by: assignedTo, reason, at },
  });
  const grave = !byRegulator && (severity === 'HIGH' || severity === 'CRITICAL');
  const regulator = 'El cliente acude al Servicio de Reclamaciones de la DGSFP; se preparan alegaciones.';
  return [
    ...(grave
      ? [escalation(1, 'Gravedad alta: pasa a la persona titular del servicio.', path.acknowledgedAt!)]
      : []),
    ...(path.escalatedAt === null ? [] : [escalation(2, regulator, path.escalatedAt)]),
  ];
}

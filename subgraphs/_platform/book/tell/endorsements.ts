import { AS_OF, addDays, DAY, daysBetween, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, share } from '../money.ts';
import type { Draw } from '../random.ts';
import type { RatedCoverage } from '../rating.ts';
import type { Coverage, Endorsement } from '../story.ts';
import type { Fate } from './fate.ts';

/** Changes that cost nothing, and how far such a change has come, in turn. */
const PLAIN = [
  ['DATA_CORRECTION', 'Corrección del número de portal del riesgo.', 'APPLIED'],
  ['PAYMENT_CHANGE', 'Cambio de cuenta de domiciliación.', 'APPLIED'],
  ['BENEFICIARY_CHANGE', 'Cambio de beneficiario.', 'REVERSED'],
  ['HOLDER_CHANGE', 'Cambio de tomador por herencia.', 'REJECTED'],
  ['LIMIT_INCREASE', 'Aumento de capital pendiente de aceptación.', 'PENDING_APPROVAL'],
  ['RISK_CHANGE', 'Cambio de uso del riesgo.', 'DRAFT'],
  ['LIMIT_DECREASE', 'Reducción de capital solicitada y anulada.', 'CANCELLED'],
  ['DATA_CORRECTION', 'Corrección de la fecha de nacimiento.', 'APPROVED'],
] as const;

/** A change of data or of something not yet decided; the premium stays. */
export function plainEndorsement(label: string, turn: number, fate: Fate, draw: Draw): Endorsement {
  const [type, description, status] = PLAIN[turn % PLAIN.length]!;
  const effectiveAt = addDays(
    fate.startAt,
    draw.whole(5, Math.max(6, daysBetween(fate.startAt, fate.coveredUntil) - 2)),
  );
  return endorsement(label, 1, type, description, status, effectiveAt, 0);
}

/** A coverage taken up in mid-term: the endorsement costs its part of the year, the coverage its yearly premium. */
export function addCoverage(
  label: string,
  added: RatedCoverage,
  fate: Fate,
  effectiveAt: Instant,
): { endorsement: Endorsement; coverage: Coverage } {
  const days = daysBetween(fate.startAt, fate.endAt);
  const change = share(added.premium, daysBetween(effectiveAt, fate.endAt), days);
  const made = endorsement(
    label,
    1,
    'COVERAGE_ADD',
    `Se incluye la garantía ${added.offered.name}.`,
    'APPLIED',
    effectiveAt,
    change,
  );
  return { endorsement: made, coverage: coverageOf(label, added, effectiveAt, made.id) };
}

/** What ends a cancelled policy; the change is the net premium given back, zero or negative. */
export function cancellation(label: string, cancelledAt: Instant, given: Cents): Endorsement {
  return endorsement(
    label,
    9,
    'CANCELLATION',
    'Anulación a petición del tomador.',
    'APPLIED',
    cancelledAt,
    given,
  );
}

/** A coverage of a policy from what was rated. */
export function coverageOf(
  label: string,
  rated: RatedCoverage,
  since: Instant,
  endorsementId: string | null,
): Coverage {
  const { offered, limit, premium } = rated;
  return {
    id: idOf('coverage', `${label}/${offered.name}`),
    productCoverageId: offered.id,
    endorsementId,
    name: offered.name,
    description: offered.description,
    limit,
    premium,
    isOptional: !offered.isRequired,
    since,
  };
}

function endorsement(
  label: string,
  ordinal: number,
  type: string,
  description: string,
  status: string,
  effectiveAt: Instant,
  premiumChange: Cents,
): Endorsement {
  const createdAt = Math.min(effectiveAt - 2 * DAY, AS_OF);
  return {
    id: idOf('endorsement', `${label}/${ordinal}`),
    type,
    status,
    description,
    effectiveAt,
    premiumChange,
    requestedBy: userId('sales', 1),
    createdAt,
    updatedAt: Math.min(effectiveAt, AS_OF),
  };
}

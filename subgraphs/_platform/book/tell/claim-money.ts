import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, rated, split, sumOf } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Adjustment, Payment, Reserve } from '../story.ts';
import type { ClaimPath } from './claim-path.ts';
import { payment } from './payments.ts';

const ADJUSTER = (draw: Draw) => userId('claims', draw.whole(1, 6));

/** From what was claimed to what is owed: expert, deductible, limit. The claim's amount and its adjustments add up to it. */
export function adjust(
  key: string,
  amount: Cents,
  status: string,
  terms: { deductible: Cents; limit: Cents },
  at: Instant,
  draw: Draw,
) {
  const adjustments: Adjustment[] = [];
  let owed = amount;
  const change = (reason: string, by: Cents, notes: string) => {
    if (by === 0) return;
    owed += by;
    const id = idOf('adjustment', `${key}/${adjustments.length + 1}`);
    adjustments.push({ id, reason, amount: by, notes, by: ADJUSTER(draw), at });
  };
  const partial = status === 'PARTIALLY_APPROVED' || status === 'IN_LITIGATION';
  if (partial || draw.oneIn(3))
    change(
      'EXPERT_ASSESSMENT',
      -rated(amount - terms.deductible, draw.whole(500, partial ? 4_000 : 1_800)),
      'Valoración del perito.',
    );
  change('DEDUCTIBLE', -Math.min(terms.deductible, owed), 'Franquicia de la póliza.');
  if (owed > terms.limit) change('LIMIT_CAP', terms.limit - owed, 'Límite de la cobertura.');
  return { approved: owed, adjustments };
}

/** What is paid to the customer: nothing before settlement, then one or two transfers that add up to what is owed. */
export function payOut(
  key: string,
  approved: Cents,
  status: string,
  path: ClaimPath,
  payee: { id: string; iban: string },
  draw: Draw,
): Payment[] {
  if (approved === 0 || path.settledAt === null) return [];
  const done = path.paidAt !== null;
  const parts = approved > 200_000 && !draw.oneIn(3) ? split(approved, 2) : [approved];
  return parts.map((amount, i) => {
    // The last part of a settled claim is still on its way.
    const completed = done || i < parts.length - 1;
    const paidAt = completed ? (done && i === parts.length - 1 ? path.paidAt! : path.settledAt!) : null;
    return payment({
      number: `PAG-${key}-${i + 1}`,
      direction: 'OUT',
      purpose: 'CLAIM',
      amount,
      method: 'BANK_TRANSFER',
      status: completed ? 'COMPLETED' : draw.oneIn(2) ? 'SCHEDULED' : 'PROCESSING',
      dueAt: addDays(path.settledAt!, 5),
      paidAt,
      createdAt: path.settledAt!,
      updatedAt: paidAt ?? path.settledAt!,
      payeeType: 'CUSTOMER',
      payeeId: payee.id,
      metadata: { iban: payee.iban, claimStatus: status },
    });
  });
}

/**
 * The ledger of reserves: opened at review, set to what was approved, drawn down by payments, released at the end. Its
 * sum is what is still expected to be paid.
 */
export function reserve(
  key: string,
  estimate: Cents,
  approved: Cents | null,
  paid: readonly Payment[],
  status: string,
  path: ClaimPath,
  draw: Draw,
): Reserve[] {
  if (path.reviewedAt === null) return [];
  const ledger: Reserve[] = [];
  const by = ADJUSTER(draw);
  const move = (kind: Reserve['kind'], amount: Cents, reason: string, at: Instant) => {
    if (amount !== 0)
      ledger.push({ id: idOf('reserve', `${key}/${ledger.length + 1}`), kind, amount, reason, by, at });
  };
  const expert = status === 'PENDING_EXPERT' || estimate > 300_000 ? 18_000 : 0;
  move('INDEMNITY', estimate, 'Reserva inicial', path.reviewedAt);
  move('EXPENSE', expert, 'Honorarios de perito', path.reviewedAt);
  const decidedAt = path.decidedAt ?? path.reviewedAt;
  if (approved !== null)
    move('INDEMNITY', approved - estimate, 'Ajuste a la indemnización aprobada', decidedAt);
  for (const one of paid)
    if (one.status === 'COMPLETED') move('INDEMNITY', -one.amount, `Pago ${one.number}`, one.paidAt!);
  if (['REJECTED', 'WITHDRAWN', 'PAID', 'CLOSED', 'REOPENED'].includes(status)) {
    const at = path.closedAt ?? path.paidAt ?? decidedAt;
    const open = sumOf(
      ledger.filter(({ kind }) => kind === 'INDEMNITY'),
      ({ amount }) => amount,
    );
    move('INDEMNITY', -open, 'Liberación de la reserva', at);
    move('EXPENSE', -expert, 'Honorarios de perito pagados', at);
  }
  if (status === 'REOPENED')
    move(
      'INDEMNITY',
      rated(estimate, 2_500),
      'Reapertura por daños no vistos',
      Math.min(addDays(path.closedAt!, 4), AS_OF),
    );
  return ledger;
}

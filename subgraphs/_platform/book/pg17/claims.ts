import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { parseCents } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Claim, Customer } from '../story.ts';
import { payOut, reserve } from '../tell/claim-money.ts';
import { drawPath } from '../tell/claim-path.ts';
import { payment } from '../tell/payments.ts';
import type { SourceRow } from './files.ts';

/** The policy a row of claims belongs to, as far as a claim must know it. */
export interface Insured {
  readonly number: string;
  readonly vehicleId: string;
  readonly liabilityId: string;
  readonly termStart: Instant;
  readonly holder: Customer;
}

/**
 * One claim per source row. A positive amount was claimed, approved and paid; zero is a claim closed without payment; a
 * negative amount is a claim of nothing with one recovery of its absolute amount. Amounts less recoveries are the source's sum.
 */
export function claimOf(row: SourceRow, policy: Insured, draw: Draw): Claim {
  const key = `${policy.number}-${row.id_claim}`;
  const source = parseCents(row.claim_amount!);
  const amount = Math.max(0, source);
  const path = drawPath('CLOSED', policy.termStart, AS_OF, draw)!;
  const paid = payOut(key, amount, 'CLOSED', path, policy.holder, draw);
  const back = source < 0 ? recover(key, -source, path.settledAt!) : { recoveries: [], payments: [] };
  return {
    id: idOf('claim', `pg17/${key}`),
    number: key,
    type: 'OTHER',
    status: 'CLOSED',
    coverageId: policy.liabilityId,
    parentClaimId: null,
    insuredObjectType: 'VEHICLE',
    insuredObjectId: policy.vehicleId,
    amount,
    approved: amount,
    incidentAt: path.incidentAt,
    submittedAt: path.submittedAt,
    reviewedAt: path.reviewedAt,
    settledAt: path.settledAt,
    updatedAt: path.closedAt!,
    description: 'Siniestro de la cartera real de autos.',
    assignedTo: null,
    metadata: {
      source: 'pg17',
      imported: true,
      sourceKey: key,
      sourceAmount: row.claim_amount,
      synthetic: ['dates', 'payments', 'reserves'],
    },
    reserves: reserve(key, amount, amount, paid, 'CLOSED', path, draw),
    adjustments: [],
    documents: [],
    recoveries: back.recoveries,
    payments: [...paid, ...back.payments],
    reinsuranceClaims: [],
  };
}

function recover(key: string, amount: number, at: Instant): Pick<Claim, 'recoveries' | 'payments'> {
  const receivedAt = Math.min(addDays(at, 20), AS_OF);
  const money = payment({
    number: `COB-${key}-R1`,
    direction: 'IN',
    purpose: 'RECOVERY',
    amount,
    method: 'BANK_TRANSFER',
    status: 'COMPLETED',
    dueAt: receivedAt,
    paidAt: receivedAt,
  });
  const recovery = {
    id: idOf('recovery', `pg17/${key}`),
    kind: 'SUBROGATION',
    amount,
    status: 'RECEIVED',
    counterparty: 'Desconocido',
    receivedAt,
    createdAt: at,
    notes: 'Importe negativo de la fuente.',
  } as const;
  return { recoveries: [recovery], payments: [money] };
}

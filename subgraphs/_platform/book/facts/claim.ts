import type { Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Payment } from './money.ts';

/* What was lost, and what was paid for it. */

export interface Claim {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly coverageId: string | null;
  readonly parentClaimId: string | null;
  readonly insuredObjectType: 'VEHICLE' | 'PROPERTY' | null;
  readonly insuredObjectId: string | null;
  readonly amount: Cents;
  readonly approved: Cents | null;
  readonly incidentAt: Instant;
  readonly submittedAt: Instant;
  readonly reviewedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly updatedAt: Instant;
  readonly description: string;
  readonly assignedTo: string | null;
  readonly metadata: object;
  readonly reserves: readonly Reserve[];
  readonly adjustments: readonly Adjustment[];
  readonly documents: readonly ClaimDocument[];
  readonly recoveries: readonly Recovery[];
  /** To the customer (OUT) and back from third parties and reinsurers (IN). */
  readonly payments: readonly Payment[];
  readonly reinsuranceClaims: readonly ReinsuranceClaim[];
}

export interface Reserve {
  readonly id: string;
  readonly kind: 'INDEMNITY' | 'EXPENSE' | 'RECOVERY';
  readonly amount: Cents;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface Adjustment {
  readonly id: string;
  readonly reason: string;
  readonly amount: Cents;
  readonly notes: string;
  readonly by: string;
  readonly at: Instant;
}

export interface ClaimDocument {
  readonly id: string;
  readonly documentId: string;
  readonly fileType: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly uploadedAt: Instant;
}

export interface Recovery {
  readonly id: string;
  readonly kind: 'SUBROGATION' | 'SALVAGE' | 'REINSURANCE' | 'DEDUCTIBLE';
  readonly amount: Cents;
  readonly status: 'EXPECTED' | 'REQUESTED' | 'RECEIVED' | 'WRITTEN_OFF';
  readonly counterparty: string;
  readonly receivedAt: Instant | null;
  readonly createdAt: Instant;
  readonly notes: string | null;
}

export interface ReinsuranceClaim {
  readonly id: string;
  readonly cessionId: string;
  readonly recovered: Cents;
  readonly status: string;
  readonly submittedAt: Instant;
  readonly recoveredAt: Instant | null;
  readonly updatedAt: Instant;
  readonly paymentId: string | null;
}

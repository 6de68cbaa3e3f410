import type { Instant } from '../calendar.ts';

/** A suspicion somebody has to look at. Scores are hundredths of a point, 0 to 10000. */
export interface FraudAlert {
  readonly id: string;
  readonly ruleId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly claimId: string | null;
  readonly score: number;
  readonly severity: string;
  readonly status: string;
  readonly indicators: object;
  readonly assignedTo: string | null;
  readonly investigatedAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly resolution: string | null;
  readonly notes: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly investigation: FraudInvestigation | null;
}

/** The look into an alert. */
export interface FraudInvestigation {
  readonly id: string;
  readonly investigator: string;
  readonly status: string;
  readonly findings: string | null;
  readonly evidence: object | null;
  readonly recommendation: string | null;
  readonly startedAt: Instant;
  readonly completedAt: Instant | null;
  readonly updatedAt: Instant;
}

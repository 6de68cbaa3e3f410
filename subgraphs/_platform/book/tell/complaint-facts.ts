import type { Instant } from '../calendar.ts';
import type { Claim, Policy } from '../story.ts';
import type { ComplaintOutcome, ComplaintPath } from './complaint-path.ts';
import type { Grievance } from './complaint-words.ts';

/* A complaint in the words of the business. */

/** A complaint of a customer with all that was written about it. */
export interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
  readonly policyId: string;
  readonly claimId: string | null;
  readonly productId: string;
  readonly insurerId: string | null;
  readonly agentId: string | null;
  /** The complaint that was dismissed before this one reached the regulator. */
  readonly parentId: string | null;
  readonly type: string;
  readonly category: string;
  readonly severity: string;
  readonly priority: string;
  readonly status: string;
  readonly subject: string;
  readonly text: string;
  readonly channel: string;
  readonly assignedTo: string | null;
  readonly path: ComplaintPath;
  readonly resolvedAt: Instant | null;
  readonly resolution: string | null;
  /** Points from 1 to 5. */
  readonly satisfaction: number | null;
  readonly updatedAt: Instant;
  readonly metadata: object;
  readonly responses: readonly ComplaintResponse[];
  readonly escalations: readonly ComplaintEscalation[];
}

/** Something written on a complaint, to the customer or among ourselves. */
export interface ComplaintResponse {
  readonly id: string;
  readonly by: string;
  readonly type: string;
  readonly message: string;
  readonly isInternal: boolean;
  readonly attachments: readonly string[] | null;
  readonly at: Instant;
}

/** A complaint handed up, within the house or to the regulator. */
export interface ComplaintEscalation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** What a complaint is to be: its state, how it ends, and what it is about. */
export interface ComplaintWish {
  readonly number: string;
  readonly status: string;
  readonly outcome: ComplaintOutcome;
  readonly policy: Policy;
  readonly claim: Claim | null;
  readonly grievance: Grievance;
  /** The complaint we dismissed before this one reached the regulator. */
  readonly parentId: string | null;
  /** What it is about happened then; it is filed later. */
  readonly after: Instant;
}

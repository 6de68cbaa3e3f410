import type { Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Claim } from './claim.ts';
import type { Commission, Invoice } from './money.ts';
import type { PropertyFacts, VehicleFacts } from './thing.ts';

/* What was agreed. */

export interface Policy {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly productId: string;
  readonly insurerId: string;
  readonly customerId: string;
  readonly agentId: string;
  readonly quoteId: string | null;
  readonly previousPolicyId: string | null;
  readonly premium: Cents;
  readonly sumInsured: Cents;
  readonly deductible: Cents | null;
  readonly frequency: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly renewalAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly metadata: object;
  readonly coverages: readonly Coverage[];
  readonly endorsements: readonly Endorsement[];
  readonly risks: readonly Risk[];
  readonly invoices: readonly Invoice[];
  readonly commissions: readonly Commission[];
  readonly cessions: readonly Cession[];
  readonly claims: readonly Claim[];
}

export interface Coverage {
  readonly id: string;
  readonly productCoverageId: string;
  readonly endorsementId: string | null;
  readonly name: string;
  readonly description: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isOptional: boolean;
  readonly since: Instant;
}

export interface Endorsement {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly description: string;
  readonly effectiveAt: Instant;
  readonly premiumChange: Cents;
  readonly requestedBy: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A thing insured. A vehicle or property carries what it is; a renewed policy insures the same one. */
export interface Risk {
  readonly id: string;
  readonly objectType: 'VEHICLE' | 'PROPERTY' | 'CUSTOMER';
  readonly objectId: string;
  readonly description: string;
  readonly sumInsured: Cents;
  /** What the premium was rated on, for the policy and the quote. */
  readonly facts: object;
  readonly vehicle?: VehicleFacts;
  readonly property?: PropertyFacts;
}

export interface Cession {
  readonly id: string;
  readonly treatyId: string;
  readonly type: string;
  readonly status: string;
  readonly ceded: Cents;
  readonly retained: Cents;
  readonly premium: Cents;
  readonly effectiveAt: Instant;
  readonly updatedAt: Instant;
  readonly coverageId: string | null;
}

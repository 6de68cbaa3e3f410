import type { Instant } from '../calendar.ts';
import type { Cents } from '../money.ts';
import type { Risk } from './policy.ts';

/* What was offered, and how the risk was judged. */

export interface Quote {
  readonly id: string;
  readonly number: string;
  readonly productId: string;
  readonly insurerId: string;
  readonly customerId: string;
  readonly agentId: string;
  readonly status: string;
  readonly premium: Cents;
  readonly sumInsured: Cents;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly validUntil: Instant;
  readonly convertedAt: Instant | null;
  readonly policyId: string | null;
  readonly parentQuoteId: string | null;
  readonly risk: Risk;
  readonly items: readonly QuoteItem[];
  readonly history: readonly {
    id: string;
    action: string;
    by: string;
    changes: object | null;
    at: Instant;
  }[];
  readonly case: UnderwritingCase | null;
}

export interface QuoteItem {
  readonly id: string;
  readonly productCoverageId: string;
  readonly name: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isOptional: boolean;
}

export interface UnderwritingCase {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly riskLevel: string;
  readonly assignedTo: string | null;
  readonly submittedAt: Instant;
  readonly reviewedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly updatedAt: Instant;
  readonly decisionReason: string | null;
  readonly conditions: readonly string[];
  readonly assessments: readonly RiskAssessment[];
  readonly documents: readonly CaseDocument[];
}

export interface RiskAssessment {
  readonly id: string;
  readonly by: string;
  /** Hundredths of a point, 0 to 10000. */
  readonly score: number;
  readonly factors: object;
  readonly recommendations: string;
  readonly at: Instant;
}

export interface CaseDocument {
  readonly id: string;
  readonly documentId: string;
  readonly type: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly status: string;
  readonly uploadedAt: Instant;
  readonly verifiedBy: string | null;
  readonly verifiedAt: Instant | null;
}

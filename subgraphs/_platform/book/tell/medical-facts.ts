import type { Instant } from '../calendar.ts';

/** What a person's health was or is, as told for underwriting or a claim. */
export interface MedicalRecord {
  readonly id: string;
  readonly customerId: string;
  readonly claimId: string | null;
  readonly type: string;
  readonly at: Instant;
  readonly diagnosis: string | null;
  readonly treatment: string | null;
  readonly medications: readonly string[];
  readonly doctor: string | null;
  readonly facility: string | null;
  readonly notes: string | null;
  readonly isPreexisting: boolean;
  readonly affectsCoverage: boolean;
  readonly createdAt: Instant;
}

/** Questions on health and what was answered. The score is hundredths of a point, 0 to 10000. */
export interface MedicalQuestionnaire {
  readonly id: string;
  readonly customerId: string;
  readonly quoteId: string;
  readonly policyId: string | null;
  readonly caseId: string | null;
  readonly status: string;
  readonly questions: readonly { readonly code: string; readonly text: string }[];
  readonly answers: Readonly<Record<string, string | boolean>>;
  readonly score: number | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: Instant | null;
  readonly completedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** An examination we asked for. */
export interface MedicalExamination {
  readonly id: string;
  readonly customerId: string;
  readonly policyId: string | null;
  readonly caseId: string | null;
  readonly type: string;
  readonly status: string;
  readonly at: Instant;
  readonly doctor: string;
  readonly facility: string;
  readonly results: object;
  readonly conclusion: string | null;
  readonly recommendedActions: string | null;
  readonly reportUrl: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

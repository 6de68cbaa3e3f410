import { boolean, index, jsonb, numeric, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now } from '../_engine/columns.ts';

/** Words of `MedicalRecord.recordType`. */
export const medicalRecordRecordTypes = [
  'CONDITION',
  'TREATMENT',
  'HOSPITALIZATION',
  'SURGERY',
  'TEST_RESULT',
  'MEDICATION',
] as const;

/** What a person's health was or is, as declared for underwriting or shown for a claim; special-category data (GDPR art. 9). */
export const medicalRecords = pgTable(
  'medical_records',
  {
    /** Identifier of the medical record; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Person it is about, in the customers database. */
    customerId: text().notNull(),
    /** What kind of record it is. */
    recordType: text({ enum: medicalRecordRecordTypes }).notNull(),
    /** Instant of the event or finding. */
    recordDate: instant().notNull(),
    /** Diagnosis in words. */
    diagnosis: text(),
    /** Treatment in words. */
    treatment: text(),
    /** Medicines, by substance. */
    medications: text().array(),
    /** Doctor who treated or reported. */
    doctorName: text(),
    /** Hospital, clinic or laboratory. */
    facilityName: text(),
    /** Remarks, such as where the record comes from. */
    notes: text(),
    /** Whether it was there before the cover began. */
    isPreexisting: boolean().notNull().default(false),
    /** Whether it excludes or limits cover. */
    affectsCoverage: boolean().notNull().default(false),
    /** Whether only the medical service may read it; so unless said otherwise. */
    confidential: boolean().notNull().default(true),
    /** Claim it was shown for, in the claims database; null for what was declared. */
    claimId: text(),
    /** Further facts; `synthetic` where the person is made up. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('medical_records_customerId_idx').on(t.customerId),
    index('medical_records_recordType_idx').on(t.recordType),
    index('medical_records_recordDate_idx').on(t.recordDate),
    index('medical_records_claimId_idx').on(t.claimId),
    index('medical_records_facilityName_trgm_idx').using('gin', t.facilityName.op('gin_trgm_ops')),
  ],
);

/** Words of `MedicalQuestionnaire.status`. */
export const medicalQuestionnaireStatuses = [
  'DRAFT',
  'SENT',
  'COMPLETED',
  'UNDER_REVIEW',
  'REVIEWED',
  'EXPIRED',
] as const;

/** Questions on health put to a person for a quote, and the answers (LCS art. 10). */
export const medicalQuestionnaires = pgTable(
  'medical_questionnaires',
  {
    /** Identifier of the medical questionnaire; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Person who answers, in the customers database. */
    customerId: text().notNull(),
    /** Quote it is for, in the quotes database. */
    quoteId: text(),
    /** Policy the quote became, in the policies database; null when it did not. */
    policyId: text(),
    /** Wording of the questions by their codes. */
    questions: jsonb().notNull(),
    /** The answers by the code of the question; empty before it is completed. */
    answers: jsonb().notNull(),
    /** Score of the reviewed answers, 0 to 100; null before the review. */
    riskScore: numeric({ precision: 5, scale: 2 }),
    /** User who reviewed it, in the authentication database; null before. */
    reviewedBy: text(),
    /** Instant at which it was reviewed; null before. */
    reviewedAt: instant(),
    /** State of the questionnaire, from DRAFT to REVIEWED, or EXPIRED without an answer. */
    status: text({ enum: medicalQuestionnaireStatuses }).notNull(),
    /** Instant at which the answers came in; null before. */
    completedAt: instant(),
    /** Underwriting case that uses it, in the underwriting database; null without one. */
    underwritingCaseId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('medical_questionnaires_customerId_idx').on(t.customerId),
    index('medical_questionnaires_quoteId_idx').on(t.quoteId),
    index('medical_questionnaires_policyId_idx').on(t.policyId),
    index('medical_questionnaires_status_idx').on(t.status),
    index('medical_questionnaires_underwritingCaseId_idx').on(t.underwritingCaseId),
  ],
);

/** Words of `MedicalExamination.examinationType`. */
export const medicalExaminationExaminationTypes = [
  'GENERAL',
  'BLOOD_TEST',
  'ECG',
  'CHEST_XRAY',
  'URINE',
  'SPECIALIST',
] as const;

/** Words of `MedicalExamination.status`. */
export const medicalExaminationStatuses = ['SCHEDULED', 'COMPLETED', 'NO_SHOW', 'CANCELLED'] as const;

/** A medical examination asked for by underwriting, and what it found. */
export const medicalExaminations = pgTable(
  'medical_examinations',
  {
    /** Identifier of the medical examination; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Person who is examined, in the customers database. */
    customerId: text().notNull(),
    /** Policy it led to, in the policies database; null when it did not. */
    policyId: text(),
    /** What is examined. */
    examinationType: text({ enum: medicalExaminationExaminationTypes }).notNull(),
    /** Instant of the appointment. */
    examinationDate: instant().notNull(),
    /** Doctor who examines. */
    doctorName: text().notNull(),
    /** Hospital, clinic or laboratory. */
    facilityName: text().notNull(),
    /** Values and findings; empty before it took place. */
    results: jsonb().notNull(),
    /** What the doctor concludes; null before. */
    conclusion: text(),
    /** What the doctor advises; null when nothing. */
    recommendedActions: text(),
    /** Where the report is kept; null before. */
    reportUrl: text(),
    /** State of the examination, from SCHEDULED to COMPLETED, NO_SHOW or CANCELLED. */
    status: text({ enum: medicalExaminationStatuses }).notNull(),
    /** Underwriting case that asked for it, in the underwriting database; null without one. */
    underwritingCaseId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('medical_examinations_customerId_idx').on(t.customerId),
    index('medical_examinations_policyId_idx').on(t.policyId),
    index('medical_examinations_status_idx').on(t.status),
    index('medical_examinations_underwritingCaseId_idx').on(t.underwritingCaseId),
  ],
);

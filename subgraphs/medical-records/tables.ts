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

/** ???. */
export const medicalRecords = pgTable(
  'medical_records',
  {
    /** Identifier of the medical record; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    recordType: text({ enum: medicalRecordRecordTypes }).notNull(),
    /** ???. */
    recordDate: instant().notNull(),
    /** ???. */
    diagnosis: text(),
    /** ???. */
    treatment: text(),
    /** ???. */
    medications: text().array(),
    /** ???. */
    doctorName: text(),
    /** ???. */
    facilityName: text(),
    /** ???. */
    notes: text(),
    /** ???. */
    isPreexisting: boolean().notNull().default(false),
    /** ???. */
    affectsCoverage: boolean().notNull().default(false),
    /** ???. */
    confidential: boolean().notNull().default(true),
    /** ???. */
    claimId: text(),
    /** ???. */
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

/** ???. */
export const medicalQuestionnaires = pgTable(
  'medical_questionnaires',
  {
    /** Identifier of the medical questionnaire; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    quoteId: text(),
    /** ???. */
    policyId: text(),
    /** ???. */
    questions: jsonb().notNull(),
    /** ???. */
    answers: jsonb().notNull(),
    /** ???. */
    riskScore: numeric({ precision: 5, scale: 2 }),
    /** ???. */
    reviewedBy: text(),
    /** ???. */
    reviewedAt: instant(),
    /** ???. */
    status: text({ enum: medicalQuestionnaireStatuses }).notNull(),
    /** ???. */
    completedAt: instant(),
    /** ???. */
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

/** ???. */
export const medicalExaminations = pgTable(
  'medical_examinations',
  {
    /** Identifier of the medical examination; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    policyId: text(),
    /** ???. */
    examinationType: text({ enum: medicalExaminationExaminationTypes }).notNull(),
    /** ???. */
    examinationDate: instant().notNull(),
    /** ???. */
    doctorName: text().notNull(),
    /** ???. */
    facilityName: text().notNull(),
    /** ???. */
    results: jsonb().notNull(),
    /** ???. */
    conclusion: text(),
    /** ???. */
    recommendedActions: text(),
    /** ???. */
    reportUrl: text(),
    /** ???. */
    status: text({ enum: medicalExaminationStatuses }).notNull(),
    /** ???. */
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

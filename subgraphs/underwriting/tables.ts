import { foreignKey, index, integer, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `UnderwritingCase.status`. */
export const underwritingCaseStatuses = [
  'SUBMITTED',
  'IN_REVIEW',
  'INFO_REQUESTED',
  'REFERRED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'DECLINED',
  'WITHDRAWN',
  'EXPIRED',
] as const;

/** Words of `UnderwritingCase.riskLevel`. */
export const underwritingCaseRiskLevels = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH', 'UNINSURABLE'] as const;

/** A risk referred to an underwriter, and what was decided. */
export const underwritingCases = pgTable(
  'underwriting_cases',
  {
    /** Identifier of the underwriting case; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the case, unique. */
    caseNumber: text().notNull(),
    /** Quote that was referred, in the quotes database. */
    quoteId: text().notNull(),
    /** Customer who asks for cover, in the customers database. */
    customerId: text().notNull(),
    /** Product that is asked for, in the products database. */
    productId: text().notNull(),
    /** State of the case, from SUBMITTED to APPROVED, DECLINED or WITHDRAWN. */
    status: text({ enum: underwritingCaseStatuses }).notNull(),
    /** How hazardous the risk is judged to be. */
    riskLevel: text({ enum: underwritingCaseRiskLevels }).notNull(),
    /** User who decides the case as underwriter; null until it is assigned. */
    assignedTo: text(),
    /** Instant at which the risk was referred. */
    submittedAt: instant().notNull().default(now),
    /** Instant at which it was first examined; null before. */
    reviewedAt: instant(),
    /** Instant at which it was accepted; null when it was not. */
    approvedAt: instant(),
    /** Why it was decided so, with any conditions, in words. */
    decisionReason: text(),
    /** Endorsement that raised the referral, in the policies database. */
    endorsementId: text(),
    /** Policy that came of it, or whose change or renewal was referred, in the policies database. */
    policyId: text(),
    /** Further facts of the case as JSON, such as reasons for referral. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('underwriting_cases_caseNumber_key').on(t.caseNumber),
    index('underwriting_cases_quoteId_idx').on(t.quoteId),
    index('underwriting_cases_customerId_idx').on(t.customerId),
    index('underwriting_cases_status_idx').on(t.status),
    index('underwriting_cases_assignedTo_idx').on(t.assignedTo),
    index('underwriting_cases_endorsementId_idx').on(t.endorsementId),
    index('underwriting_cases_policyId_idx').on(t.policyId),
    index('underwriting_cases_productId_createdAt_id_idx').on(t.productId, t.createdAt, t.id),
    index('underwriting_cases_caseNumber_trgm_idx').using('gin', t.caseNumber.op('gin_trgm_ops')),
    searchIndex('underwriting_cases', ['caseNumber']),
  ],
);

/** Words of `UnderwritingDocument.documentType`. */
export const underwritingDocumentDocumentTypes = [
  'QUESTIONNAIRE',
  'ID_DOCUMENT',
  'DRIVING_LICENCE',
  'VEHICLE_PERMIT',
  'CLAIMS_HISTORY',
  'MEDICAL_REPORT',
  'PROPERTY_DEED',
  'PHOTO',
  'FINANCIAL_STATEMENT',
  'OTHER',
] as const;

/** Words of `UnderwritingDocument.status`. */
export const underwritingDocumentStatuses = ['PENDING', 'VERIFIED', 'REJECTED', 'EXPIRED'] as const;

/** A file the underwriter asked for or was given. */
export const underwritingDocuments = pgTable(
  'underwriting_documents',
  {
    /** Identifier of the underwriting document; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Case the file belongs to; the row goes when the case goes. */
    caseId: text().notNull(),
    /** What the file is, such as DRIVING_LICENCE or CLAIMS_HISTORY. */
    documentType: text({ enum: underwritingDocumentDocumentTypes }).notNull(),
    /** Name of the file as it was uploaded. */
    fileName: text().notNull(),
    /** Where the file is kept. */
    fileUrl: text().notNull(),
    /** Size of the file in bytes. */
    fileSize: integer().notNull(),
    /** User who uploaded the file. */
    uploadedBy: text().notNull(),
    /** User who checked that it is genuine; null before. */
    verifiedBy: text(),
    /** Instant at which it was checked; null before. */
    verifiedAt: instant(),
    /** Whether the file is accepted. */
    status: text({ enum: underwritingDocumentStatuses }).notNull(),
    /** Instant at which the file arrived. */
    uploadedAt: instant().notNull().default(now),
    /** The same file in the documents database, which keeps its versions and signatures. */
    documentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('underwriting_documents_caseId_idx').on(t.caseId),
    index('underwriting_documents_status_idx').on(t.status),
    index('underwriting_documents_documentId_idx').on(t.documentId),
    foreignKey({
      name: 'underwriting_documents_caseId_fkey',
      columns: [t.caseId],
      foreignColumns: [underwritingCases.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** A score given to the risk of an underwriting case; rows are only added. */
export const riskAssessments = pgTable(
  'risk_assessments',
  {
    /** Identifier of the risk assessment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Case that was assessed; the row goes when the case goes. */
    caseId: text().notNull(),
    /** User, or engine, that gave the score. */
    assessedBy: text().notNull(),
    /** Score of the risk; the higher, the more hazardous. */
    riskScore: numeric({ precision: 5, scale: 2 }).notNull(),
    /** What the score is made of, as JSON. */
    factors: jsonb().notNull(),
    /** What the assessor advises, in words. */
    recommendations: text(),
    /** Instant at which the score was given. */
    assessedAt: instant().notNull().default(now),
  },
  (t) => [
    index('risk_assessments_caseId_idx').on(t.caseId),
    foreignKey({
      name: 'risk_assessments_caseId_fkey',
      columns: [t.caseId],
      foreignColumns: [underwritingCases.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

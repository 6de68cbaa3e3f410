import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Complaint.type`. */
export const complaintTypes = ['QUEJA', 'RECLAMACION', 'CONSULTA', 'INCIDENCIA'] as const;

/** Words of `Complaint.category`. */
export const complaintCategories = [
  'CLAIM_HANDLING',
  'CLAIM_AMOUNT',
  'PREMIUM',
  'RENEWAL',
  'CANCELLATION',
  'ADVICE',
  'SERVICE',
  'DATA_PROTECTION',
  'COMMISSION',
  'OTHER',
] as const;

/** Words of `Complaint.severity`. */
export const complaintSeverities = ['LOW', 'MEDIUM', 'HIGH', 'CRITICAL'] as const;

/** Words of `Complaint.status`. */
export const complaintStatuses = [
  'RECEIVED',
  'ACKNOWLEDGED',
  'INFO_REQUESTED',
  'INADMISSIBLE',
  'IN_PROGRESS',
  'UPHELD',
  'PARTIALLY_UPHELD',
  'DISMISSED',
  'SETTLED',
  'WITHDRAWN',
  'ESCALATED_DGSFP',
  'CLOSED',
] as const;

/** Words of `Complaint.channel`. */
export const complaintChannels = ['WEB', 'EMAIL', 'POSTAL', 'OFFICE', 'APP'] as const;

/** Words of `Complaint.priority`. */
export const complaintPriorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

/** ???. */
export const complaints = pgTable(
  'complaints',
  {
    /** Identifier of the complaint; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    complaintNumber: text().notNull(),
    /** ???. */
    customerId: text().notNull(),
    /** ???. */
    policyId: text(),
    /** ???. */
    claimId: text(),
    /** ???. */
    type: text({ enum: complaintTypes }).notNull(),
    /** ???. */
    category: text({ enum: complaintCategories }).notNull(),
    /** ???. */
    severity: text({ enum: complaintSeverities }).notNull(),
    /** ???. */
    status: text({ enum: complaintStatuses }).notNull(),
    /** ???. */
    subject: text().notNull(),
    /** ???. */
    description: text().notNull(),
    /** ???. */
    channel: text({ enum: complaintChannels }).notNull(),
    /** ???. */
    assignedTo: text(),
    /** ???. */
    priority: text({ enum: complaintPriorities }).notNull(),
    /** ???. */
    resolutionDueDate: instant().notNull(),
    /** ???. */
    resolvedAt: instant(),
    /** ???. */
    resolution: text(),
    /** ???. */
    customerSatisfaction: integer(),
    /** ???. */
    agentId: text(),
    /** ???. */
    insurerId: text(),
    /** ???. */
    parentComplaintId: text(),
    /** ???. */
    productId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('complaints_complaintNumber_key').on(t.complaintNumber),
    index('complaints_customerId_idx').on(t.customerId),
    index('complaints_policyId_idx').on(t.policyId),
    index('complaints_status_idx').on(t.status),
    index('complaints_severity_idx').on(t.severity),
    index('complaints_assignedTo_idx').on(t.assignedTo),
    index('complaints_agentId_idx').on(t.agentId),
    index('complaints_claimId_idx').on(t.claimId),
    index('complaints_insurerId_idx').on(t.insurerId),
    index('complaints_parentComplaintId_idx').on(t.parentComplaintId),
    index('complaints_productId_idx').on(t.productId),
    index('complaints_complaintNumber_trgm_idx').using('gin', t.complaintNumber.op('gin_trgm_ops')),
    index('complaints_subject_trgm_idx').using('gin', t.subject.op('gin_trgm_ops')),
    searchIndex('complaints', ['complaintNumber', 'subject']),
    foreignKey({
      name: 'complaints_parentComplaintId_fkey',
      columns: [t.parentComplaintId],
      foreignColumns: [t.id],
    })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** Words of `ComplaintResponse.responseType`. */
export const complaintResponseResponseTypes = [
  'ACKNOWLEDGEMENT',
  'INFO_REQUEST',
  'ALLEGATIONS',
  'INTERIM',
  'RESOLUTION',
  'INTERNAL_NOTE',
] as const;

/** ???. */
export const complaintResponses = pgTable(
  'complaint_responses',
  {
    /** Identifier of the complaint response; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    complaintId: text().notNull(),
    /** ???. */
    respondedBy: text().notNull(),
    /** ???. */
    responseType: text({ enum: complaintResponseResponseTypes }).notNull(),
    /** ???. */
    message: text().notNull(),
    /** ???. */
    isInternal: boolean().notNull().default(false),
    /** ???. */
    attachments: text().array(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
  },
  (t) => [
    index('complaint_responses_complaintId_idx').on(t.complaintId),
    foreignKey({
      name: 'complaint_responses_complaintId_fkey',
      columns: [t.complaintId],
      foreignColumns: [complaints.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const complaintEscalations = pgTable(
  'complaint_escalations',
  {
    /** Identifier of the complaint escalation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    complaintId: text().notNull(),
    /** ???. */
    escalatedFrom: text().notNull(),
    /** ???. */
    escalatedTo: text().notNull(),
    /** ???. */
    reason: text().notNull(),
    /** ???. */
    escalatedBy: text().notNull(),
    /** ???. */
    escalatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('complaint_escalations_complaintId_idx').on(t.complaintId),
    index('complaint_escalations_escalatedFrom_idx').on(t.escalatedFrom),
    index('complaint_escalations_escalatedTo_idx').on(t.escalatedTo),
    foreignKey({
      name: 'complaint_escalations_complaintId_fkey',
      columns: [t.complaintId],
      foreignColumns: [complaints.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

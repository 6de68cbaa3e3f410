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

/** A complaint of a customer, to be answered within a month of its filing (Ley 44/2002 art. 29 bis). */
export const complaints = pgTable(
  'complaints',
  {
    /** Identifier of the complaint; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the complaint, unique across the book; the customer follows it by this key. */
    complaintNumber: text().notNull(),
    /** Customer who complains, in the customers database. */
    customerId: text().notNull(),
    /** Policy it is about, in the policies database. */
    policyId: text(),
    /** Claim it is about, in the claims database. */
    claimId: text(),
    /** QUEJA is about a delay or bad treatment, RECLAMACION asks for a right or money, CONSULTA asks a question, INCIDENCIA reports a fault. */
    type: text({ enum: complaintTypes }).notNull(),
    /** What it is about. */
    category: text({ enum: complaintCategories }).notNull(),
    /** How grave it is for the customer and for us. */
    severity: text({ enum: complaintSeverities }).notNull(),
    /** State of the complaint, from RECEIVED to a decision and CLOSED; ESCALATED_DGSFP lies with the regulator. */
    status: text({ enum: complaintStatuses }).notNull(),
    /** Subject in a few words, as the customer put it. */
    subject: text().notNull(),
    /** What the customer wrote. */
    description: text().notNull(),
    /** Way it came in; there is no telephone, since the law wants it in writing (Ley 44/2002 art. 29 ter). */
    channel: text({ enum: complaintChannels }).notNull(),
    /** User who handles it, in the authentication database; he is outside the unit complained of (art. 29.3). */
    assignedTo: text(),
    /** Order in which it is to be handled. */
    priority: text({ enum: complaintPriorities }).notNull(),
    /** Instant by which it must be decided: a month from filing, without the days the customer takes to complete it; 90 days for the stage before the regulator. */
    resolutionDueDate: instant().notNull(),
    /** Instant of the decision, settlement, withdrawal or archiving. */
    resolvedAt: instant(),
    /** Reasoned decision; an adverse one names the way to the regulator (art. 29 septies). */
    resolution: text(),
    /** Points from 1 to 5 the customer gave the handling once it was closed. */
    customerSatisfaction: integer(),
    /** Agent complained of, in the agents database; null where it is about no agent. */
    agentId: text(),
    /** Insurer complained of, in the insurers database; null where it is about us alone. */
    insurerId: text(),
    /** Complaint we denied before this one reached the regulator. */
    parentComplaintId: text(),
    /** Product the policy was sold as, in the products database. */
    productId: text(),
    /** Further facts as JSON: days the clock stood, when the decision was notified, when it went to the regulator. */
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

/** Something written on a complaint, to the customer or among ourselves; rows are only added. */
export const complaintResponses = pgTable(
  'complaint_responses',
  {
    /** Identifier of the complaint response; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Complaint it belongs to. */
    complaintId: text().notNull(),
    /** User who wrote it, in the authentication database. */
    respondedBy: text().notNull(),
    /** Kind of writing: receipt, request, account of the unit complained of, decision. */
    responseType: text({ enum: complaintResponseResponseTypes }).notNull(),
    /** Text as it was written. */
    message: text().notNull(),
    /** Whether the customer never sees it. */
    isInternal: boolean().notNull().default(false),
    /** Addresses of the files sent with it. */
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

/** A complaint handed up, within the house or to the regulator; rows are only added. */
export const complaintEscalations = pgTable(
  'complaint_escalations',
  {
    /** Identifier of the complaint escalation; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Complaint that was handed up. */
    complaintId: text().notNull(),
    /** User, or on adopted rows the tier, that had it before; users are in the authentication database. */
    escalatedFrom: text().notNull(),
    /** User, or on adopted rows the tier, that has it now; for the regulator whoever answers to it in the house. */
    escalatedTo: text().notNull(),
    /** Why it was handed up. */
    reason: text().notNull(),
    /** User who handed it up, in the authentication database. */
    escalatedBy: text().notNull(),
    /** Instant at which it was handed up. */
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

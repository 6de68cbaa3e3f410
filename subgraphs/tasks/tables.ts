import { foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Task.type`. */
export const taskTypes = [
  'FOLLOW_UP',
  'CALL',
  'REVIEW',
  'APPROVAL',
  'DOCUMENT_REQUEST',
  'PAYMENT_CHASE',
  'RENEWAL',
  'CLAIM_HANDLING',
  'COMPLAINT',
  'GDPR',
  'OTHER',
] as const;

/** Words of `Task.priority`. */
export const taskPriorities = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;

/** Words of `Task.status`. */
export const taskStatuses = ['OPEN', 'IN_PROGRESS', 'BLOCKED', 'COMPLETED', 'CANCELLED'] as const;

/** Words of `Task.relatedType`. */
export const taskRelatedTypes = [
  'POLICY',
  'CLAIM',
  'CUSTOMER',
  'QUOTE',
  'LEAD',
  'UNDERWRITING_CASE',
  'RENEWAL',
  'COMPLAINT',
  'INVOICE',
  'FRAUD_ALERT',
  'GDPR_REQUEST',
  'AGENT',
  'WORKFLOW_INSTANCE',
] as const;

/** ???. */
export const tasks = pgTable(
  'tasks',
  {
    /** Identifier of the task; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    title: text().notNull(),
    /** ???. */
    description: text(),
    /** ???. */
    type: text({ enum: taskTypes }).notNull(),
    /** ???. */
    priority: text({ enum: taskPriorities }).notNull(),
    /** ???. */
    status: text({ enum: taskStatuses }).notNull(),
    /** ???. */
    assignedTo: text().notNull(),
    /** ???. */
    assignedBy: text().notNull(),
    /** ???. */
    relatedType: text({ enum: taskRelatedTypes }),
    /** ???. */
    relatedId: text(),
    /** ???. */
    dueDate: instant(),
    /** ???. */
    completedAt: instant(),
    /** ???. */
    parentTaskId: text(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('tasks_assignedTo_idx').on(t.assignedTo),
    index('tasks_status_idx').on(t.status),
    index('tasks_priority_idx').on(t.priority),
    index('tasks_dueDate_idx').on(t.dueDate),
    index('tasks_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('tasks_parentTaskId_idx').on(t.parentTaskId),
    index('tasks_title_trgm_idx').using('gin', t.title.op('gin_trgm_ops')),
    searchIndex('tasks', ['title']),
    foreignKey({ name: 'tasks_parentTaskId_fkey', columns: [t.parentTaskId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const taskComments = pgTable(
  'task_comments',
  {
    /** Identifier of the task comment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    taskId: text().notNull(),
    /** ???. */
    userId: text().notNull(),
    /** ???. */
    comment: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('task_comments_taskId_idx').on(t.taskId),
    index('task_comments_userId_idx').on(t.userId),
    foreignKey({ name: 'task_comments_taskId_fkey', columns: [t.taskId], foreignColumns: [tasks.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** ???. */
export const taskAttachments = pgTable(
  'task_attachments',
  {
    /** Identifier of the task attachment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    taskId: text().notNull(),
    /** ???. */
    fileName: text().notNull(),
    /** ???. */
    fileUrl: text().notNull(),
    /** ???. */
    fileSize: integer().notNull(),
    /** ???. */
    uploadedBy: text().notNull(),
    /** ???. */
    uploadedAt: instant().notNull().default(now),
    /** ???. */
    documentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('task_attachments_taskId_idx').on(t.taskId),
    index('task_attachments_documentId_idx').on(t.documentId),
    foreignKey({ name: 'task_attachments_taskId_fkey', columns: [t.taskId], foreignColumns: [tasks.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

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

/** A piece of work for one of our staff or an agent. */
export const tasks = pgTable(
  'tasks',
  {
    /** Identifier of the task; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** What is to be done, in a few words. */
    title: text().notNull(),
    /** What to know for it, such as the term the law sets. */
    description: text(),
    /** Kind of work. */
    type: text({ enum: taskTypes }).notNull(),
    /** How pressing it is. */
    priority: text({ enum: taskPriorities }).notNull(),
    /** State of the work, from OPEN to COMPLETED or CANCELLED; that it is overdue is not stored but follows from the due date. */
    status: text({ enum: taskStatuses }).notNull(),
    /** User who is to do it, in the authentication database. */
    assignedTo: text().notNull(),
    /** User who gave it out; the system where a process did. */
    assignedBy: text().notNull(),
    /** Kind of thing it is about, which says in which database the id is found. */
    relatedType: text({ enum: taskRelatedTypes }),
    /** Identifier of the claim, invoice, lead … it is about. */
    relatedId: text(),
    /** Instant by which it should be done. */
    dueDate: instant(),
    /** Instant at which it was done; a step of a workflow may be waiting for it. */
    completedAt: instant(),
    /** Task it is a part of. */
    parentTaskId: text(),
    /** Further facts of the task as JSON, such as the key it was made by. */
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

/** Something said about a task. */
export const taskComments = pgTable(
  'task_comments',
  {
    /** Identifier of the task comment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Task it is about; the comment goes when the task goes. */
    taskId: text().notNull(),
    /** User who said it, in the authentication database. */
    userId: text().notNull(),
    /** What was said; a task that is BLOCKED has its reason here. */
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

/** A file that came with a task. */
export const taskAttachments = pgTable(
  'task_attachments',
  {
    /** Identifier of the task attachment; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Task it came with; the attachment goes when the task goes. */
    taskId: text().notNull(),
    /** Name of the file. */
    fileName: text().notNull(),
    /** Where the file is kept. */
    fileUrl: text().notNull(),
    /** Size of the file in bytes. */
    fileSize: integer().notNull(),
    /** User who added it. */
    uploadedBy: text().notNull(),
    /** Instant at which it was added. */
    uploadedAt: instant().notNull().default(now),
    /** The same file as a document, in the documents database; null where it was only attached. */
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

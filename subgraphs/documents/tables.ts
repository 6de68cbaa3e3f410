import { foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Document.type`. */
export const documentTypes = [
  'POLICY_SCHEDULE',
  'GENERAL_CONDITIONS',
  'PARTICULAR_CONDITIONS',
  'IPID',
  'GREEN_CARD',
  'ENDORSEMENT',
  'RECEIPT',
  'INVOICE',
  'QUOTE',
  'CLAIM_FORM',
  'EXPERT_REPORT',
  'ID_DOCUMENT',
  'MANDATE',
  'CONTRACT',
  'CERTIFICATE',
  'GDPR_EXPORT',
  'CORRESPONDENCE',
  'OTHER',
] as const;

/** Words of `Document.category`. */
export const documentCategories = [
  'CONTRACTUAL',
  'PRECONTRACTUAL',
  'CLAIM',
  'BILLING',
  'IDENTITY',
  'MEDICAL',
  'LEGAL',
  'COMPLIANCE',
  'INTERNAL',
] as const;

/** Words of `Document.relatedType`. */
export const documentRelatedTypes = [
  'POLICY',
  'CLAIM',
  'CUSTOMER',
  'QUOTE',
  'UNDERWRITING_CASE',
  'AGENT',
  'PRODUCT',
  'INSURER',
  'VEHICLE',
  'PROPERTY',
  'COMPLAINT',
  'INVOICE',
  'PAYMENT',
  'ENDORSEMENT',
  'REINSURANCE_CONTRACT',
  'BENEFICIARY',
  'GDPR_REQUEST',
] as const;

/** Words of `Document.status`. */
export const documentStatuses = [
  'DRAFT',
  'PENDING_REVIEW',
  'ACTIVE',
  'PENDING_SIGNATURE',
  'SIGNED',
  'SUPERSEDED',
  'REJECTED',
  'ARCHIVED',
  'BLOCKED',
] as const;

/** A file that belongs to a policy, a claim, a customer or another thing of the business. */
export const documents = pgTable(
  'documents',
  {
    /** Identifier of the document; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the document, unique. */
    documentNumber: text().notNull(),
    /** What the document is, such as POLICY_SCHEDULE or IPID (RDL 3/2020 art. 176). */
    type: text({ enum: documentTypes }).notNull(),
    /** What it is kept as; precontractual papers stay six years after the contract ends (RDL 3/2020 DA 13). */
    category: text({ enum: documentCategories }).notNull(),
    /** Kind of thing it belongs to, which says in which database the id is found. */
    relatedType: text({ enum: documentRelatedTypes }).notNull(),
    /** Identifier of the policy, claim, customer … it belongs to. */
    relatedId: text().notNull(),
    /** Name of the file. */
    fileName: text().notNull(),
    /** Where the file of the current version is kept. */
    fileUrl: text().notNull(),
    /** Size of the file in bytes. */
    fileSize: integer().notNull(),
    /** Media type of the file, such as application/pdf. */
    mimeType: text().notNull(),
    /** SHA-256 of the current file in hexadecimal; the same file is stored once. */
    hash: text().notNull(),
    /** Number of the current version, from 1. */
    version: integer().notNull().default(1),
    /** State of the document, from DRAFT to SIGNED, SUPERSEDED or ARCHIVED. */
    status: text({ enum: documentStatuses }).notNull(),
    /** User who uploaded it. */
    uploadedBy: text().notNull(),
    /** Further facts of the document as JSON, such as language or template. */
    metadata: jsonb(),
    /** Instant at which the first version arrived. */
    uploadedAt: instant().notNull().default(now),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('documents_documentNumber_key').on(t.documentNumber),
    index('documents_type_idx').on(t.type),
    index('documents_category_idx').on(t.category),
    index('documents_relatedType_relatedId_idx').on(t.relatedType, t.relatedId),
    index('documents_status_idx').on(t.status),
    uniqueIndex('documents_hash_key').on(t.hash),
    index('documents_documentNumber_trgm_idx').using('gin', t.documentNumber.op('gin_trgm_ops')),
    index('documents_fileName_trgm_idx').using('gin', t.fileName.op('gin_trgm_ops')),
    searchIndex('documents', ['documentNumber', 'fileName']),
  ],
);

/** One version of a document; rows are only added. */
export const documentVersions = pgTable(
  'document_versions',
  {
    /** Identifier of the document version; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Document it is a version of; the row goes when the document goes. */
    documentId: text().notNull(),
    /** Number of the version, from 1. */
    version: integer().notNull(),
    /** Name of the file of this version. */
    fileName: text().notNull(),
    /** Where the file of this version is kept. */
    fileUrl: text().notNull(),
    /** Size of the file in bytes. */
    fileSize: integer().notNull(),
    /** SHA-256 of the file of this version in hexadecimal. */
    hash: text().notNull(),
    /** User who uploaded this version. */
    uploadedBy: text().notNull(),
    /** What changed against the version before. */
    changeDescription: text(),
    /** Instant at which this version arrived. */
    uploadedAt: instant().notNull().default(now),
  },
  (t) => [
    // A prefix of the unique index below; kept because deployed databases have it.
    index('document_versions_documentId_idx').on(t.documentId),
    uniqueIndex('document_versions_documentId_version_key').on(t.documentId, t.version),
    foreignKey({
      name: 'document_versions_documentId_fkey',
      columns: [t.documentId],
      foreignColumns: [documents.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `DocumentSignature.signerType`. */
export const documentSignatureSignerTypes = ['CUSTOMER', 'AGENT', 'USER'] as const;

/** A signature under a document; rows are only added. */
export const documentSignatures = pgTable(
  'document_signatures',
  {
    /** Identifier of the document signature; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Document that was signed; the row goes when the document goes. */
    documentId: text().notNull(),
    /** Identifier of the customer, agent or user who signed. */
    signerId: text().notNull(),
    /** Name of the signer at the time of signing. */
    signerName: text().notNull(),
    /** The signature itself, as captured; secret, never shown. */
    signatureData: text().notNull(),
    /** Network address the signature came from. */
    ipAddress: text().notNull(),
    /** Instant of the signature. */
    signedAt: instant().notNull().default(now),
    /** Version whose hash was signed; it cannot be deleted while it is signed. */
    versionId: text(),
    /** Kind of signer, which says in which database the id is found; null on adopted rows. */
    signerType: text({ enum: documentSignatureSignerTypes }),
  },
  (t) => [
    index('document_signatures_documentId_idx').on(t.documentId),
    index('document_signatures_signerId_idx').on(t.signerId),
    index('document_signatures_signerType_signerId_idx').on(t.signerType, t.signerId),
    index('document_signatures_versionId_idx').on(t.versionId),
    foreignKey({
      name: 'document_signatures_documentId_fkey',
      columns: [t.documentId],
      foreignColumns: [documents.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
    foreignKey({
      name: 'document_signatures_versionId_fkey',
      columns: [t.versionId],
      foreignColumns: [documentVersions.id],
    })
      .onDelete('restrict')
      .onUpdate('cascade'),
  ],
);

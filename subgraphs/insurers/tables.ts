import { boolean, foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Insurer.rating`. */
export const insurerRatings = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'NR'] as const;

/** Words of `Insurer.ratingAgency`. */
export const insurerRatingAgencies = ['AM_BEST', 'SP', 'MOODYS', 'FITCH'] as const;

/** Words of `Insurer.status`. */
export const insurerStatuses = ['PROSPECT', 'ACTIVE', 'SUSPENDED', 'RUN_OFF', 'TERMINATED'] as const;

/** ???. */
export const insurers = pgTable(
  'insurers',
  {
    /** Identifier of the insurer; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    insurerCode: text().notNull(),
    /** ???. */
    name: text().notNull(),
    /** ???. */
    legalName: text().notNull(),
    /** ???. */
    taxId: text().notNull(),
    /** ???. */
    country: text().notNull(),
    /** ???. */
    website: text(),
    /** ???. */
    contactEmail: text().notNull(),
    /** ???. */
    contactPhone: text().notNull(),
    /** ???. */
    rating: text({ enum: insurerRatings }),
    /** ???. */
    ratingAgency: text({ enum: insurerRatingAgencies }),
    /** ???. */
    status: text({ enum: insurerStatuses }).notNull(),
    /** ???. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('insurers_insurerCode_key').on(t.insurerCode),
    uniqueIndex('insurers_taxId_key').on(t.taxId),
    index('insurers_status_idx').on(t.status),
    index('insurers_insurerCode_trgm_idx').using('gin', t.insurerCode.op('gin_trgm_ops')),
    index('insurers_name_trgm_idx').using('gin', t.name.op('gin_trgm_ops')),
    index('insurers_legalName_trgm_idx').using('gin', t.legalName.op('gin_trgm_ops')),
    searchIndex('insurers', ['insurerCode', 'name', 'legalName']),
  ],
);

/** Words of `InsurerContact.type`. */
export const insurerContactTypes = [
  'COMMERCIAL',
  'UNDERWRITING',
  'CLAIMS',
  'BILLING',
  'TECHNICAL',
  'LEGAL',
] as const;

/** ???. */
export const insurerContacts = pgTable(
  'insurer_contacts',
  {
    /** Identifier of the insurer contact; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    insurerId: text().notNull(),
    /** ???. */
    type: text({ enum: insurerContactTypes }).notNull(),
    /** ???. */
    firstName: text().notNull(),
    /** ???. */
    lastName: text().notNull(),
    /** ???. */
    email: text().notNull(),
    /** ???. */
    phone: text(),
    /** ???. */
    position: text(),
    /** ???. */
    department: text(),
    /** ???. */
    isPrimary: boolean().notNull().default(false),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('insurer_contacts_insurerId_idx').on(t.insurerId),
    index('insurer_contacts_email_idx').on(t.email),
    index('insurer_contacts_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    foreignKey({
      name: 'insurer_contacts_insurerId_fkey',
      columns: [t.insurerId],
      foreignColumns: [insurers.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `InsurerAgreement.agreementType`. */
export const insurerAgreementAgreementTypes = [
  'LETTER_OF_APPOINTMENT',
  'BINDER',
  'COLLECTION',
  'RAPPEL',
  'DATA_PROCESSING',
] as const;

/** Words of `InsurerAgreement.status`. */
export const insurerAgreementStatuses = [
  'DRAFT',
  'PENDING_SIGNATURE',
  'ACTIVE',
  'EXPIRED',
  'TERMINATED',
] as const;

/** ???. */
export const insurerAgreements = pgTable(
  'insurer_agreements',
  {
    /** Identifier of the insurer agreement; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** ???. */
    insurerId: text().notNull(),
    /** ???. */
    agreementType: text({ enum: insurerAgreementAgreementTypes }).notNull(),
    /** ???. */
    commissionRate: numeric({ precision: 5, scale: 2 }).notNull(),
    /** ???. */
    paymentTerms: text().notNull(),
    /** ???. */
    effectiveFrom: instant().notNull(),
    /** ???. */
    effectiveTo: instant(),
    /** ???. */
    status: text({ enum: insurerAgreementStatuses }).notNull(),
    /** ???. */
    terms: text(),
    /** ???. */
    documentUrl: text(),
    /** ???. */
    signedBy: text(),
    /** ???. */
    signedAt: instant(),
    /** ???. */
    documentId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('insurer_agreements_insurerId_idx').on(t.insurerId),
    index('insurer_agreements_status_idx').on(t.status),
    index('insurer_agreements_documentId_idx').on(t.documentId),
    foreignKey({
      name: 'insurer_agreements_insurerId_fkey',
      columns: [t.insurerId],
      foreignColumns: [insurers.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

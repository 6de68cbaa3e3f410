import { boolean, foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Insurer.rating`. */
export const insurerRatings = ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC', 'NR'] as const;

/** Words of `Insurer.ratingAgency`. */
export const insurerRatingAgencies = ['AM_BEST', 'SP', 'MOODYS', 'FITCH'] as const;

/** Words of `Insurer.status`. */
export const insurerStatuses = ['PROSPECT', 'ACTIVE', 'SUSPENDED', 'RUN_OFF', 'TERMINATED'] as const;

/** A company that carries risks: an insurer whose products we sell, or a reinsurer of our treaties. */
export const insurers = pgTable(
  'insurers',
  {
    /** Identifier of the insurer; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Key of the company, a letter and four digits as the DGSFP gives them, unique. */
    insurerCode: text().notNull(),
    /** Name under which it is known. */
    name: text().notNull(),
    /** Name in the register of companies. */
    legalName: text().notNull(),
    /** Tax number of its country (CIF in Spain), unique. */
    taxId: text().notNull(),
    /** Country of its seat, two letters of ISO 3166. */
    country: text().notNull(),
    /** Address of its site. */
    website: text(),
    /** E-mail address for mediators. */
    contactEmail: text().notNull(),
    /** Telephone for mediators. */
    contactPhone: text().notNull(),
    /** Financial strength in the words of the agency; NR is not rated. */
    rating: text({ enum: insurerRatings }),
    /** Agency that rates it; null where none does. */
    ratingAgency: text({ enum: insurerRatingAgencies }),
    /** How we stand with it; RUN_OFF settles its old policies and writes no new ones. */
    status: text({ enum: insurerStatuses }).notNull(),
    /** Further facts as JSON; `role` says INSURER or REINSURER. */
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

/** Somebody we know at an insurer. */
export const insurerContacts = pgTable(
  'insurer_contacts',
  {
    /** Identifier of the insurer contact; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Insurer the person works for; its contacts go with it. */
    insurerId: text().notNull(),
    /** What to ask the person about. */
    type: text({ enum: insurerContactTypes }).notNull(),
    /** First name. */
    firstName: text().notNull(),
    /** Surnames. */
    lastName: text().notNull(),
    /** E-mail address at work. */
    email: text().notNull(),
    /** Telephone at work. */
    phone: text(),
    /** Position in the company. */
    position: text(),
    /** Department in the company. */
    department: text(),
    /** Whether to ask this person first. */
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

/** A contract between us and an insurer, from the letter of appointment on. */
export const insurerAgreements = pgTable(
  'insurer_agreements',
  {
    /** Identifier of the insurer agreement; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Insurer we agreed with; its agreements go with it. */
    insurerId: text().notNull(),
    /** What was agreed; BINDER lets us underwrite within limits, COLLECTION lets us cash premiums. */
    agreementType: text({ enum: insurerAgreementAgreementTypes }).notNull(),
    /** Commission on the net premium in per cent; 0 where none is paid. */
    commissionRate: numeric({ precision: 5, scale: 2 }).notNull(),
    /** When and how the two settle, in words. */
    paymentTerms: text().notNull(),
    /** Instant from which it holds. */
    effectiveFrom: instant().notNull(),
    /** Instant at which it ended or will end; null while it is open. */
    effectiveTo: instant(),
    /** State of the agreement, from DRAFT to EXPIRED or TERMINATED. */
    status: text({ enum: insurerAgreementStatuses }).notNull(),
    /** What was agreed, in short. */
    terms: text(),
    /** Where the signed text can be read. */
    documentUrl: text(),
    /** Employee who signed for us, in the authentication database; old rows may hold a name. */
    signedBy: text(),
    /** Instant at which it was signed; null before. */
    signedAt: instant(),
    /** Signed text, in the documents database. */
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

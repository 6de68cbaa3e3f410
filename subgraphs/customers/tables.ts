import { boolean, foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Customer.type`. */
export const customerTypes = [
  'INDIVIDUAL',
  'SELF_EMPLOYED',
  'COMPANY',
  'COMMUNITY_OF_OWNERS',
  'PUBLIC_BODY',
] as const;

/** Words of `Customer.identityType`. */
export const customerIdentityTypes = ['DNI', 'NIE', 'CIF', 'PASSPORT', 'FOREIGN_TAX_ID'] as const;

/** Words of `Customer.status`. */
export const customerStatuses = ['PROSPECT', 'ACTIVE', 'INACTIVE', 'BLOCKED', 'DECEASED', 'ERASED'] as const;

/** A person or company that asks for, holds or benefits from insurance. */
export const customers = pgTable(
  'customers',
  {
    /** Identifier of the customer; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the customer in our book, unique. */
    customerNumber: text().notNull(),
    /** Whether the customer is a person, a company, a community of owners or a public body. */
    type: text({ enum: customerTypes }).notNull(),
    /** Given name; null for companies. */
    firstName: text(),
    /** Family names; null for companies. */
    lastName: text(),
    /** Registered name; null for persons. */
    companyName: text(),
    /** E-mail address the customer is written to, unique across customers. */
    email: text().notNull(),
    /** Main telephone number. */
    phone: text().notNull(),
    /** Mobile number, where it differs from the main one. */
    mobile: text(),
    /** Day of birth, stored as midnight UTC; null for companies. */
    birthDate: instant(),
    /** Nationality as an ISO 3166 country code. */
    nationality: text(),
    /** Kind of identity document or tax number held. */
    identityType: text({ enum: customerIdentityTypes }).notNull(),
    /** Number of the identity document (DNI, NIE, CIF …), unique across customers. */
    identityNumber: text().notNull(),
    /** State of the customer; ERASED means pseudonymised on request, the originals blocked (LOPDGDD art. 32). */
    status: text({ enum: customerStatuses }).notNull(),
    /** Commercial rating given by us, higher is better; 0 when not rated. */
    rating: integer().default(0),
    /** Further facts of the customer as JSON, such as language or source book. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('customers_customerNumber_key').on(t.customerNumber),
    uniqueIndex('customers_email_key').on(t.email),
    uniqueIndex('customers_identityNumber_key').on(t.identityNumber),
    // Doubles the unique index; kept because deployed databases have it.
    index('customers_email_idx').on(t.email),
    // Doubles the unique index; kept because deployed databases have it.
    index('customers_identityNumber_idx').on(t.identityNumber),
    index('customers_status_idx').on(t.status),
    index('customers_customerNumber_trgm_idx').using('gin', t.customerNumber.op('gin_trgm_ops')),
    index('customers_firstName_trgm_idx').using('gin', t.firstName.op('gin_trgm_ops')),
    index('customers_lastName_trgm_idx').using('gin', t.lastName.op('gin_trgm_ops')),
    index('customers_companyName_trgm_idx').using('gin', t.companyName.op('gin_trgm_ops')),
    index('customers_email_trgm_idx').using('gin', t.email.op('gin_trgm_ops')),
    searchIndex('customers', ['customerNumber', 'firstName', 'lastName', 'companyName']),
  ],
);

/** Words of `CustomerAddress.type`. */
export const customerAddressTypes = ['HOME', 'WORK', 'FISCAL', 'BILLING', 'RISK', 'CORRESPONDENCE'] as const;

/** A postal address of a customer. */
export const addresses = pgTable(
  'addresses',
  {
    /** Identifier of the address; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Customer whose address it is; the row goes when the customer goes. */
    customerId: text().notNull(),
    /** What the address is used for, such as FISCAL or CORRESPONDENCE. */
    type: text({ enum: customerAddressTypes }).notNull(),
    /** Kind and name of the street. */
    street: text().notNull(),
    /** Number in the street, or s/n where there is none. */
    number: text().notNull(),
    /** Floor of the building. */
    floor: text(),
    /** Door on the floor. */
    door: text(),
    /** Postcode; in Spain five digits, the first two the INE code of the province. */
    postalCode: text().notNull(),
    /** Town or municipality. */
    city: text().notNull(),
    /** Province. */
    province: text().notNull(),
    /** Country as an ISO 3166 code. */
    country: text().notNull().default('ES'),
    /** Whether this is the customer's main address. */
    isPrimary: boolean().notNull().default(false),
    /** Sales territory the address lies in, in the territories database. */
    territoryId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('addresses_customerId_idx').on(t.customerId),
    index('addresses_territoryId_idx').on(t.territoryId),
    index('addresses_postalCode_idx').on(t.postalCode),
    foreignKey({ name: 'addresses_customerId_fkey', columns: [t.customerId], foreignColumns: [customers.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `CustomerContact.type`. */
export const customerContactTypes = ['EMAIL', 'PHONE', 'MOBILE', 'WHATSAPP', 'FAX', 'OTHER'] as const;

/** One more way to reach a customer, beside the e-mail and telephone of the customer row. */
export const contacts = pgTable(
  'contacts',
  {
    /** Identifier of the contact; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Customer who is reached; the row goes when the customer goes. */
    customerId: text().notNull(),
    /** Channel, such as WHATSAPP or MOBILE. */
    type: text({ enum: customerContactTypes }).notNull(),
    /** The number or address to use on that channel. */
    value: text().notNull(),
    /** Whether this is the preferred one of its kind. */
    isPrimary: boolean().notNull().default(false),
    /** Whether the customer has proved to hold it. */
    verified: boolean().notNull().default(false),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('contacts_customerId_idx').on(t.customerId),
    foreignKey({ name: 'contacts_customerId_fkey', columns: [t.customerId], foreignColumns: [customers.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `CustomerNote.category`. */
export const customerNoteCategories = [
  'GENERAL',
  'COMMERCIAL',
  'CLAIM',
  'BILLING',
  'COMPLAINT',
  'VULNERABILITY',
] as const;

/** A remark of our staff about a customer. */
export const customerNotes = pgTable(
  'customer_notes',
  {
    /** Identifier of the note; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Customer the remark is about; the row goes when the customer goes. */
    customerId: text().notNull(),
    /** The remark itself; the customer may ask to read it. */
    note: text().notNull(),
    /** What the remark is about; VULNERABILITY calls for special care. */
    category: text({ enum: customerNoteCategories }),
    /** User who wrote the remark. */
    createdBy: text().notNull(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('customer_notes_customerId_idx').on(t.customerId),
    foreignKey({
      name: 'customer_notes_customerId_fkey',
      columns: [t.customerId],
      foreignColumns: [customers.id],
    })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

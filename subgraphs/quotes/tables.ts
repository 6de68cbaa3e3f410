import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, jsonb, numeric, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant, now, searchIndex } from '../_engine/columns.ts';

/** Words of `Quote.status`. */
export const quoteStatuses = [
  'DRAFT',
  'RATED',
  'REFERRED',
  'QUOTED',
  'ACCEPTED',
  'BOUND',
  'DECLINED',
  'REJECTED',
  'EXPIRED',
  'WITHDRAWN',
] as const;

/** Words of `Quote.riskType`. */
export const quoteRiskTypes = ['VEHICLE', 'PROPERTY'] as const;

/** An offer of insurance to a customer, with its price and how long it binds. */
export const quotes = pgTable(
  'quotes',
  {
    /** Identifier of the quote; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Number of the quote, unique. */
    quoteNumber: text().notNull(),
    /** Product that is quoted, in the products database. */
    productId: text().notNull(),
    /** Customer it is made for, in the customers database; null for an anonymous price. */
    customerId: text(),
    /** Agent who made it, in the agents database. */
    agentId: text().notNull(),
    /** State of the offer, from DRAFT through QUOTED to BOUND, REJECTED or EXPIRED. */
    status: text({ enum: quoteStatuses }).notNull(),
    /** Premium of the whole term before taxes, in euros; the sum of its items. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Sum that would be insured, in euros. */
    sumInsured: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Instant until which the offer binds the insurer, at least fifteen days (LCS art. 6). */
    validUntil: instant().notNull(),
    /** Instant at which it became a policy; null before. */
    convertedAt: instant(),
    /** Policy it became, in the policies database; no two quotes become the same one. */
    policyId: text(),
    /** Insurer whose price it is; a broker shows several (RDL 3/2020 art. 175). */
    insurerId: text(),
    /** Lead it was made from, in the marketing database. */
    leadId: text(),
    /** Quote that this one revises. */
    parentQuoteId: text(),
    /** Identifier of the vehicle or property to be insured. */
    riskId: text(),
    /** Kind of thing to be insured, which says in which database its id is found. */
    riskType: text({ enum: quoteRiskTypes }),
    /** Further facts of the quote as JSON, such as rating factors. */
    metadata: jsonb(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    uniqueIndex('quotes_quoteNumber_key').on(t.quoteNumber),
    index('quotes_customerId_idx').on(t.customerId),
    index('quotes_agentId_idx').on(t.agentId),
    index('quotes_status_idx').on(t.status),
    index('quotes_validUntil_idx').on(t.validUntil),
    index('quotes_insurerId_createdAt_id_idx').on(t.insurerId, t.createdAt, t.id),
    index('quotes_leadId_idx').on(t.leadId),
    index('quotes_parentQuoteId_idx').on(t.parentQuoteId),
    uniqueIndex('quotes_policyId_key').on(t.policyId).where(sql`"policyId" is not null`),
    index('quotes_productId_createdAt_id_idx').on(t.productId, t.createdAt, t.id),
    index('quotes_riskType_riskId_idx').on(t.riskType, t.riskId),
    index('quotes_agentId_createdAt_id_idx').on(t.agentId, t.createdAt, t.id),
    index('quotes_quoteNumber_trgm_idx').using('gin', t.quoteNumber.op('gin_trgm_ops')),
    searchIndex('quotes', ['quoteNumber']),
    foreignKey({ name: 'quotes_parentQuoteId_fkey', columns: [t.parentQuoteId], foreignColumns: [t.id] })
      .onDelete('set null')
      .onUpdate('cascade'),
  ],
);

/** One guarantee of a quote with its limit and price. */
export const quoteItems = pgTable(
  'quote_items',
  {
    /** Identifier of the quote item; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Quote it belongs to; the row goes when the quote goes. */
    quoteId: text().notNull(),
    /** Name of the guarantee as the offer prints it. */
    coverageName: text().notNull(),
    /** Most the insurer would pay under it, in euros. */
    limit: numeric({ precision: 12, scale: 2 }).notNull(),
    /** Its share of the premium before taxes, in euros. */
    premium: numeric({ precision: 10, scale: 2 }).notNull(),
    /** Whether the customer may leave it out. */
    isOptional: boolean().notNull().default(false),
    /** Catalogue guarantee it was made from, in the products database. */
    productCoverageId: text(),
    /** Instant at which the row was written, to the millisecond. */
    createdAt: instant().notNull().default(now),
    /** Instant at which the row was last changed; the database sets it. */
    updatedAt: instant().notNull().default(now),
  },
  (t) => [
    index('quote_items_quoteId_idx').on(t.quoteId),
    index('quote_items_productCoverageId_idx').on(t.productCoverageId),
    foreignKey({ name: 'quote_items_quoteId_fkey', columns: [t.quoteId], foreignColumns: [quotes.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

/** Words of `QuoteHistoryEntry.action`. */
export const quoteHistoryEntryActions = [
  'CREATED',
  'UPDATED',
  'RATED',
  'REFERRED',
  'APPROVED',
  'DECLINED',
  'SENT',
  'VIEWED',
  'ACCEPTED',
  'REJECTED',
  'BOUND',
  'EXPIRED',
  'WITHDRAWN',
] as const;

/** One thing that happened to a quote; rows are only added. */
export const quoteHistory = pgTable(
  'quote_history',
  {
    /** Identifier of the entry; new rows get a UUIDv7. */
    id: text().primaryKey(),
    /** Quote it happened to; the row goes when the quote goes. */
    quoteId: text().notNull(),
    /** What happened, such as RATED or SENT. */
    action: text({ enum: quoteHistoryEntryActions }).notNull(),
    /** User who did it. */
    performedBy: text().notNull(),
    /** Fields before and after as JSON; null when nothing changed but the state. */
    changes: jsonb(),
    /** Instant at which it happened. */
    timestamp: instant().notNull().default(now),
  },
  (t) => [
    index('quote_history_quoteId_idx').on(t.quoteId),
    foreignKey({ name: 'quote_history_quoteId_fkey', columns: [t.quoteId], foreignColumns: [quotes.id] })
      .onDelete('cascade')
      .onUpdate('cascade'),
  ],
);

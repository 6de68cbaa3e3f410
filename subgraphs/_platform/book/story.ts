import type { Brought } from './facts/brought.ts';
import type { Agent, Product, Treaty } from './facts/catalogue.ts';
import type { Customer } from './facts/customer.ts';
import type { BookDocument } from './facts/document.ts';
import type { Statement } from './facts/money.ts';
import type { Policy } from './facts/policy.ts';
import type { Quote } from './facts/quote.ts';
import type { RenewalProcess } from './tell/renewal-facts.ts';

export type { Brought, BroughtInsurer } from './facts/brought.ts';
export type {
  Agent,
  Certification,
  Product,
  ProductCoverage,
  ProductPricing,
  ProductRule,
  Treaty,
} from './facts/catalogue.ts';
export type { Adjustment, Claim, ClaimDocument, Recovery, ReinsuranceClaim, Reserve } from './facts/claim.ts';
export type { Address, Customer } from './facts/customer.ts';
export type { BookDocument, DocumentSignature, DocumentVersion } from './facts/document.ts';
export type { Commission, Invoice, InvoiceLine, Payment, Statement } from './facts/money.ts';
export type { Cession, Coverage, Endorsement, Policy, Risk } from './facts/policy.ts';
export type { CaseDocument, Quote, QuoteItem, RiskAssessment, UnderwritingCase } from './facts/quote.ts';
export type { Known, PropertyFacts, VehicleFacts } from './facts/thing.ts';

/*
 * The facts of an insurance book, in the words of the business and of no database. Whatever brings a book in (the
 * generator, the French motor portfolio) tells it as chapters of stories; every domain's `sample.ts` turns a chapter
 * into rows of its own tables. Words of statuses and types are those of the databases' value sets.
 */

/** What a loader hands on at a time: the shared facts first, then one agent's portfolio after another. */
export interface Chapter {
  /** Whether what the source does not say may be made up; a real portfolio tells only what it knows. */
  readonly invents: boolean;
  readonly agents: readonly Agent[];
  readonly products: readonly Product[];
  readonly treaties: readonly Treaty[];
  readonly statements: readonly Statement[];
  readonly stories: readonly Story[];
  /** What a source knows that belongs to no customer. */
  readonly brought?: Brought;
}

/** One customer with all that happened to him. */
export interface Story {
  readonly customer: Customer;
  readonly quotes: readonly Quote[];
  /** Policies in the order they began; a renewal is a policy of its own. */
  readonly policies: readonly Policy[];
  readonly documents: readonly BookDocument[];
  /** Renewals a real portfolio knows; those of an invented one are told from its policies. */
  readonly renewals?: readonly RenewalProcess[];
}

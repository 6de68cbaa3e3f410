import type { Instant } from './calendar.ts';
import type { BasisPoints, Cents } from './money.ts';

/*
 * The facts of an insurance book, in the words of the business and of no database. Whatever brings a book in (the
 * generator, the French motor portfolio) tells it as chapters of stories; every domain's `sample.ts` turns a chapter
 * into rows of its own tables. Words of statuses and types are those of the databases' value sets.
 */

/** What a loader hands on at a time: the shared facts first, then one agent's portfolio after another. */
export interface Chapter {
  readonly agents: readonly Agent[];
  readonly products: readonly Product[];
  readonly treaties: readonly Treaty[];
  readonly statements: readonly Statement[];
  readonly stories: readonly Story[];
}

/** One customer with all that happened to him. */
export interface Story {
  readonly customer: Customer;
  readonly quotes: readonly Quote[];
  /** Policies in the order they began; a renewal is a policy of its own. */
  readonly policies: readonly Policy[];
  readonly documents: readonly BookDocument[];
}

export interface Certification {
  readonly id: string;
  readonly name: string;
  readonly issuer: string;
  readonly number: string;
  readonly status: string;
  readonly issuedAt: Instant;
  readonly expiresAt: Instant | null;
}

export interface Agent {
  readonly id: string;
  readonly number: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly status: string;
  readonly level: string;
  readonly managerId: string | null;
  readonly commissionRate: BasisPoints;
  readonly territory: string;
  readonly since: Instant;
  readonly certifications: readonly Certification[];
  readonly territories: readonly {
    id: string;
    name: string;
    postalCodes: readonly string[];
    isPrimary: boolean;
  }[];
}

export interface ProductCoverage {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isRequired: boolean;
}

export interface Product {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly category: string;
  readonly status: string;
  readonly insurerId: string;
  readonly insurer: string;
  /** Class of insurance in the annex of Ley 20/2015. */
  readonly ramo: string;
  readonly basePrice: Cents;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly effectiveFrom: Instant;
  readonly effectiveTo: Instant | null;
  readonly coverages: readonly ProductCoverage[];
  readonly rules: readonly ProductRule[];
  readonly pricing: readonly ProductPricing[];
}

export interface ProductRule {
  readonly id: string;
  readonly type: string;
  readonly condition: object;
  readonly action: object;
  readonly priority: number;
}

export interface ProductPricing {
  readonly id: string;
  readonly riskProfile: string;
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly basePrice: Cents;
  /** Ten-thousandths: 12500 is × 1.25. */
  readonly multiplier: number;
}

/** A reinsurance contract. */
export interface Treaty {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly reinsurerId: string;
  readonly reinsurer: string;
  readonly type: string;
  readonly status: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly retention: Cents;
  readonly premium: Cents;
  readonly commissionRate: BasisPoints | null;
  /** Product types it takes. */
  readonly lines: readonly string[];
  /** Ceded part of a proportional treaty; null where the sum above the retention is ceded. */
  readonly quota: BasisPoints | null;
}

/** What is paid to one agent for one month of one portfolio. */
export interface Statement {
  readonly id: string;
  readonly number: string;
  readonly agentId: string;
  readonly periodStart: Instant;
  readonly periodEnd: Instant;
  readonly total: Cents;
  readonly status: string;
  readonly issuedAt: Instant | null;
  readonly paidAt: Instant | null;
}

export interface Address {
  readonly id: string;
  readonly type: string;
  readonly street: string;
  readonly number: string;
  readonly floor: string | null;
  readonly door: string | null;
  readonly postalCode: string;
  readonly city: string;
  readonly province: string;
  readonly isPrimary: boolean;
}

export interface Customer {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly firstName: string | null;
  readonly lastName: string | null;
  readonly companyName: string | null;
  readonly email: string;
  readonly phone: string;
  readonly mobile: string | null;
  readonly birthDate: Instant | null;
  readonly nationality: string;
  readonly identityType: string;
  readonly identityNumber: string;
  readonly status: string;
  readonly rating: number;
  readonly iban: string;
  readonly since: Instant;
  readonly metadata: object;
  readonly addresses: readonly Address[];
  readonly contacts: readonly {
    id: string;
    type: string;
    value: string;
    isPrimary: boolean;
    verified: boolean;
  }[];
  readonly notes: readonly { id: string; text: string; category: string; by: string; at: Instant }[];
}

/** A thing insured. `objectId` is null-free: vehicles and properties get their ids before their databases hold them. */
export interface Risk {
  readonly id: string;
  readonly objectType: 'VEHICLE' | 'PROPERTY' | 'CUSTOMER';
  readonly objectId: string;
  readonly description: string;
  readonly sumInsured: Cents;
  readonly facts: object;
}

export interface Quote {
  readonly id: string;
  readonly number: string;
  readonly productId: string;
  readonly insurerId: string;
  readonly customerId: string;
  readonly agentId: string;
  readonly status: string;
  readonly premium: Cents;
  readonly sumInsured: Cents;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly validUntil: Instant;
  readonly convertedAt: Instant | null;
  readonly policyId: string | null;
  readonly parentQuoteId: string | null;
  readonly risk: Risk;
  readonly items: readonly QuoteItem[];
  readonly history: readonly {
    id: string;
    action: string;
    by: string;
    changes: object | null;
    at: Instant;
  }[];
  readonly case: UnderwritingCase | null;
}

export interface QuoteItem {
  readonly id: string;
  readonly productCoverageId: string;
  readonly name: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isOptional: boolean;
}

export interface UnderwritingCase {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  readonly riskLevel: string;
  readonly assignedTo: string | null;
  readonly submittedAt: Instant;
  readonly reviewedAt: Instant | null;
  readonly approvedAt: Instant | null;
  readonly updatedAt: Instant;
  readonly decisionReason: string | null;
  readonly conditions: readonly string[];
  readonly assessments: readonly RiskAssessment[];
  readonly documents: readonly CaseDocument[];
}

export interface RiskAssessment {
  readonly id: string;
  readonly by: string;
  /** Hundredths of a point, 0 to 10000. */
  readonly score: number;
  readonly factors: object;
  readonly recommendations: string;
  readonly at: Instant;
}

export interface CaseDocument {
  readonly id: string;
  readonly documentId: string;
  readonly type: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly status: string;
  readonly uploadedAt: Instant;
  readonly verifiedBy: string | null;
  readonly verifiedAt: Instant | null;
}

export interface Coverage {
  readonly id: string;
  readonly productCoverageId: string;
  readonly endorsementId: string | null;
  readonly name: string;
  readonly description: string;
  readonly limit: Cents;
  readonly premium: Cents;
  readonly isOptional: boolean;
  readonly since: Instant;
}

export interface Endorsement {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly description: string;
  readonly effectiveAt: Instant;
  readonly premiumChange: Cents;
  readonly requestedBy: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface Policy {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly productId: string;
  readonly insurerId: string;
  readonly customerId: string;
  readonly agentId: string;
  readonly quoteId: string | null;
  readonly previousPolicyId: string | null;
  readonly premium: Cents;
  readonly sumInsured: Cents;
  readonly deductible: Cents | null;
  readonly frequency: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly renewalAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly metadata: object;
  readonly coverages: readonly Coverage[];
  readonly endorsements: readonly Endorsement[];
  readonly risks: readonly Risk[];
  readonly invoices: readonly Invoice[];
  readonly commissions: readonly Commission[];
  readonly cessions: readonly Cession[];
  readonly claims: readonly Claim[];
}

export interface Invoice {
  readonly id: string;
  readonly number: string;
  readonly status: string;
  /** Net premium and fees. */
  readonly amount: Cents;
  /** Taxes and surcharges. */
  readonly tax: Cents;
  readonly issuedAt: Instant;
  readonly dueAt: Instant;
  readonly paidAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly endorsementId: string | null;
  readonly creditNoteForId: string | null;
  readonly metadata: object;
  readonly lines: readonly InvoiceLine[];
  readonly payments: readonly Payment[];
}

export interface InvoiceLine {
  readonly kind: 'NET_PREMIUM' | 'IPS' | 'CCS_SURCHARGE' | 'CLEA' | 'INSTALLMENT_FEE' | 'DISCOUNT';
  readonly description: string;
  readonly coverageId: string | null;
  readonly rate: string | null;
  readonly amount: Cents;
}

export interface Payment {
  readonly id: string;
  readonly number: string;
  readonly direction: 'IN' | 'OUT';
  readonly purpose: string;
  readonly amount: Cents;
  readonly method: string;
  readonly status: string;
  readonly dueAt: Instant;
  readonly paidAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  readonly reference: string | null;
  readonly refundOfPaymentId: string | null;
  readonly payeeType: string | null;
  readonly payeeId: string | null;
  readonly metadata: object;
}

export interface Commission {
  readonly id: string;
  readonly agentId: string;
  readonly type: string;
  readonly status: string;
  readonly amount: Cents;
  readonly rate: BasisPoints;
  readonly periodStart: Instant;
  readonly periodEnd: Instant;
  readonly paidAt: Instant | null;
  readonly createdAt: Instant;
  readonly invoiceId: string | null;
  readonly paymentId: string | null;
  readonly statementId: string | null;
  readonly clawbackOfId: string | null;
}

export interface Cession {
  readonly id: string;
  readonly treatyId: string;
  readonly type: string;
  readonly status: string;
  readonly ceded: Cents;
  readonly retained: Cents;
  readonly premium: Cents;
  readonly effectiveAt: Instant;
  readonly updatedAt: Instant;
  readonly coverageId: string | null;
}

export interface Claim {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly status: string;
  readonly coverageId: string | null;
  readonly parentClaimId: string | null;
  readonly insuredObjectType: 'VEHICLE' | 'PROPERTY' | null;
  readonly insuredObjectId: string | null;
  readonly amount: Cents;
  readonly approved: Cents | null;
  readonly incidentAt: Instant;
  readonly submittedAt: Instant;
  readonly reviewedAt: Instant | null;
  readonly settledAt: Instant | null;
  readonly updatedAt: Instant;
  readonly description: string;
  readonly assignedTo: string | null;
  readonly metadata: object;
  readonly reserves: readonly Reserve[];
  readonly adjustments: readonly Adjustment[];
  readonly documents: readonly ClaimDocument[];
  readonly recoveries: readonly Recovery[];
  /** To the customer (OUT) and back from third parties and reinsurers (IN). */
  readonly payments: readonly Payment[];
  readonly reinsuranceClaims: readonly ReinsuranceClaim[];
}

export interface Reserve {
  readonly id: string;
  readonly kind: 'INDEMNITY' | 'EXPENSE' | 'RECOVERY';
  readonly amount: Cents;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}

export interface Adjustment {
  readonly id: string;
  readonly reason: string;
  readonly amount: Cents;
  readonly notes: string;
  readonly by: string;
  readonly at: Instant;
}

export interface ClaimDocument {
  readonly id: string;
  readonly documentId: string;
  readonly fileType: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly uploadedAt: Instant;
}

export interface Recovery {
  readonly id: string;
  readonly kind: 'SUBROGATION' | 'SALVAGE' | 'REINSURANCE' | 'DEDUCTIBLE';
  readonly amount: Cents;
  readonly status: 'EXPECTED' | 'REQUESTED' | 'RECEIVED' | 'WRITTEN_OFF';
  readonly counterparty: string;
  readonly receivedAt: Instant | null;
  readonly createdAt: Instant;
  readonly notes: string | null;
}

export interface ReinsuranceClaim {
  readonly id: string;
  readonly cessionId: string;
  readonly recovered: Cents;
  readonly status: string;
  readonly submittedAt: Instant;
  readonly recoveredAt: Instant | null;
  readonly updatedAt: Instant;
  readonly paymentId: string | null;
}

export interface BookDocument {
  readonly id: string;
  readonly number: string;
  readonly type: string;
  readonly category: string;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly fileName: string;
  readonly fileSize: number;
  readonly mimeType: string;
  readonly status: string;
  readonly uploadedAt: Instant;
  readonly versions: readonly DocumentVersion[];
  readonly signatures: readonly DocumentSignature[];
}

export interface DocumentVersion {
  readonly id: string;
  readonly version: number;
  readonly fileName: string;
  readonly fileSize: number;
  readonly hash: string;
  readonly change: string | null;
  readonly at: Instant;
}

export interface DocumentSignature {
  readonly id: string;
  readonly signerType: 'CUSTOMER' | 'AGENT';
  readonly signerId: string;
  readonly signerName: string;
  readonly versionId: string;
  readonly at: Instant;
}

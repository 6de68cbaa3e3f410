import type { Instant } from '../calendar.ts';
import type { BasisPoints, Cents } from '../money.ts';

/* What is owed and paid. */

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

import { daysBetween, type Instant } from '../calendar.ts';
import { share } from '../money.ts';
import type { Claim, Invoice, Policy, Story } from '../story.ts';
import { complaintsOf } from './complaints.ts';
import { type Kpi, kpiOf } from './kpis.ts';

/** A stretch of time a figure is counted over; the end is the first instant after it. */
export interface Period {
  readonly key: string;
  readonly start: Instant;
  readonly end: Instant;
}

/** Months that are over on the book's day, from the spring of the year before. */
export const months: readonly Period[] = Array.from({ length: 14 }, (_, i) => period(2025, 3 + i, 1));
/** Quarters that are over, of the same months. */
export const quarters: readonly Period[] = Array.from({ length: 4 }, (_, i) => period(2025, 3 + 3 * i, 3));
/** The last year that is over. */
export const lastYear: Period = period(2025, 0, 12);

function period(year: number, month: number, length: number): Period {
  const start = Date.UTC(year, month, 1);
  const key = new Date(start).toISOString().slice(0, 7);
  return { key: `${key}/${length}`, start, end: Date.UTC(year, month + length, 1) };
}

/** Where figures are counted: what happened, out of how many, by the code of the figure and the month. */
interface Tally {
  readonly part: number[];
  readonly whole: number[];
}

/** What a portfolio did, month by month since January 2025. */
export type Figures = ReadonlyMap<string, Tally>;

const FIRST_MONTH = 2025 * 12;
const CODES = [
  'PRIMA_EMITIDA',
  'POLIZAS_NUEVAS',
  'RENOVACION',
  'SINIESTROS',
  'PLAZO_SINIESTRO',
  'SINIESTRALIDAD',
  'COBRADO',
  'IMPAGO',
  'QUEJAS',
  'QUEJAS_EN_PLAZO',
] as const;
type Code = (typeof CODES)[number];
type Count = (code: Code, at: Instant, part: number, whole: number) => void;

/** Counts the stories of a portfolio once. Money is in cents. */
export function figuresOf(stories: readonly Story[]): Figures {
  const figures = new Map<string, Tally>(CODES.map((code) => [code, { part: [], whole: [] }]));
  const count: Count = (code, at, part, whole) => {
    const date = new Date(at);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - FIRST_MONTH;
    if (month < 0) return;
    const tally = figures.get(code)!;
    tally.part[month] = (tally.part[month] ?? 0) + part;
    tally.whole[month] = (tally.whole[month] ?? 0) + whole;
  };
  for (const story of stories) {
    for (const policy of story.policies) countPolicy(policy, count);
    for (const { path } of complaintsOf(story)) {
      count('QUEJAS', path.filedAt, 1, 1);
      if (path.decidedAt !== null)
        count('QUEJAS_EN_PLAZO', path.decidedAt, path.decidedAt <= path.dueAt ? 1 : 0, 1);
    }
  }
  return figures;
}

function countPolicy(policy: Policy, count: Count): void {
  const { status, previousPolicyId } = policy;
  if (previousPolicyId === null && status !== 'DRAFT') count('POLIZAS_NUEVAS', policy.createdAt, 1, 1);
  if (status === 'RENEWED' || status === 'EXPIRED' || status === 'LAPSED')
    count('RENOVACION', policy.endAt, status === 'RENEWED' ? 1 : 0, 1);
  for (const invoice of policy.invoices) countInvoice(invoice, count);
  for (const claim of policy.claims) countClaim(claim, count);
}

function countInvoice(invoice: Invoice, count: Count): void {
  if (invoice.status === 'DRAFT' || invoice.status === 'CANCELLED') return;
  count('PRIMA_EMITIDA', invoice.issuedAt, invoice.amount, 1);
  count('SINIESTRALIDAD', invoice.issuedAt, 0, invoice.amount);
  if (invoice.creditNoteForId === null)
    count('IMPAGO', invoice.dueAt, /OVERDUE|IN_COLLECTION|WRITTEN_OFF/.test(invoice.status) ? 1 : 0, 1);
  for (const payment of invoice.payments)
    if (payment.direction === 'IN' && payment.status === 'COMPLETED' && payment.paidAt !== null)
      count('COBRADO', payment.paidAt, payment.amount, 1);
}

function countClaim(claim: Claim, count: Count): void {
  count('SINIESTROS', claim.submittedAt, 1, 1);
  count('SINIESTRALIDAD', claim.submittedAt, claim.approved ?? 0, 0);
  if (claim.settledAt !== null)
    count('PLAZO_SINIESTRO', claim.settledAt, daysBetween(claim.submittedAt, claim.settledAt), 1);
}

/** The value of a figure over a period in hundredths of its unit; null where there is nothing to divide by. */
export function measured(figures: Figures, code: string, { start, end }: Period): number | null {
  const tally = figures.get(code)!;
  const from = new Date(start);
  const first = from.getUTCFullYear() * 12 + from.getUTCMonth() - FIRST_MONTH;
  const length = Math.round((end - start) / (30.4 * 86_400_000));
  let part = 0;
  let whole = 0;
  for (let month = first; month < first + length; month++) {
    part += tally.part[month] ?? 0;
    whole += tally.whole[month] ?? 0;
  }
  return inUnit(kpiOf(code), part, whole);
}

function inUnit({ unit }: Kpi, part: number, whole: number): number | null {
  if (unit === 'EUR') return part;
  if (unit === 'COUNT') return part * 100;
  if (whole <= 0) return null;
  return share(part, unit === 'PERCENT' ? 10_000 : 100, whole);
}

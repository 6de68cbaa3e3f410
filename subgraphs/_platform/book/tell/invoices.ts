import { AS_OF, addDays, addMonths, daysBetween, type Instant } from '../calendar.ts';
import type { ProductLine } from '../catalogue/product-line.ts';
import { euros } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { type Cents, decimal, rated, share, split, sumOf } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Coverage, Customer, Endorsement, Invoice, InvoiceLine } from '../story.ts';
import { type Fate, instalmentsOf } from './fate.ts';
import { twoDigits } from './numbers.ts';
import { collect, refund } from './payments.ts';

const IPS = 800;
const CLEA = 15;
const FEES: Readonly<Record<string, Cents>> = { QUARTERLY: 150, MONTHLY: 90 };

/** What an invoice needs to know of its policy. */
export interface Billed {
  readonly label: string;
  readonly line: Pick<ProductLine, 'taxed' | 'ccs' | 'type'>;
  readonly fate: Fate;
  readonly frequency: string;
  readonly coverages: readonly Coverage[];
  readonly sumInsured: Cents;
  readonly holder: Customer;
  readonly boundAt: Instant;
}

/** The receipts of a term: one per instalment, and a credit note where cancelling gives premium back. */
export function tellInvoices(policy: Billed, draw: Draw): Invoice[] {
  if (policy.fate.status === 'DRAFT') return [];
  const count = instalmentsOf(policy.frequency);
  const step = 12 / count;
  const nets = split(
    sumOf(policy.coverages, (coverage) => coverage.premium),
    count,
  );
  const invoices: Invoice[] = [];
  for (const [i, net] of nets.entries()) {
    const dueAt = addMonths(policy.fate.startAt, i * step);
    const lines = instalmentLines(policy, net, i, count, draw);
    const invoice = collect(policy, draft(policy, twoDigits(i + 1), lines, dueAt), i, draw);
    invoices.push(...refundUnearned(policy, invoice, addMonths(dueAt, step)));
  }
  return invoices;
}

/** The receipt for the premium an endorsement adds. */
export function endorsementInvoice(
  policy: Billed,
  endorsement: Endorsement,
  coverageId: string,
  draw: Draw,
): Invoice {
  const net = line('NET_PREMIUM', 'Prima del suplemento', endorsement.premiumChange, { coverageId });
  const invoice = draft(
    policy,
    'S1',
    [net, ...taxes(policy, endorsement.premiumChange)],
    endorsement.effectiveAt,
  );
  return collect(policy, { ...invoice, endorsementId: endorsement.id }, 0, draw);
}

/** Net premium of an invoice: what commissions are paid on. */
export function netPremium(invoice: Invoice): Cents {
  const net = invoice.lines.filter(({ kind }) => kind === 'NET_PREMIUM' || kind === 'DISCOUNT');
  return sumOf(net, ({ amount }) => amount);
}

function draft(policy: Billed, suffix: string, lines: readonly InvoiceLine[], dueAt: Instant): Invoice {
  const number = `REC-${policy.label}-${suffix}`;
  const issuedAt = Math.min(Math.max(policy.boundAt, addDays(dueAt, -15)), dueAt);
  const tax = sumOf(lines.filter(isTax), ({ amount }) => amount);
  return {
    id: idOf('invoice', number),
    number,
    status: 'DRAFT',
    tax,
    amount: sumOf(lines, ({ amount }) => amount) - tax,
    issuedAt,
    dueAt,
    paidAt: null,
    createdAt: Math.min(policy.boundAt, issuedAt),
    updatedAt: policy.boundAt,
    endorsementId: null,
    creditNoteForId: null,
    metadata: { frequency: policy.frequency },
    lines,
    payments: [],
  };
}

function isTax({ kind }: InvoiceLine): boolean {
  return kind === 'IPS' || kind === 'CLEA' || kind === 'CCS_SURCHARGE';
}

function line(
  kind: InvoiceLine['kind'],
  description: string,
  amount: Cents,
  more: Partial<InvoiceLine> = {},
): InvoiceLine {
  return { kind, description, coverageId: null, rate: null, amount, ...more };
}

function instalmentLines(
  policy: Billed,
  net: Cents,
  index: number,
  count: number,
  draw: Draw,
): InvoiceLine[] {
  const fee = FEES[policy.frequency];
  const extra = fee === undefined ? [] : [line('INSTALLMENT_FEE', 'Recargo por fraccionamiento', fee)];
  const ccs = index === 0 ? surcharge(policy) : [];
  return [...netLines(policy, net, count, draw), ...extra, ...taxes(policy, net), ...ccs];
}

function netLines(policy: Billed, net: Cents, count: number, draw: Draw): InvoiceLine[] {
  if (count > 1) return [line('NET_PREMIUM', 'Prima neta del periodo', net)];
  const lines = policy.coverages.map(({ id, name, premium }) =>
    line('NET_PREMIUM', name, premium, { coverageId: id }),
  );
  if (!draw.oneIn(4)) return lines;
  // The discount is taken off a first line raised by as much: net premium is what the coverages say.
  const discount = rated(lines[0]!.amount, 500);
  const raised = { ...lines[0]!, amount: lines[0]!.amount + discount };
  return [raised, ...lines.slice(1), line('DISCOUNT', 'Bonificación por pago anual', -discount)];
}

/** The taxes on a net premium; life and health pay none. */
export function taxes(policy: Pick<Billed, 'line'>, net: Cents): InvoiceLine[] {
  if (!policy.line.taxed) return [];
  const clea = rated(net, CLEA);
  const ips = line('IPS', 'Impuesto sobre primas de seguros, 8 %', rated(net, IPS), { rate: '0.08000' });
  return clea === 0
    ? [ips]
    : [ips, line('CLEA', 'Recargo para la liquidación de aseguradoras, 0,15 %', clea, { rate: '0.00150' })];
}

/** The Consorcio's part of a year's premium. */
export function surcharge({ line: product, sumInsured }: Pick<Billed, 'line' | 'sumInsured'>): InvoiceLine[] {
  if (product.ccs === null) return [];
  if ('fixed' in product.ccs)
    return [line('CCS_SURCHARGE', 'Recargo del Consorcio, vehículos', euros(product.ccs.fixed))];
  const perMillion = Math.round(product.ccs.perCapital * 10);
  const amount = share(sumInsured, perMillion, 1_000_000);
  const rate = (product.ccs.perCapital / 100_000).toFixed(5);
  return amount === 0
    ? []
    : [line('CCS_SURCHARGE', 'Recargo del Consorcio sobre el capital', amount, { rate })];
}

/** The unearned part of a paid receipt on the day of cancellation, days against days, fees and the Consorcio's part kept. */
function refundUnearned(policy: Billed, invoice: Invoice, periodEnd: Instant): Invoice[] {
  const { cancelledAt, cancellation, endAt } = policy.fate;
  if (cancelledAt === null || cancellation === 'NONE' || invoice.status !== 'PAID') return [invoice];
  const to = Math.min(periodEnd, endAt);
  const days = daysBetween(invoice.dueAt, to);
  const left = cancellation === 'FLAT' ? days : Math.max(0, Math.min(days, daysBetween(cancelledAt, to)));
  if (left === 0) return [invoice];
  const whole = left === days && cancellation === 'FLAT';
  const refundable = invoice.lines.filter(
    ({ kind }) => whole || (kind !== 'CCS_SURCHARGE' && kind !== 'INSTALLMENT_FEE'),
  );
  const lines = refundable.map((paid) => ({
    ...paid,
    description: `Extorno: ${paid.description}`,
    amount: -share(paid.amount, left, days),
  }));
  const kept = lines.filter(({ amount }) => amount !== 0);
  const noteAt = Math.min(addDays(cancelledAt, 5), AS_OF);
  const note = {
    ...draft(policy, `${invoice.number.slice(-2)}A`, kept, noteAt),
    issuedAt: noteAt,
    createdAt: noteAt,
    creditNoteForId: invoice.id,
  };
  return refund(policy, invoice, note, whole, `${decimal(-(note.amount + note.tax))} EUR`);
}

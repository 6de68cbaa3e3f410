import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Cents, split } from '../money.ts';
import type { Draw } from '../random.ts';
import type { Invoice, Payment } from '../story.ts';
import type { Billed } from './invoices.ts';

/** What is always said of a payment; the rest has a default. */
type PaymentWish = Pick<
  Payment,
  'number' | 'direction' | 'purpose' | 'amount' | 'method' | 'status' | 'dueAt'
> &
  Partial<Payment>;

/** A payment with its defaults: created when due was known, updated when paid. */
export function payment(wish: PaymentWish): Payment {
  const settledAt = wish.paidAt ?? wish.dueAt;
  return {
    id: idOf('payment', wish.number),
    paidAt: null,
    createdAt: Math.min(wish.dueAt, AS_OF),
    updatedAt: Math.min(settledAt, AS_OF),
    reference: `REF${wish.number.replace(/\D/g, '')}`,
    refundOfPaymentId: null,
    payeeType: null,
    payeeId: null,
    metadata: {},
    ...wish,
  };
}

/** Bills an instalment as far as its date and the policy's fate say: planned, issued, paid, overdue or cancelled. */
export function collect(policy: Billed, invoice: Invoice, index: number, draw: Draw): Invoice {
  const { fate } = policy;
  const total = invoice.amount + invoice.tax;
  const pay = (status: string, amount = total, attempt = 1, more: Partial<Payment> = {}) =>
    premium(policy, invoice, status, amount, attempt, more);
  const cancelled =
    fate.cancelledAt !== null &&
    (index > 0 || invoice.endorsementId !== null) &&
    invoice.dueAt > fate.cancelledAt;
  if (cancelled)
    return { ...invoice, status: 'CANCELLED', payments: [pay('CANCELLED')], updatedAt: fate.cancelledAt! };
  if (fate.unpaidFrom !== null && invoice.dueAt >= fate.unpaidFrom) return unpaid(policy, invoice, pay);
  if (invoice.issuedAt > AS_OF) return { ...invoice, payments: [pay('PENDING')] };
  if (invoice.dueAt > AS_OF)
    return { ...invoice, status: 'ISSUED', payments: [pay('SCHEDULED')], updatedAt: invoice.issuedAt };
  if (invoice.dueAt > AS_OF - 4 * DAY)
    return { ...invoice, status: 'ISSUED', payments: [pay('PROCESSING')], updatedAt: invoice.dueAt };
  if (policy.holder.companyName !== null && invoice.dueAt > AS_OF - 45 * DAY && draw.oneIn(3))
    return halfPaid(invoice, total, pay);
  return paid(invoice, pay, draw);
}

type Pay = (status: string, amount?: Cents, attempt?: number, more?: Partial<Payment>) => Payment;

function premium(
  policy: Billed,
  invoice: Invoice,
  status: string,
  amount: Cents,
  attempt: number,
  more: Partial<Payment>,
): Payment {
  const debit = policy.holder.companyName === null || policy.frequency === 'MONTHLY';
  return payment({
    number: `COB-${invoice.number.slice(4)}-${attempt}`,
    direction: 'IN',
    purpose: 'PREMIUM',
    amount,
    status,
    method: debit ? 'DIRECT_DEBIT' : 'BANK_TRANSFER',
    dueAt: invoice.dueAt,
    createdAt: invoice.createdAt,
    metadata: debit ? { iban: policy.holder.iban } : {},
    ...more,
  });
}

function paid(invoice: Invoice, pay: Pay, draw: Draw): Invoice {
  const first = officeHour(invoice.dueAt, draw.fraction());
  if (!draw.oneIn(14)) return settled(invoice, [pay('COMPLETED', undefined, 1, { paidAt: first })], first);
  const again = Math.min(officeHour(addDays(invoice.dueAt, draw.whole(3, 12)), draw.fraction()), AS_OF);
  const returned = draw.oneIn(2);
  const attempt = pay(returned ? 'RETURNED' : 'FAILED', undefined, 1, {
    paidAt: returned ? first : null,
    metadata: { reason: returned ? 'AM04 fondos insuficientes' : 'AC04 cuenta cancelada' },
  });
  const method = draw.pick(['CREDIT_CARD', 'BIZUM', 'BANK_TRANSFER']);
  return settled(
    invoice,
    [attempt, pay('COMPLETED', undefined, 2, { paidAt: again, method, metadata: {} })],
    again,
  );
}

function settled(invoice: Invoice, payments: Payment[], paidAt: Instant): Invoice {
  return { ...invoice, status: 'PAID', paidAt, updatedAt: paidAt, payments };
}

function halfPaid(invoice: Invoice, total: Cents, pay: Pay): Invoice {
  const [first, second] = split(total, 2) as [Cents, Cents];
  const paidAt = officeHour(invoice.dueAt, 0.5);
  const payments = [
    pay('COMPLETED', first, 1, { paidAt, method: 'BANK_TRANSFER' }),
    pay('PENDING', second, 2, { method: 'BANK_TRANSFER' }),
  ];
  return { ...invoice, status: 'PARTIALLY_PAID', updatedAt: paidAt, payments };
}

function unpaid(policy: Billed, invoice: Invoice, pay: Pay): Invoice {
  const lapsed = policy.fate.status === 'LAPSED';
  const first = invoice.dueAt === policy.fate.unpaidFrom;
  if (lapsed && !first)
    return {
      ...invoice,
      status: 'CANCELLED',
      payments: [pay('CANCELLED')],
      updatedAt: Math.min(invoice.dueAt, AS_OF),
    };
  if (invoice.issuedAt > AS_OF) return { ...invoice, payments: [pay('PENDING')] };
  if (invoice.dueAt > AS_OF) return { ...invoice, status: 'ISSUED', payments: [pay('SCHEDULED')] };
  const returned = pay(first ? 'RETURNED' : 'FAILED', undefined, 1, {
    paidAt: first ? invoice.dueAt : null,
    metadata: { reason: 'AM04 fondos insuficientes' },
  });
  const days = (AS_OF - invoice.dueAt) / DAY;
  const status = !lapsed
    ? days > 90
      ? 'IN_COLLECTION'
      : 'OVERDUE'
    : days > 240
      ? 'WRITTEN_OFF'
      : 'IN_COLLECTION';
  return { ...invoice, status, payments: [returned], updatedAt: Math.min(addDays(invoice.dueAt, 30), AS_OF) };
}

/** Pays a credit note back: the invoice, its payment marked as refunded, and the note with the money out. */
export function refund(
  policy: Billed,
  invoice: Invoice,
  note: Invoice,
  whole: boolean,
  text: string,
): Invoice[] {
  const charged = invoice.payments.find(({ status }) => status === 'COMPLETED')!;
  const paidAt = Math.min(addDays(note.issuedAt, 3), AS_OF);
  const out = payment({
    number: `PAG-${note.number.slice(4)}`,
    direction: 'OUT',
    purpose: 'REFUND',
    amount: -(note.amount + note.tax),
    method: 'BANK_TRANSFER',
    status: 'COMPLETED',
    dueAt: note.issuedAt,
    paidAt,
    refundOfPaymentId: charged.id,
    payeeType: 'CUSTOMER',
    payeeId: policy.holder.id,
    metadata: { iban: policy.holder.iban, concept: `Extorno de ${text}` },
  });
  const marked = { ...charged, status: whole ? 'REFUNDED' : 'PARTIALLY_REFUNDED', updatedAt: paidAt };
  const payments = invoice.payments.map((one) => (one === charged ? marked : one));
  return [
    { ...invoice, status: whole ? 'CREDITED' : 'PAID', payments },
    { ...note, status: 'PAID', paidAt, updatedAt: paidAt, payments: [out] },
  ];
}

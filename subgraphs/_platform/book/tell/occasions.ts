import { AS_OF, addDays, addMonths, type Instant } from '../calendar.ts';
import { type Cents, decimal } from '../money.ts';
import { displayName } from '../risks.ts';
import type { Claim, Invoice, Policy, Quote, Story } from '../story.ts';
import { complaintsOf } from './complaints.ts';
import { remembered } from './remembered.ts';
import { renewalsOf } from './renewals.ts';
import { decidedAt } from './task-claims.ts';

/** Something a customer is told about: what happened, when, about what, and the facts its wording asks for. */
export interface Occasion {
  /** Names the occasion for good. */
  readonly key: string;
  /** Code of the wording. */
  readonly code: string;
  readonly at: Instant;
  readonly relatedType: string;
  readonly relatedId: string;
  readonly facts: Readonly<Record<string, string>>;
  /** Called off before it was sent. */
  readonly calledOff: boolean;
}

/** Messages older than this are no longer kept; receipts are announced this far ahead. */
const SINCE = addDays(AS_OF, -365);
const AHEAD = addDays(AS_OF, 30);

/** What the customer of a story is told about in a year, and what already waits to be told. */
export const occasionsOf: (story: Story) => readonly Occasion[] = remembered((story: Story) => {
  const name = displayName(story.customer);
  return [
    ...story.quotes.flatMap(offered),
    ...story.policies.flatMap((policy) => [
      ...contract(policy),
      ...policy.invoices.flatMap(receipt),
      ...policy.claims.flatMap(loss),
    ]),
    ...renewalNotices(story),
    ...complaintNotices(story),
  ]
    .filter(({ at }) => at > SINCE && at < AHEAD)
    .map((occasion) => ({ ...occasion, facts: { ...occasion.facts, name } }));
});

/** A day as a letter writes it: 05/03/2026. */
export function dayText(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10).split('-').reverse().join('/');
}

function amountText(amount: Cents): string {
  return decimal(amount)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.');
}

function occasion(
  code: string,
  at: Instant,
  about: readonly [type: string, id: string],
  facts: Occasion['facts'],
  calledOff = false,
): Occasion {
  return {
    key: `${code}/${about[1]}`,
    code,
    at,
    relatedType: about[0],
    relatedId: about[1],
    facts,
    calledOff,
  };
}

function offered(quote: Quote): Occasion[] {
  const sent = quote.history.find(({ action }) => action === 'SENT');
  if (sent === undefined) return [];
  const facts = { number: quote.number, date: dayText(quote.validUntil) };
  return [occasion('OFERTA_LISTA', sent.at, ['QUOTE', quote.id], facts)];
}

function contract(policy: Policy): Occasion[] {
  const about = ['POLICY', policy.id] as const;
  const said = (code: string, at: Instant, from: Instant) =>
    occasion(code, at, about, { number: policy.number, date: dayText(from) });
  const { status, createdAt, startAt, updatedAt } = policy;
  if (status === 'DRAFT') return [];
  if (status === 'PENDING') return [said('FIRMA_PENDIENTE', createdAt, startAt)];
  const { unpaidFrom } = policy.metadata as { unpaidFrom?: string };
  const suspended = unpaidFrom === undefined ? null : addMonths(Date.parse(unpaidFrom), 1);
  return [
    said('POLIZA_EMITIDA', createdAt, startAt),
    ...(suspended === null || suspended > AS_OF ? [] : [said('COBERTURA_SUSPENDIDA', suspended, suspended)]),
    ...(status === 'CANCELLED' ? [said('POLIZA_ANULADA', updatedAt, updatedAt)] : []),
    ...policy.endorsements
      .filter((change) => change.status === 'APPLIED' && change.type !== 'CANCELLATION')
      .map((change) => ({
        ...said('SUPLEMENTO_EMITIDO', change.createdAt, change.effectiveAt),
        key: `SUPLEMENTO_EMITIDO/${change.id}`,
      })),
  ];
}

/** A receipt when it is issued and whenever the bank sends it back; credit notes go with the cancellation. */
function receipt(invoice: Invoice): Occasion[] {
  if (invoice.creditNoteForId !== null) return [];
  const facts = {
    number: invoice.number,
    amount: amountText(invoice.amount + invoice.tax),
    date: dayText(invoice.dueAt),
  };
  const calledOff = invoice.status === 'CANCELLED';
  const issued = occasion('RECIBO_EMITIDO', invoice.issuedAt, ['INVOICE', invoice.id], facts, calledOff);
  const returned = invoice.payments
    .filter(({ status }) => status === 'RETURNED')
    .map((payment) =>
      occasion('RECIBO_DEVUELTO', payment.paidAt ?? payment.dueAt, ['PAYMENT', payment.id], facts),
    );
  return [issued, ...returned];
}

function loss(claim: Claim): Occasion[] {
  const facts = { number: claim.number, date: dayText(claim.submittedAt) };
  const said = (code: string, at: Instant) => occasion(code, at, ['CLAIM', claim.id], facts);
  const decided = claim.status === 'REJECTED' ? claim.updatedAt : decidedAt(claim);
  const paid = claim.payments.filter((one) => one.direction === 'OUT' && one.status === 'COMPLETED');
  return [
    said('SINIESTRO_RECIBIDO', claim.submittedAt),
    ...(claim.status === 'PENDING_DOCS' ? [said('SINIESTRO_DOCUMENTACION', claim.updatedAt)] : []),
    ...(decided === null ? [] : [said('SINIESTRO_RESUELTO', decided)]),
    ...paid.map((payment) =>
      occasion('INDEMNIZACION_PAGADA', payment.paidAt!, ['PAYMENT', payment.id], {
        number: claim.number,
        amount: amountText(payment.amount),
      }),
    ),
  ];
}

function renewalNotices(story: Story): Occasion[] {
  return renewalsOf(story).flatMap((renewal) =>
    renewal.notifiedAt === null
      ? []
      : [
          occasion('RENOVACION_AVISO', renewal.notifiedAt, ['RENEWAL', renewal.id], {
            number: renewal.policyNumber,
            date: dayText(renewal.renewalAt),
          }),
        ],
  );
}

function complaintNotices(story: Story): Occasion[] {
  return complaintsOf(story).flatMap(({ id, number, path }) =>
    path.acknowledgedAt === null
      ? []
      : [
          occasion('RECLAMACION_RECIBIDA', path.acknowledgedAt, ['COMPLAINT', id], {
            number,
            date: dayText(path.filedAt),
          }),
        ],
  );
}

import { drawFrom } from '../random.ts';
import type { BookDocument, Customer, Payment, Policy, Story } from '../story.ts';
import { beneficiariesOf } from './beneficiaries.ts';
import { type Complaint, complaintsOf } from './complaints.ts';
import { type GdprRequest, gdprRequestsOf } from './compliance.ts';
import { type DocumentWish, tellDocument } from './documents.ts';
import { propertiesOf } from './properties.ts';
import { appraisalNumber, type PropertyValuation, propertyValuationsOf } from './property-history.ts';
import { changeCasesOf } from './underwriting-changes.ts';
import { type Vehicle, vehiclesOf } from './vehicles.ts';

/** The papers that other databases' facts of a story leave: receipts, proofs, designations, answers, reports, registrations. */
export function papersOf(story: Story): BookDocument[] {
  const { customer, policies } = story;
  const wishes = [
    ...policies.flatMap((policy) => [
      ...receipts(policy),
      ...transfers(policy),
      ...designation(policy, customer),
    ]),
    ...complaintsOf(story).flatMap(answer),
    ...gdprRequestsOf(story).flatMap((request) => dataAnswer(request, customer)),
    ...appraisals(story),
    ...vehiclesOf(story).flatMap(registration),
  ];
  const asked = changeCasesOf(story).flatMap(({ documents }) => documents);
  return [...wishes.map((wish) => tellDocument(wish, drawFrom(`paper/${wish.number}`))), ...asked];
}

/** The first receipt of a term, handed over once it is paid. */
function receipts({ invoices }: Policy): DocumentWish[] {
  const first = invoices.find(({ number, status }) => number.endsWith('-01') && status === 'PAID');
  if (first === undefined || first.paidAt === null) return [];
  return [
    {
      ...{ number: `DOC-${first.number}`, type: 'RECEIPT', category: 'BILLING', title: 'Recibo pagado' },
      ...{ relatedType: 'INVOICE', relatedId: first.id, at: first.paidAt },
    },
  ];
}

function transfers({ claims }: Policy): DocumentWish[] {
  return claims.flatMap(({ payments }) => payments.filter(isPaidOut).map(transfer));
}

function isPaidOut({ direction, status }: Payment): boolean {
  return direction === 'OUT' && status === 'COMPLETED';
}

function transfer({ id, number, paidAt }: Payment): DocumentWish {
  return {
    ...{ number: `DOC-${number}`, type: 'OTHER', category: 'CLAIM', title: 'Justificante de transferencia' },
    ...{ relatedType: 'PAYMENT', relatedId: id, at: paidAt! },
  };
}

/** Whom a policy is to pay, in the holder's hand; it hangs on the first of them. */
function designation(policy: Policy, holder: Customer): DocumentWish[] {
  const named = beneficiariesOf(policy, holder).find(({ benefit }) => benefit === 'DEATH');
  if (named === undefined || policy.status === 'DRAFT') return [];
  const number = `DOC-${policy.number.slice(4)}-B1`;
  const about = { relatedType: 'BENEFICIARY', relatedId: named.id, at: policy.createdAt };
  const state = policy.status === 'PENDING' ? { status: 'PENDING_SIGNATURE' } : { signer: holder };
  return [
    {
      number,
      type: 'OTHER',
      category: 'CONTRACTUAL',
      title: 'Designación de beneficiarios',
      ...about,
      ...state,
    },
  ];
}

/** What we wrote on a complaint: that it came, and how it was decided. */
function answer({ id, number, path }: Complaint): DocumentWish[] {
  const letter = (turn: number, title: string, at: number | null): DocumentWish[] =>
    at === null
      ? []
      : [
          {
            ...{ number: `DOC-${number}-${turn}`, type: 'CORRESPONDENCE', category: 'LEGAL', title, at },
            ...{ relatedType: 'COMPLAINT', relatedId: id },
          },
        ];
  return [
    ...letter(1, 'Acuse de recibo de la reclamación', path.acknowledgedAt),
    ...letter(2, 'Resolución de la reclamación', path.notifiedAt),
  ];
}

/** The data themselves for whoever asked for them, else a letter; that of an erasure is kept blocked. */
function dataAnswer({ id, type, status, path }: GdprRequest, customer: Customer): DocumentWish[] {
  if (path.completedAt === null || status === 'WITHDRAWN') return [];
  const exported = /ACCESS|PORTABILITY/.test(type) && status !== 'REJECTED';
  return [
    {
      number: `DOC-${customer.number.slice(4)}-RGPD`,
      type: exported ? 'GDPR_EXPORT' : 'CORRESPONDENCE',
      title: exported ? 'Exportación de datos personales' : 'Respuesta sobre protección de datos',
      ...{ category: 'COMPLIANCE', relatedType: 'GDPR_REQUEST', relatedId: id, at: path.completedAt },
      status: type === 'ERASURE' ? 'BLOCKED' : 'ACTIVE',
    },
  ];
}

/** The reports of the firms that valued a property; an expert's report on a loss is among the claim's papers. */
function appraisals(story: Story): DocumentWish[] {
  const numbers = new Map(propertiesOf(story).map(({ id, label }) => [id, label]));
  return propertyValuationsOf(story).flatMap((valuation) => {
    const { claimId, documentId, propertyId } = valuation;
    return claimId !== null || documentId === null ? [] : [appraisal(valuation, numbers.get(propertyId)!)];
  });
}

function appraisal({ type, propertyId, at }: PropertyValuation, label: string): DocumentWish {
  return {
    ...{ number: appraisalNumber(label, type), type: 'EXPERT_REPORT', category: 'INTERNAL', at },
    ...{ title: 'Informe de tasación', relatedType: 'PROPERTY', relatedId: propertyId },
  };
}

/** The registration of a vehicle that was insured, not only quoted. */
function registration({ id, label, policies, since }: Vehicle): DocumentWish[] {
  if (policies.length === 0) return [];
  return [
    {
      ...{ number: `DOC-VEH-${label}`, type: 'CERTIFICATE', category: 'IDENTITY', at: since },
      ...{ title: 'Permiso de circulación', relatedType: 'VEHICLE', relatedId: id, mimeType: 'image/jpeg' },
    },
  ];
}

import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { euros, type Offer } from '../catalogue/products.ts';
import { idOf, userId } from '../keys.ts';
import { type Cents, rated, share, sumOf } from '../money.ts';
import type { Draw } from '../random.ts';
import type {
  BookDocument,
  Cession,
  Claim,
  ClaimDocument,
  Coverage,
  Customer,
  Payment,
  Recovery,
  Risk,
} from '../story.ts';
import { adjust, payOut, reserve } from './claim-money.ts';
import { type ClaimPath, drawPath, isDecided } from './claim-path.ts';
import { tellDocument } from './documents.ts';
import { payment } from './payments.ts';
import { recoverFromReinsurer } from './reinsurance.ts';

/** What a claim must know of its policy. */
export interface Insured {
  readonly label: string;
  readonly offer: Offer;
  readonly holder: Customer;
  readonly coverages: readonly Coverage[];
  readonly risk: Risk;
  readonly cession: Cession | undefined;
  readonly deductible: Cents;
  readonly sumInsured: Cents;
  readonly startAt: Instant;
  readonly coveredUntil: Instant;
}

/** How the claim stands; what is left out is drawn. */
export interface ClaimWish {
  readonly status: string;
  readonly ordinal: number;
  readonly loss?: number;
  readonly amount?: Cents;
  readonly subrogation?: boolean;
}

/** Tells one claim from the loss to the last payment, with the documents it leaves; null where the cover is too short. */
export function tellClaim(
  policy: Insured,
  wish: ClaimWish,
  draw: Draw,
): { claim: Claim; documents: BookDocument[] } | null {
  const path = drawPath(wish.status, policy.startAt, policy.coveredUntil, draw);
  const loss = wish.loss === undefined ? drawLoss(policy, draw) : policy.offer.line.losses[wish.loss];
  if (path === null || loss === undefined) return null;
  const [type, coverageIndex, mean, story] = loss;
  const key = `${policy.label}-${wish.ordinal}`;
  const id = idOf('claim', `SIN-${key}`);
  const coverage = policy.coverages.find(
    ({ productCoverageId }) => productCoverageId === policy.offer.product.coverages[coverageIndex]!.id,
  )!;
  const amount = wish.amount ?? drawAmount(policy, coverage, mean, draw);
  const money = settle(key, amount, wish.status, policy, coverage, path, draw);
  const recovered = recover(key, policy, wish, money.payments, path, draw);
  const files = claimFiles(key, id, policy, path, wish.status, draw);
  const claim: Claim = {
    id,
    number: `SIN-${key}`,
    type,
    status: wish.status,
    coverageId: coverage.id,
    parentClaimId: null,
    insuredObjectType: policy.risk.objectType === 'CUSTOMER' ? null : policy.risk.objectType,
    insuredObjectId: policy.risk.objectType === 'CUSTOMER' ? null : policy.risk.objectId,
    amount,
    approved: wish.status === 'REJECTED' ? 0 : money.approved,
    incidentAt: path.incidentAt,
    submittedAt: path.submittedAt,
    reviewedAt: path.reviewedAt,
    settledAt: path.settledAt,
    updatedAt:
      path.closedAt ?? path.paidAt ?? path.settledAt ?? path.decidedAt ?? path.reviewedAt ?? path.submittedAt,
    description: story,
    assignedTo: path.reviewedAt === null ? null : userId('claims', draw.whole(1, 6)),
    metadata: {
      channel: draw.pick(['APP', 'PHONE', 'WEB', 'OFFICE']),
      lateNotice: path.submittedAt - path.incidentAt > 7 * 86_400_000,
    },
    reserves: money.reserves,
    adjustments: money.adjustments,
    documents: files.claimDocuments,
    recoveries: recovered.recoveries,
    payments: [...money.payments, ...recovered.payments],
    reinsuranceClaims: recovered.reinsuranceClaims,
  };
  return { claim, documents: files.documents };
}

/** A loss that one of the policy's own coverages answers for. */
function drawLoss(policy: Insured, draw: Draw) {
  const held = new Set(policy.coverages.map(({ productCoverageId }) => productCoverageId));
  const covered = policy.offer.line.losses.filter(([, index]) =>
    held.has(policy.offer.product.coverages[index]!.id),
  );
  return covered.length === 0 ? undefined : draw.pick(covered);
}

/** An amount around the mean, a few of them large, always above the deductible. */
function drawAmount(policy: Insured, coverage: Coverage, mean: number, draw: Draw): Cents {
  const usual = rated(euros(mean), draw.whole(2_500, 19_000));
  const drawn = draw.oneIn(30) ? usual * draw.whole(3, 6) : usual;
  return Math.min(drawn, share(coverage.limit, 11, 10)) + policy.deductible + draw.whole(20_00, 90_00);
}

function settle(
  key: string,
  amount: Cents,
  status: string,
  policy: Insured,
  coverage: Coverage,
  path: ClaimPath,
  draw: Draw,
) {
  const terms = { deductible: policy.deductible, limit: coverage.limit };
  const decided = isDecided(status) ? adjust(key, amount, status, terms, path.decidedAt!, draw) : null;
  const approved = decided?.approved ?? null;
  const payments = approved === null ? [] : payOut(key, approved, status, path, policy.holder, draw);
  const estimate = Math.min(rated(amount, draw.whole(7_000, 12_000)), coverage.limit);
  const reserves = reserve(key, estimate, approved, payments, status, path, draw);
  return { approved, adjustments: decided?.adjustments ?? [], payments, reserves };
}

const COUNTERPARTIES = [
  'Seguros del Cantábrico',
  'Mutua Levantina',
  'Ayuntamiento',
  'Fabricante del electrodoméstico',
  'Desguaces San Isidro',
] as const;

function recover(
  key: string,
  policy: Insured,
  wish: ClaimWish,
  out: readonly Payment[],
  path: ClaimPath,
  draw: Draw,
) {
  const paid = sumOf(
    out.filter(({ status }) => status === 'COMPLETED'),
    ({ amount }) => amount,
  );
  const third =
    paid > 30_000 && (wish.subrogation ?? draw.oneIn(5))
      ? fromThirdParty(key, paid, wish, path, draw)
      : { recoveries: [], payments: [] };
  const net = paid - sumOf(third.recoveries, ({ amount }) => amount);
  const ceded = recoverFromReinsurer(key, policy.cession, policy.sumInsured, wish.status, net, path, draw);
  return {
    recoveries: [...third.recoveries, ...ceded.recoveries],
    payments: [...third.payments, ...ceded.payments],
    reinsuranceClaims: ceded.reinsuranceClaims,
  };
}

function fromThirdParty(
  key: string,
  paid: Cents,
  wish: ClaimWish,
  path: ClaimPath,
  draw: Draw,
): { recoveries: Recovery[]; payments: Payment[] } {
  const amount = rated(paid, draw.whole(1_500, 4_500));
  const createdAt = path.paidAt ?? path.settledAt!;
  const received = wish.subrogation === true || draw.oneIn(2);
  const at = Math.min(addDays(createdAt, draw.whole(10, 60)), AS_OF);
  const recovery: Recovery = {
    id: idOf('recovery', `${key}/third`),
    kind: draw.oneIn(4) ? 'SALVAGE' : 'SUBROGATION',
    amount,
    counterparty: draw.pick(COUNTERPARTIES),
    status: received ? 'RECEIVED' : draw.pick(['EXPECTED', 'REQUESTED', 'WRITTEN_OFF']),
    receivedAt: received ? at : null,
    createdAt,
    notes: received ? 'Ingreso conforme.' : null,
  };
  if (!received) return { recoveries: [recovery], payments: [] };
  const money = payment({
    number: `COB-${key}-R1`,
    direction: 'IN',
    purpose: 'RECOVERY',
    amount,
    method: 'BANK_TRANSFER',
    status: 'COMPLETED',
    dueAt: at,
    paidAt: at,
    metadata: { counterparty: recovery.counterparty },
  });
  return { recoveries: [recovery], payments: [money] };
}

const FILES = [
  ['CLAIM_FORM', 'Parte de siniestro', 'ACCIDENT_STATEMENT'],
  ['OTHER', 'Fotografía de los daños', 'PHOTO'],
  ['EXPERT_REPORT', 'Informe pericial', 'EXPERT_REPORT'],
  ['INVOICE', 'Factura de reparación', 'INVOICE'],
] as const;

function claimFiles(
  key: string,
  claimId: string,
  policy: Insured,
  path: ClaimPath,
  status: string,
  draw: Draw,
) {
  const count = path.paidAt !== null ? 4 : path.decidedAt !== null ? 3 : status === 'REPORTED' ? 1 : 2;
  const documents = FILES.slice(0, count).map(([type, title], i) =>
    tellDocument(
      {
        number: `DOC-${key}-${i + 1}`,
        type,
        category: 'CLAIM',
        relatedType: 'CLAIM',
        relatedId: claimId,
        title,
        at: i < 2 ? path.submittedAt : (path.decidedAt ?? path.submittedAt),
        mimeType: i === 1 ? 'image/jpeg' : 'application/pdf',
        ...(i === 0 ? { signer: policy.holder } : {}),
      },
      draw,
    ),
  );
  const claimDocuments: ClaimDocument[] = documents.map((document, i) => ({
    id: idOf('claim-document', document.number),
    documentId: document.id,
    fileType: FILES[i]![2],
    fileName: document.fileName,
    fileSize: document.fileSize,
    uploadedAt: document.uploadedAt,
  }));
  return { documents, claimDocuments };
}

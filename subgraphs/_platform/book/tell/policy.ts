import { AS_OF, addDays, DAY, daysBetween, type Instant, officeHour } from '../calendar.ts';
import type { Offer } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import { type Cents, sumOf } from '../money.ts';
import type { Draw } from '../random.ts';
import { type RatedCoverage, rate } from '../rating.ts';
import type {
  Agent,
  BookDocument,
  Claim,
  Coverage,
  Customer,
  Endorsement,
  Invoice,
  Policy,
  Risk,
} from '../story.ts';
import { ofOneEvent } from './claim-events.ts';
import { type ClaimWish, tellClaim } from './claims.ts';
import { tellCommissions } from './commissions.ts';
import { tellDocument } from './documents.ts';
import { addCoverage, cancellation, coverageOf, plainEndorsement } from './endorsements.ts';
import type { Fate } from './fate.ts';
import { type Billed, endorsementInvoice, netPremium, tellInvoices } from './invoices.ts';
import { cede } from './reinsurance.ts';

/** One term of a contract; what is left out is drawn. */
export interface PolicyWish {
  readonly label: string;
  readonly portfolio: string;
  readonly offer: Offer;
  readonly holder: Customer;
  readonly agent: Agent;
  readonly fate: Fate;
  readonly frequency: string;
  readonly chosen: readonly number[];
  readonly capital: Cents;
  readonly factor: number;
  readonly deductible: Cents | null;
  readonly risk: Risk;
  readonly quoteId: string | null;
  readonly previousPolicyId: string | null;
  /** An index of the product's coverages to take up in mid-term, or the turn of a plain change. */
  readonly change?: { readonly coverage: number; readonly at: Instant } | { readonly turn: number };
  readonly claims: readonly ClaimWish[];
}

/** Tells a policy with all that hangs on it: coverages, changes, receipts, commissions, cession, claims, documents. */
export function tellPolicy(wish: PolicyWish, draw: Draw): { policy: Policy; documents: BookDocument[] } {
  const { fate, label, holder, frequency, capital: sumInsured } = wish;
  const boundAt = bindingOf(fate, draw);
  const rated = rate(wish.offer, wish.chosen, sumInsured, wish.factor);
  const initial = rated.map((one) => coverageOf(label, one, boundAt, null));
  const changed = changesOf(wish, draw);
  const coverages = [...initial, ...changed.coverages];
  const { line } = wish.offer;
  const billed: Billed = { label, line, fate, frequency, coverages: initial, sumInsured, holder, boundAt };
  const invoices = [
    ...tellInvoices(billed, draw),
    ...changed.endorsements.flatMap((made) => billOf(billed, made, changed.coverages, draw)),
  ];
  const cessions = cede({
    ...{ label, sumInsured, type: line.type, premium: sumOf(coverages, ({ premium }) => premium) },
    ...{ status: fate.status, startAt: fate.startAt, endAt: fate.endAt },
    ...{ mainCoverageId: initial[0]!.id, endorsed: changed.coverages.length > 0 },
  });
  const told = claimsOf(wish, coverages, cessions[0], draw);
  const renewal = wish.previousPolicyId !== null;
  const earned = { portfolio: wish.portfolio, agent: wish.agent, type: line.type, renewal };
  const policy: Policy = {
    ...agreed(wish, boundAt),
    premium: sumOf(coverages, (coverage) => coverage.premium),
    coverages,
    endorsements: [...changed.endorsements, ...cancelled(label, fate, invoices)],
    invoices,
    commissions: tellCommissions(earned, invoices),
    cessions,
    claims: told.claims,
  };
  return { policy, documents: [...policyDocuments(policy, holder, draw), ...told.documents] };
}

/** Bound some days before it begins, and before the book's day. */
function bindingOf(fate: Fate, draw: Draw): Instant {
  const drawn = officeHour(addDays(fate.startAt, -draw.whole(3, 25)), draw.fraction());
  return Math.min(drawn, AS_OF - DAY);
}

/** What the contract itself says. */
function agreed(wish: PolicyWish, boundAt: Instant) {
  const { fate, offer, label } = wish;
  return {
    id: idOf('policy', `POL-${label}`),
    number: `POL-${label}`,
    type: offer.line.type,
    status: fate.status,
    productId: offer.product.id,
    insurerId: offer.product.insurerId,
    customerId: wish.holder.id,
    agentId: wish.agent.id,
    quoteId: wish.quoteId,
    previousPolicyId: wish.previousPolicyId,
    sumInsured: wish.capital,
    deductible: wish.deductible,
    frequency: wish.frequency,
    startAt: fate.startAt,
    endAt: fate.endAt,
    renewalAt: ['ACTIVE', 'SUSPENDED', 'PENDING'].includes(fate.status) ? fate.endAt : null,
    createdAt: boundAt,
    updatedAt: Math.min(fate.cancelledAt ?? Math.max(boundAt, Math.min(fate.startAt, AS_OF)), AS_OF),
    metadata: policyFacts(wish),
    risks: [wish.risk],
  };
}

function changesOf(wish: PolicyWish, draw: Draw): { endorsements: Endorsement[]; coverages: Coverage[] } {
  const { change, fate } = wish;
  if (change === undefined || daysBetween(fate.startAt, fate.coveredUntil) < 12)
    return { endorsements: [], coverages: [] };
  if ('turn' in change)
    return { endorsements: [plainEndorsement(wish.label, change.turn, fate, draw)], coverages: [] };
  const added: RatedCoverage = rate(wish.offer, [change.coverage], wish.capital, wish.factor)[0]!;
  const made = addCoverage(wish.label, added, fate, change.at);
  return { endorsements: [made.endorsement], coverages: [made.coverage] };
}

function billOf(
  billed: Billed,
  endorsement: Endorsement,
  coverages: readonly Coverage[],
  draw: Draw,
): Invoice[] {
  const added = coverages.find((coverage) => coverage.endorsementId === endorsement.id);
  return added === undefined || endorsement.premiumChange === 0
    ? []
    : [endorsementInvoice(billed, endorsement, added.id, draw)];
}

function cancelled(label: string, fate: Fate, invoices: readonly Invoice[]): Endorsement[] {
  if (fate.cancelledAt === null) return [];
  const notes = invoices.filter((invoice) => invoice.creditNoteForId !== null);
  return [cancellation(label, fate.cancelledAt, sumOf(notes, netPremium))];
}

function claimsOf(
  wish: PolicyWish,
  coverages: readonly Coverage[],
  cession: Policy['cessions'][number] | undefined,
  draw: Draw,
) {
  const insured = {
    label: wish.label,
    offer: wish.offer,
    holder: wish.holder,
    coverages,
    risk: wish.risk,
    cession,
    deductible: wish.deductible ?? 0,
    sumInsured: wish.capital,
    startAt: wish.fate.startAt,
    coveredUntil: wish.fate.coveredUntil,
  };
  const claims: Claim[] = [];
  const documents: BookDocument[] = [];
  for (const claim of wish.claims) {
    const told = tellClaim(insured, claim, draw);
    if (told === null) continue;
    claims.push(told.claim);
    documents.push(...told.documents);
  }
  return { claims: ofOneEvent(claims), documents };
}

function policyFacts(wish: PolicyWish): object {
  const { cancelledAt, cancellation: method, unpaidFrom } = wish.fate;
  const facts = { ratingFactor: wish.factor / 10_000, ramo: wish.offer.line.ramo, ...wish.risk.facts };
  if (cancelledAt !== null)
    return { ...facts, cancelledAt: new Date(cancelledAt).toISOString(), cancellationMethod: method };
  return unpaidFrom === null ? facts : { ...facts, unpaidFrom: new Date(unpaidFrom).toISOString() };
}

function policyDocuments(policy: Policy, holder: Customer, draw: Draw): BookDocument[] {
  const about = {
    category: 'CONTRACTUAL',
    relatedType: 'POLICY',
    relatedId: policy.id,
    at: policy.createdAt,
  };
  const draft = policy.status === 'DRAFT';
  const signed =
    !draft && policy.status !== 'PENDING' ? { signer: holder, versions: draw.oneIn(6) ? 2 : 1 } : {};
  const schedule = tellDocument(
    {
      ...about,
      number: `DOC-${policy.number.slice(4)}-P1`,
      type: 'PARTICULAR_CONDITIONS',
      title: 'Condiciones particulares',
      status: draft
        ? 'DRAFT'
        : policy.status === 'PENDING'
          ? 'PENDING_SIGNATURE'
          : policy.status === 'RENEWED'
            ? 'ARCHIVED'
            : 'SIGNED',
      ...signed,
    },
    draw,
  );
  const endorsements = policy.endorsements
    .filter(({ status }) => status === 'APPLIED')
    .map((endorsement, i) =>
      tellDocument(
        {
          number: `DOC-${policy.number.slice(4)}-E${i + 1}`,
          type: 'ENDORSEMENT',
          category: 'CONTRACTUAL',
          relatedType: 'ENDORSEMENT',
          relatedId: endorsement.id,
          title: 'Suplemento',
          at: endorsement.createdAt,
        },
        draw,
      ),
    );
  return [schedule, ...endorsements];
}

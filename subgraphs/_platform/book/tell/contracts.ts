import { AS_OF, addDays, addYears } from '../calendar.ts';
import { euros, type Offer } from '../catalogue/products.ts';
import { idOf } from '../keys.ts';
import type { Draw } from '../random.ts';
import { drawCapital, rate, ratingFactor } from '../rating.ts';
import { inventRisk } from '../risks.ts';
import type { BookDocument, Customer, Policy, Quote } from '../story.ts';
import { finishedStates, runningStates } from './claim-path.ts';
import type { ClaimWish } from './claims.ts';
import { drawFate, type Fate, instalmentsOf, renewedFate } from './fate.ts';
import { numbered } from './numbers.ts';
import { type PolicyWish, tellPolicy } from './policy.ts';
import { tellQuote } from './quotes.ts';
import { nextLabel, offerFor, type Teller } from './teller.ts';

/** How contracts end, in turn: every status occurs in every whole portfolio. */
const fates = `
  ACTIVE ACTIVE CANCELLED ACTIVE ACTIVE PENDING ACTIVE ACTIVE SUSPENDED ACTIVE ACTIVE EXPIRED ACTIVE ACTIVE
  LAPSED ACTIVE ACTIVE CANCELLED ACTIVE ACTIVE ACTIVE EXPIRED ACTIVE ACTIVE DRAFT ACTIVE ACTIVE`
  .trim()
  .split(/\s+/);

/** What a contract brings into a story. */
export interface Part {
  readonly policies: Policy[];
  readonly quotes: Quote[];
  readonly documents: BookDocument[];
}

/** One contract: the quote it came from and its terms, each a policy that continues the one before. */
export function tellContract(teller: Teller, holder: Customer, terms: number): Part {
  const { draw } = teller;
  const { base, spans, factor } = planContract(teller, holder, terms);
  const part: Part = { policies: [], quotes: [], documents: [] };
  let { risk } = base;
  for (const [i, fate] of spans.entries()) {
    const label = i === 0 ? base.first : nextLabel(teller, fate.startAt);
    risk = { ...risk, id: idOf('policy-risk', label) };
    // A term costs 3 % more than the one before it.
    const grown = Math.round(factor * (1 - 0.03 * (terms - 1 - i)));
    const term = { ...base, label, fate, factor: grown, risk };
    const quoteId = i === 0 && fate.status !== 'DRAFT' ? idOf('quote', `COT-${label}`) : null;
    const claims = claimWishes(teller, base.offer, fate);
    const previousPolicyId = part.policies.at(-1)?.id ?? null;
    const told = tellPolicy({ ...term, quoteId, previousPolicyId, claims, ...changeFor(teller, term) }, draw);
    part.policies.push(told.policy);
    part.documents.push(...told.documents);
    if (quoteId !== null) quoteFor(part, told.policy, term, draw);
  }
  return part;
}

/** Draws what all terms of a contract share, and how each of them goes. */
function planContract(teller: Teller, holder: Customer, terms: number) {
  const { draw, agent, portfolio } = teller;
  const offer = offerFor(holder, draw);
  const turn = fates[teller.contracts++ % fates.length]!;
  const final = turn === 'DRAFT' && terms > 1 ? 'PENDING' : turn;
  const drawn = draw.pick(offer.line.frequencies);
  const unpaid = final === 'SUSPENDED' || final === 'LAPSED';
  const frequency = unpaid && instalmentsOf(drawn) === 1 ? 'QUARTERLY' : drawn;
  const last = drawFate(final, frequency, draw);
  const spans = Array.from({ length: terms }, (_, i) =>
    i === terms - 1 ? last : renewedFate(addYears(last.startAt, i + 1 - terms)),
  );
  const capital = drawCapital(offer, draw);
  const factor = ratingFactor(offer, capital, holder.birthDate, last.startAt, draw);
  const chosen = offer.line.coverages.flatMap(([, , , required], i) =>
    required || draw.oneIn(2) ? [i] : [],
  );
  const first = nextLabel(teller, spans[0]!.startAt);
  const risk = inventRisk(first, offer.line.risk, offer.line.type, capital, holder, draw);
  const deductible = offer.line.deductible === null ? null : euros(offer.line.deductible);
  const base = { portfolio, offer, holder, agent, frequency, chosen, capital, deductible, first, risk };
  return { base, spans, factor };
}

/** The quote a policy was bound from, now and then with the earlier version the customer asked to change. */
function quoteFor(
  part: Part,
  policy: Policy,
  term: Omit<PolicyWish, 'quoteId' | 'previousPolicyId' | 'claims'>,
  draw: Draw,
): void {
  const rated = rate(term.offer, term.chosen, term.capital, term.factor);
  const wish = {
    offer: term.offer,
    holder: term.holder,
    agent: term.agent,
    risk: term.risk,
    rated,
    sumInsured: term.capital,
  };
  const createdAt = addDays(policy.createdAt, -draw.whole(3, 12));
  const large = term.capital > euros(term.offer.line.capital[1] * 0.55);
  const referral = large
    ? { referral: 'Suma asegurada por encima de la delegación.' }
    : draw.oneIn(7)
      ? { referral: 'Siniestralidad anterior.' }
      : {};
  const earlier = draw.oneIn(12)
    ? tellQuote(
        {
          ...wish,
          label: numbered(term.label, 'A'),
          status: 'WITHDRAWN',
          createdAt: addDays(createdAt, -10),
        },
        draw,
      )
    : null;
  const told = tellQuote(
    {
      ...wish,
      ...referral,
      label: term.label,
      status: 'BOUND',
      createdAt,
      policyId: policy.id,
      boundAt: policy.createdAt,
      ...(earlier === null ? {} : { parentQuoteId: earlier.quote.id }),
    },
    draw,
  );
  for (const one of earlier === null ? [told] : [earlier, told]) {
    part.quotes.push(one.quote);
    part.documents.push(...one.documents);
  }
}

function claimWishes(teller: Teller, offer: Offer, fate: Fate): ClaimWish[] {
  const { draw } = teller;
  if (fate.status === 'PENDING' || fate.status === 'DRAFT') return [];
  const wishes: ClaimWish[] = [];
  const states = AS_OF - fate.coveredUntil > 150 * 86_400_000 ? finishedStates : runningStates;
  while (wishes.length < 4 && draw.fraction() * 100 < offer.line.frequency * 1.3) {
    wishes.push({ status: states[teller.claims++ % states.length]!, ordinal: wishes.length + 1 });
  }
  return wishes;
}

/** Every fourth policy is changed in mid-term: a coverage taken up where one is left, else a plain change. */
function changeFor(
  teller: Teller,
  term: { offer: Offer; chosen: readonly number[]; fate: Fate },
): Pick<PolicyWish, 'change'> {
  const { draw } = teller;
  const { fate, offer, chosen } = term;
  if (!draw.oneIn(4) || !['ACTIVE', 'EXPIRED', 'RENEWED'].includes(fate.status)) return {};
  const missing = offer.line.coverages.findIndex((_, i) => !chosen.includes(i));
  const days = (fate.coveredUntil - fate.startAt) / 86_400_000;
  if (missing === -1 || days < 40 || draw.oneIn(2)) return { change: { turn: teller.changes++ } };
  return { change: { coverage: missing, at: addDays(fate.startAt, draw.whole(20, Math.floor(days) - 10)) } };
}

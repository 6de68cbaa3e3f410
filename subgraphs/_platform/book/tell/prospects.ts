import { AS_OF, addDays, yearOf } from '../calendar.ts';
import { inventCustomer } from '../people.ts';
import { drawCapital, rate, ratingFactor } from '../rating.ts';
import { inventRisk } from '../risks.ts';
import type { Story } from '../story.ts';
import { tellQuote, unboundStates } from './quotes.ts';
import { offerFor, type Teller } from './teller.ts';

/** Somebody who asked for a quote and did not become a customer, or not yet. */
export function tellProspect(teller: Teller, sequence: number, turn: number): Story {
  const { draw, agent } = teller;
  const createdAt = addDays(AS_OF, -draw.whole(turn === 7 ? 45 : 12, turn === 7 ? 300 : 25));
  const holder = inventCustomer(
    {
      source: 'sample',
      sequence,
      type: draw.oneIn(6) ? 'COMPANY' : 'INDIVIDUAL',
      status: 'PROSPECT',
      since: createdAt,
    },
    draw,
  );
  const offer = offerFor(holder, draw);
  const capital = drawCapital(offer, draw);
  const status = unboundStates[turn % unboundStates.length]!;
  const labelled = `${yearOf(createdAt)}-${teller.portfolio}-${turn + 1}`;
  const chosen = offer.line.coverages.map((_, i) => i);
  const rated = rate(offer, chosen, capital, ratingFactor(offer, capital, holder.birthDate, createdAt, draw));
  const referral =
    ['REFERRED', 'DECLINED', 'WITHDRAWN'].includes(status) || (status === 'EXPIRED' && draw.oneIn(2))
      ? { referral: 'Riesgo agravado.' }
      : {};
  const risk = inventRisk(labelled, offer.line.risk, offer.line.type, capital, holder, draw);
  const told = tellQuote(
    {
      label: labelled,
      offer,
      holder,
      agent,
      status,
      risk,
      rated,
      sumInsured: capital,
      createdAt,
      ...referral,
    },
    draw,
  );
  return { customer: holder, quotes: [told.quote], policies: [], documents: told.documents };
}

import { type Instant, yearOf } from '../calendar.ts';
import { type Offer, offers } from '../catalogue/products.ts';
import type { Draw } from '../random.ts';
import type { Agent, Customer } from '../story.ts';
import { label } from './numbers.ts';

/** The state of the telling of one portfolio: turns that go round, and the numbers given out so far. */
export interface Teller {
  readonly portfolio: string;
  readonly agent: Agent;
  readonly draw: Draw;
  readonly firstSequence: number;
  policies: number;
  contracts: number;
  claims: number;
  changes: number;
}

/** The label of the next policy, which counts from the portfolio's first number. */
export function nextLabel(teller: Teller, startAt: Instant): string {
  return label(yearOf(startAt), teller.firstSequence + teller.policies++);
}

/** A product that is sold to customers of this kind. */
export function offerFor(holder: Customer, draw: Draw): Offer {
  const possible = offers.filter(({ line }) => line.holders.includes(holder.type));
  return draw.weighted(possible, ({ line }) => line.weight);
}

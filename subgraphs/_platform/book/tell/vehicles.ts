import { addDays, day, type Instant } from '../calendar.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Known, Policy, Story, VehicleFacts } from '../story.ts';
import { type InsuredThing, thingsOf } from './insured-things.ts';
import { remembered } from './remembered.ts';

/** An insured vehicle as its own database holds it. */
export interface Vehicle extends Known, VehicleFacts {
  readonly status: string;
  readonly purchasedAt: Instant | null;
  readonly updatedAt: Instant;
  /** The policies that insure it, in the order they began; none where it was only quoted. */
  readonly policies: readonly Policy[];
}

/** The vehicles of a story: those its policies insure and those it had quoted, each once. */
export const vehiclesOf: (story: Story) => readonly Vehicle[] = remembered((story: Story) =>
  thingsOf(story, 'VEHICLE').map(vehicleOf),
);

function vehicleOf(thing: InsuredThing): Vehicle {
  const { risk, policies, id, label, customerId, since } = thing;
  const facts = risk.vehicle!;
  const known = { ...facts, id, label, customerId, since, policies };
  if (!facts.invented) return { ...known, status: 'ACTIVE', purchasedAt: null, updatedAt: since };
  const draw = drawFrom(`vehicle-fate/${label}`);
  const purchasedAt = Math.min(day(facts.year, draw.whole(1, 12), draw.whole(1, 28)), addDays(since, -5));
  return { ...known, purchasedAt, ...fateOf(policies.at(-1), since, draw) };
}

/** What became of it: only the last policy may end with its loss or its sale. */
function fateOf(
  last: Policy | undefined,
  since: Instant,
  draw: Draw,
): { status: string; updatedAt: Instant } {
  const gone = last?.type === 'FLEET' ? undefined : last?.claims.find(isTotal);
  if (gone !== undefined)
    return { status: gone.type === 'THEFT' ? 'STOLEN' : 'TOTAL_LOSS', updatedAt: gone.updatedAt };
  const left = { updatedAt: Math.max(last?.updatedAt ?? since, since) };
  if (last?.status === 'CANCELLED' && draw.oneIn(2)) return { status: 'SOLD', ...left };
  if ((last?.status === 'EXPIRED' || last?.status === 'LAPSED') && draw.oneIn(3))
    return { status: 'DEREGISTERED', ...left };
  return { status: 'ACTIVE', updatedAt: since };
}

/** A theft that was paid, or a wreck that was sold. */
function isTotal(claim: Claim): boolean {
  if (claim.type === 'THEFT') return (claim.approved ?? 0) > 0;
  return claim.recoveries.some(({ kind }) => kind === 'SALVAGE');
}

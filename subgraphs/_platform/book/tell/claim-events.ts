import { DAY } from '../calendar.ts';
import type { Claim } from '../story.ts';

/** What may go on for days: a leak, a storm, an illness. */
const LASTING = ['WATER_DAMAGE', 'NATURAL_EVENT', 'MEDICAL_EXPENSE', 'HOSPITALIZATION'];
/** Days after its incident within which another loss of the kind counts as the same event. */
const DAYS_OF_AN_EVENT = 16;

/** Names as parent of each claim the one that was opened first for the same event, where there is one. */
export function ofOneEvent(claims: readonly Claim[]): Claim[] {
  return claims.map((claim) => {
    const first = openingOf(claim, claims);
    return first === claim ? claim : { ...claim, parentClaimId: first.id };
  });
}

/** The claim that opened the event; an event may go on from one claim to the next. */
function openingOf(claim: Claim, claims: readonly Claim[]): Claim {
  const first = claims.filter((other) => isOpening(other, claim)).sort(byOpening)[0];
  return first === undefined ? claim : openingOf(first, claims);
}

function isOpening(first: Claim, later: Claim): boolean {
  const days = (later.incidentAt - first.incidentAt) / DAY;
  return (
    LASTING.includes(later.type) &&
    first.type === later.type &&
    first.coverageId === later.coverageId &&
    first.submittedAt < later.submittedAt &&
    days >= 0 &&
    days < DAYS_OF_AN_EVENT
  );
}

function byOpening(one: Claim, other: Claim): number {
  return one.submittedAt - other.submittedAt;
}

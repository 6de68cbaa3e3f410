import { AS_OF, addDays, type Instant } from '../calendar.ts';
import type { Draw } from '../random.ts';
import type { Policy, Story } from '../story.ts';
import type { ComplaintWish } from './complaint-facts.ts';
import type { ComplaintOutcome } from './complaint-path.ts';
import {
  amountGrievances,
  cancellationGrievance,
  claimGrievances,
  type Grievance,
  policyGrievances,
  renewalGrievance,
} from './complaint-words.ts';
import { SHOWCASE_POLICY_NUMBER } from './showcase.ts';

/** Customers who complain: one in so many. */
const ODDS = 11;

/** What the customer of a story complains about: mostly nothing. */
export function wishesOf(story: Story, draw: Draw): ComplaintWish[] {
  const policy = story.policies.at(-1);
  if (policy === undefined) return [];
  if (policy.number === SHOWCASE_POLICY_NUMBER) return showcaseWishes(story, policy);
  if (!draw.oneIn(ODDS)) return [];
  const subject = subjectOf(draw.pick(story.policies), draw);
  const status = draw.weighted(STATUSES, (word) => WEIGHTS[word]!);
  return [
    { ...subject, number: numberOf(story, 1), status, outcome: outcomeOf(status, draw), parentId: null },
  ];
}

/** A closed complaint that went on to the regulator, and one about the claim that is being worked on. */
function showcaseWishes(story: Story, policy: Policy): ComplaintWish[] {
  const [first, second] = policy.claims;
  if (first === undefined || second === undefined) return [];
  const about = { policy, parentId: null };
  return [
    {
      ...{ ...about, number: numberOf(story, 1), status: 'CLOSED', outcome: 'DISMISSED', claim: null },
      ...{ grievance: renewalGrievance, after: policy.createdAt },
    },
    {
      ...{ ...about, number: numberOf(story, 3), status: 'IN_PROGRESS', outcome: null, claim: second },
      ...{ grievance: claimGrievances[0]!, after: second.submittedAt },
    },
  ];
}

const WEIGHTS: Readonly<Record<string, number>> = {
  RECEIVED: 4,
  ACKNOWLEDGED: 4,
  INFO_REQUESTED: 5,
  INADMISSIBLE: 4,
  IN_PROGRESS: 12,
  UPHELD: 5,
  PARTIALLY_UPHELD: 5,
  DISMISSED: 6,
  SETTLED: 4,
  WITHDRAWN: 4,
  ESCALATED_DGSFP: 6,
  CLOSED: 41,
};
const STATUSES = Object.keys(WEIGHTS);
const ENDED: readonly NonNullable<ComplaintOutcome>[] = [
  'UPHELD',
  'PARTIALLY_UPHELD',
  'DISMISSED',
  'SETTLED',
  'WITHDRAWN',
  'INADMISSIBLE',
  'ARCHIVED',
];

function outcomeOf(status: string, draw: Draw): ComplaintOutcome {
  if (status === 'CLOSED') return draw.weighted(ENDED, (outcome) => (outcome === 'DISMISSED' ? 4 : 1));
  if (status === 'ESCALATED_DGSFP') return draw.pick(['DISMISSED', 'PARTIALLY_UPHELD', null]);
  return ENDED.find((outcome) => outcome === status) ?? null;
}

/** A claim of the policy where it has one and the draw says so, or else the policy itself. */
function subjectOf(
  policy: Policy,
  draw: Draw,
): Pick<ComplaintWish, 'policy' | 'claim' | 'grievance' | 'after'> {
  const claim = draw.oneIn(3) ? undefined : policy.claims[0];
  if (claim !== undefined) {
    const decided = claim.approved !== null && draw.oneIn(2);
    const grievance = draw.pick(decided ? amountGrievances : claimGrievances);
    return { policy, claim, grievance, after: decided ? claim.updatedAt : addDays(claim.submittedAt, 2) };
  }
  return { policy, claim: null, grievance: grievanceAbout(policy, draw), after: begun(policy) };
}

function grievanceAbout(policy: Policy, draw: Draw): Grievance {
  if (policy.status === 'CANCELLED') return cancellationGrievance;
  if (policy.previousPolicyId !== null && draw.oneIn(2)) return renewalGrievance;
  return draw.pick(policyGrievances);
}

/** The earliest day a grievance about a policy can arise: a change of mind comes after the cancellation. */
function begun(policy: Policy): Instant {
  return policy.status === 'CANCELLED' ? Math.min(policy.updatedAt, AS_OF) : policy.createdAt;
}

function numberOf(story: Story, ordinal: number): string {
  return `QUE-${story.customer.number.slice(4)}-${ordinal}`;
}

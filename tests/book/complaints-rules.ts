import { AS_OF, addMonths, DAY, startOfDay } from '../../subgraphs/_platform/book/calendar.ts';
import type { Story } from '../../subgraphs/_platform/book/story.ts';
import { type Complaint, complaintsOf } from '../../subgraphs/_platform/book/tell/complaints.ts';

const OPEN = ['RECEIVED', 'ACKNOWLEDGED', 'INFO_REQUESTED', 'IN_PROGRESS', 'INADMISSIBLE'];

/** Every rule that the complaints of a story break, as sentences. */
export function brokenComplaints(story: Story): string[] {
  const complaints = complaintsOf(story);
  return complaints.flatMap((complaint) => {
    const parent = complaints.find(({ id }) => id === complaint.parentId);
    const rules = {
      ...clockRules(complaint),
      ...fileRules(complaint),
      ...linkRules(complaint, parent, story),
    };
    return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`${complaint.number}: ${rule}`]));
  });
}

/** Ley 44/2002 arts. 29 bis to 30: a month, not counting the days the customer takes; 90 days for the regulator. */
function clockRules({ path, parentId, status, resolvedAt }: Complaint) {
  const {
    filedAt,
    acknowledgedAt,
    askedAt,
    answeredAt,
    decidedAt,
    notifiedAt,
    escalatedAt,
    closedAt,
    dueAt,
  } = path;
  const pause = answeredAt === null ? 0 : startOfDay(answeredAt) - startOfDay(askedAt!);
  const ours = parentId === null;
  return {
    'moments are in order': inOrder([
      filedAt,
      acknowledgedAt,
      askedAt,
      answeredAt,
      decidedAt,
      notifiedAt,
      closedAt,
    ]),
    'what has happened lies before the day of the book':
      Math.max(filedAt, acknowledgedAt ?? 0, decidedAt ?? 0, escalatedAt ?? 0, closedAt ?? 0) < AS_OF,
    'is due a month after filing, without the pause': !ours || dueAt === addMonths(filedAt, 1) + pause,
    'is decided before it is due': decidedAt === null || decidedAt <= dueAt,
    'is completed within ten days': pause <= 10 * DAY,
    'a decision is notified within ten days': decidedAt === null || notifiedAt! - decidedAt <= 10 * DAY,
    'the regulator has 90 days': ours || dueAt - filedAt === 90 * DAY,
    'went to the regulator after a denial or a month':
      !ours || escalatedAt === null || escalatedAt > (notifiedAt ?? addMonths(filedAt, 1)),
    'is resolved exactly when it ended': OPEN.includes(status)
      ? resolvedAt === null
      : resolvedAt === decidedAt,
    'is closed exactly when it says so': (status === 'CLOSED') === (closedAt !== null),
  };
}

function fileRules({ responses, escalations, path, resolution, resolvedAt, satisfaction, ...of }: Complaint) {
  const types = responses.map(({ type }) => type);
  return {
    'its answers are in order and after its filing': inOrder([
      path.filedAt,
      ...responses.map(({ at }) => at),
    ]),
    'is acknowledged unless it was just received':
      types.includes('ACKNOWLEDGEMENT') === (of.status !== 'RECEIVED'),
    'has a decision in writing where there is one':
      types.includes('RESOLUTION') === (path.decidedAt !== null),
    'a denial of ours names the way to the regulator':
      resolution === null || path.outcome !== 'DISMISSED' || resolution.includes('DGSFP'),
    'says why it is resolved': (resolution === null) === (resolvedAt === null),
    'is escalated where it lies with the regulator':
      path.escalatedAt === null || escalations.some(({ at }) => at === path.escalatedAt),
    'is liked or not only once it is over': satisfaction === null || path.closedAt !== null,
  };
}

function linkRules(
  { claimId, policyId, path }: Complaint,
  parent: Complaint | undefined,
  { policies }: Story,
) {
  const policy = policies.find(({ id }) => id === policyId);
  const claim = policy?.claims.find(({ id }) => id === claimId);
  return {
    'is about a policy of the customer': policy !== undefined && policy.createdAt < path.filedAt,
    'is about a claim of the policy': claimId === null || claim!.submittedAt < path.filedAt,
    'follows a denial':
      parent === undefined || (parent.path.outcome === 'DISMISSED' && parent.path.closedAt! < path.filedAt),
  };
}

function inOrder(moments: readonly (number | null)[]): boolean {
  const known = moments.filter((moment) => moment !== null);
  return known.every((moment, i) => i === 0 || known[i - 1]! <= moment);
}

import { userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Story, UnderwritingCase } from '../story.ts';
import { claimTrail } from './audit-claims.ts';
import { customerTrail } from './audit-customers.ts';
import { type AuditEntry, moved, trailOf } from './audit-entry.ts';
import { moneyTrail } from './audit-money.ts';
import { endorsementTrail, policyTrail } from './audit-policies.ts';
import { type SignIn, signInsOf } from './sign-ins.ts';
import type { User } from './users.ts';

export type { AuditEntry, Changes } from './audit-entry.ts';

/** What was done to the rows of a story: its customer, policies, changes, claims, money and decided risks. */
export function auditTrailOf(story: Story): AuditEntry[] {
  return [
    ...customerTrail(story),
    ...story.quotes.flatMap((quote) => (quote.case === null ? [] : decisionTrail(quote.case))),
    ...story.policies.flatMap((policy) => [
      ...policyTrail(policy, story),
      ...policy.endorsements.flatMap((endorsement) => endorsementTrail(endorsement, policy)),
      ...policy.claims.flatMap(claimTrail),
      ...moneyTrail(policy),
    ]),
  ];
}

/** The decision on a risk; what came before it stands in the history of its quote. */
function decisionTrail(decided: UnderwritingCase): AuditEntry[] {
  const approved = decided.status.startsWith('APPROVED');
  if (!approved && decided.status !== 'DECLINED') return [];
  const action = approved ? 'APPROVE' : 'REJECT';
  const operation = approved ? 'approveUnderwriting' : 'declineUnderwriting';
  const by = decided.assignedTo ?? userId('underwriting', 1);
  const changes = moved('IN_REVIEW', decided.status);
  const of = { resource: 'underwriting_cases', id: decided.id, number: decided.number };
  return trailOf(of, [{ action, operation, by, at: decided.updatedAt, changes }]);
}

/** An entry of a sign-in or sign-out, which knows better than the desk where it came from. */
export interface SessionEntry extends AuditEntry {
  readonly from: SignIn;
}

/** Sign-ins of a user, with the sign-outs of those who did not let their session expire. */
export function sessionTrail(user: User): SessionEntry[] {
  return signInsOf(user).flatMap((from): SessionEntry[] => {
    const draw = drawFrom(`sign-out-${from.id}`);
    const base = { by: user.id, changes: null };
    const steps = [{ ...base, action: 'LOGIN', operation: 'signIn', at: from.at }];
    if (draw.oneIn(2)) {
      const at = from.at + Math.floor((from.expiresAt - from.at) * draw.fraction());
      steps.push({ ...base, action: 'LOGOUT', operation: 'signOut', at });
    }
    const of = { resource: 'sessions', id: from.id, number: '' };
    return trailOf(of, steps).map((entry) => ({ ...entry, metadata: { role: user.role }, from }));
  });
}

import { drawFrom } from '../random.ts';
import type { BookDocument, Endorsement, Policy, Story, UnderwritingCase } from '../story.ts';
import { remembered } from './remembered.ts';
import { tellCase } from './underwriting.ts';

/** A change of a policy that an underwriter has to look at. */
export interface ChangeCase {
  readonly policy: Policy;
  /** The quote its contract was bound from, which the underwriter knows. */
  readonly quoteId: string;
  readonly endorsement: Endorsement;
  readonly case: UnderwritingCase;
  readonly documents: readonly BookDocument[];
}

/** The cases that the changes of a story's policies opened: more capital is a risk to be judged again. */
export const changeCasesOf: (story: Story) => readonly ChangeCase[] = remembered(({ policies }: Story) =>
  policies.flatMap((policy) => {
    const quoteId = quoteOf(policy, policies);
    if (quoteId === null) return [];
    return policy.endorsements
      .filter(({ type, status }) => type === 'LIMIT_INCREASE' && status === 'PENDING_APPROVAL')
      .map((endorsement) => openCase(policy, quoteId, endorsement));
  }),
);

/** The quote of a policy, or of the first term that it continues. */
function quoteOf({ quoteId, previousPolicyId }: Policy, policies: readonly Policy[]): string | null {
  const before = policies.find(({ id }) => id === previousPolicyId);
  return before === undefined ? quoteId : quoteOf(before, policies);
}

function openCase(policy: Policy, quoteId: string, endorsement: Endorsement): ChangeCase {
  const label = `${policy.number.slice(4)}-E1`;
  const draw = drawFrom(`change-case/${label}`);
  const status = draw.pick(['SUBMITTED', 'IN_REVIEW', 'INFO_REQUESTED']);
  const told = tellCase(label, status, endorsement.description, endorsement.createdAt, draw);
  return { policy, quoteId, endorsement, ...told };
}

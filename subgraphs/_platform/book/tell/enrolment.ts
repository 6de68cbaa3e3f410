import type { Instant } from '../calendar.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { remembered } from './remembered.ts';

/** When and where a customer joined a loyalty programme. */
export interface Enrolment {
  readonly programCode: 'CLUB' | 'EMPRESAS';
  readonly at: Instant;
  /** The policy he joined with. */
  readonly policyId: string;
}

/** How the holder of a story joined the loyalty programme, or null: three in five of those with a policy in force did. */
export const enrolmentOf: (story: Story) => Enrolment | null = remembered(enrol);

function enrol({ customer, policies }: Story): Enrolment | null {
  const draw = drawFrom(`loyalty-${customer.number}`);
  const first = policies.find(({ status }) => status !== 'DRAFT' && status !== 'PENDING');
  const joins = draw.fraction() < 0.6 || customer.number === 'CLI-000001';
  if (first === undefined || !joins || customer.type === 'PUBLIC_BODY') return null;
  const programCode = customer.companyName === null ? 'CLUB' : 'EMPRESAS';
  return { programCode, at: first.createdAt, policyId: first.id };
}

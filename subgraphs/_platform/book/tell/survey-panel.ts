import { addDays } from '../calendar.ts';
import type { Agent } from '../story.ts';
import { type Invitation, invite } from './survey-responses.ts';
import { surveys } from './surveys.ts';
import { users } from './users.ts';

const ANONYMOUS = 24;

/** Those asked outside any story: agents, the staff, and visitors of the website who gave no name. */
export function panel(agents: readonly Agent[]): readonly Invitation[] {
  const sellers = agents.filter(({ status }) => status === 'ACTIVE');
  const staff = users.filter(
    ({ metadata }) => !/system|partner/.test((metadata as { desk?: string }).desk ?? ''),
  );
  return [
    ...sellers.map(({ id, number, level }, i) =>
      invite({
        ...{ survey: surveys.agent, key: number, segment: level, respondent: ['AGENT', id], related: null },
        ...{ at: addDays(surveys.agent.startAt, i % 14), rate: 60 },
      }),
    ),
    ...staff.map(({ id, role }, i) =>
      invite({
        ...{ survey: surveys.staff, key: id, segment: role, respondent: ['USER', id], related: null },
        ...{ at: addDays(surveys.staff.startAt, i % 7), rate: 70 },
      }),
    ),
    ...Array.from({ length: ANONYMOUS }, (_, i) =>
      invite({
        ...{
          survey: surveys.web,
          key: String(i),
          segment: 'WEB',
          respondent: ['ANONYMOUS', null],
          related: null,
        },
        ...{ at: addDays(surveys.web.startAt, i * 3), rate: 75 },
      }),
    ),
  ];
}

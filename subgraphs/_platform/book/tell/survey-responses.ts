import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { complaintsOf } from './complaints.ts';
import { leadsOf } from './marketing.ts';
import { remembered } from './remembered.ts';
import { renewalsOf } from './renewals.ts';
import { type Survey, surveys } from './surveys.ts';

/** Somebody who was asked; `response` is null where he did not answer. */
export interface Invitation {
  readonly survey: Survey;
  /** What the answers are compared by: a line of business, a source, a role. */
  readonly segment: string;
  readonly response: SurveyResponse | null;
}

/** The answers of one respondent. */
export interface SurveyResponse {
  readonly id: string;
  readonly surveyId: string;
  readonly respondentType: string;
  readonly respondentId: string | null;
  readonly answers: object;
  readonly score: number;
  readonly completedAt: Instant;
  readonly related: readonly [type: string, id: string] | null;
  readonly metadata: object;
}

/** Whom to ask what, before it is known whether he answers. */
export interface Asking {
  readonly survey: Survey;
  readonly key: string;
  readonly segment: string;
  readonly respondent: readonly [type: string, id: string | null];
  readonly related: SurveyResponse['related'];
  readonly at: Instant;
  /** Part of those asked who answer, in hundredths. */
  readonly rate: number;
  /** The score where it is known already. */
  readonly score?: number;
}

/** Whom the surveys asked in a story: after claims, renewals, complaints and signings, and in the middle of a term. */
export const invitationsOf: (story: Story) => readonly Invitation[] = remembered((story: Story) => {
  const always = story.customer.number === 'CLI-000001';
  const asked = [
    ...claims(story),
    ...renewals(story),
    ...complaints(story),
    ...signings(story),
    ...terms(story),
  ];
  return asked
    .filter(({ at, survey }) => at >= survey.startAt && at < AS_OF - DAY)
    .map((asking) => invite(always ? { ...asking, rate: 100 } : asking));
});

function claims({ policies, customer }: Story): Asking[] {
  return policies.flatMap((policy) =>
    policy.claims
      .filter(({ status }) => status === 'CLOSED')
      .map(({ id, number, updatedAt }) => ({
        ...{ survey: surveys.claim, key: number, segment: policy.type, at: addDays(updatedAt, 2), rate: 38 },
        ...{ respondent: ['CUSTOMER', customer.id], related: ['CLAIM', id] },
      })),
  );
}

function renewals(story: Story): Asking[] {
  return renewalsOf(story).flatMap(({ id, policyId, policyNumber, completedAt, newPolicyId }) =>
    completedAt === null || newPolicyId === null
      ? []
      : [
          {
            ...{ survey: surveys.renewal, key: policyNumber, at: addDays(completedAt, 5), rate: 22 },
            ...{ respondent: ['CUSTOMER', story.customer.id], related: ['RENEWAL', id] },
            segment: story.policies.find((policy) => policy.id === policyId)!.type,
          },
        ],
  );
}

/** What a customer said when his complaint was closed stands on the complaint as well. */
function complaints(story: Story): Asking[] {
  return complaintsOf(story).flatMap(({ id, number, category, path, satisfaction }) =>
    path.closedAt === null
      ? []
      : [
          {
            ...{ survey: surveys.complaint, key: number, segment: category, at: path.closedAt },
            ...{ respondent: ['CUSTOMER', story.customer.id], related: ['COMPLAINT', id] },
            ...(satisfaction === null ? { rate: 0 } : { rate: 100, score: satisfaction }),
          },
        ],
  );
}

function signings(story: Story): Asking[] {
  return leadsOf(story).flatMap(({ id, source, convertedAt }) =>
    convertedAt === null
      ? []
      : [
          {
            ...{ survey: surveys.lead, key: id, segment: source, at: addDays(convertedAt, 3), rate: 30 },
            ...{ respondent: ['LEAD', id], related: null },
          },
        ],
  );
}

function terms({ policies, customer }: Story): Asking[] {
  return policies
    .filter(({ status, number }) => status === 'ACTIVE' && drawFrom(`nps-${number}`).oneIn(4))
    .concat(customer.number === 'CLI-000001' ? policies.slice(-1) : [])
    .slice(0, 1)
    .map(({ id, number, type, startAt }) => ({
      ...{ survey: surveys.nps, key: number, segment: type, at: addDays(startAt, 180), rate: 40 },
      ...{ respondent: ['CUSTOMER', customer.id], related: ['POLICY', id] },
    }));
}

const COMMENTS = {
  low: ['Nadie me devolvía las llamadas.', 'Tardaron demasiado.', 'No entendí la carta que me enviaron.'],
  middle: ['Correcto, sin más.', 'Bien, aunque tuve que insistir.'],
  high: ['Trato muy amable y rápido.', 'Me lo explicaron todo muy bien.', 'Todo por la web, sin papeles.'],
} as const;

/** Asks somebody, and says what he answered. */
export function invite(asking: Asking): Invitation {
  const { survey, segment, key, at } = asking;
  const draw = drawFrom(`survey-${survey.code}-${key}`);
  const completedAt = officeHour(addDays(at, draw.whole(1, 6)), draw.fraction());
  const answers = draw.fraction() * 100 < asking.rate && completedAt < AS_OF;
  return { survey, segment, response: answers ? answerOf(asking, completedAt, draw) : null };
}

function answerOf(
  { survey, key, respondent, related, score }: Asking,
  completedAt: Instant,
  draw: Draw,
): SurveyResponse {
  const { min = 0, max = 10 } = survey.questions[0]!;
  const steps = max - min;
  // The better of two draws, now and then a single one: most are content, a few are not at all.
  const drawn =
    min + (draw.oneIn(5) ? draw.whole(0, steps) : Math.max(draw.whole(0, steps), draw.whole(1, steps)));
  const given = score ?? drawn;
  const part = (given - min) / steps;
  const comments = COMMENTS[part < 0.5 ? 'low' : part < 0.8 ? 'middle' : 'high'];
  return {
    ...{ id: idOf('survey-response', `${survey.code}/${key}`), surveyId: survey.id, related, completedAt },
    ...{ respondentType: respondent[0], respondentId: respondent[1], score: given },
    answers: { q1: given, ...(draw.oneIn(3) ? { q2: draw.pick(comments) } : {}) },
    metadata: { synthetic: true, channel: draw.pick(['EMAIL', 'EMAIL', 'WEB', 'PHONE']) },
  };
}

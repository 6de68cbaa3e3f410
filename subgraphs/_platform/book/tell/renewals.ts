import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Cents, decimal, rated, sumOf } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Policy, Story } from '../story.ts';
import { remembered } from './remembered.ts';
import type { RenewalMoments, RenewalProcess, RenewalQuote } from './renewal-facts.ts';
import { type Ending, endingOf, momentsOf, renewalStatus } from './renewal-path.ts';
import { remindersOf } from './renewal-reminders.ts';

export type { RenewalProcess, RenewalQuote, RenewalReminder } from './renewal-facts.ts';

/** Id of the renewal process of a policy, whether it has one or not. */
export function renewalIdOf(policyId: string): string {
  return idOf('renewal', policyId);
}

/** The renewal processes of a story: of its policies whose term ends within ninety days or has ended. */
export const renewalsOf = remembered((story: Story): readonly RenewalProcess[] =>
  story.policies.flatMap((policy) => {
    const next = story.policies.find(({ previousPolicyId }) => previousPolicyId === policy.id);
    const end = endingOf(policy, next);
    return end === null ? [] : [tellRenewal(policy, next, end)];
  }),
);

function tellRenewal(policy: Policy, next: Policy | undefined, end: Ending): RenewalProcess {
  const id = renewalIdOf(policy.id);
  const draw = drawFrom(`renewal/${policy.number}`);
  const moments = momentsOf(policy, end, draw);
  const status = renewalStatus(end, moments);
  const answer = answerOf(status, moments, draw);
  const quotes = quotesOf(policy, next, { status, moments, answer }, draw);
  const closedAt = moments.answeredAt ?? moments.completedAt;
  const respondedAt = answer === 'NEGOTIATE' ? bargainedAt(moments) : moments.answeredAt;
  const last = moments.completedAt ?? respondedAt ?? moments.notifiedAt ?? moments.quotedAt;
  return {
    id,
    policyId: policy.id,
    policyNumber: policy.number,
    customerId: policy.customerId,
    newPolicyId: next?.id ?? null,
    status,
    renewalAt: policy.endAt,
    currentPremium: policy.premium,
    proposedPremium: quotes.at(-1)?.premium ?? policy.premium,
    adjustmentReason: reasonOf(policy, quotes.at(-1)?.premium),
    notifiedAt: moments.notifiedAt,
    respondedAt: answer === null || answer === 'NO_RESPONSE' ? null : respondedAt,
    response: answer,
    completedAt: moments.completedAt,
    acceptedQuoteId: quotes.find(({ accepted }) => accepted === true)?.id ?? null,
    createdAt: moments.createdAt,
    updatedAt: last ?? moments.createdAt,
    quotes,
    reminders: remindersOf(id, policy, closedAt, draw),
  };
}

/** What the holder said. Silence counts as yes once his month is over; who bargains has not yet answered. */
function answerOf(status: string, moments: RenewalMoments, draw: Draw): string | null {
  if (status === 'REJECTED') return 'REJECT';
  if (status === 'LAPSED') return 'NO_RESPONSE';
  if (moments.answeredAt !== null) return draw.oneIn(3) ? 'NO_RESPONSE' : 'ACCEPT';
  return status === 'NOTIFIED' && draw.oneIn(3) ? 'NEGOTIATE' : null;
}

/** Two days after he was told the price, or when he answered if that was sooner. */
function bargainedAt({ notifiedAt, answeredAt }: RenewalMoments): Instant {
  return Math.min(addDays(notifiedAt!, 2), answeredAt ?? AS_OF);
}

/** How far a process has come, as its offers must know. */
interface Progress {
  readonly status: string;
  readonly moments: RenewalMoments;
  readonly answer: string | null;
}

/** The offers of a process. Who bargains gets a second one for less; what was accepted is what the next term costs. */
function quotesOf(policy: Policy, next: Policy | undefined, progress: Progress, draw: Draw): RenewalQuote[] {
  const { moments, answer, status } = progress;
  if (moments.quotedAt === null) return [];
  const premium = nextPremium(policy, next, draw);
  const bargained = answer === 'NEGOTIATE' || (answer === 'ACCEPT' && draw.oneIn(8));
  const final = bargained && next === undefined ? rated(premium, 9_600) : premium;
  const first = bargained && next !== undefined ? rated(premium, 10_400) : premium;
  const accepted = /ACCEPTED|COMPLETED/.test(status) ? true : status === 'REJECTED' ? false : null;
  const acceptedAt = accepted === true ? moments.answeredAt : null;
  const verdict = { accepted, acceptedAt };
  const turnedDown = { accepted: false, acceptedAt: null };
  const { quotedAt } = moments;
  return bargained
    ? [
        renewalQuote(policy, 1, first, quotedAt, bargainedAt(moments), turnedDown),
        renewalQuote(policy, 2, final, bargainedAt(moments), acceptedAt ?? bargainedAt(moments), verdict),
      ]
    : [renewalQuote(policy, 1, final, quotedAt, moments.answeredAt ?? quotedAt, verdict)];
}

function renewalQuote(
  policy: Policy,
  version: number,
  premium: Cents,
  createdAt: Instant,
  updatedAt: Instant,
  verdict: Pick<RenewalQuote, 'accepted' | 'acceptedAt'>,
): RenewalQuote {
  const number = `REN-${policy.number.slice(4)}-${version}`;
  return {
    id: idOf('renewal-quote', number),
    number,
    premium,
    coverageChanges: verdict.accepted === false && version === 1 ? raisedDeductible(policy) : null,
    validUntil: policy.endAt,
    ...verdict,
    createdAt,
    updatedAt,
  };
}

/** What an offer that was turned down wanted to change. */
function raisedDeductible({ deductible }: Policy): object | null {
  return deductible === null
    ? null
    : { deductible: { from: decimal(deductible), to: decimal(deductible * 2) } };
}

/** What the next term costs: as its policy says where there is one, else 3 % more and 5 % for each claim, up to 20 %. */
function nextPremium(policy: Policy, next: Policy | undefined, draw: Draw): Cents {
  if (next !== undefined)
    return sumOf(
      next.coverages.filter(({ endorsementId }) => endorsementId === null),
      ({ premium }) => premium,
    );
  const claims = Math.min(policy.claims.length * 500, 1_700);
  return rated(policy.premium, 10_300 + claims - draw.whole(0, 150));
}

function reasonOf(policy: Policy, proposed: Cents | undefined): string | null {
  if (proposed === undefined || proposed === policy.premium) return null;
  if (proposed < policy.premium) return 'Ajuste a la baja por garantías y condiciones acordadas.';
  return policy.claims.length > 0
    ? 'Actualización de tarifa y siniestralidad del periodo.'
    : 'Actualización anual de la tarifa.';
}

import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Draw } from '../random.ts';
import type { Policy } from '../story.ts';
import type { RenewalReminder } from './renewal-facts.ts';

/** When a holder is reminded: days before the term ends, the channels it may go by, and whether small policies get it. */
const PLAN = [
  ['T_90', 90, ['EMAIL'], true],
  ['T_60', 60, ['EMAIL', 'EMAIL', 'POSTAL'], true],
  ['T_45', 45, ['PUSH'], false],
  ['T_30', 30, ['EMAIL', 'SMS'], true],
  ['T_15', 15, ['WHATSAPP', 'SMS'], false],
  ['T_7', 7, ['PHONE'], false],
  ['FINAL', 1, ['SMS'], true],
] as const;

/** Premiums from here on, in cents, are worth every reminder. */
const LARGE_PREMIUM = 600_00;

/** The reminders of a process; those that lie behind the customer's answer are called off. */
export function remindersOf(
  renewalId: string,
  policy: Policy,
  answeredAt: Instant | null,
  draw: Draw,
): RenewalReminder[] {
  const all = policy.premium >= LARGE_PREMIUM;
  return PLAN.filter(([, , , small]) => small || all).map(([type, days, channels]) => {
    const scheduledAt = addDays(policy.endAt, -days) + 9 * 3_600_000;
    const createdAt = addDays(policy.endAt, -90);
    const status = statusOf(scheduledAt, answeredAt, draw);
    const sentAt = status === 'SENT' ? scheduledAt + draw.whole(1, 600) * 1_000 : null;
    return {
      id: idOf('renewal-reminder', `${renewalId}/${type}`),
      type,
      channel: draw.pick(channels),
      status,
      scheduledAt,
      sentAt,
      createdAt,
      updatedAt: { SENT: sentAt, CANCELLED: answeredAt, FAILED: scheduledAt }[status] ?? createdAt,
    };
  });
}

function statusOf(scheduledAt: Instant, answeredAt: Instant | null, draw: Draw): string {
  const failed = draw.oneIn(40);
  if (answeredAt !== null && scheduledAt > answeredAt) return 'CANCELLED';
  if (scheduledAt > AS_OF) return 'SCHEDULED';
  return failed ? 'FAILED' : 'SENT';
}

import { AS_OF, DAY, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { type CampaignMessage, campaignMessagesOf } from './campaign-messages.ts';
import { campaigns } from './campaigns.ts';
import { remembered } from './remembered.ts';

/** An address that takes no more commercial e-mail. */
export interface EmailUnsubscribe {
  readonly id: string;
  readonly email: string;
  readonly reason: string;
  readonly at: Instant;
  /** The message it was done from; null where he had refused before anything came. */
  readonly messageId: string | null;
  /** He called the message spam. */
  readonly complained: boolean;
}

const REASONS = [
  'Recibo demasiados correos.',
  'El contenido no me interesa.',
  'No recuerdo haberme suscrito.',
  'Prefiero hablar con mi agente.',
] as const;

const byEmail = new Set(campaigns.filter(({ channel }) => channel === 'EMAIL').map(({ id }) => id));

/** The commercial e-mails of a story in the order they went out. */
export const mailingsOf: (story: Story) => readonly CampaignMessage[] = remembered((story: Story) =>
  campaignMessagesOf(story)
    .filter(({ campaignId }) => byEmail.has(campaignId))
    .toSorted((a, b) => a.createdAt - b.createdAt),
);

/** How the customer of a story opted out of commercial e-mail, or null; nothing was sent to him afterwards. */
export const unsubscribeOf: (story: Story) => EmailUnsubscribe | null = remembered((story: Story) => {
  const { email, number } = story.customer;
  const own = mailingsOf(story).filter((message) => message.email === email);
  const last = own.at(-1);
  if (last === undefined) return null;
  const draw = drawFrom(`unsubscribe-${number}`);
  const reached = last.openedAt !== null && (draw.oneIn(8) || number === 'CLI-000001');
  if (reached) {
    const complained = draw.oneIn(4) && last.convertedAt === null;
    const at = Math.min((last.clickedAt ?? last.openedAt!) + 120_000, AS_OF);
    const reason = complained ? 'Marcado como correo no deseado.' : draw.pick(REASONS);
    return { id: idOf('unsubscribe', email), email, reason, at, messageId: last.id, complained };
  }
  const first = own.findIndex(({ status }) => status === 'SUPPRESSED');
  const silent = first !== -1 && own.slice(first).every(({ sentAt }) => sentAt === null);
  if (!silent || own.some(({ status }) => status === 'QUEUED')) return null;
  const before =
    first === 0 ? own[0]!.createdAt - 30 * DAY : (own[first - 1]!.updatedAt + own[first]!.createdAt) / 2;
  const at = Math.max(Math.floor(before), story.customer.since);
  return {
    id: idOf('unsubscribe', email),
    email,
    reason: draw.pick(REASONS),
    at,
    messageId: null,
    complained: false,
  };
});

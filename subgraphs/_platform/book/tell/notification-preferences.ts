import { AS_OF, addDays, type Instant } from '../calendar.ts';
import { wordings } from '../catalogue/wordings.ts';
import { idOf } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { campaignMessagesOf } from './campaign-messages.ts';
import { campaigns } from './campaigns.ts';
import { remembered } from './remembered.ts';
import { portalUser, users } from './users.ts';

/** Whether a user wants messages of a kind by a channel. */
export interface NotificationPreference {
  readonly id: string;
  readonly userId: string;
  readonly type: string;
  readonly channel: string;
  readonly isEnabled: boolean;
  readonly at: Instant;
}

/** Every kind of message with a channel it may come by. */
const CHOICES = [
  ...new Set(
    wordings
      .filter(({ category }) => category !== 'INTERNAL')
      .flatMap(({ type, channels }) => channels.map((channel) => `${type} ${channel}`)),
  ),
].map((choice) => choice.split(' ') as [type: string, channel: string]);

/** What the customer of a story has said about messages to his portal user; half of the users say nothing. */
export const preferencesOf: (story: Story) => readonly NotificationPreference[] = remembered(
  (story: Story) => {
    const user = portalUser(story.customer);
    if (user === null) return [];
    const draw = drawFrom(`preferences-${story.customer.number}`);
    const showcase = story.customer.number === 'CLI-000001';
    if (!showcase && draw.oneIn(2)) return [];
    const said = new Set(Array.from({ length: draw.whole(2, 4) }, () => draw.pick(CHOICES)));
    const off = new Set<string>();
    return [...said].map(([type, channel]) => {
      const refuses = draw.oneIn(2) && !off.has(type) && mayRefuse(story, type, channel);
      if (refuses) off.add(type);
      const at = Math.min(addDays(user.createdAt, draw.whole(0, 30)), AS_OF);
      return preference(user.id, type, channel, !refuses, at);
    });
  },
);

/** Security and what the law wants on paper cannot be switched off, nor what he has been reached by since. */
function mayRefuse(story: Story, type: string, channel: string): boolean {
  if (type === 'SECURITY' || channel === 'POSTAL') return false;
  if (type !== 'MARKETING') return true;
  return !campaignMessagesOf(story).some(({ campaignId }) => channels.get(campaignId) === channel);
}

const channels = new Map(campaigns.map(({ id, channel }) => [id, channel]));

/** What our own staff have set: tasks and notices of the system in the application, nothing else on the telephone. */
export const staffPreferences: readonly NotificationPreference[] = users
  .filter(({ role }) => role !== 'PARTNER')
  .flatMap(({ id, createdAt }) => [
    preference(id, 'TASK', 'IN_APP', true, createdAt),
    preference(id, 'SYSTEM', 'IN_APP', true, createdAt),
    preference(id, 'TASK', 'PUSH', false, createdAt),
  ]);

function preference(
  userId: string,
  type: string,
  channel: string,
  isEnabled: boolean,
  at: Instant,
): NotificationPreference {
  return {
    id: idOf('notification-preference', `${userId}/${type}/${channel}`),
    userId,
    type,
    channel,
    isEnabled,
    at,
  };
}

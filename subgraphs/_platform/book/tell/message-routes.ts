import { AS_OF, DAY, type Instant } from '../calendar.ts';
import { wordingOf } from '../catalogue/wordings.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { preferencesOf } from './notification-preferences.ts';
import { notificationTemplates } from './notification-templates.ts';
import { type Occasion, occasionsOf } from './occasions.ts';
import { remembered } from './remembered.ts';
import { portalUser } from './users.ts';

/** An occasion with the way it is told: to the portal user where there was one by then, by e-mail where not. */
export interface Route {
  readonly occasion: Occasion;
  readonly userId: string | null;
  readonly channel: string;
  readonly status: string;
  readonly sentAt: Instant | null;
}

const active = new Set(notificationTemplates.filter(({ isActive }) => isActive).map(({ name }) => name));

/** How each occasion of a story is told. */
export const routesOf: (story: Story) => readonly Route[] = remembered((story: Story) => {
  const user = portalUser(story.customer);
  return occasionsOf(story).map((occasion) => {
    const draw = drawFrom(`route-${occasion.key}`);
    const known = user !== null && user.createdAt <= occasion.at;
    const channel = known ? channelFor(story, occasion, draw) : withoutPortal(occasion);
    const status = statusOf(occasion, channel, draw);
    const sent = ['SENT', 'DELIVERED', 'READ'].includes(status);
    return { occasion, userId: known ? user.id : null, channel, status, sentAt: sent ? occasion.at : null };
  });
});

/** A channel of the wording that is in use, that he can be reached by and has not switched off. */
function channelFor(story: Story, { code }: Occasion, draw: Draw): string {
  const { type, channels } = wordingOf(code);
  const off = preferencesOf(story).filter((one) => one.type === type && !one.isEnabled);
  const whatsapp = story.customer.contacts.some((contact) => contact.type === 'WHATSAPP');
  const possible = channels.filter(
    (channel) =>
      active.has(`${code}.${channel}`) &&
      !off.some((one) => one.channel === channel) &&
      (channel !== 'WHATSAPP' || whatsapp),
  );
  return possible.length === 1 || draw.oneIn(2) ? possible[0]! : draw.pick(possible);
}

function withoutPortal({ code }: Occasion): string {
  return wordingOf(code).channels[0] === 'POSTAL' ? 'POSTAL' : 'EMAIL';
}

function statusOf(occasion: Occasion, channel: string, draw: Draw): string {
  if (occasion.calledOff) return 'CANCELLED';
  if (occasion.at > AS_OF) return 'SCHEDULED';
  if (occasion.at > AS_OF - DAY) return draw.oneIn(3) ? 'SENDING' : 'PENDING';
  if (draw.oneIn(50)) return 'FAILED';
  if (channel === 'POSTAL' || channel === 'SMS') return draw.pick(['SENT', 'DELIVERED']);
  return draw.pick(['READ', 'READ', 'READ', 'DELIVERED', 'DELIVERED', 'SENT']);
}

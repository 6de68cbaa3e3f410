import { AS_OF, addDays, DAY, day, type Instant } from '../calendar.ts';
import { render, wordingOf } from '../catalogue/wordings.ts';
import { idOf } from '../keys.ts';
import { drawFrom } from '../random.ts';
import { displayName } from '../risks.ts';
import type { Story } from '../story.ts';
import { type CampaignMessage, campaignMessagesOf } from './campaign-messages.ts';
import { campaignOf } from './campaigns.ts';
import { type Route, routesOf } from './message-routes.ts';
import { notificationTemplateId } from './notification-templates.ts';
import { dayText } from './occasions.ts';
import { remembered } from './remembered.ts';
import { type Task, tasksOf } from './tasks.ts';
import { portalUser, users } from './users.ts';

export { preferencesOf, staffPreferences } from './notification-preferences.ts';
export { notificationTemplates } from './notification-templates.ts';

/** A message to one user. */
export interface Notification {
  readonly id: string;
  readonly userId: string;
  readonly code: string;
  readonly type: string;
  readonly channel: string;
  readonly subject: string;
  readonly message: string;
  readonly priority: string;
  readonly status: string;
  readonly scheduledFor: Instant | null;
  readonly sentAt: Instant | null;
  readonly readAt: Instant | null;
  readonly relatedType: string | null;
  readonly relatedId: string | null;
  readonly templateId: string;
  readonly metadata: object | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

interface Sent {
  readonly key: string;
  readonly userId: string;
  readonly code: string;
  readonly channel: string;
  readonly status: string;
  readonly at: Instant;
  readonly about: readonly [type: string, id: string] | null;
  readonly facts: Readonly<Record<string, string>>;
  readonly priority?: string;
}

/** The messages of a story to its customer's portal user and to those who work for him. */
export const notificationsOf: (story: Story) => readonly Notification[] = remembered((story: Story) => [
  ...routesOf(story).flatMap(toCustomer),
  ...signIn(story),
  ...campaignMessagesOf(story).flatMap((message) => fromCampaign(story, message)),
  ...tasksOf(story).flatMap(toStaff),
]);

/** Notices of the system to all staff. */
export const systemNotifications: readonly Notification[] = [day(2026, 3, 14), day(2026, 7, 11)].flatMap(
  (at) =>
    users
      .filter(({ role }) => role !== 'PARTNER')
      .map(({ id }) => {
        const status = at > AS_OF ? 'SCHEDULED' : drawFrom(`system-${at}-${id}`).pick(['READ', 'DELIVERED']);
        const sent = {
          key: `system/${at}/${id}`,
          userId: id,
          code: 'MANTENIMIENTO',
          channel: 'IN_APP',
          status,
        };
        return tell({ ...sent, at: addDays(at, -3), about: null, facts: { date: dayText(at) } });
      }),
);

function tell(sent: Sent): Notification {
  const wording = wordingOf(sent.code);
  const draw = drawFrom(`notification-${sent.key}`);
  const went = ['SENT', 'DELIVERED', 'READ'].includes(sent.status);
  const readAt = sent.status === 'READ' ? Math.min(sent.at + draw.whole(1, 40 * 60) * 60_000, AS_OF) : null;
  const later = sent.status === 'SCHEDULED' || sent.status === 'CANCELLED';
  const createdAt = later ? Math.min(sent.at, AS_OF) - DAY : sent.at;
  return {
    id: idOf('notification', sent.key),
    userId: sent.userId,
    code: sent.code,
    type: wording.type,
    channel: sent.channel,
    subject: render(wording.subject, sent.facts),
    message: render(wording.text, sent.facts),
    priority: sent.priority ?? wording.priority,
    status: sent.status,
    scheduledFor: later ? sent.at : null,
    sentAt: went ? sent.at : null,
    readAt,
    relatedType: sent.about?.[0] ?? null,
    relatedId: sent.about?.[1] ?? null,
    templateId: notificationTemplateId(sent.code, sent.channel),
    metadata: sent.status === 'FAILED' ? { error: 'El proveedor de envío no respondió', attempts: 3 } : null,
    createdAt,
    updatedAt: readAt ?? Math.max(createdAt, went ? sent.at : createdAt),
  };
}

function toCustomer({ occasion, userId, channel, status }: Route): Notification[] {
  if (userId === null) return [];
  const { key, code, at, facts, relatedType, relatedId } = occasion;
  return [tell({ key, userId, code, channel, status, at, about: [relatedType, relatedId], facts })];
}

/** The last time somebody came in from a device we had not seen. */
function signIn({ customer }: Story): Notification[] {
  const user = portalUser(customer);
  const draw = drawFrom(`sign-in-${customer.number}`);
  if (user === null || user.lastLoginAt === null || !(draw.oneIn(4) || customer.number === 'CLI-000001'))
    return [];
  return [
    tell({
      key: `ACCESO_NUEVO/${user.id}`,
      userId: user.id,
      code: 'ACCESO_NUEVO',
      channel: draw.pick(['PUSH', 'SMS']),
      status: draw.pick(['DELIVERED', 'READ', 'SENT']),
      at: user.lastLoginAt,
      about: ['CUSTOMER', customer.id],
      facts: { name: displayName(customer), date: dayText(user.lastLoginAt) },
    }),
  ];
}

const PUSHED: Readonly<Record<string, string>> = {
  QUEUED: 'PENDING',
  SENT: 'SENT',
  DELIVERED: 'DELIVERED',
  FAILED: 'FAILED',
  SUPPRESSED: 'CANCELLED',
};

/** A campaign that goes to telephones reaches those who have the application. */
function fromCampaign({ customer }: Story, message: CampaignMessage): Notification[] {
  const user = portalUser(customer);
  const campaign = campaignOf('MEJORA_2026');
  if (user === null || message.campaignId !== campaign.id) return [];
  const at = message.sentAt ?? message.createdAt;
  return [
    tell({
      key: `campaign/${message.id}`,
      userId: user.id,
      code: 'PROPUESTA_COMERCIAL',
      channel: campaign.channel,
      status: PUSHED[message.status] ?? 'READ',
      at,
      about: ['CUSTOMER', customer.id],
      facts: { name: displayName(customer), date: dayText(campaign.endAt!) },
    }),
  ];
}

/** Whoever has a task to do is told; done tasks leave no message behind. */
function toStaff(task: Task): Notification[] {
  if (task.completedAt !== null || task.status === 'CANCELLED') return [];
  const draw = drawFrom(`assigned-${task.id}`);
  return [
    tell({
      key: `TAREA_ASIGNADA/${task.id}`,
      userId: task.assignedTo,
      code: 'TAREA_ASIGNADA',
      channel: task.priority === 'URGENT' ? 'EMAIL' : 'IN_APP',
      status: draw.pick(['READ', 'READ', 'DELIVERED']),
      at: task.createdAt,
      about: ['TASK', task.id],
      facts: { title: task.title, date: dayText(task.dueAt) },
      priority: task.priority,
    }),
  ];
}

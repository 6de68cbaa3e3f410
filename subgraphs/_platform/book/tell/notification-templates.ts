import { day, type Instant } from '../calendar.ts';
import { variablesOf, wordings } from '../catalogue/wordings.ts';
import { idOf } from '../keys.ts';

/** The wording of a message for one channel, named `CODE.CHANNEL`. */
export interface NotificationTemplate {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly channel: string;
  readonly subject: string;
  readonly template: string;
  readonly variables: readonly string[];
  readonly isActive: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Id of the template of a wording for a channel. */
export function notificationTemplateId(code: string, channel: string): string {
  return idOf('notification-template', `${code}.${channel}`);
}

/** One template for each wording and channel; one of them is no longer used. */
export const notificationTemplates: readonly NotificationTemplate[] = wordings.flatMap((wording) =>
  wording.channels.map((channel) => ({
    id: notificationTemplateId(wording.code, channel),
    name: `${wording.code}.${channel}`,
    type: wording.type,
    channel,
    subject: wording.subject,
    template: wording.text,
    variables: variablesOf(wording.subject, wording.text),
    isActive: !(wording.code === 'SINIESTRO_DOCUMENTACION' && channel === 'SMS'),
    createdAt: day(2024, 1, 15),
    updatedAt: day(2025, 3, 3),
  })),
);

import { AS_OF, addDays, day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { SHOWCASE_POLICY_NUMBER } from './showcase.ts';

/** An address outside that wants to be told when something happens. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly status: string;
  readonly by: string;
  readonly lastTriggeredAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** One event on its way to one webhook. */
export interface Delivery {
  readonly id: string;
  readonly webhookId: string;
  readonly event: string;
  readonly payload: object;
  readonly status: string;
  readonly attempts: number;
  readonly code: number | null;
  readonly body: string | null;
  readonly error: string | null;
  readonly deliveredAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

type Line = readonly [name: string, host: string, events: string, status?: string];

const lines: readonly Line[] = [
  ['Compañías', 'avisos.pasarela.example', 'policy.activated policy.cancelled claim.reported'],
  ['Peritos', 'encargos.peritos.example', 'claim.reported'],
  ['Contabilidad', 'asientos.contable.example', 'claim.paid invoice.paid'],
  ['Comparador', 'altas.comparador.example', 'policy.activated', 'SUSPENDED'],
  ['Panel de agentes', 'panel.agentes.example', 'claim.reported policy.cancelled', 'PAUSED'],
  ['Prueba', 'prueba.socio.example', 'quote.accepted', 'DISABLED'],
];

/** The webhooks: three that work, one the system suspended, one paused by hand, one turned off. */
export const webhooks: readonly Webhook[] = lines.map(([name, host, events, status = 'ACTIVE']) => {
  const draw = drawFrom(`webhook-${name}`);
  const createdAt = day(draw.whole(2023, 2025), draw.whole(1, 12), draw.whole(1, 28));
  const ago = { ACTIVE: 0, SUSPENDED: 12, PAUSED: 40 }[status];
  const lastTriggeredAt = ago === undefined ? null : addDays(AS_OF, -ago) - draw.whole(60_000, 3_000_000);
  return {
    ...{
      id: webhookId(name),
      name,
      url: `https://${host}/hooks/ait-core`,
      events: events.split(' '),
      status,
    },
    by: userId('it', draw.whole(1, 3)),
    ...{ lastTriggeredAt, createdAt, updatedAt: lastTriggeredAt ?? createdAt },
  };
});

/** Id of a webhook by its name. */
export function webhookId(name: string): string {
  return idOf('webhook', name);
}

/** Days that deliveries are kept before the book's day. */
const KEPT_DAYS = 120;

interface Happening {
  readonly event: string;
  readonly type: string;
  readonly id: string;
  readonly number: string;
  readonly at: Instant;
}

/** The deliveries about a story in the last months; those of the showcase policy are all there. */
export function deliveriesOf(story: Story): Delivery[] {
  const whole = story.policies.at(-1)?.number === SHOWCASE_POLICY_NUMBER;
  const draw = drawFrom(`delivery-${story.customer.number}`);
  return happeningsOf(story)
    .filter(({ at }) => (whole || at > addDays(AS_OF, -KEPT_DAYS)) && at <= AS_OF)
    .flatMap((happened) =>
      webhooks
        .filter(({ status, events }) => status === 'ACTIVE' && events.includes(happened.event))
        .map((webhook) => deliver(webhook, happened, draw)),
    );
}

function happeningsOf({ policies }: Story): Happening[] {
  return policies.flatMap((policy) => {
    const about = { type: 'POLICY', id: policy.id, number: policy.number };
    const begun = policy.status !== 'DRAFT' && policy.status !== 'PENDING';
    return [
      ...(begun ? [{ ...about, event: 'policy.activated', at: policy.startAt }] : []),
      ...(policy.status === 'CANCELLED'
        ? [{ ...about, event: 'policy.cancelled', at: policy.updatedAt }]
        : []),
      ...policy.claims.flatMap(({ id, number, submittedAt, payments }) => {
        const claim = { type: 'CLAIM', id, number };
        const paid = payments.findLast(({ direction, paidAt }) => direction === 'OUT' && paidAt !== null);
        const told = { ...claim, event: 'claim.reported', at: submittedAt };
        return paid === undefined ? [told] : [told, { ...claim, event: 'claim.paid', at: paid.paidAt! }];
      }),
    ];
  });
}

const MINUTE = 60_000;
/** After so many days nothing is tried any more. */
const OPEN_DAYS = 5;

/** Attempts come a minute, then ten minutes apart; after four the delivery is a dead letter. */
function deliver(webhook: Webhook, happened: Happening, draw: Draw): Delivery {
  const { event, type, id, number, at } = happened;
  const open = at > addDays(AS_OF, -OPEN_DAYS);
  const trouble = open ? draw.pick(['PENDING', 'RETRYING', 'FAILED']) : 'DEAD_LETTER';
  const status = draw.oneIn(open ? 4 : 14) ? trouble : 'DELIVERED';
  return {
    id: idOf('delivery', `${webhook.name}/${event}/${id}`),
    webhookId: webhook.id,
    event,
    payload: { event, related: { type, id, number }, at: new Date(at).toISOString() },
    status,
    ...outcome(status, at, draw),
    createdAt: at,
  };
}

function outcome(status: string, at: Instant, draw: Draw) {
  const none = { code: null, body: null, error: null, deliveredAt: null };
  if (status === 'PENDING') return { ...none, attempts: 1, updatedAt: at };
  if (status === 'DELIVERED') {
    const attempts = draw.oneIn(10) ? 2 : 1;
    const deliveredAt = at + (attempts - 1) * MINUTE + draw.whole(40, 900);
    return { attempts, code: 200, body: 'OK', error: null, deliveredAt, updatedAt: deliveredAt };
  }
  const attempts = { DEAD_LETTER: 4, FAILED: 1 }[status] ?? 2;
  const updatedAt = Math.min(at + (attempts - 1) * 10 * MINUTE, Math.max(at, AS_OF));
  const code = draw.pick([500, 502, 503]);
  return { ...none, attempts, code, body: 'Service Unavailable', error: `Respondió ${code}.`, updatedAt };
}

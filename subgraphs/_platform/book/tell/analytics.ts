import { AS_OF, addDays, type Instant, officeHour } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { remembered } from './remembered.ts';
import { portalUser } from './users.ts';

/** One stay of a visitor or customer on the website, in the portal or in the app. */
export interface Visit {
  readonly id: string;
  /** Name of the session, which its events refer to. */
  readonly name: string;
  readonly userId: string | null;
  readonly startAt: Instant;
  /** Null while the visit lasts. */
  readonly endAt: Instant | null;
  readonly device: string;
  readonly browser: string;
  readonly platform: string;
  readonly network: string;
  readonly metadata: object;
  readonly events: readonly VisitEvent[];
}

/** One thing done in a visit. */
export interface VisitEvent {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly properties: object;
  readonly at: Instant;
}

type Deed = readonly [type: string, name: string, properties: object];

const page = (path: string): Deed => ['PAGE_VIEW', 'page.viewed', { path }];

/** What visitors come for. The first page is where they land. */
const quoteTour: readonly Deed[] = [
  page('/'),
  page('/seguros'),
  ['CLICK', 'quote.button', { place: 'banner' }],
  ['FORM', 'quote.form.sent', { fields: 9 }],
  ['BUSINESS', 'quote.started', {}],
];

const portalTours: readonly (readonly Deed[])[] = [
  [page('/portal'), page('/portal/polizas'), ['CLICK', 'document.downloaded', { type: 'POLICY_SCHEDULE' }]],
  [page('/portal'), page('/portal/recibos'), ['FORM', 'bank.account.sent', { fields: 2 }]],
  [page('/portal'), page('/portal/siniestros'), ['API', 'claims.listed', { rows: 3 }]],
  [page('/portal'), ['ERROR', 'page.failed', { path: '/portal/puntos', status: 503 }], page('/portal')],
  [page('/portal'), page('/portal/datos'), ['CLICK', 'consent.changed', { marketing: false }]],
];

const DEVICES: readonly (readonly [device: string, browser: string, platform: string])[] = [
  ['DESKTOP', 'Chrome 137', 'Windows 11'],
  ['MOBILE', 'Safari 18', 'iOS 18'],
  ['MOBILE', 'Chrome 137', 'Android 15'],
  ['DESKTOP', 'Firefox 139', 'Windows 11'],
  ['TABLET', 'Safari 18', 'iPadOS 18'],
  ['OTHER', 'Aplicación 4.2', 'Android TV'],
];

/** The visits of a story: that of who asked for a quote, before anybody knew his name, and those of the customer in the portal. */
export const visitsOf = remembered((story: Story): Visit[] => {
  const draw = drawFrom(`visits-${story.customer.number}`);
  const asked = story.quotes
    .filter(() => draw.oneIn(2))
    .map(({ id, number, createdAt }) => {
      const deeds = quoteTour.map(
        (deed): Deed => (deed[1] === 'quote.started' ? [deed[0], deed[1], { number }] : deed),
      );
      return tellVisit(id, null, createdAt - draw.whole(900_000, 3_000_000), deeds, draw);
    });
  return [...asked, ...portalVisits(story, draw)];
});

function portalVisits({ customer }: Story, draw: Draw): Visit[] {
  const user = portalUser(customer);
  if (user === null || user.lastLoginAt === null) return [];
  const { id, lastLoginAt, createdAt } = user;
  const older = Array.from({ length: draw.whole(0, 2) }, (_, i) =>
    officeHour(addDays(lastLoginAt, -9 * (i + 1)), draw.fraction()),
  ).filter((at) => at > createdAt);
  return [lastLoginAt, ...older].map((at, i) =>
    tellVisit(`${id}/${i}`, id, at, draw.pick(portalTours), draw),
  );
}

const MINUTE = 60_000;

function tellVisit(
  key: string,
  userId: string | null,
  startAt: Instant,
  deeds: readonly Deed[],
  draw: Draw,
): Visit {
  const [device, browser, platform] = draw.weighted(
    DEVICES,
    ([kind]) => ({ TABLET: 2, OTHER: 1 })[kind] ?? 6,
  );
  const done = draw.oneIn(3) ? deeds.slice(0, 2) : deeds;
  let at = startAt;
  const events = done.map(([type, name, properties], i): VisitEvent => {
    at += i === 0 ? 0 : draw.whole(5_000, 150_000);
    return { id: idOf('visit-event', `${key}/${i}`), type, name, properties, at };
  });
  return {
    ...{ id: idOf('visit', key), name: `v-${idOf('visit-name', key).slice(0, 18)}`, userId, startAt },
    endAt: at > AS_OF - 30 * MINUTE ? null : at,
    ...{ device, browser, platform },
    network: `${draw.pick(['192.0.2', '198.51.100', '203.0.113'])}.0`,
    metadata: {
      channel: userId === null ? 'WEB' : 'PORTAL',
      referrer: draw.pick(['direct', 'search', 'mail']),
    },
    events,
  };
}

import type { Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Policy, Story } from '../story.ts';
import { drawGdprPath, type GdprPath } from './gdpr-path.ts';
import { SHOWCASE_POLICY_NUMBER } from './showcase.ts';

/** A request of a person about his data. */
export interface GdprRequest {
  readonly id: string;
  readonly type: string;
  readonly customerId: string;
  readonly status: string;
  readonly path: GdprPath;
  readonly processedBy: string | null;
  readonly notes: string | null;
  readonly updatedAt: Instant;
  readonly metadata: object;
}

/** Persons who ask for something about their data: one in so many. Firms have no such right. */
const ODDS = 18;
const PERSONS = ['INDIVIDUAL', 'SELF_EMPLOYED'];
const TYPES = [
  'ACCESS',
  'ACCESS',
  'RECTIFICATION',
  'ERASURE',
  'ERASURE',
  'RESTRICTION',
  'PORTABILITY',
  'OBJECTION',
  'AUTOMATED_DECISION',
] as const;
const STATES = [
  'COMPLETED',
  'RECEIVED',
  'COMPLETED',
  'IN_PROGRESS',
  'COMPLETED',
  'IDENTITY_CHECK',
  'PARTIALLY_COMPLETED',
  'EXTENDED',
  'REJECTED',
  'WITHDRAWN',
] as const;

/** What the customer of a story asked about his data; most never ask. */
export function gdprRequestsOf(story: Story): readonly GdprRequest[] {
  const { customer } = story;
  if (!PERSONS.includes(customer.type)) return [];
  const draw = drawFrom(`gdpr-${customer.number}`);
  if (isShowcase(story)) return request(story, 'ACCESS', 'COMPLETED', draw);
  if (!draw.oneIn(ODDS)) return [];
  const type = draw.pick(TYPES);
  const drawn = draw.pick(STATES);
  // An erasure is never whole: what the law keeps is blocked, not deleted (LOPDGDD art. 32).
  const status = type === 'ERASURE' && drawn === 'COMPLETED' ? 'PARTIALLY_COMPLETED' : drawn;
  return request(story, type, status, draw);
}

function isShowcase({ policies }: Story): boolean {
  return policies.at(-1)?.number === SHOWCASE_POLICY_NUMBER;
}

function request(story: Story, type: string, status: string, draw: Draw): GdprRequest[] {
  const { customer } = story;
  const path = drawGdprPath(status, customer.since, draw);
  if (path === null) return [];
  return [
    {
      id: idOf('gdpr-request', `${customer.number}/1`),
      type,
      customerId: customer.id,
      status,
      path,
      processedBy: status === 'RECEIVED' ? null : userId('compliance', draw.whole(1, 2)),
      notes: NOTES[status] ?? null,
      updatedAt:
        path.completedAt ?? path.extendedAt ?? path.processedAt ?? path.identifiedAt ?? path.requestedAt,
      metadata: factsOf(story, type, status, path),
    },
  ];
}

const NOTES: Readonly<Record<string, string>> = {
  EXTENDED: 'Se comunica al interesado la prórroga de dos meses por la complejidad de la solicitud.',
  PARTIALLY_COMPLETED: 'Los datos que la ley obliga a conservar quedan bloqueados.',
  REJECTED: 'No se pudo acreditar la identidad del solicitante.',
  WITHDRAWN: 'El interesado desiste de la solicitud.',
};

function factsOf({ policies }: Story, type: string, status: string, path: GdprPath): object {
  const text = (moment: Instant | null) => (moment === null ? null : new Date(moment).toISOString());
  const told = { synthetic: true, dueAt: text(path.dueAt), extendedAt: text(path.extendedAt) };
  return status === 'COMPLETED' || status === 'PARTIALLY_COMPLETED'
    ? { ...told, report: reportOf(type, policies) }
    : told;
}

/** What was done in each database that knows the person, and why something was kept. */
function reportOf(type: string, policies: readonly Policy[]): object[] {
  const action = type === 'ERASURE' ? 'PSEUDONYMISED' : 'KEPT';
  const databases = ['customers', 'marketing', 'notifications'];
  const done = databases.map((database) => ({ database, action, legalBasis: null }));
  if (type !== 'ERASURE') return done;
  return [
    ...done,
    { database: 'policies', rows: policies.length, action: 'BLOCKED', legalBasis: 'LOPDGDD art. 32' },
  ];
}

import { AS_OF, addDays, addMonths, DAY, type Instant, officeHour } from '../calendar.ts';
import { userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import { displayName } from '../risks.ts';
import type { Address, Claim, Policy, Quote, Story } from '../story.ts';
import { type CalendarEvent, tellEvent } from './calendar-facts.ts';
import { complaintsOf } from './complaints.ts';
import { leadsOf } from './marketing.ts';
import { propertiesOf } from './properties.ts';
import { remembered } from './remembered.ts';
import { renewalsOf } from './renewals.ts';
import { decidedAt } from './task-claims.ts';
import { agentUserId, portalUserId } from './users.ts';
import { vehiclesOf } from './vehicles.ts';

export type { CalendarEvent, EventAttendee, EventReminder } from './calendar-facts.ts';
export { officeEvents } from './calendar-office.ts';

/** Events that ended before this instant are no longer kept. */
const KEPT_SINCE = addDays(AS_OF, -365);

/** The appointments and deadlines of a story. */
export const eventsOf: (story: Story) => readonly CalendarEvent[] = remembered((story: Story) =>
  [
    ...yearlyReview(story),
    ...story.quotes.flatMap(quoteMeeting),
    ...story.policies.flatMap((policy) => [
      ...signing(policy),
      ...policy.claims.flatMap((claim) => visit(story, claim)),
    ]),
    ...inspections(story),
    ...deadlines(story),
    ...leadCalls(story),
  ].filter(({ endAt }) => endAt > KEPT_SINCE),
);

function inOffice(day: Instant, key: string): Instant {
  // On the half hour, as people make appointments.
  return Math.floor(officeHour(day, drawFrom(`hour-${key}`).fraction() * 0.9) / 1_800_000) * 1_800_000;
}

function placeOf({ street, number, postalCode, city }: Address): string {
  return `${street} ${number}, ${postalCode} ${city}`;
}

/** Whoever has several contracts is seen once a year. */
function yearlyReview({ customer, policies }: Story): CalendarEvent[] {
  const last = policies.at(-1);
  if (last === undefined || customer.status !== 'ACTIVE' || policies.length < 2) return [];
  const key = `review/${customer.number}`;
  const day = addDays(AS_OF, drawFrom(key).whole(-200, 60));
  return [
    tellEvent({
      key,
      title: `Revisión anual con ${displayName(customer)}`,
      description: 'Repaso de coberturas, capitales y siniestros del año.',
      type: 'MEETING',
      at: inOffice(day, key),
      minutes: 60,
      location: placeOf(customer.addresses[0]!),
      organizer: agentUserId(last.agentId),
      about: ['CUSTOMER', customer.id],
      required: [portalUserId(customer.id)],
    }),
  ];
}

const MET: Readonly<Record<string, 'CANCELLED' | 'TENTATIVE' | undefined>> = {
  RATED: 'TENTATIVE',
  QUOTED: undefined,
  ACCEPTED: undefined,
  REJECTED: undefined,
  WITHDRAWN: 'CANCELLED',
};

/** The offer is explained to the customer: before him, or still to come. */
function quoteMeeting(quote: Quote): CalendarEvent[] {
  if (!(quote.status in MET) && quote.policyId === null) return [];
  const fate = MET[quote.status];
  const key = `quote/${quote.number}`;
  const day = quote.status === 'RATED' ? addDays(AS_OF, 3) : addDays(quote.createdAt, 1);
  return [
    tellEvent({
      key,
      title: `Explicar la oferta ${quote.number}`,
      type: 'MEETING',
      at: inOffice(day, key),
      minutes: 45,
      location: 'Oficina',
      organizer: agentUserId(quote.agentId),
      about: ['QUOTE', quote.id],
      required: [portalUserId(quote.customerId)],
      optional: quote.case?.assignedTo == null ? [] : [quote.case.assignedTo],
      ...(fate === undefined ? {} : { fate }),
    }),
  ];
}

function signing(policy: Policy): CalendarEvent[] {
  if (policy.status !== 'PENDING') return [];
  const key = `signing/${policy.number}`;
  return [
    tellEvent({
      key,
      title: `Firmar la póliza ${policy.number}`,
      type: 'MEETING',
      at: inOffice(addDays(policy.startAt, -2), key),
      minutes: 30,
      location: 'Oficina',
      organizer: agentUserId(policy.agentId),
      about: ['POLICY', policy.id],
      required: [portalUserId(policy.customerId)],
      fate: 'TENTATIVE',
    }),
  ];
}

/** The expert looks at the damage; a claim that was withdrawn calls him off. */
function visit({ customer }: Story, claim: Claim): CalendarEvent[] {
  const waits = claim.status === 'PENDING_EXPERT';
  const seen = decidedAt(claim);
  const withdrawn = claim.status === 'WITHDRAWN';
  if (!waits && !withdrawn && (seen === null || claim.amount < 1_000_00)) return [];
  const key = `visit/${claim.number}`;
  const day = waits
    ? addDays(AS_OF, drawFrom(key).whole(1, 9))
    : addDays(seen ?? claim.submittedAt, withdrawn ? 4 : -2);
  return [
    tellEvent({
      key,
      title: `Peritación del siniestro ${claim.number}`,
      description: 'El perito valora los daños.',
      type: 'VISIT',
      at: Math.max(inOffice(day, key), claim.submittedAt),
      minutes: 90,
      location: placeOf(customer.addresses[0]!),
      organizer: claim.assignedTo ?? userId('claims', 1),
      about: ['CLAIM', claim.id],
      required: [portalUserId(customer.id)],
      ...(withdrawn ? { fate: 'CANCELLED' as const } : {}),
    }),
  ];
}

/** Some of the things insured are looked at when we take them on. */
function inspections(story: Story): CalendarEvent[] {
  const things = [
    ...propertiesOf(story).map(({ id, since }) => ({ kind: 'PROPERTY', id, since })),
    ...vehiclesOf(story).map(({ id, since }) => ({ kind: 'VEHICLE', id, since })),
  ];
  const first = story.policies[0];
  if (first === undefined) return [];
  return things
    .filter(({ id }) => drawFrom(`inspect-${id}`).oneIn(4))
    .map(({ kind, id, since }) =>
      tellEvent({
        key: `inspection/${id}`,
        title: kind === 'PROPERTY' ? 'Verificación del inmueble' : 'Verificación del vehículo',
        description: 'Fotografías y estado del riesgo antes de asumirlo.',
        type: 'INSPECTION',
        at: inOffice(addDays(since, 2), id),
        minutes: 45,
        location: placeOf(story.customer.addresses[0]!),
        organizer: userId('underwriting', 2),
        about: [kind, id],
        required: [agentUserId(first.agentId), portalUserId(story.customer.id)],
      }),
    );
}

/** The last days on which the law lets somebody act: to oppose a renewal, to answer a complaint. */
function deadlines(story: Story): CalendarEvent[] {
  const agents = new Map(story.policies.map(({ id, agentId }) => [id, agentId]));
  const renewals = renewalsOf(story).map((renewal) =>
    tellEvent({
      key: `renewal/${renewal.policyNumber}`,
      title: `Último día para oponerse a la prórroga de ${renewal.policyNumber}`,
      description: 'El tomador puede oponerse hasta un mes antes del vencimiento (art. 22 LCS).',
      type: 'DEADLINE',
      at: addMonths(renewal.renewalAt, -1),
      organizer: agentUserId(agents.get(renewal.policyId)!),
      about: ['RENEWAL', renewal.id],
      ...(renewal.status === 'CANCELLED' ? { fate: 'CANCELLED' as const } : {}),
    }),
  );
  const complaints = complaintsOf(story).map((complaint) =>
    tellEvent({
      key: `complaint/${complaint.number}`,
      title: `Vence la respuesta a la reclamación ${complaint.number}`,
      description: 'Un mes desde su presentación (Ley 44/2002).',
      type: 'DEADLINE',
      at: complaint.path.dueAt,
      organizer: complaint.assignedTo ?? userId('compliance', 1),
      about: ['COMPLAINT', complaint.id],
      optional: [userId('compliance', 1)],
      // Answered before its last day: nobody waits for that day any more.
      ...(complaint.resolvedAt !== null && complaint.path.dueAt > AS_OF
        ? { fate: 'CANCELLED' as const }
        : {}),
    }),
  );
  return [...renewals, ...complaints];
}

/** Leads that are still warm are called again. */
function leadCalls(story: Story): CalendarEvent[] {
  return leadsOf(story)
    .filter(({ status }) => ['NEW', 'CONTACTED', 'QUALIFIED'].includes(status))
    .map((lead) =>
      tellEvent({
        key: `lead/${lead.id}`,
        title: 'Llamar a quien pidió información',
        type: 'CALL',
        at: inOffice(AS_OF + drawFrom(`call-${lead.id}`).whole(-5, 8) * DAY, lead.id),
        minutes: 15,
        organizer: lead.assignedTo ?? userId('sales', 2),
        about: ['LEAD', lead.id],
      }),
    );
}

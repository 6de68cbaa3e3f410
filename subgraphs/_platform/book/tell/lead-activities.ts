import { AS_OF, DAY, type Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import type { Draw } from '../random.ts';
import type { Quote } from '../story.ts';

/** Something done about a lead. `by` is null where the lead came in by itself. */
export interface LeadActivity {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly by: string | null;
  readonly metadata: object | null;
  readonly at: Instant;
}

/** What the activities of a lead follow from. */
export interface LeadPath {
  readonly key: string;
  readonly status: string;
  readonly reason: string | null;
  readonly createdAt: Instant;
  readonly quote: Quote | null;
  readonly by: string;
}

interface Step {
  readonly type: string;
  readonly text: string;
  readonly to?: string;
}

const NEW: Step = { type: 'STATUS_CHANGE', text: 'Alta del contacto.', to: 'NEW' };
const CONTACT: readonly Step[] = [
  { type: 'CALL', text: 'Primera llamada: interesa un presupuesto.' },
  { type: 'STATUS_CHANGE', text: 'Contactado.', to: 'CONTACTED' },
];
const QUALIFY: readonly Step[] = [
  { type: 'MEETING', text: 'Visita: se revisan los seguros que ya tiene.' },
  { type: 'NOTE', text: 'Necesidades recogidas; decide en el mes.' },
  { type: 'STATUS_CHANGE', text: 'Cualificado.', to: 'QUALIFIED' },
];
const PREPARE: readonly Step[] = [
  { type: 'NOTE', text: 'Presupuesto en preparación.' },
  { type: 'STATUS_CHANGE', text: 'Con presupuesto.', to: 'QUOTED' },
];
const SEND: readonly Step[] = [
  { type: 'QUOTE_SENT', text: 'Se envía la oferta.' },
  { type: 'STATUS_CHANGE', text: 'Con oferta.', to: 'QUOTED' },
  { type: 'EMAIL', text: 'Correo de seguimiento de la oferta.' },
];

/** Everything done about a lead in order, from its arrival to the change into the status it is in. */
export function activitiesOf(path: LeadPath, draw: Draw): readonly LeadActivity[] {
  const before = [NEW, ...stepsBefore(path)];
  const after = [...(path.quote === null ? [] : quoted(path.quote)), ...ending(path)];
  const middle = path.quote?.createdAt ?? endOf(path, draw);
  const end = path.quote === null ? middle : Math.max(path.quote.updatedAt, middle);
  const steps = [
    ...spread(before, path.createdAt, middle),
    ...spread(after, middle, Math.min(end, AS_OF), true),
  ];
  let from: string | null = null;
  return steps.map(({ step, at }, i) => {
    const metadata = step.to === undefined ? null : { from, to: step.to };
    from = step.to ?? from;
    const by = i === 0 ? null : path.by;
    return {
      id: idOf('lead-activity', `${path.key}/${i + 1}`),
      type: step.type,
      text: step.text,
      by,
      metadata,
      at,
    };
  });
}

function stepsBefore({ status, quote, key }: LeadPath): readonly Step[] {
  if (quote !== null || status === 'QUALIFIED') return [...CONTACT, ...QUALIFY];
  // Lost from any state, disqualified from the first two only.
  if (status === 'CONTACTED' || status === 'LOST' || (status === 'DISQUALIFIED' && key.length % 2 === 0))
    return CONTACT;
  return [];
}

function quoted({ history }: Quote): readonly Step[] {
  return history.some(({ action }) => action === 'SENT') ? SEND : PREPARE;
}

function ending({ status, reason }: LeadPath): readonly Step[] {
  if (status === 'CONVERTED') return [{ type: 'STATUS_CHANGE', text: 'Ya es cliente.', to: 'CONVERTED' }];
  return reason === null ? [] : [{ type: 'STATUS_CHANGE', text: reason, to: status }];
}

function endOf({ createdAt, status }: LeadPath, draw: Draw): Instant {
  return status === 'NEW' ? createdAt : Math.min(createdAt + draw.whole(1, 12) * DAY, AS_OF);
}

/** Steps at equal distances between two instants; with `open` the first comes after the beginning, the last at the end. */
function spread(steps: readonly Step[], from: Instant, to: Instant, open = false) {
  const gaps = open ? steps.length : Math.max(steps.length, 1);
  return steps.map((step, i) => ({
    step,
    at: from + Math.floor(((to - from) * (open ? i + 1 : i)) / Math.max(gaps, 1)),
  }));
}

import { AS_OF, addDays, type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';

/** A part of the application that can be on for all, for some or for nobody. */
export interface FeatureFlag {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly isEnabled: boolean;
  /** Whole per cent of the users. */
  readonly rollout: number;
  readonly conditions: object | null;
  /** Ids of users. */
  readonly enabledFor: readonly string[];
  readonly disabledFor: readonly string[];
  readonly createdBy: string;
  readonly updatedBy: string | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

const testers = [userId('it', 2), userId('it', 3), userId('sales', 1)];
const claimsDesk = [1, 2, 3].map((seat) => userId('claims', seat));

type Line = readonly [
  name: string,
  description: string,
  rollout: number,
  more?: { off?: boolean; conditions?: object; enabledFor?: string[]; disabledFor?: string[] },
];

const lines: readonly Line[] = [
  ['portal.claims', 'Declarar siniestros desde el portal.', 100],
  ['portal.payments', 'Pagar recibos con tarjeta o Bizum desde el portal.', 100],
  ['portal.loyalty', 'Ver y canjear puntos en el portal.', 50],
  [
    'portal.videocall',
    'Peritar por videollamada.',
    20,
    { conditions: { claimTypes: ['WATER_DAMAGE', 'GLASS'] } },
  ],
  ['quotes.comparator', 'Presupuestar varias compañías a la vez.', 100],
  ['quotes.vehicle.lookup', 'Rellenar el vehículo por su matrícula.', 0, { enabledFor: testers }],
  ['claims.express', 'Pagar sin perito los siniestros pequeños.', 30, { enabledFor: claimsDesk }],
  [
    'claims.fraud.score',
    'Mostrar la puntuación de fraude al tramitador.',
    100,
    { disabledFor: [userId('claims', 6)] },
  ],
  [
    'renewals.proposal',
    'Proponer la renovación con tres precios.',
    40,
    { conditions: { lines: ['AUTO', 'HOME'] } },
  ],
  ['documents.signature', 'Firmar con un código enviado al móvil.', 100],
  ['billing.installments', 'Ofrecer el pago mensual sin recargo.', 0, { off: true }],
  ['marketing.referrals', 'Programa de amigos.', 100],
  ['ui.dark', 'Tema oscuro.', 100, { disabledFor: [userId('sales', 5)] }],
  ['api.graphql', 'Abrir la interfaz de datos a socios.', 100, { enabledFor: [userId('partner', 1)] }],
];

/** The flags of the application. */
export const featureFlags: readonly FeatureFlag[] = lines.map(([name, description, rollout, more = {}]) => {
  const draw = drawFrom(`flag-${name}`);
  const createdAt = officeHour(addDays(AS_OF, -draw.whole(300, 1_200)), draw.fraction());
  const changed = !draw.oneIn(3);
  return {
    ...{ id: idOf('feature-flag', name), name, description, rollout, isEnabled: more.off !== true },
    conditions: more.conditions ?? null,
    enabledFor: more.enabledFor ?? [],
    disabledFor: more.disabledFor ?? [],
    createdBy: userId('it', draw.whole(1, 3)),
    updatedBy: changed ? userId('it', draw.whole(1, 3)) : null,
    createdAt,
    updatedAt: changed ? officeHour(addDays(createdAt, draw.whole(5, 250)), draw.fraction()) : createdAt,
  };
});

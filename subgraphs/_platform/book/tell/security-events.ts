import { AS_OF, addDays, DAY, type Instant, officeHour } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';
import type { Story } from '../story.ts';
import { apiKeyId } from './api-keys.ts';
import { gdprRequestsOf } from './compliance.ts';
import { passwordResetsOf, whereabouts } from './sign-ins.ts';
import type { User } from './users.ts';

/** Something that may be an attack, or that a review of security must know. */
export interface SecurityEvent {
  readonly id: string;
  readonly type: string;
  readonly severity: string;
  readonly userId: string | null;
  readonly ipAddress: string | null;
  readonly description: string;
  readonly details: object;
  readonly resolvedAt: Instant | null;
  readonly resolvedBy: string | null;
  readonly at: Instant;
}

const STRANGER = '203.0.113.66';

/** Events of a user's account: failed sign-ins, the lock after the fifth, new passwords, a sign-in from afar. */
export function accountEventsOf(user: User): SecurityEvent[] {
  if (user.lastLoginAt === null) return [];
  const draw = drawFrom(`security-${user.id}`);
  const home = whereabouts(user).ipAddress;
  const about = (type: string, severity: string, at: Instant, description: string, details: object) =>
    event({
      key: `${user.id}/${type}`,
      type,
      severity,
      userId: user.id,
      ipAddress: home,
      at,
      description,
      details,
    });
  const events: SecurityEvent[] = [];
  if (user.status === 'LOCKED') {
    const at = Math.min(user.lastLoginAt + draw.whole(1, 20) * DAY, AS_OF - 2 * DAY);
    const failed = about('LOGIN_FAILED', 'MEDIUM', at, 'Cinco contraseñas equivocadas seguidas.', {
      attempts: 5,
    });
    events.push({ ...failed, ipAddress: STRANGER });
    events.push(
      about('ACCOUNT_LOCKED', 'HIGH', at + 1_000, 'Cuenta bloqueada tras el quinto intento.', { after: 5 }),
    );
  } else if (draw.oneIn(25)) {
    const attempts = draw.whole(1, 3);
    const at = user.lastLoginAt - 90_000;
    events.push(about('LOGIN_FAILED', 'LOW', at, 'Contraseña equivocada antes de entrar.', { attempts }));
  }
  for (const { usedAt } of passwordResetsOf(user))
    if (usedAt !== null)
      events.push(
        about('PASSWORD_RESET', 'LOW', usedAt, 'Contraseña nueva por enlace de correo.', { by: 'EMAIL' }),
      );
  if (user.status === 'ACTIVE' && draw.oneIn(60)) {
    const text = 'Entrada desde un lugar nuevo.';
    events.push(about('LOGIN_SUCCESS', 'MEDIUM', user.lastLoginAt, text, { newDevice: true, country: 'PT' }));
  }
  return events;
}

/** Exports of a customer's data, which are told even where they are right. */
export function exportEventsOf(story: Story): SecurityEvent[] {
  return gdprRequestsOf(story)
    .filter(({ type, status }) => /ACCESS|PORTABILITY/.test(type) && status === 'COMPLETED')
    .map((request) => {
      const by = request.processedBy ?? userId('compliance', 1);
      const about = { severity: 'LOW', userId: by, ipAddress: '10.20.2.15', at: request.updatedAt };
      const description = 'Copia de los datos de un cliente a petición suya.';
      const details = { gdprRequestId: request.id, customerId: request.customerId };
      return event({ ...about, key: request.id, type: 'DATA_EXPORT', description, details });
    });
}

const STRANGE: readonly (readonly [type: string, severity: string, description: string, details: object])[] =
  [
    ['RATE_LIMITED', 'MEDIUM', 'Un socio pasó de su límite por minuto.', { limit: 60, seen: 214 }],
    [
      'PERMISSION_DENIED',
      'LOW',
      'Intento de aprobar un siniestro sin permiso.',
      { permission: 'claims:APPROVE' },
    ],
    ['SUSPICIOUS_QUERY', 'HIGH', 'Consulta que recorre todos los clientes.', { depth: 11, cost: 48_000 }],
    ['LOGIN_FAILED', 'MEDIUM', 'Prueba de cuentas que no existen.', { attempts: 40 }],
    ['DATA_EXPORT', 'CRITICAL', 'Exportación de más de mil clientes fuera de horario.', { rows: 1_840 }],
  ];

/** Events of no account, some of which nobody has closed yet. */
export const strangeEvents: readonly SecurityEvent[] = [
  ...Array.from({ length: 35 }, (_, turn) => strangeEvent(turn)),
  event({
    ...{
      key: 'revoked',
      type: 'API_KEY_REVOKED',
      severity: 'HIGH',
      userId: userId('it', 1),
      ipAddress: null,
    },
    ...{ at: addDays(AS_OF, -90), description: 'Clave retirada al terminar la auditoría.' },
    details: { apiKeyId: apiKeyId('Auditoría externa 2025') },
  }),
];

function strangeEvent(turn: number): SecurityEvent {
  const draw = drawFrom(`strange-${turn}`);
  const [type, severity, description, details] = STRANGE[turn % STRANGE.length]!;
  const at = officeHour(addDays(AS_OF, -3 * turn - draw.whole(1, 3)), draw.fraction());
  const inside = type === 'PERMISSION_DENIED' || type === 'DATA_EXPORT';
  const who = inside ? userId('sales', draw.whole(2, 5)) : null;
  const ipAddress = inside ? '10.20.1.31' : STRANGER;
  return event({ key: `strange/${turn}`, type, severity, userId: who, ipAddress, at, description, details });
}

/** What is grave is closed by somebody within days; what is not waits for nobody. The newest are still open. */
function event(
  wish: Omit<SecurityEvent, 'id' | 'resolvedAt' | 'resolvedBy'> & { key: string },
): SecurityEvent {
  const { key, ...told } = wish;
  const open = told.severity === 'LOW' || told.at > addDays(AS_OF, -6);
  const hours = told.severity === 'CRITICAL' ? 2 : 30;
  return {
    ...{ id: idOf('security-event', key), ...told },
    resolvedAt: open ? null : told.at + hours * 3_600_000,
    resolvedBy: open ? null : userId('it', told.severity === 'CRITICAL' ? 1 : 2),
  };
}

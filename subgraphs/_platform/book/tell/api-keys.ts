import { AS_OF, addDays, addYears, DAY, day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { drawFrom } from '../random.ts';

/** A key with which a program asks the interface. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Names of rights, as in `roles.ts`. */
  readonly permissions: readonly string[];
  readonly networks: readonly string[];
  /** Requests a minute. */
  readonly rateLimit: number | null;
  readonly expiresAt: Instant | null;
  readonly lastUsedAt: Instant | null;
  readonly isActive: boolean;
  readonly by: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** Id of a key by its name. */
export function apiKeyId(name: string): string {
  return idOf('api-key', name);
}

type Line = readonly [
  name: string,
  type: string,
  permissions: string,
  networks: string,
  rateLimit: number | null,
  more?: { revoked?: boolean; unused?: boolean; endless?: boolean },
];

const lines: readonly Line[] = [
  ['Comparador Cantábrico', 'PARTNER', 'quotes:CREATE quotes:READ products:READ', '203.0.113.0/28', 120],
  ['Comparador Levante', 'PARTNER', 'quotes:CREATE quotes:READ products:READ', '198.51.100.16/28', 60],
  ['Concesionarios del Sur', 'PARTNER', 'leads:CREATE quotes:CREATE quotes:READ', '192.0.2.64/27', 30],
  [
    'Portal de clientes',
    'INTERNAL',
    'policies:READ claims:READ claims:CREATE',
    '10.30.0.0/24',
    null,
    { endless: true },
  ],
  ['Centralita', 'INTERNAL', 'customers:READ policies:READ', '10.30.1.5/32', 600, { endless: true }],
  ['Firma electrónica', 'INTEGRATION', 'documents:READ documents:UPDATE', '192.0.2.10/32', 120],
  ['Pasarela de pago', 'INTEGRATION', 'payments:READ payments:UPDATE', '192.0.2.20/32 192.0.2.21/32', 240],
  ['Peritos', 'INTEGRATION', 'claims:READ claims:UPDATE', '198.51.100.40/29', 60],
  ['Cuadro de mando', 'READ_ONLY', 'reports:READ policies:READ claims:READ', '10.20.4.0/24', 60],
  [
    'Auditoría externa 2025',
    'READ_ONLY',
    'audit_logs:READ policies:READ',
    '203.0.113.77/32',
    20,
    { revoked: true },
  ],
  ['Prueba de un socio', 'PARTNER', 'products:READ', '', 10, { unused: true }],
];

/** Keys of partners, of our own programs and of the systems we work with; one was revoked, one never used. */
export const apiKeys: readonly ApiKey[] = lines.map(
  ([name, type, permissions, networks, rateLimit, more = {}]) => {
    const draw = drawFrom(`api-key-${name}`);
    const createdAt = day(draw.whole(2023, 2025), draw.whole(1, 12), draw.whole(1, 28));
    const revokedAt = addDays(AS_OF, -90);
    const lastUsedAt = more.unused
      ? null
      : more.revoked
        ? addDays(revokedAt, -3)
        : AS_OF - draw.whole(60_000, DAY);
    return {
      ...{ id: apiKeyId(name), name, type, permissions: permissions.split(' ') },
      ...{ networks: networks === '' ? [] : networks.split(' '), rateLimit },
      expiresAt: more.endless ? null : addYears(createdAt, 4),
      lastUsedAt,
      isActive: more.revoked !== true,
      by: userId('it', draw.whole(1, 3)),
      createdAt,
      updatedAt: more.revoked ? revokedAt : (lastUsedAt ?? createdAt),
    };
  },
);

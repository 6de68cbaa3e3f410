import { AS_OF, addDays, day, type Instant } from '../calendar.ts';
import { idOf, userId } from '../keys.ts';
import { decimal } from '../money.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Payment, Story } from '../story.ts';

/** A connection to a system outside. */
export interface Integration {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly provider: string;
  readonly status: string;
  readonly config: object;
  readonly isActive: boolean;
  readonly lastSyncAt: Instant | null;
  readonly by: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** One exchange with a system outside. */
export interface Exchange {
  readonly id: string;
  readonly integrationId: string;
  readonly action: string;
  readonly status: string;
  readonly request: object;
  readonly response: object | null;
  readonly error: string | null;
  /** Milliseconds. */
  readonly duration: number;
  readonly at: Instant;
}

type Line = readonly [name: string, type: string, provider: string, host: string, status?: string];

const lines: readonly Line[] = [
  ['Siniestros en compañía', 'INSURER_API', 'Pasarela sectorial', 'siniestros.pasarela.example'],
  ['Recibos en compañía', 'INSURER_API', 'Pasarela sectorial', 'recibos.pasarela.example', 'ERROR'],
  ['Adeudos SEPA', 'BANK', 'Banco de Ejemplo', 'sepa.banco.example'],
  ['Transferencias', 'BANK', 'Banco de Ejemplo', 'pagos.banco.example'],
  ['Tarjetas y Bizum', 'PAYMENT_GATEWAY', 'Pasarela de pago', 'pago.pasarela.example'],
  ['Firma electrónica', 'SIGNATURE', 'Firma de Ejemplo', 'api.firma.example'],
  ['Correo saliente', 'EMAIL', 'Correo de Ejemplo', 'smtp.correo.example'],
  ['Mensajes cortos', 'SMS', 'Mensajería de Ejemplo', 'sms.mensajeria.example'],
  ['Comparador', 'COMPARATOR', 'Comparador Cantábrico', 'api.comparador.example'],
  ['Seguimiento comercial', 'CRM', 'CRM de Ejemplo', 'crm.ejemplo.example', 'INACTIVE'],
  ['Información anual DGSFP', 'REGULATOR', 'DGSFP', 'sede.regulador.example', 'PENDING_SETUP'],
  ['Fichero de vehículos', 'OTHER', 'Registro de Ejemplo', 'vehiculos.registro.example'],
];

/** The connections of the office: one fails, one is off, one is not set up yet. */
export const integrations: readonly Integration[] = lines.map(
  ([name, type, provider, host, status = 'ACTIVE']) => {
    const draw = drawFrom(`integration-${name}`);
    const createdAt = day(draw.whole(2022, 2024), draw.whole(1, 12), draw.whole(1, 28));
    const synced = { ACTIVE: 0, ERROR: 2, INACTIVE: 200 }[status];
    const lastSyncAt = synced === undefined ? null : addDays(AS_OF, -synced) - draw.whole(60_000, 7_000_000);
    return {
      ...{ id: integrationId(name), name, type, provider, status },
      config: {
        baseUrl: `https://${host}/v2`,
        timeoutMs: 8_000,
        format: type === 'BANK' ? 'ISO 20022' : 'JSON',
      },
      isActive: status === 'ACTIVE' || status === 'ERROR',
      lastSyncAt,
      by: userId('it', draw.whole(1, 3)),
      createdAt,
      updatedAt: lastSyncAt ?? createdAt,
    };
  },
);

/** Id of a connection by its name. */
export function integrationId(name: string): string {
  return idOf('integration', name);
}

/** What was exchanged about a story: its claims with the insurer, money with bank and gateway, a signature now and then. */
export function exchangesOf(story: Story): Exchange[] {
  const draw = drawFrom(`exchange-${story.customer.number}`);
  return [
    ...story.policies.flatMap((policy) =>
      policy.claims.flatMap((claim) => claimExchanges(claim, policy.number, draw)),
    ),
    ...story.policies
      .flatMap(({ invoices }) => invoices.flatMap(({ payments }) => payments))
      .flatMap((payment) => moneyExchanges(payment, draw)),
    ...story.documents
      .filter(({ signatures }) => signatures.length > 0 && draw.oneIn(12))
      .map((document) => {
        const { at } = document.signatures[0]!;
        const request = { document: document.number, method: 'OTP' };
        return exchange('Firma electrónica', document.id, 'documents.sign', request, at, draw);
      }),
  ];
}

function claimExchanges(claim: Claim, policy: string, draw: Draw): Exchange[] {
  const request = { claim: claim.number, policy, type: claim.type, amount: decimal(claim.amount) };
  const at = claim.submittedAt + 120_000;
  const told = exchange('Siniestros en compañía', claim.id, 'claims.notify', request, at, draw);
  if (told.status === 'SUCCESS' || told.status === 'FAILURE') return [told];
  return [told, { ...told, ...good(`${claim.id}/again`, claim.number), at: told.at + 300_000 }];
}

function moneyExchanges(payment: Payment, draw: Draw): Exchange[] {
  const request = { payment: payment.number, amount: decimal(payment.amount) };
  const at = payment.updatedAt;
  const by = { BIZUM: 'Tarjetas y Bizum', CREDIT_CARD: 'Tarjetas y Bizum' }[payment.method];
  if (by !== undefined) return [exchange(by, payment.id, 'payments.charge', request, at, draw)];
  if (payment.status !== 'RETURNED' && payment.status !== 'FAILED') return [];
  const { reason } = payment.metadata as { reason?: string };
  const told = exchange('Adeudos SEPA', payment.id, 'payments.collect', request, at, draw);
  const error = reason ?? 'AM04 fondos insuficientes';
  return [{ ...told, status: 'FAILURE', response: { status: 'RJCT' }, error }];
}

function good(key: string, reference: string): Pick<Exchange, 'id' | 'status' | 'response' | 'error'> {
  return {
    id: idOf('exchange', key),
    status: 'SUCCESS',
    response: { accepted: true, reference },
    error: null,
  };
}

const TROUBLES: Readonly<Record<string, string>> = {
  FAILURE: 'El otro sistema respondió 422: falta un dato.',
  TIMEOUT: 'El otro sistema no respondió en 8 segundos.',
  RETRY: 'El otro sistema respondió 503; se reintenta.',
};

function exchange(
  by: string,
  key: string,
  action: string,
  request: object,
  at: Instant,
  draw: Draw,
): Exchange {
  const status = draw.oneIn(15) ? draw.pick(['FAILURE', 'TIMEOUT', 'RETRY']) : 'SUCCESS';
  const base = { integrationId: integrationId(by), action, request, at };
  const duration = status === 'TIMEOUT' ? 8_000 : draw.whole(60, 1_900);
  if (status === 'SUCCESS') return { ...base, ...good(key, `EXT-${draw.digits(8)}`), duration };
  const response = status === 'TIMEOUT' ? null : { accepted: false };
  return { ...base, id: idOf('exchange', key), status, response, error: TROUBLES[status]!, duration };
}

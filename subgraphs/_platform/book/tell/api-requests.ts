import type { Instant } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Draw, drawFrom } from '../random.ts';
import type { Claim, Payment, Quote, Story } from '../story.ts';
import { apiKeyId } from './api-keys.ts';
import { portalUserId } from './users.ts';

/** A request a program outside made over HTTP. */
export interface ApiRequest {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly apiKeyId: string | null;
  readonly userId: string | null;
  readonly ipAddress: string;
  readonly userAgent: string;
  readonly request: object | null;
  readonly response: object | null;
  /** Milliseconds. */
  readonly duration: number;
  readonly at: Instant;
}

/** Programs by the name of their key, with the first numbers of their addresses. */
const programs = {
  'Comparador Cantábrico': ['203.0.113', 'comparador/5.2'],
  'Comparador Levante': ['198.51.100', 'levante-http/1.9'],
  'Portal de clientes': ['10.30.0', 'portal/3.14'],
  'Firma electrónica': ['192.0.2', 'firma-api/2.0'],
  'Pasarela de pago': ['192.0.2', 'pasarela/7.1'],
  'Cuadro de mando': ['10.20.4', 'tablero/1.3'],
} as const;

type Program = keyof typeof programs;

interface Wish {
  readonly key: string;
  readonly by: Program;
  readonly method: string;
  readonly path: string;
  readonly at: Instant;
  readonly request?: object;
  readonly userId?: string | null;
  /** Status of the answer when all goes well. */
  readonly good?: number;
}

/** The requests of a story: quotes of comparators, claims told in the portal, cards charged, papers signed. */
export function apiRequestsOf(story: Story): ApiRequest[] {
  const draw = drawFrom(`api-${story.customer.number}`);
  const claims = story.policies.flatMap((policy) => policy.claims);
  const payments = story.policies.flatMap(({ invoices }) => invoices.flatMap((invoice) => invoice.payments));
  const wishes = [
    ...story.quotes.flatMap((quote) => quoteRequests(quote, draw)),
    ...claims.flatMap((claim) => claimRequests(claim, story.customer.id)),
    ...payments.flatMap(paymentRequests),
    ...(draw.oneIn(12) ? signatureRequests(story) : []),
    ...(draw.oneIn(5) ? policyRequests(story, draw) : []),
  ];
  return wishes.map((wish) => tellRequest(wish, draw));
}

function quoteRequests(quote: Quote, draw: Draw): Wish[] {
  if (!draw.oneIn(3)) return [];
  const by = draw.oneIn(3) ? 'Comparador Levante' : 'Comparador Cantábrico';
  const request = { productId: quote.productId, items: quote.items.length };
  const { at } = quote.history[0]!;
  const asked: Wish = { key: quote.id, by, method: 'POST', path: '/v1/quotes', at, request, good: 201 };
  const gone = quote.status === 'WITHDRAWN';
  const path = `/v1/quotes/${quote.number}`;
  return gone
    ? [asked, { key: `${quote.id}/end`, by, method: 'DELETE', path, at: quote.updatedAt, good: 204 }]
    : [asked];
}

function claimRequests(claim: Claim, customerId: string): Wish[] {
  const { channel } = claim.metadata as { channel?: string };
  if (channel !== 'APP' && channel !== 'WEB') return [];
  const userId = portalUserId(customerId);
  const by = 'Portal de clientes';
  const request = { type: claim.type, channel };
  const path = '/v1/claims';
  return [{ key: claim.id, by, method: 'POST', path, at: claim.submittedAt, request, userId, good: 201 }];
}

function paymentRequests(payment: Payment): Wish[] {
  if (payment.method !== 'BIZUM' && payment.method !== 'CREDIT_CARD') return [];
  const path = `/v1/payments/${payment.number}`;
  const request = { status: payment.status, reference: payment.reference };
  return [{ key: payment.id, by: 'Pasarela de pago', method: 'PATCH', path, at: payment.updatedAt, request }];
}

function signatureRequests(story: Story): Wish[] {
  return story.documents
    .filter(({ signatures }) => signatures.length > 0)
    .map((document) => {
      const { at } = document.signatures[0]!;
      const path = `/v1/documents/${document.number}/signature`;
      return { key: document.id, by: 'Firma electrónica', method: 'PUT', path, at };
    });
}

function policyRequests({ policies }: Story, draw: Draw): Wish[] {
  return policies.map(({ id, number, createdAt }) => {
    const at = createdAt + draw.whole(60_000, 3_600_000);
    return { key: `${id}/read`, by: 'Cuadro de mando', method: 'GET', path: `/v1/policies/${number}`, at };
  });
}

const FAILURES: readonly (readonly [status: number, code: string])[] = [
  [400, 'VALIDATION_FAILED'],
  [401, 'UNAUTHENTICATED'],
  [404, 'NOT_FOUND'],
  [429, 'RATE_LIMITED'],
  [500, 'INTERNAL'],
];

function tellRequest(wish: Wish, draw: Draw): ApiRequest {
  const [network, userAgent] = programs[wish.by];
  const failed = draw.oneIn(25) ? draw.pick(FAILURES) : null;
  const changes = wish.method === 'POST' || wish.method === 'PUT';
  return {
    id: idOf('api-request', wish.key),
    method: wish.method,
    path: wish.path,
    status: failed?.[0] ?? wish.good ?? 200,
    apiKeyId: apiKeyId(wish.by),
    userId: wish.userId ?? null,
    ipAddress: `${network}.${draw.whole(17, 30)}`,
    userAgent,
    request: wish.request ?? null,
    response: failed === null ? null : { code: failed[1] },
    duration: draw.whole(4, changes ? 420 : 90),
    at: wish.at,
  };
}

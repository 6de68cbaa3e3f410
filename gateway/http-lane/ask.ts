import type { Agent, Dispatcher } from 'undici';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import type { RequestContext } from '../in-process.ts';

/** One operation for one subgraph. */
export interface Asked {
  readonly origin: string;
  readonly pathname: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | undefined;
  /** From the call to the last byte of the answer. */
  readonly fetchMs: number;
}

/** What came back over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly text: string;
}

/**
 * Posts an operation and reads the answer whole. One that only reads is sent again when its connection broke: the
 * other side may have closed it just then.
 *
 * @param context of the client's request: when its signal aborts, the connection goes and the subgraph notices
 * @throws the error of undici, or Problem TIMEOUT after `fetchMs` or when the client is gone
 */
export async function ask(
  connections: Agent,
  asked: Asked,
  { requestId, signal }: RequestContext,
): Promise<HttpAnswer> {
  const over = new AbortController();
  const end = () => over.abort(new Problem('TIMEOUT'));
  const timer = setTimeout(end, asked.fetchMs);
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();
  const request = requestOf(asked, requestId, over.signal);
  try {
    return await send(connections, request).catch((error) => {
      if (!isBroken(error) || over.signal.aborted || asked.query.startsWith('mutation')) throw error;
      return send(connections, request);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  }
}

async function send(connections: Agent, request: Dispatcher.RequestOptions): Promise<HttpAnswer> {
  const { statusCode, body } = await connections.request(request);
  return { status: statusCode, text: await body.text() };
}

function requestOf(
  { origin, pathname, query, variables, operationName }: Asked,
  requestId: string | undefined,
  signal: AbortSignal,
): Dispatcher.RequestOptions {
  return {
    origin,
    path: pathname,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(requestId !== undefined && { 'x-request-id': requestId }),
    },
    body: JSON.stringify({ query, variables, operationName }),
    signal,
  };
}

function isBroken(error: unknown): boolean {
  return /^(UND_ERR_SOCKET|ECONNRESET|EPIPE)$/.test(String((error as { code?: unknown }).code));
}

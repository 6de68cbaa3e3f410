import { buildSchema, type ExecutionResult, execute } from 'graphql';
import { afterAll } from 'vitest';
import type { Graph } from '../../gateway/apollo.ts';
import type { RequestContext } from '../../gateway/in-process.ts';
import { type GatewayOptions, type RunningGateway, startGateway } from '../../gateway/server.ts';

// A gateway over a graph of one field, so that what these tests see is the HTTP face and nothing else.

const schema = buildSchema('type Query { word(length: Int): String }');

export interface StubAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly unknown[];
      readonly locations?: readonly unknown[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
    readonly extensions?: unknown;
  };
}

export interface StubGateway extends RunningGateway {
  /** The lines of the log so far. */
  readonly log: readonly string[];
  /** Sends a request to a path and reads the answer; `body` is JSON where there is one. */
  send(path: string, init?: RequestInit): Promise<StubAnswer>;
  /** Posts an operation, or a body as it is. */
  post(body: unknown, headers?: Readonly<Record<string, string>>): Promise<StubAnswer>;
}

/** Serves a graph whose field `word` is answered by `word`; closes it after the file. */
export async function stubGateway(
  word: () => unknown = () => 'hello',
  options: Partial<GatewayOptions> = {},
): Promise<StubGateway> {
  const graph = graphOf((document, variableValues) =>
    execute({ schema, document, variableValues, rootValue: { word } }),
  );
  return serve({ graph, ...options });
}

/** A graph that answers every operation as it is told. */
export function graphOf(
  answer: (
    document: Parameters<typeof execute>[0]['document'],
    variables: Record<string, unknown>,
    context: RequestContext,
  ) => ExecutionResult | PromiseLike<ExecutionResult>,
): Graph {
  return {
    load: async () => ({
      executor: async ({ document, request, context }) => answer(document, request.variables ?? {}, context),
    }),
    onSchemaLoadOrUpdate(listen) {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/** Serves on a free port, keeps the log, and closes after the file. */
export async function serve(options: Partial<GatewayOptions>): Promise<StubGateway> {
  const log: string[] = [];
  const gateway = await startGateway({
    databases: new Map(),
    host: '127.0.0.1',
    port: 0,
    log: { stream: { write: (line) => log.push(line) } },
    ...options,
  });
  afterAll(() => gateway.close());
  const send = async (path: string, init?: RequestInit): Promise<StubAnswer> => {
    const response = await fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
    return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : {} };
  };
  const post: StubGateway['post'] = (body, headers) =>
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return { ...gateway, log, send, post };
}

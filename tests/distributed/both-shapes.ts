import { afterAll } from 'vitest';
import { type KeptGroup, keepGroup } from '../../gateway/distributed/keep-group.ts';
import { openServices } from '../../gateway/http-lane/services.ts';
import { type RunningGateway, startGateway } from '../../gateway/server.ts';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import type { Database } from '../../subgraphs/_platform/databases/database.ts';
import type { Answer } from '../world.ts';

/** The key both shapes sign with, so that their cursors are equal too. */
export const cursorKey = Buffer.alloc(32, 'both shapes');

/** Starts one process per group of subgraphs; the file's end ends them. */
export async function startGroups(
  groups: readonly (readonly string[])[],
  addresses: readonly DatabaseAddress[],
  tell: (line: string) => void = () => {},
): Promise<{ kept: readonly KeptGroup[]; urls: ReadonlyMap<string, string> }> {
  const order = { addresses, cursorKey, host: '127.0.0.1', port: 0, logLevel: 'silent' } as const;
  const kept = await Promise.all(groups.map((names) => keepGroup({ ...order, names }, tell)));
  afterAll(() => Promise.all(kept.map((group) => group.close())));
  const urls = groups.flatMap((names, at) =>
    names.map((name) => [name, `${kept[at]!.url}/${name}`] as const),
  );
  return { kept, urls: new Map(urls) };
}

/** A gateway, over HTTP to the subgraphs of `urls` and in its process to all others; the file's end ends it. */
export async function startShape(
  databases: ReadonlyMap<string, Database>,
  urls?: ReadonlyMap<string, string>,
): Promise<RunningGateway> {
  const services = urls && openServices(urls);
  const log = { level: 'silent' };
  const gateway = await startGateway({ databases, services, cursorKey, host: '127.0.0.1', port: 0, log });
  afterAll(() => gateway.close());
  return gateway;
}

/** What a client gets back, without the id of its request. */
export async function bodyOf({ url }: RunningGateway, query: string, variables = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'the-same' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

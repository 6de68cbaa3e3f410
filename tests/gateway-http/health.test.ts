import { describe, expect, test } from 'vitest';
import { checkReadiness } from '../../gateway/health.ts';
import type { Database } from '../../subgraphs/_platform/databases/database.ts';
import { graphOf, serve } from './stub-gateway.ts';

const graph = graphOf(() => ({ data: {} }));

function pinging(domain: string, ping: () => Promise<void>): [string, Database] {
  return [domain, { domain, ping, run: () => ping(), close: async () => {} }];
}

const up = async () => {};
const down = () => Promise.reject(new Error('connect ECONNREFUSED 10.1.2.3:5432'));
const silent = () => new Promise<void>(() => {});

describe('/health/ready', () => {
  test('is 200 while every database answers', async () => {
    const databases = new Map([pinging('policies', up), pinging('claims', up)]);
    const { status, body } = await (await serve({ graph, databases })).send('/health/ready');
    expect(status).toBe(200);
    expect(body).toEqual({ status: 'ready', databases: { policies: 'up', claims: 'up' } });
  });

  test('is 503 with one database down, names it, and says nothing about where it is', async () => {
    const databases = new Map([pinging('policies', up), pinging('claims', down)]);
    const { status, body } = await (await serve({ graph, databases })).send('/health/ready');
    expect(status).toBe(503);
    expect(body).toEqual({ status: 'unready', databases: { policies: 'up', claims: 'down' } });
  });

  test('does not wait for a database that says nothing', async () => {
    const start = performance.now();
    const { databases } = await checkReadiness(new Map([pinging('quotes', silent)]), 50);
    expect(databases).toEqual({ quotes: 'down' });
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  test('asks each database once for many probes at once, and again a second later', async () => {
    let pings = 0;
    const counting = async () => {
      pings += 1;
    };
    const { send } = await serve({ graph, databases: new Map([pinging('agents', counting)]) });
    await Promise.all(Array.from({ length: 10 }, () => send('/health/ready')));
    expect(pings).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await send('/health/ready');
    expect(pings).toBe(2);
  });
});

test('/health/live is 200 whatever the databases do', async () => {
  const { send } = await serve({ graph, databases: new Map([pinging('claims', down)]) });
  expect(await send('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
});

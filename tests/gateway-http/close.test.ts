import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { limits } from '../../gateway/limits.ts';
import { stubGateway } from './stub-gateway.ts';

const ask = { query: '{ word }' };

/** A field that says when it was asked and answers when it is told to. */
function heldBack() {
  const asked = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<string>();
  const word = () => {
    asked.resolve();
    return answer.promise;
  };
  return { word, asked: asked.promise, answer: () => answer.resolve('late') };
}

test('what is under way when the end begins is answered; who comes then is told that it was the last time, and later nobody is let in', async () => {
  const { word, asked, answer } = heldBack();
  const gateway = await stubGateway(word);
  const underWay = gateway.post(ask);
  await asked;
  const closed = gateway.close();
  const last = await gateway.send('/health/ready');
  expect([last.status, last.body]).toEqual([503, { status: 'ending', databases: {} }]);
  expect(last.headers.get('connection')).toBe('close');
  await sleep(2 * limits.farewellMs);
  await expect(fetch(`${gateway.url}/health/live`)).rejects.toThrow();
  answer();
  const { body, headers } = await underWay;
  expect(body.data).toEqual({ word: 'late' });
  expect(headers.get('connection')).toBe('close');
  const start = performance.now();
  await closed;
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a connection kept alive without a request does not hold up the end', async () => {
  const gateway = await stubGateway();
  await gateway.post(ask);
  const start = performance.now();
  await gateway.close();
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('a request that never ends is cut off when the time is up', async () => {
  const { word, asked } = heldBack();
  const gateway = await stubGateway(word, { drainMs: 200 });
  const underWay = gateway.post(ask);
  await asked;
  const cut = expect(underWay).rejects.toThrow();
  await gateway.close();
  await cut;
});

test('a connection that sends half a request is cut off too', async () => {
  const gateway = await stubGateway(undefined, { drainMs: 200 });
  const { hostname, port } = new URL(gateway.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  socket.write(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{',
  );
  const cut = once(socket, 'close');
  await gateway.close();
  await cut;
});

test('closing twice is closing once', async () => {
  const gateway = await stubGateway();
  expect(gateway.close()).toBe(gateway.close());
  await gateway.close();
});

test('an address that is taken is refused by its name, and nothing stays behind', async () => {
  const { url } = await stubGateway();
  const port = Number(new URL(url).port);
  await expect(stubGateway(undefined, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

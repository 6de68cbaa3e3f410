import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type Agent, request } from 'node:http';
import { onTestFinished } from 'vitest';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';

/** A gateway in a process of its own, for tests that end it or give it too much to do. */
export interface OwnGateway {
  readonly url: string;
  kill(signal: NodeJS.Signals): void;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Bytes that are in use once everything else was thrown away. */
  memory(): Promise<number>;
}

/** Starts a gateway; the test's end ends it. */
export async function gatewayOfItsOwn(addresses: readonly DatabaseAddress[]): Promise<OwnGateway> {
  const child = fork(`${import.meta.dirname}/gateway-process.ts`, {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'exit').then(([code, signal]) => code ?? signal);
  return {
    url: await ask<string>(child, addresses),
    kill: (signal) => void child.kill(signal),
    ended,
    memory: () => ask<number>(child, 'memory'),
  };
}

async function ask<T>(child: ChildProcess, message: object | string): Promise<T> {
  child.send(message);
  const [answer] = await once(child, 'message');
  return answer as T;
}

/** What became of one request: `status` 0 when it was not answered whole. */
export interface Outcome {
  readonly status: number;
  readonly text: string;
  readonly ms: number;
  /** The server said that the connection ends here. */
  readonly last: boolean;
}

/** Posts one operation on a connection of the agent. Never rejects. */
export function send(url: string, agent: Agent, body: string): Promise<Outcome> {
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (status: number, text: string, last: boolean) =>
      resolve({ status, text, last, ms: performance.now() - start });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => {
        text += piece;
      });
      response.on('error', (error) => end(0, error.message, true));
      response.on('end', () => end(response.statusCode ?? 0, text, response.headers.connection === 'close'));
    });
    asked.on('error', (error) => end(0, error.message, true));
    // Whatever happened to it, this is the last that is heard of a request.
    asked.on('close', () => end(0, 'closed', true));
    asked.end(body);
  });
}

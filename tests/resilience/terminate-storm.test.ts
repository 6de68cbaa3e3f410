import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresAsPublished } from './postgres-as-published.ts';
import { byChance, scenarios } from './scenarios.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

/** What went wrong by scenario, null when nothing. */
type Verdict = Readonly<Record<string, string | null>>;

/** How often a scenario that hangs on chance may be played until the published driver fails it. */
const ATTEMPTS_MAX = 5;

/** Scenarios of the control played at a time: most of what a failing driver does is to keep them waiting. */
const SIDE_BY_SIDE = 3;

const server = await serverOfItsOwn();
const published = postgresAsPublished();
const patched = join(dirname(createRequire(import.meta.url).resolve('postgres')), '../../src/index.js');
let withPatch: Verdict = {};
let without: Verdict = {};

beforeAll(async () => {
  withPatch = await play(patched);
  without = await playControl();
}, 240_000);

afterAll(async () => {
  published.remove();
  await server.remove();
});

describe('with our patch', () => {
  test.each(Object.keys(scenarios))('%s', (name) => {
    expect(withPatch[name]).toBeNull();
  });
});

// A scenario that passes here proves nothing above.
describe('with postgres.js as published it is not so that', () => {
  test.each(Object.keys(scenarios))('%s', (name) => {
    expect(without[name]).toEqual(expect.any(String));
  });
});

/**
 * Plays each scenario with the published driver in a process of its own, so that none suffers from what another left
 * behind. What does not hang on chance must fail the first time.
 */
async function playControl(): Promise<Verdict> {
  const verdict: Record<string, string | null> = {};
  const names = Object.keys(scenarios).values();
  const playThrough = async () => {
    for (const name of names) {
      const attempts = byChance.has(name) ? ATTEMPTS_MAX : 1;
      for (let attempt = 0; attempt < attempts && !verdict[name]; attempt++) {
        verdict[name] = (await play(published.entry, name))[name] ?? null;
      }
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, playThrough));
  return verdict;
}

/** Plays all scenarios, or the one named, in a process of its own; rejects when it dies. */
async function play(driverFile: string, only?: string): Promise<Verdict> {
  const child = join(import.meta.dirname, 'terminate-storm.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[child, JSON.stringify(server.address), driverFile],
    ...(only === undefined ? [] : [only]),
  ]);
  return JSON.parse(stdout) as Verdict;
}

import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { postgresAsPublished } from './postgres-as-published.ts';
import { scenarios } from './scenarios.ts';
import { serverOfItsOwn } from './server-of-its-own.ts';

type Verdict = Readonly<Record<string, string | null>>;

const server = await serverOfItsOwn();
const published = postgresAsPublished();
const patched = join(dirname(createRequire(import.meta.url).resolve('postgres')), '../../src/index.js');
let withPatch: Verdict = {};
let without: Verdict = {};

beforeAll(async () => {
  [withPatch, without] = await Promise.all([play(patched), play(published.entry)]);
}, 120_000);

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

/** Plays all scenarios in a process of its own; a process that dies fails them all. */
async function play(driverFile: string): Promise<Verdict> {
  const child = join(import.meta.dirname, 'terminate-storm.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    child,
    JSON.stringify(server.address),
    driverFile,
  ]);
  return JSON.parse(stdout) as Verdict;
}

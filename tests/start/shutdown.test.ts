import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';

const shutdown = join(import.meta.dirname, '../../gateway/start-up/shutdown.ts');

/** A process that watches for its end, runs these lines and then waits; its pieces of output and its exit code. */
async function watching(lines: string) {
  const script = `
    const { watchForTheEnd } = await import(${JSON.stringify(shutdown)});
    const shutdown = watchForTheEnd();
    setInterval(() => {}, 1000);
    ${lines}
    process.stdout.write('watching');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
  let output = '';
  const ended = once(child, 'exit').then(([code]) => code as number);
  child.stderr.on('data', (text) => {
    output += text;
  });
  await once(child.stdout, 'data');
  child.stdout.on('data', (text) => {
    output += text;
  });
  return { child, ended, output: () => output };
}

const say = (word: string) => `shutdown.atEnd(async () => process.stdout.write('${word};'));`;

test('what was opened last ends first, and a failure in it does not keep the others from ending', async () => {
  const lines = `${say('server')} shutdown.atEnd(async () => { throw new Error('stuck door'); }); ${say('gateway')}`;
  const { child, ended, output } = await watching(lines);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(output().replace(/\s+at .*/g, '')).toMatch(/gateway;.*server;/s);
  expect(output()).toContain('While stopping: Error: stuck door');
});

test('a second Ctrl-C within a second is the same one; a later one ends at once', async () => {
  const { child, ended } = await watching('shutdown.atEnd(() => new Promise(() => {}));');
  let running = true;
  void ended.then(() => {
    running = false;
  });
  child.kill('SIGINT');
  await sleep(300);
  child.kill('SIGINT');
  await sleep(900);
  expect(running).toBe(true);
  child.kill('SIGINT');
  expect(await ended).toBe(1);
});

test('an error nobody caught is printed, ends what runs, and the exit code says so', async () => {
  const lines = `${say('server')} setTimeout(() => { void Promise.reject(new Error('forgotten')); }, 50);`;
  const { ended, output } = await watching(lines);
  expect(await ended).toBe(1);
  expect(output()).toContain('forgotten');
  expect(output()).toContain('server;');
});

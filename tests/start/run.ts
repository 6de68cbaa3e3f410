import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stopPostmaster } from '../../subgraphs/_platform/embedded-postgres/postmaster.ts';

/** A process of `npm start`, with what it has said so far. */
export interface Run {
  readonly pid: number;
  readonly output: () => string;
  kill(signal: NodeJS.Signals): void;
  /** Resolves with the match as soon as the output has one; rejects when the process ends without. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const start = join(import.meta.dirname, '..', '..', 'gateway', 'start.mjs');

/** Starts `gateway/start.mjs` with these flags, without the shell's own database variables. */
export function run(...flags: string[]): Run {
  const environment = Object.entries(process.env).filter(([name]) => !/^(DB_|AIT_CORE_)/.test(name));
  const child = spawn(process.execPath, [start, ...flags], { env: Object.fromEntries(environment) });
  let output = '';
  const heard = new EventTarget();
  const hear = (text: Buffer) => {
    output += text;
    heard.dispatchEvent(new Event('text'));
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal);
  const says = (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(output);
        if (found) resolve(found);
      };
      heard.addEventListener('text', look);
      look();
      void ended.then((code) =>
        reject(new Error(`ended with ${code} and never said ${pattern}:\n${output}`)),
      );
    });
  onTestFinished(() => void child.kill('SIGKILL'));
  return { pid: child.pid ?? 0, output: () => output, kill: (signal) => child.kill(signal), says, ended };
}

const memory = '/dev/shm';

/** An empty folder for data. After the test, whatever server is left in it is stopped and the folder removed. */
export function dataFolder(): string {
  // In memory where there is some: these clusters live for seconds, and a slow disk would be all they measure.
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'ait-core-start-'));
  onTestFinished(async () => {
    await stopPostmaster(join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Whether a process with this id runs; a dead one that nobody has collected yet counts as gone. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !/^\d+ \(.*\) Z/s.test(procFile(pid, 'stat') ?? '');
}

/** Whether that process is a PostgreSQL server; ids are used again, above all in containers after a restart. */
export function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const command =
    procFile(pid, 'cmdline') ??
    spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout;
  return /(^|\/)postgres(\0| |$)/.test(command ?? '');
}

/** A word that tells two processes with the same id apart: when it was started. Empty where the system does not say. */
export function startedAt(pid: number): string {
  const afterName = procFile(pid, 'stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  return afterName?.[19] ?? '';
}

/** Waits until `done` is true, at most `timeoutMs`; answers whether it became true. */
export async function waitUntil(done: () => boolean, timeoutMs: number): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  for (let pause = 5; !done(); pause = Math.min(pause * 2, 100)) {
    if (performance.now() > deadline) return false;
    await sleep(pause);
  }
  return true;
}

function procFile(pid: number, name: string): string | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

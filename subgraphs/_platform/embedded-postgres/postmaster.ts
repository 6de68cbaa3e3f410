import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import { OperatorError } from '../operator-error.ts';
import type { Account } from './account.ts';
import { environment } from './cluster.ts';
import { readPostmaster, removeStaleLock } from './lock-file.ts';
import { isAlive, isPostgres, waitUntil } from './processes.ts';

/** After a crash the server first repeats its journal; this is how long that may take. */
const startTimeoutMs = 120_000;
/** A clean stop writes everything to the disk; after this it is made to stop without, and repairs at its next start. */
const stopTimeoutMs = 60_000;
const logLimitBytes = 10_000_000;

export interface Launch {
  readonly postgres: string;
  readonly account: Account;
  readonly dataFolder: string;
  readonly port: number;
  readonly settings: Readonly<Record<string, string>>;
}

/** Starts a server in a session of its own, so that neither a terminal's Ctrl-C nor our end reaches it, and waits until it answers. */
export async function launch(options: Launch): Promise<void> {
  const log = openLog(options.dataFolder);
  const { prefix, ...user } = options.account;
  const [command = options.postgres, ...args] = [...prefix, options.postgres, ...flags(options)];
  const child = spawn(command, args, {
    ...user,
    cwd: '/',
    env: environment,
    detached: true,
    stdio: ['ignore', log.handle, log.handle],
  });
  let ended = false;
  child.once('error', () => {
    ended = true;
  });
  child.once('exit', () => {
    ended = true;
  });
  child.unref();
  closeSync(log.handle);
  const isReady = () => readPostmaster(options.dataFolder)?.pid === child.pid && isUp(options.dataFolder);
  const settled = await waitUntil(() => ended || isReady(), startTimeoutMs);
  if (settled && !ended) return;
  throw new OperatorError(`PostgreSQL did not start: ${lastWords(log)} (${log.file})`);
}

/** Whether the server of this folder says that it takes connections. */
export function isUp(dataFolder: string): boolean {
  return readPostmaster(dataFolder)?.ready === true;
}

/** The living server of a data folder, after the traces of a dead one are gone. */
export function livingPostmaster(dataFolder: string): ReturnType<typeof readPostmaster> {
  const found = readPostmaster(dataFolder);
  if (found && isPostgres(found.pid)) return found;
  if (found) removeStaleLock(dataFolder);
  return undefined;
}

/** Stops the server of a data folder, if there is one: connections end, data is written, nothing is lost. */
export async function stopPostmaster(dataFolder: string): Promise<void> {
  const running = livingPostmaster(dataFolder);
  if (!running) return;
  // Its parent may be a container's first process that collects nobody, so the removed lock file counts as the end too.
  const isGone = () => !isAlive(running.pid) || readPostmaster(dataFolder)?.pid !== running.pid;
  signal(running.pid, 'SIGINT');
  if (await waitUntil(isGone, stopTimeoutMs)) return;
  signal(running.pid, 'SIGQUIT');
  if (await waitUntil(isGone, 10_000)) return;
  throw new OperatorError(`PostgreSQL (process ${running.pid}) does not stop. End it, then start again.`);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new OperatorError(
      `PostgreSQL (process ${pid}) was started by another user and cannot be stopped.`,
      {
        cause: error,
      },
    );
  }
}

function flags({ dataFolder, port, settings }: Launch): string[] {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '300',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...settings,
  };
  return [
    '-D',
    dataFolder,
    '-p',
    String(port),
    ...Object.entries(all).flatMap(([k, v]) => ['-c', `${k}=${v}`]),
  ];
}

interface Log {
  readonly file: string;
  readonly handle: number;
  readonly from: number;
}

function openLog(dataFolder: string): Log {
  const file = `${dataFolder}.log`;
  const size = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size() > logLimitBytes) renameSync(file, `${file}.1`);
  return { file, from: size(), handle: openSync(file, 'a', 0o600) };
}

/** The last complaint in what the server wrote since this start. */
function lastWords({ file, from }: Log): string {
  const bytes = Buffer.alloc(8000);
  const handle = openSync(file, 'r');
  const length = readSync(handle, bytes, 0, bytes.length, from);
  closeSync(handle);
  const lines = bytes.toString('utf8', 0, length).trim().split('\n');
  const complaint =
    lines.findLast((line) => /(FATAL|ERROR|PANIC|could not|WARNING)/.test(line)) ?? lines.at(-1);
  return complaint?.replace(/^.*?(FATAL|ERROR|PANIC|WARNING): +/, '') || 'it said nothing.';
}

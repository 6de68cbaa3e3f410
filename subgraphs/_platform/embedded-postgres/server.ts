import { accessSync, constants, existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ServerAddress } from '../databases/addresses.ts';
import { makeFolder } from '../make-folder.ts';
import { OperatorError } from '../operator-error.ts';
import { accountFor, giveTo } from './account.ts';
import { binaries } from './binaries.ts';
import { buildCluster, isCluster, readPassword, superuser } from './cluster.ts';
import { answersFor } from './health.ts';
import { lastPort } from './lock-file.ts';
import { claim } from './owner.ts';
import { freePort, probePort } from './ports.ts';
import { isUp, launch, livingPostmaster, stopPostmaster } from './postmaster.ts';
import { isAlive, waitUntil } from './processes.ts';

export interface RunningServer extends ServerAddress {
  /** It ran already: left by a run that was killed. */
  readonly adopted: boolean;
  /** The id of another living process that started it; `stop` then leaves it alone. */
  readonly borrowedFrom?: number;
  /** For example `18.4`. */
  readonly version: string;
  /** Ends connections, writes everything and waits until the server is gone. Safe to call twice. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  /** Absolute or relative to the working folder; made when missing. Files `<folder>.password`, `.log` and `.owner` stand beside it. */
  readonly dataFolder: string;
  /** The port to listen on; without it the last one where that is free, or any free one. */
  readonly port?: number;
  /** Further settings, as in `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string>>;
  /** For a cluster that is thrown away: no password, and no waiting for the disk while it is built. */
  readonly trust?: boolean;
  /** Refuses a folder without a cluster instead of building one: for commands that only look at what is there. */
  readonly existing?: boolean;
  onProgress?(line: string): void;
}

/**
 * Starts the embedded PostgreSQL on a data folder, on 127.0.0.1 only, and answers when it takes connections. Works as
 * root and as an ordinary user. The server of a run that was killed is adopted when it is well, and replaced when not.
 * Throws an OperatorError that says what to do.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const dataFolder = resolve(options.dataFolder);
  if (options.existing && !isCluster(dataFolder)) throw noCluster(dataFolder);
  prepareParent(dataFolder);
  const owner = claim(dataFolder);
  if (!owner.mine) return borrow(dataFolder, owner.pid);
  try {
    const adopted = await adopt(dataFolder, options.port);
    const address = adopted ?? (await startAnew(dataFolder, options));
    const stop = async () => {
      await stopPostmaster(dataFolder);
      owner.release();
    };
    return { ...address, adopted: adopted !== undefined, stop };
  } catch (error) {
    owner.release();
    throw error;
  }
}

type Found = ServerAddress & { readonly version: string };

async function adopt(dataFolder: string, port: number | undefined): Promise<Found | undefined> {
  const running = livingPostmaster(dataFolder);
  if (!running) return undefined;
  // A server that is just starting or repairing itself deserves a moment before it is given up.
  await waitUntil(() => isUp(dataFolder) || !isAlive(running.pid), 10_000);
  const found = port === undefined || port === running.port ? await check(dataFolder, 5_000) : undefined;
  if (!found) await stopPostmaster(dataFolder);
  return found;
}

async function borrow(dataFolder: string, pid: number): Promise<RunningServer> {
  await waitUntil(() => isUp(dataFolder) || !isAlive(pid), 60_000);
  const found = await check(dataFolder, 5_000);
  if (found) return { ...found, adopted: false, borrowedFrom: pid, stop: async () => {} };
  throw new OperatorError(
    `Process ${pid} uses ${dataFolder}, but its PostgreSQL does not answer. End it, then start again.`,
  );
}

async function startAnew(dataFolder: string, options: ServerOptions): Promise<Found> {
  const { postgres, initdb } = binaries();
  const account = accountFor(dataFolder, postgres);
  if (!isCluster(dataFolder)) {
    refuseForeignFiles(dataFolder);
    await buildCluster(dataFolder, initdb, account, options.trust === true);
    options.onProgress?.(`PostgreSQL data folder ${dataFolder} built`);
  }
  giveTo(account, dataFolder);
  const launchOn = (port: number) =>
    launch({ postgres, account, dataFolder, port, settings: options.settings ?? {} });
  await onSomePort(dataFolder, options.port, launchOn);
  const found = await check(dataFolder, 10_000);
  if (found) return found;
  await stopPostmaster(dataFolder);
  throw new OperatorError(
    `PostgreSQL runs on ${dataFolder} but refuses our password. Put ${dataFolder}.password back, or use another folder with --data.`,
  );
}

/** Somebody may take a free port between our look and the server's; a chosen port is tried once, others three times. */
async function onSomePort(
  dataFolder: string,
  wanted: number | undefined,
  launchOn: (port: number) => Promise<void>,
) {
  if (wanted !== undefined && wanted !== 0) {
    if ('port' in (await probePort('127.0.0.1', wanted))) return launchOn(wanted);
    throw new OperatorError(
      `Port ${wanted} for PostgreSQL is taken. Stop what uses it, or choose another port.`,
    );
  }
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchOn(await freePort('127.0.0.1', attempt === 1 ? lastPort(dataFolder) : 0));
    } catch (error) {
      const mayPass = /in use|lock file|shared memory/i.test((error as Error).message);
      if (attempt === 3 || !mayPass) throw error;
      await waitUntil(() => false, 500);
    }
  }
}

async function check(dataFolder: string, timeoutMs: number): Promise<Found | undefined> {
  const port = livingPostmaster(dataFolder)?.port;
  if (port === undefined) return undefined;
  const password = readPassword(dataFolder);
  const address = {
    host: '127.0.0.1',
    port,
    user: superuser,
    ssl: false,
    ...(password && { password }),
  } as const;
  const version = await answersFor(address, dataFolder, timeoutMs);
  return version === undefined ? undefined : { ...address, version };
}

function prepareParent(dataFolder: string): void {
  const parent = dirname(dataFolder);
  try {
    makeFolder(parent);
    accessSync(parent, constants.R_OK | constants.W_OK | constants.X_OK);
    if (existsSync(dataFolder)) accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code ?? 'not usable';
    throw new OperatorError(
      `The data folder ${dataFolder} cannot be used (${why}). Choose one that you may write to with --data FOLDER.`,
      { cause },
    );
  }
}

function noCluster(dataFolder: string): OperatorError {
  return new OperatorError(
    `There are no databases in ${dirname(dataFolder)}. Name the data folder of npm start with --data FOLDER, or make them: npm run db -- migrate.`,
  );
}

function refuseForeignFiles(dataFolder: string): void {
  if (!existsSync(dataFolder)) return;
  throw new OperatorError(
    `${dataFolder} exists but holds no PostgreSQL cluster. Move it away, or choose another folder with --data FOLDER.`,
  );
}

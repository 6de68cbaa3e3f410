import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the file `postmaster.pid` of a data folder says about its server. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

/** Reads `postmaster.pid`; undefined where there is none, which is so after every clean stop. */
export function readPostmaster(dataFolder: string): Postmaster | undefined {
  const lines = read(join(dataFolder, 'postmaster.pid'))?.split('\n');
  const pid = Number(lines?.[0]);
  if (!lines || !(pid > 0)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Removes the `postmaster.pid` of a server that is gone; PostgreSQL itself gives up where the id was used again. */
export function removeStaleLock(dataFolder: string): void {
  rmSync(join(dataFolder, 'postmaster.pid'), { force: true });
}

/** The port of the last run, which `postmaster.opts` keeps, so that a bookmark in a database tool stays right. */
export function lastPort(dataFolder: string): number | undefined {
  const port = /"-p" "(\d+)"/.exec(read(join(dataFolder, 'postmaster.opts')) ?? '')?.[1];
  return port === undefined ? undefined : Number(port);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OperatorError } from '../operator-error.ts';
import { type Account, giveTo } from './account.ts';

const run = promisify(execFile);

/** The one user of an embedded cluster. */
export const superuser = 'postgres';

/** Environment of the PostgreSQL programs: PG… variables and locale of the shell must not reach them. */
export const environment = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

/** Whether the folder holds a cluster that was built to the end. */
export function isCluster(dataFolder: string): boolean {
  return existsSync(join(dataFolder, 'PG_VERSION'));
}

/** The cluster's password, kept beside the data folder; undefined for one that trusts every local connection. */
export function readPassword(dataFolder: string): string | undefined {
  const file = passwordFile(dataFolder);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/**
 * Builds a new cluster (UTF-8, the same sort order on every machine) with a generated password, or without one and
 * without waiting for the disk where `trust` says it is thrown away. It appears under its name only when it is whole,
 * so a run that was killed half-way leaves nothing to repair.
 */
export async function buildCluster(
  dataFolder: string,
  initdb: string,
  account: Account,
  trust: boolean,
): Promise<void> {
  const draft = `${dataFolder}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  giveTo(account, draft);
  const secrets = mkdtempSync(join(tmpdir(), 'ait-core-'));
  try {
    const access = trust
      ? ['--auth=trust', '--no-sync']
      : passwordFlags(dataFolder, join(secrets, 'password'));
    giveTo(account, secrets);
    await runInitdb(initdb, account, [`--pgdata=${draft}`, ...access]);
  } finally {
    rmSync(secrets, { recursive: true, force: true });
  }
  renameSync(draft, dataFolder);
}

function passwordFlags(dataFolder: string, copy: string): string[] {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(passwordFile(dataFolder), `${password}\n`, { mode: 0o600 });
  // The kept file belongs to whoever started us; initdb may run as another user and reads a copy.
  writeFileSync(copy, password, { mode: 0o600 });
  return ['--auth=scram-sha-256', `--pwfile=${copy}`];
}

async function runInitdb(initdb: string, account: Account, flags: readonly string[]): Promise<void> {
  const { prefix, ...user } = account;
  const [command = initdb, ...args] = [...prefix, initdb, ...flags, ...commonFlags];
  try {
    await run(command, args, { ...user, cwd: '/', env: environment });
  } catch (error) {
    const said = ((error as { stderr?: string }).stderr ?? String(error)).trim().split('\n').at(-1);
    throw new OperatorError(`PostgreSQL could not build its data folder: ${said}.${advice(account)}`, {
      cause: error,
    });
  }
}

function advice(account: Account): string {
  if (account.uid === undefined) return '';
  return ' It runs as another user than root: move the clone to a folder that others may enter (/srv, /opt).';
}

const commonFlags = [
  `--username=${superuser}`,
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--no-instructions',
];

function passwordFile(dataFolder: string): string {
  return `${dataFolder}.password`;
}

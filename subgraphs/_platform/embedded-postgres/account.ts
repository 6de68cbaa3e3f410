import { spawnSync } from 'node:child_process';
import { lchownSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../operator-error.ts';

/** How to start a PostgreSQL program: words before its own command line, and the user to become, where needed. */
export interface Account {
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

interface SystemUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Chooses the user PostgreSQL runs as, because it refuses to run as root. An ordinary user runs it himself. Root runs
 * it in a user namespace of its own, in which root has an ordinary number (files stay root's and every folder stays
 * reachable); where the system forbids that, as a system user. Throws an OperatorError where neither works.
 */
export function accountFor(dataFolder: string, postgres: string): Account {
  if (process.getuid?.() !== 0) return asMyself(postgres);
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { prefix: [], uid: owner.uid, gid: owner.gid };
  const users = systemUsers();
  return inNamespace(users, postgres) ?? asSystemUser(users, postgres);
}

/** A user without a name, as containers with a user number of their own have: initdb refuses it. */
function asMyself(postgres: string): Account {
  try {
    userInfo();
    return { prefix: [] };
  } catch {
    return inNamespace(systemUsers(), postgres) ?? { prefix: [] };
  }
}

/** Gives a folder and all in it to the account, where it is another user than the present owner. */
export function giveTo(account: Account, path: string): void {
  if (account.uid === undefined || lstatSync(path).uid === account.uid) return;
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) giveTo(account, join(path, name));
  // The folder itself comes last, so that one that was left half-way is taken up again.
  lchownSync(path, account.uid, account.gid ?? account.uid);
}

function inNamespace(users: readonly SystemUser[], postgres: string): Account | undefined {
  for (const user of users) {
    const prefix = ['unshare', '--user', `--map-user=${user.uid}`];
    if (answers(prefix, postgres, {}).ok) return { prefix };
  }
  return undefined;
}

function asSystemUser(users: readonly SystemUser[], postgres: string): Account {
  let last = 'no unprivileged user in /etc/passwd';
  for (const { uid, gid } of users) {
    const attempt = answers([], postgres, { uid, gid });
    if (attempt.ok) return { prefix: [], uid, gid };
    last = attempt.says;
  }
  throw new OperatorError(
    'PostgreSQL refuses to run as root, and no other user may enter this folder. Move the clone to a folder ' +
      `that others may enter (/srv, /opt), or run this as an ordinary user. (${last})`,
  );
}

function answers(prefix: readonly string[], postgres: string, user: { uid?: number; gid?: number }) {
  const [command = postgres, ...rest] = [...prefix, postgres, '-V'];
  const done = spawnSync(command, rest, { ...user, cwd: '/', encoding: 'utf8' });
  return { ok: done.status === 0, says: (done.error?.message ?? done.stderr ?? '').trim() };
}

/** The users to try, best first. initdb wants a user that has a name, so a bare number will not do. */
function systemUsers(): SystemUser[] {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && uid > 0);
  const wanted = ['postgres', 'nobody', 'daemon'];
  return wanted.flatMap((name) => users.filter((user) => user.name === name));
}

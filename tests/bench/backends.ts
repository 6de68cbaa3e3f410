import { existsSync, readFileSync } from 'node:fs';
import type postgres from 'postgres';

/** What the backends of one handler have done so far. */
export interface BackendFigures {
  readonly backends: number;
  readonly cpuMicroseconds: number;
  /** How often one of them had nothing to do and waited: for its client, since nothing is read from disk. */
  readonly waits: number;
}

/** Reads from the system what PostgreSQL does not tell; undefined where the system has no /proc. */
export async function readBackends(
  admin: postgres.Sql,
  applicationName: string,
): Promise<BackendFigures | undefined> {
  const rows = await admin<{ pid: number }[]>`
    select pid from pg_stat_activity where application_name = ${applicationName}`;
  if (rows.length > 0 && !existsSync(`/proc/${rows[0]!.pid}/schedstat`)) return undefined;
  return {
    backends: rows.length,
    cpuMicroseconds: rows.reduce((total, { pid }) => total + cpuOf(pid), 0),
    waits: rows.reduce((total, { pid }) => total + waitsOf(pid), 0),
  };
}

/** `schedstat` begins with the nanoseconds spent on a processor; `stat` counts in hundredths of a second. */
function cpuOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000;
}

function waitsOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^voluntary_ctxt_switches:\s*(\d+)$/m.exec(status)?.[1]);
}

/** Statements in all databases since `forgetStatements`; those of the bench itself go to another database. */
export async function countStatements(admin: postgres.Sql): Promise<number> {
  const [row] = await admin<{ calls: number }[]>`
    select coalesce(sum(s.calls), 0)::int as calls
    from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname <> current_database()`;
  return row!.calls;
}

export async function forgetStatements(admin: postgres.Sql): Promise<void> {
  await admin`select pg_stat_statements_reset()`;
}

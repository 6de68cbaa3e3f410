import { codeOf, type Row, type Session, sayingOf } from './connection.ts';
import { record } from './ledger.ts';
import { MigrationError } from './migration-error.ts';
import { type Patience, whileLocked } from './retry.ts';
import { concurrentIndexes, type Migration } from './sql-file.ts';

/** A statement outside a transaction blocks nobody while it waits, for example for old transactions, so it may wait long. */
const aloneLockTimeout = '60s';

/** Applies one migration and writes it to the ledger. Throws a MigrationError; what then stays behind can be run again. */
export async function apply(
  session: Session,
  migration: Migration,
  domain: string,
  patience: Patience,
): Promise<void> {
  // What an earlier file set for its session must not reach this one.
  await session.run('reset all');
  if (migration.alone) await applyAlone(session, migration, domain, patience);
  else await applyInTransaction(session, migration, domain, patience);
}

function applyInTransaction(session: Session, migration: Migration, domain: string, patience: Patience) {
  let current = 0;
  const attempt = async () => {
    await session.run('begin');
    try {
      for (current = 0; current < migration.statements.length; current++) {
        await session.run(migration.statements[current]!);
      }
      await record(session, migration);
      await session.run('commit');
    } catch (error) {
      // A session that broke has nothing to roll back; the first error is the one to tell.
      await session.run('rollback').catch(() => {});
      throw error;
    }
  };
  return whileLocked(patience, attempt).catch((error) => fail(error, migration, domain, current));
}

async function applyAlone(session: Session, migration: Migration, domain: string, patience: Patience) {
  await session.run(`set lock_timeout = '${aloneLockTimeout}'`);
  for (const [index, statement] of migration.statements.entries()) {
    const attempt = async () => {
      for (const name of concurrentIndexes(statement)) await dropInvalid(session, name);
      await session.run(statement);
    };
    await whileLocked(patience, attempt).catch((error) => fail(error, migration, domain, index));
  }
  await record(session, migration);
}

/** `if not exists` would take the invalid index of a failed build for the finished one. */
async function dropInvalid(session: Session, name: string): Promise<void> {
  const found: Row[] = await session.ask(invalidIndex, [name]);
  for (const row of found) await session.run(`drop index concurrently if exists ${row['index']}`);
}

const invalidIndex = `
select format('%I.%I', n.nspname, c.relname) as index
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_namespace n on n.oid = c.relnamespace
where not i.indisvalid and c.relname = $1::text::name and n.nspname = any(current_schemas(false))`;

function fail(error: unknown, { file, statements }: Migration, domain: string, index: number): never {
  const statement = Math.min(index + 1, statements.length);
  const text = statements[statement - 1]?.trim().replace(/\s+/g, ' ').slice(0, 160) ?? '';
  const locked =
    codeOf(error) === '55P03'
      ? ' Something holds a lock on it: look in pg_stat_activity, end it, run again.'
      : '';
  const where = `statement ${statement} of ${statements.length}: ${sayingOf(error)}.${locked}`;
  throw new MigrationError({ domain, file, statement }, `${where}\n  ${text}`, { cause: error });
}

import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { onTestFinished } from 'vitest';
import { type MigrateOptions, migrate } from '../../migrations/runner.ts';
import {
  addressesOn,
  type DatabaseAddress,
  type ServerAddress,
} from '../../subgraphs/_platform/databases/addresses.ts';

/** A database that is not there yet and an empty folder of migrations for it; both end with the test. */
export interface Fixture {
  readonly address: DatabaseAddress;
  readonly folder: string;
  /** Writes one `migration.sql`; statements are joined as drizzle-kit does. */
  write(name: string, ...statements: string[]): void;
  migrate(options?: MigrateOptions): ReturnType<typeof migrate>;
  /** Asks the database; the connection ends with the test. */
  readonly sql: postgres.Sql;
}

let count = 0;

/** Call it inside a test. */
export function fixture(server: ServerAddress): Fixture {
  const domain = { number: 90, name: `birds-${randomUUID().slice(0, 8)}-${++count}` };
  const [address] = addressesOn(server, [domain]);
  if (!address) throw new Error('no address');
  const folder = mkdtempSync(join(tmpdir(), 'ait-core-migrations-'));
  const sql = connect(address);
  onTestFinished(async () => {
    await sql.end();
    const admin = connect({ ...address, database: 'postgres' });
    await admin`drop database if exists ${admin(address.database)} with (force)`;
    await admin.end();
    rmSync(folder, { recursive: true });
  });
  return {
    ...{ address, folder, sql },
    write(name, ...statements) {
      mkdirSync(join(folder, domain.name, name), { recursive: true });
      const text = statements.join(';--> statement-breakpoint\n');
      writeFileSync(join(folder, domain.name, name, 'migration.sql'), text);
    },
    migrate: (options = {}) => migrate([address], { folder, ...options }),
  };
}

function connect({ host, port, user, password, database }: DatabaseAddress): postgres.Sql {
  return postgres({
    ...{ host, port, user, database, max: 2, onnotice: () => {} },
    ...(password && { password }),
  });
}

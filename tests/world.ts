import { randomUUID } from 'node:crypto';
import type postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import {
  addressesOn,
  type DatabaseAddress,
  databaseName,
  type ServerAddress,
} from '../subgraphs/_platform/databases/addresses.ts';
import type { Database } from '../subgraphs/_platform/databases/database.ts';
import { openDatabases } from '../subgraphs/_platform/databases/database.ts';
import { domains } from '../subgraphs/domains.generated.ts';
import { copyDatabase, openAdmin, suffixes } from './cluster/databases.ts';

// The only infrastructure a test imports. A test that needs no database does not import it and pays nothing.
//
//   const { gateway } = await world();            // at the top level of the file
//   const { query } = await gateway();
//   test('…', async () => expect(await query('{ … }')).toEqual({ data: … }));

/** What a client gets back: the body of the HTTP answer. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnswerError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface WorldGateway {
  readonly url: string;
  /** What it has logged so far, a JSON line each: kept here and not printed, because tests break things on purpose. */
  readonly log: readonly string[];
  /** Sends one operation over HTTP, as a client does. Rejects when the answer is not JSON. */
  query(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
  ): Promise<Answer>;
}

export interface World {
  /** The throw-away server, as its owner. */
  readonly server: ServerAddress;
  /** The sample book, shared by all files and therefore read-only: these addresses carry a user who cannot write. */
  readonly addresses: readonly DatabaseAddress[];
  /** Connections to the sample book by domain name; opened at the first call, closed after the file. */
  databases(): ReadonlyMap<string, Database>;
  /** A private copy for a test that writes: of the sample book, or of the migrated and empty `template`. */
  cloneOf(domain: string, from?: 'book' | 'template'): Promise<DatabaseAddress>;
  /** A real gateway with the graph in its process, on a free port; over the sample book when nothing else is given. */
  gateway(databases?: ReadonlyMap<string, Database>): Promise<WorldGateway>;
  /** Statements per domain that the databases counted for this file since `resetStatements`; a domain without any is left out. */
  statements(): Promise<Record<string, number>>;
  resetStatements(): Promise<void>;
}

/** The world of one test file. Call it at the top level of the file: it ends itself after the file's last test. */
export async function world(): Promise<World> {
  const endings: (() => Promise<unknown>)[] = [];
  afterAll(async () => {
    for (const end of endings.reverse()) await end();
  });
  const server = await askKeeper();
  const admin = openAdmin(server);
  endings.push(() => admin.end());
  const reader = await createReader(admin);
  const addresses = addressesOn({ ...server, user: reader }, domains, suffixes.shared);
  const clones: DatabaseAddress[] = [];
  let opened: ReadonlyMap<string, Database> | undefined;

  const databases = () => {
    if (opened) return opened;
    const map = openDatabases(addresses);
    endings.push(() => Promise.all([...map.values()].map((database) => database.close())));
    opened = map;
    return map;
  };
  const cloneOf = async (domain: string, from: 'book' | 'template' = 'book') => {
    const clone = await copyOf(admin, server, domain, suffixes[from]);
    endings.push(() => admin`drop database ${admin(clone.database)} with (force)`);
    clones.push(clone);
    return clone;
  };
  const gateway = async (over = databases()) => {
    const { startGateway } = await import('../gateway/server.ts');
    const log: string[] = [];
    const stream = { write: (line: string) => void log.push(line) };
    const running = await startGateway({ databases: over, host: '127.0.0.1', port: 0, log: { stream } });
    endings.push(() => running.close());
    return { url: running.url, log, query: client(running.url) };
  };
  return {
    server,
    addresses,
    databases,
    cloneOf,
    gateway,
    statements: () => countStatements(admin, reader, [...addresses, ...clones]),
    resetStatements: () => forgetStatements(admin, reader, clones),
  };
}

/** The keeper starts the cluster for whoever asks first. */
async function askKeeper(): Promise<ServerAddress> {
  const response = await fetch(inject('keeper'));
  if (!response.ok) throw new Error(`The test cluster did not start: ${await response.text()}`);
  return (await response.json()) as ServerAddress;
}

/** A user of this file alone, so that its statements can be told from those of files running beside it. */
async function createReader(admin: postgres.Sql): Promise<string> {
  const reader = `reader_${randomUUID().slice(0, 13)}`;
  await admin`create role ${admin(reader)} login in role pg_read_all_data`;
  return reader;
}

async function copyOf(
  admin: postgres.Sql,
  server: ServerAddress,
  name: string,
  from: string,
): Promise<DatabaseAddress> {
  const domain = domains.find((candidate) => candidate.name === name);
  if (!domain) throw new Error(`There is no domain "${name}".`);
  const suffix = `_${randomUUID().slice(0, 13).replace('-', '_')}`;
  await copyDatabase(admin, databaseName(domain, from), databaseName(domain, suffix));
  const [address] = addressesOn(server, [domain], suffix);
  if (!address) throw new Error(`"${name}" has no address.`);
  return address;
}

async function countStatements(
  admin: postgres.Sql,
  reader: string,
  addresses: readonly DatabaseAddress[],
): Promise<Record<string, number>> {
  const rows = await admin<{ database: string; calls: number }[]>`
    select d.datname as database, sum(s.calls)::int as calls
    from pg_stat_statements s
    join pg_database d on d.oid = s.dbid
    join pg_roles r on r.oid = s.userid
    where d.datname = any(${addresses.map(({ database }) => database)})
      and (r.rolname = ${reader} or not d.datname like ${`%${suffixes.shared}`})
    group by d.datname`;
  const counts: Record<string, number> = {};
  for (const { database, calls } of rows) {
    const { domain } = addresses.find((address) => address.database === database)!;
    counts[domain] = (counts[domain] ?? 0) + calls;
  }
  return counts;
}

async function forgetStatements(
  admin: postgres.Sql,
  reader: string,
  clones: readonly DatabaseAddress[],
): Promise<void> {
  await admin`select pg_stat_statements_reset(oid, 0, 0) from pg_roles where rolname = ${reader}`;
  await admin`
    select pg_stat_statements_reset(0, oid, 0) from pg_database
    where datname = any(${clones.map(({ database }) => database)})`;
}

function client(url: string): WorldGateway['query'] {
  const endpoint = new URL('/graphql', url);
  return async (query, variables, operationName) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query, variables, operationName }),
    });
    return (await response.json()) as Answer;
  };
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { domains } from '../../domains.generated.ts';
import { addressesFromEnvironment, addressesOn, type DatabaseAddress } from '../databases/addresses.ts';
import { startServer } from '../embedded-postgres/server.ts';
import { OperatorError } from '../operator-error.ts';
import { type CsvLoad, loadCsv } from './csv/load-csv.ts';
import { readMapping } from './csv/mapping.ts';
import { openRejects } from './csv/rejects.ts';
import { MORTALITY_SOURCE, openMortalityTables } from './mortality-tables/files.ts';
import { openPg17 } from './pg17/chapters.ts';
import { SOURCE } from './pg17/files.ts';
import { openProgress, type Progress } from './progress.ts';
import { openRenewalQuotes } from './renewal-quotes/chapters.ts';
import { RENEWAL_QUOTES_SOURCE } from './renewal-quotes/files.ts';
import { DEFAULT_POLICIES, loadSampleBook, writeChapters } from './sample-book.ts';
import { openScheduleP } from './schedule-p/chapters.ts';
import { SCHEDULE_P_SOURCE } from './schedule-p/files.ts';
import { openStaging } from './staging.ts';
import { tableCheck } from './table-check.ts';
import type { RowsInserted } from './writer.ts';

const help = `Loads data into the databases. Loading twice changes nothing; an interrupted load is completed by the next one.

  npm run load -- sample [--policies N]     the invented Spanish book (${DEFAULT_POLICIES} policies)
  npm run load -- pg17 FOLDER               a real motor portfolio: 100,000 policies, 14,243 claims (see below)
  npm run load -- renewal-quotes FOLDER     real motor renewals: 23,060 offers, of which 2,954 were refused
  npm run load -- mortality FOLDER          the French life tables of 2002, men and women
  npm run load -- schedule-p FOLDER         real run-off triangles of 379 companies in six lines
  npm run load -- csv FILE --table claims.claims --map MAP.json [--dry-run] [--rejects FILE]
                                            a CSV file into any table; rows that do not fit go to the rejects file with
                                            line and reason. MAP.json is explained in subgraphs/_platform/book/README.md

  --data FOLDER   where the embedded PostgreSQL keeps its data (.data); the server of a running npm start is used
  --help          this text

A server of your own instead: DB_HOST DB_PORT DB_USER DB_PASSWORD DB_SSL, or one URL per database, as for npm start.

pg17: ${SOURCE.replaceAll('\n', ' ')}
renewal-quotes: ${RENEWAL_QUOTES_SOURCE.replaceAll('\n', ' ')}
mortality: ${MORTALITY_SOURCE.replaceAll('\n', ' ')}
schedule-p: ${SCHEDULE_P_SOURCE.replaceAll('\n', ' ')}
`;

const options = {
  data: { type: 'string', default: '.data' },
  policies: { type: 'string', default: String(DEFAULT_POLICIES) },
  table: { type: 'string' },
  map: { type: 'string' },
  rejects: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

type Flags = ReturnType<typeof parsed>['values'];
type Command = (flags: Flags, argument: string | undefined) => Promise<void>;

const commands: Readonly<Record<string, Command>> = {
  sample,
  pg17,
  csv,
  mortality,
  'renewal-quotes': renewalQuotes,
  'schedule-p': scheduleP,
};

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OperatorError) && !(error instanceof RangeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<void> {
  const { values, positionals } = parsed(args);
  const [name = '', argument] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (values.help) process.stdout.write(help);
  else if (command === undefined) throw new OperatorError(help.trimEnd());
  else await command(values, argument);
}

function parsed(args: string[]) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${help.trimEnd()}`, { cause: error });
  }
}

async function sample({ data, policies }: Flags): Promise<void> {
  if (!/^\d+$/.test(policies)) throw new OperatorError('--policies takes a whole number.');
  const progress = openProgress('policies');
  await withDatabases(data, async (addresses) => {
    const report = await loadSampleBook(addresses, { policies: Number(policies), onProgress: progress.step });
    if (report.alreadyThere) progress.say(`The sample book of ${policies} policies is there already.`);
    else summarise(progress, report.inserted);
  });
}

async function pg17({ data }: Flags, argument: string | undefined): Promise<void> {
  const folder = folderOf('pg17', argument, SOURCE);
  const progress = openProgress('policies');
  await withDatabases(data, async (addresses) => {
    const book = await openPg17(folder);
    summarise(
      progress,
      await writeChapters(addresses, book.chapters, (done) => progress.step(done, book.policies)),
    );
  });
}

async function renewalQuotes({ data }: Flags, argument: string | undefined): Promise<void> {
  const folder = folderOf('renewal-quotes', argument, RENEWAL_QUOTES_SOURCE);
  const progress = openProgress('policies');
  await withDatabases(data, async (addresses) => {
    const { chapters, policies } = await openRenewalQuotes(folder);
    summarise(progress, await writeChapters(addresses, chapters, (done) => progress.step(done, policies)));
  });
}

async function mortality({ data }: Flags, argument: string | undefined): Promise<void> {
  const folder = folderOf('mortality', argument, MORTALITY_SOURCE);
  const progress = openProgress('tables');
  await withDatabases(data, async (addresses) => {
    summarise(progress, await writeChapters(addresses, [await openMortalityTables(folder)], () => {}));
  });
}

async function scheduleP({ data }: Flags, argument: string | undefined): Promise<void> {
  const folder = folderOf('schedule-p', argument, SCHEDULE_P_SOURCE);
  const progress = openProgress('triangles');
  await withDatabases(data, async (addresses) => {
    const source = await openScheduleP(folder);
    const chapters = source.chapters((done) => progress.step(done, source.triangles));
    summarise(progress, await writeChapters(addresses, chapters, () => {}));
  });
}

function folderOf(command: string, argument: string | undefined, source: string): string {
  if (argument === undefined)
    throw new OperatorError(`Name the folder: npm run load -- ${command} FOLDER. ${source}`);
  return argument;
}

async function csv(flags: Flags, file: string | undefined): Promise<void> {
  if (file === undefined || flags.table === undefined || flags.map === undefined) {
    throw new OperatorError(
      'csv takes a file, a table and a map: npm run load -- csv FILE --table claims.claims --map MAP.json',
    );
  }
  const { domain, table } = findTable(flags.table);
  const map = readMapping(flags.map);
  if (!existsSync(file)) throw new OperatorError(`There is no file ${file}.`);
  const rejects = openRejects(flags.rejects, [file, flags.map]);
  const load = { file, map, check: tableCheck(table), rejects };
  try {
    if (flags['dry-run']) tell(await loadCsv({ ...load, staging: undefined }), rejects, flags);
    else await withDatabases(flags.data, (addresses) => intoTable(addresses, domain, load, flags));
  } finally {
    await rejects.close();
  }
}

async function intoTable(
  addresses: readonly DatabaseAddress[],
  domain: string,
  load: Omit<CsvLoad, 'staging'> & { readonly rejects: ReturnType<typeof openRejects> },
  flags: Flags,
): Promise<void> {
  const staging = await openStaging(addresses.find((address) => address.domain === domain)!);
  try {
    tell(await loadCsv({ ...load, staging }), load.rejects, flags);
  } finally {
    await staging.close();
  }
}

function tell(
  report: Awaited<ReturnType<typeof loadCsv>>,
  rejects: ReturnType<typeof openRejects>,
  flags: Flags,
): void {
  for (const reason of rejects.first) process.stdout.write(`  ${reason}\n`);
  const { read, loaded, passedOver, rejected } = report;
  const outcome = flags['dry-run']
    ? `${read - rejected} would load`
    : `${loaded} loaded, ${passedOver} were there already`;
  process.stdout.write(
    `${read} rows read, ${outcome}, ${rejected} rejected${flags.rejects && rejected > 0 ? ` (see ${flags.rejects})` : ''}.\n`,
  );
}

function findTable(name: string): { domain: string; table: PgTable } {
  const tables = domains.flatMap((domain) =>
    Object.values(domain.entities).map(({ table }) => ({
      domain: domain.name,
      table,
      name: `${domain.name}.${getTableConfig(table).name}`,
    })),
  );
  const found = tables.find((candidate) => candidate.name === name);
  if (found === undefined)
    throw new OperatorError(
      `There is no table ${name}. There are ${tables.map((table) => table.name).join(', ')}.`,
    );
  return found;
}

/** The databases named by the environment, or those of the embedded server, which is started when it does not run. */
async function withDatabases(
  folder: string,
  work: (addresses: readonly DatabaseAddress[]) => Promise<void>,
): Promise<void> {
  const external = addressesFromEnvironment(process.env, domains);
  if (external !== undefined) return work(external);
  const server = await startServer({ dataFolder: join(folder, 'postgres'), existing: true });
  try {
    await work(addressesOn(server, domains));
  } finally {
    await server.stop();
  }
}

function summarise(progress: Progress, inserted: RowsInserted): void {
  const tables = Object.entries(inserted).flatMap(([domain, counts]) =>
    Object.entries(counts).map(([table, count]) => ({ name: `${domain}.${table}`, count })),
  );
  for (const { name, count } of tables)
    if (count > 0) progress.say(`  ${name.padEnd(40)} ${count.toLocaleString('en-GB').padStart(10)}`);
  const total = tables.reduce((sum, { count }) => sum + count, 0);
  progress.say(
    total === 0
      ? 'Everything was there already; nothing changed.'
      : `${total.toLocaleString('en-GB')} rows loaded.`,
  );
}

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addressesFromEnvironment,
  addressesOn,
  type DatabaseAddress,
} from '../subgraphs/_platform/databases/addresses.ts';
import { startServer } from '../subgraphs/_platform/embedded-postgres/server.ts';
import { OperatorError } from '../subgraphs/_platform/operator-error.ts';
import { domains } from '../subgraphs/domains.generated.ts';
import { migrate } from './runner.ts';
import { readStatus, type Status } from './status.ts';

const help = `Looks after the databases.

  npm run db -- migrate   make missing databases and apply what is pending; stops at the first failure, goes on when run again
  npm run db -- status    what is applied and pending, per database; exit code 1 when something is to do

  --data FOLDER   where the embedded PostgreSQL keeps its data (.data); it is started for the command when it is not running
  --help          this text

A server of your own instead: DB_HOST DB_PORT DB_USER DB_PASSWORD DB_SSL, or one URL per database, as for npm start.
`;

type Command = (addresses: readonly DatabaseAddress[]) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  migrate: async (addresses) => {
    const reports = await migrate(addresses, {
      onProgress: (domain, applied, pending) =>
        say(`${domain.padEnd(14)} ${applied} applied, ${pending} to go`),
    });
    const applied = reports.reduce((sum, report) => sum + report.applied.length, 0);
    say(`${reports.length} databases, ${applied} migrations applied`);
    return 0;
  },
  status: async (addresses) => {
    const all: Status[] = [];
    for (const address of addresses) all.push(await readStatus(address));
    for (const status of all) say(describe(status));
    return all.every(({ pending, changed }) => pending.length + changed.length === 0) ? 0 : 1;
  },
};

// A reader that has seen enough (`… | head`) must not leave the server running behind it.
process.stdout.on('error', () => {});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(args: string[]): Promise<number> {
  const { positionals, values } = parsed(args);
  if (values.help) {
    say(help.trimEnd());
    return 0;
  }
  const [name = '', ...rest] = positionals;
  const command = commands[name];
  if (!command || rest.length > 0) throw new OperatorError(help.trimEnd());
  const external = addressesFromEnvironment(process.env, domains);
  return external ? command(external) : onEmbedded(values.data, command, name !== 'migrate');
}

async function onEmbedded(folder: string, command: Command, existing: boolean): Promise<number> {
  const server = await startServer({ dataFolder: join(folder, 'postgres'), existing });
  try {
    return await command(addressesOn(server, domains));
  } finally {
    await server.stop();
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        data: { type: 'string', default: '.data' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message}\n\n${help.trimEnd()}`, { cause: error });
  }
}

function describe({ domain, exists, applied, pending, changed, unknown }: Status): string {
  const parts = [
    exists ? `${applied} applied` : 'no database yet',
    ...(pending.length > 0 ? [`pending: ${pending.join(', ')}`] : []),
    ...(changed.length > 0 ? [`CHANGED since applied: ${changed.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`not in this checkout: ${unknown.join(', ')}`] : []),
  ];
  return `${domain.padEnd(14)} ${parts.join('; ')}`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

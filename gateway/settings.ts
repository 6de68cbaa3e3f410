import { parseArgs } from 'node:util';
import { z } from 'zod';
import { MAX_POLICIES } from '../subgraphs/_platform/book/generate.ts';
import { DEFAULT_POLICIES } from '../subgraphs/_platform/book/sample-book.ts';
import {
  addressesFromEnvironment,
  type DatabaseAddress,
} from '../subgraphs/_platform/databases/addresses.ts';
import { OperatorError } from '../subgraphs/_platform/operator-error.ts';
import { domains } from '../subgraphs/domains.generated.ts';

/** How `npm start` was asked to run. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Where the embedded server and everything else that is kept lives. */
  readonly dataFolder: string;
  /** Size of the sample book in policies; undefined when none is wanted. */
  readonly samplePolicies: number | undefined;
  /** Databases on a server of the operator's own; undefined for the embedded one. */
  readonly external: readonly DatabaseAddress[] | undefined;
  /** Into how many processes the subgraphs are divided; undefined where all are in the gateway's. */
  readonly groups: number | undefined;
  /** From which level on the log has a line: 'info' adds one for every operation. */
  readonly logLevel: LogLevel;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

export const help = `Serves forty insurance databases as one GraphQL graph.

  npm start -- [flags]

  --port N        port of the page and of /graphql (4000; 0 takes any free one)
  --host ADDRESS  address to listen on (127.0.0.1; there is no identity yet, so whoever reaches another one reads all)
  --data FOLDER   where the embedded PostgreSQL keeps its data (.data)
  --policies N    size of the sample book that is loaded at the first start (3000)
  --no-sample     start with empty databases
  --sample        load the sample book into a server of your own, which otherwise gets none
  --distributed   the subgraphs in processes of their own, reached over HTTP (npm run subgraph serves them elsewhere)
  --groups N      how many such processes (4)
  --log LEVEL     lines of JSON from this level on: debug, info (one per operation), warn, error or silent (warn)
  --help          this text

A server of your own (PostgreSQL 14 or newer) instead of the embedded one, from the environment:
  DB_HOST DB_PORT DB_USER DB_PASSWORD   for all databases
  DB_SSL                                verify-full or off; must be said for a server on another machine
  AIT_CORE_DB02_CLAIMS_URL              for one database: postgres://user:password@host:5432/database?sslmode=verify-full

AIT_CORE_CURSOR_KEY, 32 random bytes in base64, signs the cursors of gateways that serve side by side; otherwise each
keeps a key of its own in its data folder.
`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  policies: { type: 'string' },
  sample: { type: 'boolean' },
  distributed: { type: 'boolean' },
  groups: { type: 'string' },
  log: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads flags and environment; 'help' when that was asked for. Throws an OperatorError that names the wrong flag or
 * variable and says what it takes.
 */
export function readSettings(args: readonly string[], environment: NodeJS.ProcessEnv): Settings | 'help' {
  const given = parsed(args);
  if (given.help) return 'help';
  const checked = flags.safeParse(given);
  const problem = checked.error?.issues[0];
  if (problem) throw new OperatorError(`--${String(problem.path[0])} ${problem.message}. ${seeHelp}`);
  const { host, port, data, policies, sample, distributed, groups, log } = checked.data!;
  if (given.groups !== undefined && !distributed)
    throw new OperatorError(`--groups says how --distributed divides; give both. ${seeHelp}`);
  const external = addressesFromEnvironment(environment, domains);
  const wantsSample = sample ?? external === undefined;
  const samplePolicies = wantsSample ? policies : undefined;
  return {
    ...{ host, port, dataFolder: data, samplePolicies, external, logLevel: log },
    groups: distributed ? groups : undefined,
  };
}

/** What to tell whoever listens on more than this machine; undefined where there is nothing to tell. */
export function exposureOf(host: string): string | undefined {
  if (['127.0.0.1', '::1', 'localhost'].includes(host)) return undefined;
  return `It listens on ${host}, and there is no identity yet: whoever reaches this address reads everything.`;
}

const seeHelp = '`npm start -- --help` lists the flags.';

/** A whole number given as text, for zod. */
export const wholeNumber = (least: number, most: number) => {
  const error = `takes a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, error)
    .transform(Number)
    .pipe(z.number().min(least, error).max(most, error));
};

const flags = z.object({
  port: wholeNumber(0, 65535).default(4000),
  host: z.string().min(1, 'takes an address, such as 127.0.0.1').default('127.0.0.1'),
  data: z.string().min(1, 'takes a folder').default('.data'),
  policies: wholeNumber(1, MAX_POLICIES).default(DEFAULT_POLICIES),
  sample: z.boolean().optional(),
  distributed: z.boolean().default(false),
  groups: wholeNumber(1, domains.length + 1).default(4),
  log: z.enum(logLevels, `takes one of ${logLevels.join(', ')}`).default('warn'),
});

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowNegative: true, strict: true }).values;
  } catch (error) {
    throw new OperatorError(`${(error as Error).message.split(/\.(\s|$)/)[0]}. ${seeHelp}`, {
      cause: error,
    });
  }
}

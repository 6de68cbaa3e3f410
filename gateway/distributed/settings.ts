import { parseArgs } from 'node:util';
import suggestionList from 'graphql/jsutils/suggestionList.js';
import { z } from 'zod';
import {
  addressesFromEnvironment,
  type DatabaseAddress,
} from '../../subgraphs/_platform/databases/addresses.ts';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { type LogLevel, logLevels, wholeNumber } from '../settings.ts';
import { subgraphNames } from '../subgraph-names.ts';

/** How `npm run subgraph` was asked to run. */
export interface SubgraphSettings {
  readonly names: readonly string[];
  readonly host: string;
  readonly port: number;
  /** Of the embedded server and the key of cursors. */
  readonly dataFolder: string;
  /** Databases on a server of the operator's own; undefined for the embedded one. */
  readonly external: readonly DatabaseAddress[] | undefined;
  readonly logLevel: LogLevel;
}

export const help = `Serves subgraphs on their own, for a gateway or router elsewhere.

  npm run subgraph -- NAME … [flags]        for example: npm run subgraph -- claims policies --port 4101

Each is a plain Apollo subgraph at http://localhost:4101/NAME; gateway/supergraph.graphql composes all of them.
/NAME/health says whether its database answers, /health/live and /health/ready speak for the process.

  --port N        port to listen on (4101; 0 takes any free one)
  --host ADDRESS  address to listen on (127.0.0.1; whoever reaches another one reads all, as no identity is checked)
  --data FOLDER   where npm start keeps its databases, used where the environment names no server (.data)
  --log LEVEL     lines of JSON from this level on: debug, info, warn, error or silent (warn)
  --help          this text

Databases of your own, from the environment, are used as they are: DB_HOST DB_PORT DB_USER DB_PASSWORD DB_SSL for all,
or AIT_CORE_DB02_CLAIMS_URL for one. The embedded server is shared with an npm start that runs, and started otherwise;
whoever started it ends it.

AIT_CORE_CURSOR_KEY, 32 random bytes in base64, must be the same for all who serve one graph, unless they share a data
folder.

The subgraphs: ${subgraphNames.join(', ')}.
_graph holds node and whatever else belongs to no domain; it needs the databases of all.
`;

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  log: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const flags = z.object({
  port: wholeNumber(0, 65535).default(4101),
  host: z.string().min(1, 'takes an address, such as 127.0.0.1').default('127.0.0.1'),
  data: z.string().min(1, 'takes a folder').default('.data'),
  log: z.enum(logLevels, `takes one of ${logLevels.join(', ')}`).default('warn'),
});

const seeHelp = '`npm run subgraph -- --help` lists names and flags.';

/** Reads names, flags and environment; 'help' when that was asked for. Throws an OperatorError that says what is wrong. */
export function readSettings(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): SubgraphSettings | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const checked = flags.safeParse(values);
  const problem = checked.error?.issues[0];
  if (problem) throw new OperatorError(`--${String(problem.path[0])} ${problem.message}. ${seeHelp}`);
  const { port, host, data, log } = checked.data!;
  const names = [...new Set(positionals.map(known))];
  if (names.length === 0) throw new OperatorError(`Name the subgraphs to serve. ${seeHelp}`);
  const external = addressesFromEnvironment(environment, domainsFor(names));
  return { names, host, port, dataFolder: data, external, logLevel: log };
}

function known(name: string): string {
  if (subgraphNames.includes(name)) return name;
  const [nearest] = suggestionList.suggestionList(name, subgraphNames);
  const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
  throw new OperatorError(`There is no subgraph ${name}.${meant} ${seeHelp}`);
}

/** Whose databases subgraphs need. */
export function domainsFor(names: readonly string[]) {
  return names.includes('_graph') ? domains : domains.filter(({ name }) => names.includes(name));
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: true });
  } catch (error) {
    throw new OperatorError(`${(error as Error).message.split(/\.(\s|$)/)[0]}. ${seeHelp}`, { cause: error });
  }
}

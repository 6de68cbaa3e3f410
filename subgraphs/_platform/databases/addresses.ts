import { z } from 'zod';
import { OperatorError } from '../operator-error.ts';

/** Where a PostgreSQL server is and as whom to enter. `ssl` is off or verified; there is no unverified encryption. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password?: string;
  readonly ssl: false | 'verify-full';
}

/** The database of one domain. */
export interface DatabaseAddress extends ServerAddress {
  readonly domain: string;
  readonly database: string;
}

interface NumberedDomain {
  readonly number: number;
  readonly name: string;
}

/** The database's name, `ait_core_db02_claims` for claims; the suffix is for copies beside the real one. */
export function databaseName({ number, name }: NumberedDomain, suffix = ''): string {
  return `ait_core_db${String(number).padStart(2, '0')}_${name.replaceAll('-', '_')}${suffix}`;
}

/** Addresses of the domains' databases when all of them are on one server. */
export function addressesOn(
  server: ServerAddress,
  domains: readonly NumberedDomain[],
  suffix?: string,
): DatabaseAddress[] {
  const { host, port, user, password, ssl } = server;
  return domains.map((domain) => ({
    ...{ domain: domain.name, host, port, user, ssl },
    ...(password !== undefined && { password }),
    database: databaseName(domain, suffix),
  }));
}

/**
 * Addresses from the environment: `DB_HOST DB_PORT DB_USER DB_PASSWORD DB_SSL` for all domains, and for one
 * `AIT_CORE_DB02_CLAIMS_URL`, which wins. Undefined when none of them is set. A wrong or missing value throws an
 * OperatorError that names the variable and never its value.
 */
export function addressesFromEnvironment(
  environment: NodeJS.ProcessEnv,
  domains: readonly NumberedDomain[],
): DatabaseAddress[] | undefined {
  const read = (name: string) => environment[name]?.trim() || undefined;
  const urls = new Map(domains.map((domain) => [domain.name, read(urlVariable(domain))]));
  const shared = serverVariables.some((name) => read(name) !== undefined);
  if (!shared && ![...urls.values()].some((url) => url !== undefined)) return undefined;
  const server = shared ? serverFrom(read) : undefined;
  return domains.map((domain) => {
    const url = urls.get(domain.name);
    if (url !== undefined) return addressFromUrl(url, domain);
    const [address] = server ? addressesOn(server, [domain]) : [];
    return address ?? refuse(urlVariable(domain), 'is missing, and so is DB_HOST, which would stand for all');
  });
}

/** `AIT_CORE_DB02_CLAIMS_URL`: the environment variable with the address of one domain's database. */
export function urlVariable(domain: NumberedDomain): string {
  return `${databaseName(domain).toUpperCase()}_URL`;
}

const serverVariables = ['DB_HOST', 'DB_PORT', 'DB_USER', 'DB_PASSWORD', 'DB_SSL'] as const;

const port = z.coerce
  .number({ error: 'is not a port number' })
  .int('is not a port number')
  .min(1, 'is not a port number')
  .max(65535, 'is not a port number');

const server = z.object({
  DB_HOST: z.string({ error: 'is missing' }),
  DB_PORT: port.default(5432),
  DB_USER: z.string({ error: 'is missing' }),
  DB_PASSWORD: z.string().optional(),
  DB_SSL: z.enum(['off', 'verify-full'], { error: 'must be off or verify-full' }).optional(),
});

function serverFrom(read: (name: string) => string | undefined): ServerAddress {
  const parsed = server.safeParse(Object.fromEntries(serverVariables.map((name) => [name, read(name)])));
  const problem = parsed.error?.issues[0];
  if (problem) refuse(String(problem.path[0]), problem.message);
  const { DB_HOST, DB_PORT, DB_USER, DB_PASSWORD, DB_SSL } = parsed.data!;
  return {
    ...{
      host: DB_HOST,
      port: DB_PORT,
      user: DB_USER,
      ssl: sslOf(DB_SSL, DB_HOST, 'DB_SSL', 'off or verify-full'),
    },
    ...(DB_PASSWORD !== undefined && { password: DB_PASSWORD }),
  };
}

function addressFromUrl(text: string, domain: NumberedDomain): DatabaseAddress {
  const variable = urlVariable(domain);
  const url = URL.parse(text);
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol) || url.hostname === '') {
    return refuse(variable, 'is not an address of the form postgres://user:password@host:5432/database');
  }
  if (url.username === '') refuse(variable, 'names no user');
  const mode = url.searchParams.get('sslmode') ?? undefined;
  if (mode !== undefined && mode !== 'disable' && mode !== 'verify-full') {
    refuse(variable, 'has an sslmode other than disable and verify-full');
  }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    ...{ domain: domain.name, host, port: Number(url.port || 5432), user: decoded(url.username, variable) },
    ...(url.password !== '' && { password: decoded(url.password, variable) }),
    database: decoded(url.pathname.slice(1), variable) || databaseName(domain),
    ssl: sslOf(mode, host, variable, '?sslmode=disable or ?sslmode=verify-full'),
  };
}

function decoded(part: string, variable: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return refuse(variable, 'holds a % that is not followed by two digits; write it as %25');
  }
}

/** On this machine plain is fine; over a network the choice must be somebody's, not a default's. */
function sslOf(
  word: string | undefined,
  host: string,
  variable: string,
  choices: string,
): false | 'verify-full' {
  if (word === 'verify-full') return 'verify-full';
  const isLocal = ['localhost', '127.0.0.1', '::1'].includes(host);
  if (word === undefined && !isLocal)
    refuse(variable, `must say ${choices}, because the server is not on this machine`);
  return false;
}

function refuse(variable: string, why: string): never {
  throw new OperatorError(`The environment variable ${variable} ${why}.`);
}

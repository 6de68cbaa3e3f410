import { expect, test } from 'vitest';
import {
  addressesFromEnvironment,
  addressesOn,
  databaseName,
} from '../../subgraphs/_platform/databases/addresses.ts';

const claims = { number: 2, name: 'claims' };
const systemConfig = { number: 40, name: 'system-config' };
const domains = [claims, systemConfig];
const read = (environment: Record<string, string>) => addressesFromEnvironment(environment, domains);

test('a database is named after its number and domain, with a suffix for copies', () => {
  expect(databaseName(claims)).toBe('ait_core_db02_claims');
  expect(databaseName(systemConfig, '_test')).toBe('ait_core_db40_system_config_test');
});

test('one server stands for all domains; what else it carries stays out of the addresses', () => {
  const server = { host: 'h', port: 1, user: 'u', password: 'p', ssl: false, stop: () => {} } as const;
  expect(addressesOn(server, [claims], '_x')).toEqual([
    {
      domain: 'claims',
      host: 'h',
      port: 1,
      user: 'u',
      password: 'p',
      ssl: false,
      database: 'ait_core_db02_claims_x',
    },
  ]);
});

test('without any variable there are no addresses, and an empty one counts as not set', () => {
  expect(read({})).toBeUndefined();
  expect(read({ DB_HOST: '', AIT_CORE_DB02_CLAIMS_URL: ' ' })).toBeUndefined();
});

test('DB_HOST and its companions stand for all, a URL wins for its domain', () => {
  const addresses = read({
    DB_HOST: 'db.example',
    DB_USER: 'core',
    DB_PASSWORD: 'one',
    DB_SSL: 'verify-full',
    AIT_CORE_DB40_SYSTEM_CONFIG_URL: 'postgres://o%40ps:p%2Fw@[::1]:5433/config?sslmode=disable',
  });
  expect(addresses).toEqual([
    {
      ...{ domain: 'claims', host: 'db.example', port: 5432, user: 'core', password: 'one' },
      ...{ database: 'ait_core_db02_claims', ssl: 'verify-full' },
    },
    {
      ...{ domain: 'system-config', host: '::1', port: 5433, user: 'o@ps', password: 'p/w' },
      ...{ database: 'config', ssl: false },
    },
  ]);
});

test('a URL without a database means the usual name', () => {
  const url = 'postgresql://core@127.0.0.1';
  const addresses = read({ AIT_CORE_DB02_CLAIMS_URL: url, AIT_CORE_DB40_SYSTEM_CONFIG_URL: url });
  expect(addresses?.map(({ database }) => database)).toEqual([
    'ait_core_db02_claims',
    'ait_core_db40_system_config',
  ]);
});

const local = { DB_HOST: 'localhost', DB_USER: 'core' };
const secret = 'hunter2';

test.each([
  ['DB_HOST', { DB_USER: 'core', DB_PASSWORD: secret }],
  ['DB_USER', { DB_HOST: 'localhost', DB_PASSWORD: secret }],
  ['DB_PORT', { ...local, DB_PORT: `${secret}` }],
  ['DB_PORT', { ...local, DB_PORT: '65536' }],
  ['DB_SSL', { ...local, DB_SSL: secret }],
  ['DB_SSL', { DB_HOST: 'db.example', DB_USER: 'core', DB_PASSWORD: secret }],
  ['AIT_CORE_DB40_SYSTEM_CONFIG_URL', { AIT_CORE_DB02_CLAIMS_URL: `postgres://u:${secret}@localhost` }],
  ['AIT_CORE_DB02_CLAIMS_URL', { AIT_CORE_DB02_CLAIMS_URL: `mysql://u:${secret}@localhost` }],
  ['AIT_CORE_DB02_CLAIMS_URL', { AIT_CORE_DB02_CLAIMS_URL: `postgres://:${secret}@localhost` }],
  ['AIT_CORE_DB02_CLAIMS_URL', { AIT_CORE_DB02_CLAIMS_URL: `postgres://u:%zz${secret}@localhost` }],
  ['AIT_CORE_DB02_CLAIMS_URL', { AIT_CORE_DB02_CLAIMS_URL: `postgres://u:${secret}@db.example/x` }],
  [
    'AIT_CORE_DB02_CLAIMS_URL',
    { AIT_CORE_DB02_CLAIMS_URL: `postgres://u:${secret}@localhost?sslmode=prefer` },
  ],
])('a wrong or missing %s is refused by name, without its value (%#)', (variable, environment) => {
  expect(() => read(environment)).toThrow(new RegExp(`variable ${variable} `));
  expect(() => read(environment)).not.toThrow(new RegExp(secret));
});

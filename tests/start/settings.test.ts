import { expect, test } from 'vitest';
import { exposureOf, help, readSettings } from '../../gateway/settings.ts';

const ownServer = { DB_HOST: 'localhost', DB_USER: 'core' };

test('without flags: this machine only, port 4000, data in .data, a sample book of 3000 policies', () => {
  expect(readSettings([], {})).toEqual({
    ...{ host: '127.0.0.1', port: 4000, dataFolder: '.data', samplePolicies: 3000, external: undefined },
    logLevel: 'warn',
  });
});

test('every flag is read, and in the help', () => {
  const flags = [
    '--port',
    '0',
    '--host',
    '0.0.0.0',
    '--data',
    'elsewhere',
    '--policies',
    '7',
    '--log',
    'info',
  ];
  expect(readSettings(flags, {})).toMatchObject({
    ...{ host: '0.0.0.0', port: 0, dataFolder: 'elsewhere', samplePolicies: 7 },
    logLevel: 'info',
  });
  for (const flag of [
    '--port',
    '--host',
    '--data',
    '--policies',
    '--no-sample',
    '--sample',
    '--log',
    '--help',
  ]) {
    expect(help).toContain(flag);
  }
});

test('a server of your own gets the sample book only when that is said', () => {
  expect(readSettings([], ownServer)).toMatchObject({ samplePolicies: undefined });
  expect(readSettings(['--sample'], ownServer)).toMatchObject({ samplePolicies: 3000 });
  expect(readSettings(['--no-sample'], {})).toMatchObject({ samplePolicies: undefined });
});

test.each([
  [['--port', 'http'], /^--port takes a whole number/],
  [['--port', '65536'], /^--port takes a whole number/],
  [['--policies', '0'], /^--policies takes a whole number/],
  [['--policies=1e3'], /^--policies takes a whole number/],
  [['--log', 'loud'], /^--log takes one of debug, info, warn, error, silent/],
  [['--prot', '1'], /'--prot'/],
  [['--port'], /'--port <value>' argument missing/],
  [['--port', '-5'], /^Option '--port' argument is ambiguous\. `npm start -- --help` lists the flags\.$/],
  [['4000'], /'4000'/],
])('%j is refused with a sentence', (flags, sentence) => {
  expect(() => readSettings(flags, {})).toThrow(sentence);
});

test('who listens on more than this machine is told that there is no identity yet', () => {
  expect(exposureOf('0.0.0.0')).toContain('no identity yet');
  expect(exposureOf('127.0.0.1')).toBeUndefined();
});

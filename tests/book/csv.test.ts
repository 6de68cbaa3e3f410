import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { loadCsv } from '../../subgraphs/_platform/book/csv/load-csv.ts';
import { readMapping } from '../../subgraphs/_platform/book/csv/mapping.ts';
import { openRejects } from '../../subgraphs/_platform/book/csv/rejects.ts';
import { idOf } from '../../subgraphs/_platform/book/keys.ts';
import { openStaging, type Staging } from '../../subgraphs/_platform/book/staging.ts';
import { tableCheck } from '../../subgraphs/_platform/book/table-check.ts';
import { claimReserves, claims } from '../../subgraphs/claims/tables.ts';
import { world } from '../world.ts';

const { cloneOf } = await world();
const folder = mkdtempSync(join(tmpdir(), 'csv-'));

function file(name: string, text: string | Buffer): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const map = {
  key: ['claim_no'],
  delimiter: ';',
  columns: {
    claimNumber: { from: 'claim_no', prefix: 'ADOPTED-' },
    policyId: { from: 'policy_no', idOf: 'policy' },
    type: 'kind',
    status: { from: 'state', words: { open: 'IN_PROGRESS', paid: 'PAID' } },
    amount: { from: 'amount', decimal: ',' },
    incidentDate: { from: 'day', suffix: 'T00:00:00+02:00' },
    description: 'text',
    metadata: { constant: '{"source": "old system"}' },
  },
};

const lines = [
  'claim_no;policy_no;kind;state;amount;day;text',
  '1;P1;COLLISION;open;1.234,50;2025-05-01;"Alcance; dos coches"',
  '2;P1;GLASS;paid;80,00;2025-05-02;Luna',
  '3;P1;DRAGON;open;1,00;2025-05-03;Words',
  '4;P1;GLASS;open;12345678901,00;2025-05-03;Range',
  '5;P1;GLASS;open;1,00;yesterday;Day',
  '6;P1;GLASS;open;;2025-05-03;No amount',
  '2;P1;GLASS;open;5,00;2025-05-03;The key of line 3',
];

async function load(
  staging: Staging | undefined,
  csv: string | Buffer = lines.join('\n'),
  name = 'claims.csv',
) {
  const rejects = openRejects(join(folder, 'rejects.csv'));
  const mapping = readMapping(file('map.json', JSON.stringify(map)));
  const report = await loadCsv({
    file: file(name, csv),
    map: mapping,
    check: tableCheck(claims),
    rejects,
    staging,
  });
  await rejects.close();
  return {
    ...report,
    rejects: readFileSync(join(folder, 'rejects.csv'), 'utf8').trim().split('\n').slice(1),
  };
}

async function stagingOf(domain: string): Promise<Staging> {
  const staging = await openStaging(await cloneOf(domain, 'template'));
  onTestFinished(() => staging.close());
  return staging;
}

test('rows that do not fit are rejected with line and reason, the rest load, and a second load changes nothing', async () => {
  const staging = await stagingOf('claims');
  const first = await load(staging);
  expect(first).toMatchObject({ read: 7, loaded: 2, passedOver: 1, rejected: 4 });
  expect(first.rejects.map((line) => line.slice(0, 24))).toEqual([
    '4,"type is none of COLLI',
    '5,"amount has more than ',
    '6,"incidentDate is not a',
    '7,"amount may not be emp',
  ]);
  expect(
    await staging.present('claims', [idOf('claims', '1'), idOf('claims', '2'), idOf('claims', '3')]),
  ).toEqual(new Set([idOf('claims', '1'), idOf('claims', '2')]));
  expect(await load(staging)).toMatchObject({ read: 7, loaded: 0, passedOver: 3, rejected: 4 });
});

test('a line with wrong quotes or wrong letters is rejected like any other, and reading goes on behind it', async () => {
  const [header, good] = lines as [string, string];
  const quoted = '2;P1;GLASS;paid;80,00;2025-05-02;Luna "rota"';
  const csv = [header, quoted, good, '', '3;P1;GLASS', `${good};more`, good].join('\n');
  expect(await load(undefined, csv)).toMatchObject({
    ...{ read: 5, rejected: 3 },
    rejects: [
      expect.stringMatching(/^2,"invalid opening quote/i),
      expect.stringMatching(/^5,"invalid record length: columns length is 7, got 3/),
      expect.stringMatching(/^6,"invalid record length: columns length is 7, got 8/),
    ],
  });
  const latin = Buffer.from(`${header}\n${good.replace('Alcance', 'Colisión')}\n`, 'latin1');
  expect(await load(undefined, latin)).toMatchObject({
    ...{ read: 1, rejected: 1 },
    rejects: ['2,"the line is not UTF-8"'],
  });
});

test('a quote that is never closed ends the load in a sentence without the value', async () => {
  const [header, good] = lines as [string, string];
  const error = await load(undefined, `${header}\n${good}\n3;"P1;GLASS`).catch(({ message }) => message);
  expect(error).toMatch(/claims\.csv: quote not closed.* line 3/i);
  expect(error).not.toContain('GLASS');
});

test('a dry run checks everything and loads nothing', async () => {
  expect(await load(undefined)).toMatchObject({ read: 7, loaded: 0, passedOver: 0, rejected: 4 });
});

test('a row the database refuses is found among its neighbours', async () => {
  const staging = await stagingOf('claims');
  await load(staging);
  const ids = file(
    'reserves.json',
    JSON.stringify({
      key: ['n'],
      columns: {
        claimId: { from: 'claim', idOf: 'claims' },
        kind: { constant: 'INDEMNITY' },
        amount: 'amount',
        reason: { constant: 'x' },
        reservedBy: { constant: 'y' },
      },
    }),
  );
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i === 25 ? 'nobody' : '1'},${i}.25`);
  const rejects = openRejects(undefined);
  const report = await loadCsv({
    file: file('reserves.csv', ['n,claim,amount', ...rows].join('\n')),
    map: readMapping(ids),
    check: tableCheck(claimReserves),
    rejects,
    staging,
  });
  expect(report).toEqual({ read: 40, loaded: 39, passedOver: 0, rejected: 1 });
  expect(rejects.first[0]).toMatch(/^line 27: .*claim_reserves_claimId_fkey/);
});

test('a map or a file that cannot work is refused before the first row', async () => {
  const wrong = (change: object) => readMapping(file('wrong.json', JSON.stringify({ ...map, ...change })));
  expect(() => wrong({ colums: {} })).toThrow(/colums/);
  const attempt = (changed: object, csv = lines.join('\n')) =>
    loadCsv({
      file: file('other.csv', csv),
      map: wrong(changed),
      check: tableCheck(claims),
      rejects: openRejects(undefined),
      staging: undefined,
    });
  await expect(attempt({ columns: { ...map.columns, colour: 'kind' } })).rejects.toThrow(/no column colour/);
  await expect(attempt({ columns: { claimNumber: 'claim_no' } })).rejects.toThrow(/must fill policyId/);
  await expect(attempt({}, 'claim_no;kind\n1;GLASS')).rejects.toThrow(/no column policy_no/);
});

import { auditServer } from 'graphql-http';
import { expect, test } from 'vitest';
import { silentGateway } from './silent-databases.ts';

// The audits of the GraphQL over HTTP specification, each with its permanent id.

const { url } = await silentGateway();

/** Queries by GET are answered to scripts alone: a page of another site cannot send the header that is asked for. */
const refusedWithoutPreflight = ['5A70', '6A70', 'D6D5'];

test('61 audits, no error, no warning', { timeout: 60_000 }, async () => {
  const results = await auditServer({ url: `${url}/graphql` });
  const told = (status: string) =>
    results.filter((result) => result.status === status).map(({ id, name }) => `${id} ${name}`);
  expect(told('error')).toEqual([]);
  expect(told('warn')).toEqual([]);
  expect(results).toHaveLength(61);
  expect(
    told('notice')
      .map((line) => line.slice(0, 4))
      .sort(),
  ).toEqual(refusedWithoutPreflight);
});

import { getTableConfig } from 'drizzle-orm/pg-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { problemsOfRow, tableCheck } from '../../subgraphs/_platform/book/table-check.ts';
import { tellPortfolio } from '../../subgraphs/_platform/book/tell/portfolio.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { references, rowsOf, textOf } from './book-rows.ts';
import { brokenRules } from './broken-rules.ts';

const book = [...sampleBook(3_000)];
const rows = await rowsOf(book);

test('no story of the book breaks a rule of the business', () => {
  expect(book.flatMap((chapter) => brokenRules(chapter)).slice(0, 20)).toEqual([]);
});

test('no portfolio far beyond the default book breaks one either, whole or cut short', () => {
  const portfolio = fc.tuple(fc.integer({ min: 30, max: 7_999 }), fc.integer({ min: 1, max: 100 }));
  fc.assert(
    fc.property(portfolio, ([index, policies]) => {
      const chapter = tellPortfolio(index, policies);
      expect(chapter.stories.flatMap((story) => story.policies)).toHaveLength(policies);
      expect(brokenRules(chapter)).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test('the rules see a cent too much and a claim before the policy', () => {
  const chapter = structuredClone(tellPortfolio(1));
  const policy = chapter.stories.flatMap((story) => story.policies).find(({ claims }) => claims.length > 0)!;
  Object.assign(policy, { premium: policy.premium + 1 });
  Object.assign(policy.claims[0]!, { incidentAt: policy.startAt - 1 });
  const sentences = brokenRules(chapter);
  expect(sentences).toContain(`${policy.number}: its coverages add up to its premium`);
  expect(sentences).toContain(`${policy.claims[0]!.number}: happened in the term`);
});

test('the default book has 3,000 policies of about 2,000 customers', () => {
  expect(rows.get('policies.policies')).toHaveLength(3_000);
  expect(rows.get('customers.customers')!.length).toBeGreaterThan(1_900);
  expect(rows.get('customers.customers')!.length).toBeLessThan(2_200);
});

test('the book is the same every time, and a smaller one is its beginning', () => {
  expect(tellPortfolio(3)).toEqual(book[4]);
  expect([...sampleBook(200)]).toEqual(book.slice(0, 3));
});

test('every row fits its table: columns, words, ranges, nothing null that may not be', () => {
  const problems = domains.flatMap((domain) =>
    Object.values(domain.entities).flatMap(({ table }) => {
      const check = tableCheck(table);
      return rows.get(`${domain.name}.${check.table}`)!.flatMap((row) => {
        const text = Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, textOf(cell)]));
        return problemsOfRow(check, text).map((problem) => `${check.table}: ${problem}`);
      });
    }),
  );
  expect([...new Set(problems)]).toEqual([]);
});

test('every table has rows, and ids and business keys are there once', () => {
  for (const domain of domains) {
    for (const { table } of Object.values(domain.entities)) {
      const { name, indexes } = getTableConfig(table);
      const all = rows.get(`${domain.name}.${name}`)!;
      expect(all.length, `rows of ${name} in ${domain.name}/sample.ts`).toBeGreaterThan(0);
      const keys = [
        ['id'],
        ...indexes
          .filter(({ config }) => config.unique && config.where === undefined)
          .map(({ config }) => config.columns.map((column) => (column as { name: string }).name)),
      ];
      for (const key of keys) {
        const values = all
          .filter((row) => key.every((column) => row[column] !== null))
          .map((row) => key.map((column) => row[column]).join('|'));
        expect(new Set(values).size, `${name} (${key})`).toBe(values.length);
      }
    }
  }
});

test('no row points at one that is not there, inside a database or across', () => {
  const ids = new Map([...rows].map(([table, all]) => [table, new Set(all.map(({ id }) => id))]));
  const orphans = references().flatMap(({ name, from, column, to, when }) =>
    rows
      .get(from)!
      .filter(
        (row) =>
          (row[column] ?? null) !== null &&
          (when === undefined || row[when.column] === when.word) &&
          !ids.get(to)!.has(row[column]!),
      )
      .map((row) => `${name} of ${row.id}`),
  );
  expect(references().length).toBeGreaterThan(60);
  expect(orphans.slice(0, 20)).toEqual([]);
});

test('every state of claims, policies, quotes and invoices occurs', () => {
  const words = {
    'claims.claims': 'Claim',
    'policies.policies': 'Policy',
    'quotes.quotes': 'Quote',
    'finance.invoices': 'Invoice',
    'finance.payments': 'Payment',
  };
  for (const [table, entity] of Object.entries(words)) {
    const declared = domains
      .flatMap((domain) => Object.entries(domain.entities))
      .find(([name]) => name === entity)![1];
    const status = getTableConfig(declared.table).columns.find(({ name }) => name === 'status')!;
    expect([...new Set(rows.get(table)!.map((row) => String(row.status)))].sort(), table).toEqual(
      [...status.enumValues!].sort(),
    );
  }
});

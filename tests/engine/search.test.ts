import { describe, expect, test } from 'vitest';
import { unguarded } from '../../subgraphs/_engine/guard.ts';
import { buildModels } from '../../subgraphs/_engine/link.ts';
import { printSearch, readSearch, searchable } from '../../subgraphs/_engine/search.ts';
import { domains } from '../../subgraphs/domains.generated.ts';

const models = buildModels(domains);
const domain = (name: string) => models.find((each) => each.name === name)!;
const print = (name: string, query: string, guard = unguarded) =>
  printSearch(domain(name), searchable(domain(name), guard), readSearch(query), 20, guard);

describe('a query', () => {
  test('is read without needless space', () => {
    expect(readSearch('  GARCÍA   Ñúñez ')).toEqual({ whole: 'GARCÍA Ñúñez', words: ['GARCÍA', 'Ñúñez'] });
  });

  test.each([
    ['', /three letters or digits in a row/],
    ['ab c', /three letters or digits in a row/],
    ['x'.repeat(101), /at most 8 words and 100 characters/],
    ['a b c d e f g h iii', /at most 8 words/],
    ['abc\0', /is no text/],
    ['--- %%%', /three letters or digits/],
    ['1-2-3', /three letters or digits/],
  ])('is refused in a sentence: %j', (query, sentence) => {
    expect(() => readSearch(query)).toThrow(sentence);
  });
});

describe('a statement', () => {
  test('is one for all entities of a database, and is the same for other words', () => {
    const { text, parameters } = print('finance', 'REC-2025');
    expect(text.match(/union all/g)).toHaveLength(1);
    expect(text).toContain('from "invoices" t');
    expect(text).toContain('from "payments" t');
    expect(print('finance', 'PAY-1999').text).toBe(text);
    expect(parameters).toContain('%REC-2025%');
  });

  test('takes signs of a pattern for what they are', () => {
    expect(print('claims', '100%_\\').parameters).toContain('%100\\%\\_\\\\%');
  });

  test('leaves out what the caller may not read, and rows he may not see', () => {
    const nobody = (type: string) =>
      type === 'Invoice' ? { unreadable: new Set(['invoiceNumber']) } : undefined;
    expect(print('finance', 'abc', nobody).text).not.toContain('"invoices"');
    const own = (type: string) => (type === 'Claim' ? { where: { policyId: { eq: 'p1' } } } : undefined);
    expect(print('claims', 'abc', own).parameters).toContain('p1');
  });
});

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
  test('is read without case, accents and needless space', () => {
    expect(readSearch('  GARCÍA   Ñúñez ')).toEqual({ whole: 'garcia nunez', words: ['garcia', 'nunez'] });
  });

  test.each([
    ['', /at least 3 letters/],
    ['ab c', /at least 3 letters/],
    ['x'.repeat(101), /at most 8 words and 100 characters/],
    ['a b c d e f g h iii', /at most 8 words/],
    ['abc\0', /at most/],
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
    expect(parameters).toContain('%rec-2025%');
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

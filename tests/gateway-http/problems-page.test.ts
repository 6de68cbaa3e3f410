import { expect, test } from 'vitest';
import { problems } from '../../subgraphs/_engine/problems.ts';
import { renderProblemTable } from '../../subgraphs/_engine/problems-page.ts';

test('the page of problems has a line for each', () => {
  const table = renderProblemTable();
  expect(table).toContain(
    '| `TIMEOUT` | This field took longer than its deadline. Ask for less, or filter by an indexed field. | yes | 0.1 |',
  );
  expect(table.trim().split('\n')).toHaveLength(Object.keys(problems).length + 2);
});

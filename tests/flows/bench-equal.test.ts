import { afterAll, expect, test } from 'vitest';
import { collectRows } from '../../subgraphs/_platform/databases/rows.ts';
import { startHandWritten } from '../bench/hand-written.ts';
import { questionsOver } from '../bench/questions.ts';
import { askOnce } from '../bench/targets.ts';
import { world } from '../world.ts';

// The bench compares the graph with a handler written by hand. That means something only while both answer alike.

const { gateway, addresses, databases } = await world();
const { url } = await gateway();
const handWritten = await startHandWritten(addresses, 'bench-equal');
afterAll(() => handWritten.close());

const numbers = collectRows();
const text = 'select "policyNumber" from policies order by 1';
await databases().get('policies')!.run({ text, parameters: [] }, numbers);
const questions = questionsOver(numbers.rows.map(([number]) => number!));

test.each(questions)('graph and hand-written handler answer $name alike', async (question) => {
  for (let n = 0; n < 25; n++) {
    const answer = await askOnce(url, 'gateway', question, n);
    expect(answer).toEqual(await askOnce(handWritten.url, 'hand-written', question, n));
  }
});

test.each(questions)('$name is answered with rows', async (question) => {
  expect(JSON.stringify(await askOnce(url, 'gateway', question, 0)).length).toBeGreaterThan(1_000);
});

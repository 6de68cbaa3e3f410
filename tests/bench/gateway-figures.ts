import { compose } from '../../gateway/compose.ts';
import { readSdl } from '../../gateway/subgraphs.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { openConnection } from './client.ts';
import { oneByOne } from './loops.ts';
import type { Target } from './processes.ts';
import type { Question } from './questions.ts';
import { median } from './statistics.ts';
import { askingOf } from './targets.ts';

const DOCUMENTS = 15;

/** Asks a handler that has just started its first question, and tells how long the answer took. */
export async function timeFirstAnswer({ name, url }: Target, question: Question): Promise<number> {
  const connection = await openConnection(url);
  const { latenciesMs } = await oneByOne(connection, { asking: askingOf(name, question), next: 0 }, 1);
  connection.close();
  return latenciesMs[0]!;
}

/** How long the graph takes for a document it never saw, which it has to plan, and for the same question again. */
export async function timeDocuments(
  { url }: Target,
  question: Question,
): Promise<{ unseenMs: number; seenMs: number }> {
  const connection = await openConnection(url);
  const unseen: number[] = [];
  for (let n = 0; n < DOCUMENTS; n++) {
    const document = `${question.document}\n# variant ${n}`;
    const asking = askingOf('gateway', { ...question, document });
    unseen.push(...(await oneByOne(connection, { asking, next: n }, 1)).latenciesMs);
  }
  const asking = askingOf('gateway', question);
  const seen = await oneByOne(connection, { asking, next: 0 }, DOCUMENTS);
  connection.close();
  return { unseenMs: median(unseen), seenMs: median(seen.latenciesMs) };
}

/** How long it takes to compose all subgraphs into the supergraph. */
export function timeComposition(): number {
  const subgraphs = new Map(
    [...domains.map(({ name }) => name), '_graph'].map((name) => [name, readSdl(name)]),
  );
  const startedAt = performance.now();
  compose(subgraphs);
  return performance.now() - startedAt;
}

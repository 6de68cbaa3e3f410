import { divide } from '../distributed/divide.ts';
import { keepGroup } from '../distributed/keep-group.ts';
import type { GroupOrder } from '../distributed/serve-group.ts';
import { subgraphNames } from '../subgraph-names.ts';
import { print, step } from './progress.ts';
import type { Shutdown } from './shutdown.ts';

/** Starts the processes that serve the subgraphs, a line for each; answers where each subgraph takes operations. */
export async function openGroups(
  order: Pick<GroupOrder, 'addresses' | 'cursorKey' | 'logLevel'>,
  count: number,
  shutdown: Shutdown,
): Promise<ReadonlyMap<string, string>> {
  const urls = new Map<string, string>();
  const groups = divide(subgraphNames, count).map((names) => {
    const starting = keepGroup({ ...order, names, host: '127.0.0.1', port: 0 }, print);
    // A promise that nobody waits for yet must not count as forgotten.
    starting.catch(() => {});
    return { names, starting };
  });
  shutdown.atEnd(() =>
    Promise.all(
      groups.map(({ starting }) =>
        starting.then(
          (group) => group.close(),
          () => {},
        ),
      ),
    ),
  );
  for (const { names, starting } of groups)
    await step(async () => {
      const { url } = await starting;
      for (const name of names) urls.set(name, `${url}/${name}`);
      return `${names.length} subgraphs on port ${new URL(url).port}: ${names.slice(0, 3).join(', ')} …`;
    });
  return urls;
}

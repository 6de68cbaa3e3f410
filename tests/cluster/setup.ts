import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the keeper answers; asking it starts the cluster. */
    readonly keeper: string;
  }
}

/**
 * Starts the keeper of the throw-away cluster and tells the tests where it listens. The keeper is a process of its
 * own, outside the terminal's group: it cleans up when this process ends, however it ends.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keeper = fork(`${import.meta.dirname}/keeper.ts`, { detached: true });
  const ended = once(keeper, 'exit');
  const first = await Promise.race([once(keeper, 'message'), ended]);
  if (typeof first[0] !== 'string')
    throw new Error(`The keeper of the test cluster ended with code ${first[0]}.`);
  project.provide('keeper', first[0]);
  return async () => {
    if (keeper.connected) keeper.disconnect();
    await ended;
  };
}

import type { CursorSigner } from './cursor.ts';
import type { Picked } from './pick.ts';
import type { Plan } from './plan.ts';
import { type PrintedStatement, print } from './print.ts';
import { openRowStore, type RowReceiver, type RowStore } from './row-store.ts';

/** What the engine needs of a database: the one impure step. `_platform/databases` provides it. */
export interface StatementRunner {
  run(
    statement: {
      readonly text: string;
      readonly parameters: readonly (string | null)[];
      readonly keyed?: boolean;
    },
    sink: RowReceiver,
    options?: { readonly signal?: AbortSignal },
  ): Promise<void>;
}

/** For `_graph`, which belongs to no domain and finds the database of a row by itself. */
export const noDatabase: StatementRunner = {
  run: () => Promise.reject(new Error('this subgraph has no database of its own')),
};

/** One statement on its way through the engine, for `npm run explain` and for tests. */
export interface Trace {
  readonly domain: string;
  readonly picked: readonly Picked[];
  readonly plan: Plan;
  readonly statement: PrintedStatement;
}

export interface RunContext {
  readonly database: StatementRunner;
  readonly signer: CursorSigner;
  readonly signal?: AbortSignal | undefined;
  readonly onTrace?: ((trace: Trace) => void) | undefined;
}

/** Prints a plan, runs it as one statement and collects its rows. Rejects with what the database rejects with. */
export function run(plan: Plan, picked: readonly Picked[], context: RunContext): Promise<RowStore> {
  return runPrinted({ plan, picked, statement: plan.levels.length > 0 ? print(plan) : nothing }, context);
}

const nothing: PrintedStatement = { text: '', parameters: [], keyed: false };

/** Runs a plan that is printed already. */
export async function runPrinted(
  { plan, picked, statement }: Omit<Trace, 'domain'>,
  context: RunContext,
): Promise<RowStore> {
  const { store, sink } = openRowStore(plan, context.signer);
  // A list of which only `__typename` is asked reads nothing.
  if (plan.levels.length === 0) return store;
  context.onTrace?.({ domain: plan.domain, picked, plan, statement });
  await context.database.run(statement, sink, context.signal ? { signal: context.signal } : {});
  return store;
}

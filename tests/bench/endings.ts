import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';

/** Registers what has to be ended; the last registered ends first. */
export type AtEnd = (work: () => Promise<unknown>) => void;

/**
 * Runs `work` and ends what it opened, also when it fails, is interrupted, or takes too long. Answers the exit code;
 * rejects with the error of `work`, or with an OperatorError when its time was over.
 */
export async function runToTheEnd(work: (atEnd: AtEnd) => Promise<void>, limitMs: number): Promise<number> {
  const endings: (() => Promise<unknown>)[] = [];
  const { promise: cut, resolve: interrupt, reject: fail } = Promise.withResolvers<number>();
  const onSignal = (signal: NodeJS.Signals) => {
    // What is cut off fails in its own ways, which are of no interest.
    process.on('unhandledRejection', () => undefined);
    interrupt(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const limit = setTimeout(
    () => fail(new OperatorError(`It took longer than ${limitMs / 60_000} minutes.`)),
    limitMs,
  );
  try {
    return await Promise.race([work((ending) => void endings.push(ending)).then(() => 0), cut]);
  } finally {
    clearTimeout(limit);
    for (const ending of endings.toReversed()) await ending();
  }
}

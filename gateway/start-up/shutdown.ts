import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { print, printError } from './progress.ts';

/** npm passes on the Ctrl-C that the terminal has already sent to everybody, so one press arrives twice. */
const samePressMs = 1_000;

/** What a run has opened, and the one way to end it all. */
export interface Shutdown {
  /** Whether the end has begun: failures of what still runs are then of no interest. */
  readonly begun: boolean;
  /** Adds something to end; the last added ends first. A failure in it is printed and does not keep the others from ending. */
  atEnd(work: () => Promise<unknown>): void;
  /** The same for something that is still being opened: the end waits for it; one that failed has nothing to end. */
  atEndOf<T>(opening: Promise<T>, close: (opened: T) => Promise<unknown>): void;
  /** Ends everything and the process. The first call decides the exit code. */
  end(exitCode: number): Promise<void>;
}

/** Ends the run on Ctrl-C, SIGTERM and a closed terminal (exit code 0), and on an error nobody caught (1). */
export function watchForTheEnd(): Shutdown {
  const endings: (() => Promise<unknown>)[] = [];
  let begunAt: number | undefined;
  const end = async (exitCode: number) => {
    if (begunAt !== undefined) return;
    begunAt = performance.now();
    // What is added while the end runs still gets its turn.
    for (let work = endings.pop(); work; work = endings.pop()) {
      await work().catch((error) => printError(`While stopping: ${sentenceOf(error)}`));
    }
    process.exit(exitCode);
  };
  const onSignal = () => {
    if (begunAt === undefined) {
      print('Stopping …');
      void end(0);
    } else if (performance.now() - begunAt > samePressMs) {
      printError('Stopped at once. PostgreSQL may still run; the next start takes it over.');
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  const onError = (error: unknown) => {
    printError(sentenceOf(error));
    void end(1);
  };
  process.on('uncaughtException', onError);
  process.on('unhandledRejection', onError);
  // A closed pipe at our output (`npm start | head`) is no reason to leave the server running.
  process.stdout.on('error', () => {});
  return {
    get begun() {
      return begunAt !== undefined;
    },
    atEnd: (work) => void endings.push(work),
    atEndOf: (opening, close) => void endings.push(() => opening.then(close, () => {})),
    end,
  };
}

/** An operator's error is a sentence; anything else is ours and shows where it came from. */
export function sentenceOf(error: unknown): string {
  if (error instanceof OperatorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

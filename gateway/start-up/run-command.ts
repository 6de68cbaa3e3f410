import { printError } from './progress.ts';
import { type Shutdown, sentenceOf, watchForTheEnd } from './shutdown.ts';

/** A program that serves until it is told to end. */
export interface Command<Settings> {
  /** Reads what was asked for. @throws OperatorError that says what is wrong with it */
  read(): Settings | 'help';
  readonly help: string;
  start(settings: Settings, shutdown: Shutdown): Promise<void>;
}

/** Runs a program until Ctrl-C or SIGTERM. Sets the exit code; never rejects. */
export async function runCommand<Settings extends object>(command: Command<Settings>): Promise<void> {
  let settings: Settings | 'help';
  try {
    settings = command.read();
  } catch (error) {
    printError(sentenceOf(error));
    process.exitCode = 1;
    return;
  }
  if (settings === 'help') {
    process.stdout.write(command.help);
    return;
  }
  const shutdown = watchForTheEnd();
  try {
    await command.start(settings, shutdown);
  } catch (error) {
    // Once the end has begun, what it cut off fails by itself.
    if (shutdown.begun) return;
    printError(sentenceOf(error));
    await shutdown.end(1);
  }
}

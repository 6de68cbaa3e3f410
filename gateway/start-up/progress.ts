import { performance } from 'node:perf_hooks';

const isTerminal = process.stdout.isTTY === true;
const width = 72;

/** What a step may say while it runs; only a terminal shows it, in place. */
export type Say = (text: string) => void;

/** Runs one step of the start and prints one line with what `work` answers and how long it took. */
export async function step(work: (say: Say) => Promise<string>): Promise<void> {
  const start = performance.now();
  const text = await work(sayInPlace);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`  ${text.padEnd(width)} ${seconds.padStart(5)} s`);
}

/** Prints one line. */
export function print(line: string): void {
  process.stdout.write(`${isTerminal ? '\r\u001b[K' : ''}${line}\n`);
}

/** Prints one line where errors go. */
export function printError(line: string): void {
  if (isTerminal) sayInPlace('');
  process.stderr.write(`${line}\n`);
}

function sayInPlace(text: string): void {
  if (isTerminal) process.stdout.write(`\r\u001b[K${text && `  ${text}`}`);
}

import { once } from 'node:events';
import { createWriteStream, openSync, realpathSync } from 'node:fs';
import { OperatorError } from '../../operator-error.ts';

/** Where rows go that do not fit: a CSV of line number and reason. */
export interface Rejects {
  readonly count: number;
  reject(line: number, reason: string): void;
  close(): Promise<void>;
}

/**
 * Opens a file for rejected rows; nothing is written without a file, and the first few are kept to be shown. `inputs`
 * are files it must not overwrite. Throws an OperatorError where it is one of them or cannot be written.
 */
export function openRejects(
  file: string | undefined,
  inputs: readonly string[] = [],
): Rejects & { readonly first: readonly string[] } {
  const stream = file === undefined ? undefined : createWriteStream(file, { fd: emptied(file, inputs) });
  stream?.write('line,reason\n');
  const first: string[] = [];
  let count = 0;
  return {
    first,
    get count() {
      return count;
    },
    reject: (line, reason) => {
      count++;
      if (first.length < 5) first.push(`line ${line}: ${reason}`);
      stream?.write(`${line},"${reason.replaceAll('"', '""')}"\n`);
    },
    close: async () => {
      if (stream === undefined) return;
      stream.end();
      await once(stream, 'close');
    },
  };
}

function emptied(file: string, inputs: readonly string[]): number {
  try {
    if (placeOf(file) !== undefined && inputs.some((input) => placeOf(input) === placeOf(file)))
      throw new OperatorError(`--rejects ${file} would overwrite what is loaded. Name another file.`);
    return openSync(file, 'w');
  } catch (error) {
    if (error instanceof OperatorError) throw error;
    throw new OperatorError(`The rejects file cannot be written: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

/** Where a file really lies; undefined for one that is not there, which nothing can overwrite. */
function placeOf(file: string): string | undefined {
  try {
    return realpathSync(file);
  } catch {
    return undefined;
  }
}

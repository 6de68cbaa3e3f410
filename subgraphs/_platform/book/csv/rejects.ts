import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Where rows go that do not fit: a CSV of line number and reason. */
export interface Rejects {
  readonly count: number;
  reject(line: number, reason: string): void;
  close(): Promise<void>;
}

/** Opens a file for rejected rows; nothing is written without a file, and the first few are kept to be shown. */
export function openRejects(file: string | undefined): Rejects & { readonly first: readonly string[] } {
  const stream = file === undefined ? undefined : createWriteStream(file);
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

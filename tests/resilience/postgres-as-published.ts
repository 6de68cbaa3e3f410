import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const patch = join(import.meta.dirname, '../../subgraphs/_platform/patches/postgres@3.4.9.patch');

/** A copy of postgres.js with our repairs taken out again; only the row sink stays, because our code needs it. */
export interface Copy {
  readonly entry: string;
  remove(): void;
}

/** Makes the copy in a temporary folder. Throws when a hunk of the patch does not stand in the installed files. */
export function postgresAsPublished(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-as-published-'));
  const installed = join(dirname(createRequire(import.meta.url).resolve('postgres')), '../..');
  cpSync(join(installed, 'src'), join(folder, 'src'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const { file, before, after } of hunks(readFileSync(patch, 'utf8'))) {
    if (!file.startsWith('src/') || after.includes('sink.row(')) continue;
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(after).length !== 2) throw new Error(`A hunk is not in ${file} exactly once:\n${after}`);
    writeFileSync(
      path,
      text.replace(after, () => before),
    );
  }
  return {
    entry: join(folder, 'src/index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

interface Hunk {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

function hunks(text: string): Hunk[] {
  return text.split(/^diff --git /m).flatMap((section) => {
    const file = /^\+\+\+ b\/(.*)$/m.exec(section)?.[1] ?? '';
    return section
      .split(/^@@.*\n/m)
      .slice(1)
      .map((body) => ({ file, before: side(body, '-'), after: side(body, '+') }));
  });
}

/** @returns the lines of a hunk that stand on one side, without their mark */
function side(body: string, mark: '-' | '+'): string {
  const lines = body.split('\n').filter((line) => line.startsWith(' ') || line.startsWith(mark));
  return lines.map((line) => line.slice(1)).join('\n');
}

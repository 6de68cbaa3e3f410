import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isAlive, startedAt } from './processes.ts';

/** The claim of this process on a data folder, or the id of the living process that holds it. */
export type Claim = { readonly mine: true; release(): void } | { readonly mine: false; readonly pid: number };

/**
 * Claims a data folder for this process, so that two runs neither build it at once nor stop each other's server.
 * The claim of a process that is gone (killed, or the machine restarted) is taken over.
 */
export function claim(dataFolder: string): Claim {
  const file = `${dataFolder}.owner`;
  for (;;) {
    if (create(file)) return { mine: true, release: () => rmSync(file, { force: true }) };
    const [pid = 0, started] = read(file);
    if (pid > 0 && isAlive(pid) && startedAt(pid) === started) return { mine: false, pid };
    rmSync(file, { force: true });
  }
}

/** Written apart and linked into place, so that nobody reads a claim that is half written. */
function create(file: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${process.pid} ${startedAt(process.pid)}\n`, { mode: 0o600 });
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(file: string): [number?, string?] {
  try {
    const [pid, started = ''] = readFileSync(file, 'utf8').trim().split(' ');
    return [Number(pid), started];
  } catch {
    return [];
  }
}

import { existsSync, readFileSync } from 'node:fs';
import type { ProcessFigures } from '../served.ts';

/** The system counts a process's time in these. */
const TICK_MICROSECONDS = 10_000;

/** Of a process that does not answer wishes, as Linux counts it; zeros where the system has no /proc. */
export async function watchProcess(pid: number): Promise<ProcessFigures> {
  if (!existsSync(`/proc/${pid}/stat`)) return { cpuMicroseconds: 0, residentBytes: 0, peakResidentBytes: 0 };
  // What stands before the last parenthesis is the process's name, which may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) =>
    1_024 * Number(new RegExp(`^${name}:\\s*(\\d+) kB$`, 'm').exec(status)?.[1]);
  return {
    cpuMicroseconds: (Number(fields[11]) + Number(fields[12])) * TICK_MICROSECONDS,
    residentBytes: bytes('VmRSS'),
    peakResidentBytes: bytes('VmHWM'),
  };
}

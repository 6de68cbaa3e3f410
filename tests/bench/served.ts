import { once } from 'node:events';
import { Session } from 'node:inspector/promises';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';

/** What the bench may ask one of its handlers. */
export type Wish = 'figures' | 'start profile' | 'stop profile';

/** Of one process since its start, all threads included. */
export interface ProcessFigures {
  readonly cpuMicroseconds: number;
  readonly residentBytes: number;
  readonly peakResidentBytes: number;
}

/** How often a profile looks what runs. */
const SAMPLE_MICROSECONDS = 250;

/**
 * The whole of a process that the bench measures: gets from its parent what to serve, opens the handler, tells where it
 * listens, answers wishes, and ends with its parent.
 */
export async function serveForBench<Given = readonly DatabaseAddress[]>(
  open: (given: Given) => Promise<{ url: string; close(): Promise<void> }>,
): Promise<void> {
  // A terminal sends Ctrl-C to all; the parent ends this process when its turn comes.
  process.on('SIGINT', () => undefined);
  const [given] = (await once(process, 'message')) as [Given];
  const running = await open(given);
  const profiler = new Session();
  process.on('message', async (wish: Wish) => process.send?.(await fulfil(wish, profiler)));
  process.once('disconnect', () => void running.close().then(() => process.exit()));
  process.send?.(running.url);
}

async function fulfil(wish: Wish, profiler: Session): Promise<unknown> {
  switch (wish) {
    case 'figures':
      return figures();
    case 'start profile':
      profiler.connect();
      await profiler.post('Profiler.enable');
      await profiler.post('Profiler.setSamplingInterval', { interval: SAMPLE_MICROSECONDS });
      await profiler.post('Profiler.start');
      return true;
    case 'stop profile':
      return (await profiler.post('Profiler.stop')).profile;
  }
}

function figures(): ProcessFigures {
  const { user, system } = process.cpuUsage();
  return {
    cpuMicroseconds: user + system,
    residentBytes: process.memoryUsage.rss(),
    peakResidentBytes: process.resourceUsage().maxRSS * 1024,
  };
}

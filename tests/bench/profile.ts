import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sum } from './statistics.ts';

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

/** What V8's profiler gives, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: Frame;
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds between a sample and the one before. */
  readonly timeDeltas?: readonly number[];
}

/** Time of something, as a part of the time in which the process was not idle. */
export interface Cost {
  readonly name: string;
  readonly share: number;
}

/** A part of the program: a package of npm, a folder of ours, Node itself. */
export interface PartCost extends Cost {
  /** The functions that take most of it. */
  readonly functions: readonly Cost[];
}

export interface ProfileSummary {
  /** By who does the work: time in a function itself, without those it calls. Largest first. */
  readonly parts: readonly PartCost[];
  /** By who causes it: time in a function and all it calls. Largest first. */
  readonly callers: readonly Cost[];
}

const root = `${import.meta.dirname}/../..`;
/** What is no work of the gateway's: waiting, and the profiler itself. */
const isIdle = ({ functionName, url }: Frame) =>
  functionName === '(idle)' || functionName === '(root)' || url.includes('inspector');

/** Sums a profile up by parts of the program. */
export function summariseProfile(profile: CpuProfile): ProfileSummary {
  const self = selfTimes(profile);
  const frames = profile.nodes.map(({ id, callFrame }) => {
    const part = partOf(callFrame.functionName, callFrame.url);
    return {
      part,
      name: nameOf(callFrame, part),
      time: isIdle(callFrame) ? 0 : self.get(id)!,
    };
  });
  const whole = sum(frames.map(({ time }) => time)) || 1;
  const costs = (of: readonly (typeof frames)[number][], key: 'part' | 'name'): Cost[] =>
    [...Map.groupBy(of, (frame) => frame[key])]
      .map(([name, group]) => ({ name, share: sum(group.map(({ time }) => time)) / whole }))
      .sort((a, b) => b.share - a.share);
  return {
    parts: costs(frames, 'part').map((part) => ({
      ...part,
      functions: costs(
        frames.filter((frame) => frame.part === part.name),
        'name',
      ),
    })),
    callers: inclusive(profile, frames, whole),
  };
}

function selfTimes({ nodes, samples = [], timeDeltas = [] }: CpuProfile): Map<number, number> {
  const times = new Map(nodes.map(({ id }) => [id, 0]));
  samples.forEach((id, index) => void times.set(id, times.get(id)! + Math.max(0, timeDeltas[index]!)));
  return times;
}

/** A function that calls itself counts once for each time it was met. */
function inclusive(
  profile: CpuProfile,
  frames: readonly { name: string; part: string; time: number }[],
  whole: number,
): Cost[] {
  const index = new Map(profile.nodes.map(({ id }, position) => [id, position]));
  const totals = new Map<string, number>();
  const walk = (position: number, above: ReadonlySet<string>): number => {
    const { name, part, time } = frames[position]!;
    const key = `${part} ${name}`;
    const within = above.has(key) ? above : new Set(above).add(key);
    const children = profile.nodes[position]!.children ?? [];
    const total = time + sum(children.map((id) => walk(index.get(id)!, within)));
    if (within !== above) totals.set(key, (totals.get(key) ?? 0) + total);
    return total;
  };
  walk(0, new Set());
  return [...totals].map(([name, time]) => ({ name, share: time / whole })).sort((a, b) => b.share - a.share);
}

function nameOf({ functionName, lineNumber, url }: Frame, part: string): string {
  return functionName || placeOf(url, lineNumber, part);
}

function placeOf(url: string, lineNumber: number, part: string): string {
  const file = url.split('/').at(-1) ?? '';
  return file ? `a function in ${file}:${lineNumber + 1}` : `a function of ${part}`;
}

function partOf(functionName: string, url: string): string {
  if (functionName === '(garbage collector)') return 'garbage collection';
  if (url.startsWith('node:')) return 'node';
  const installed = [...url.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].map(([, name]) => name!);
  const own = installed.filter((name) => name !== '.pnpm').at(-1);
  if (own) return own;
  if (!url.startsWith('file:')) return 'native code';
  const path = relative(root, fileURLToPath(url));
  const [top = '', folder = ''] = path.split('/');
  return top === 'subgraphs' ? `${top}/${folder}` : top;
}

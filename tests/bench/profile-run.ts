import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import type { AtEnd } from './endings.ts';
import { closedLoop, openConnections } from './loops.ts';
import { CLOSED_CONNECTIONS } from './measure.ts';
import { summariseProfile } from './profile.ts';
import { percent, printProfile } from './report.ts';
import { askingOf } from './targets.ts';
import { prepare, type RunOptions } from './whole-run.ts';

const WARM_MS = 4_000;
const PROFILED_MS = 6_000;

/** How many costs the report names. */
const COSTS = 5;
/** How many callers are printed, for whoever looks closer. */
const CALLERS = 45;

/** Profiles the gateway at one question once it is warm, and answers the largest costs as Markdown. */
export async function profileRun(options: RunOptions, name: string, atEnd: AtEnd): Promise<string> {
  const { questions, setting, start } = await prepare(options, atEnd);
  const question = questions.find((each) => each.name === name);
  if (!question)
    throw new OperatorError(
      `There is no question "${name}"; there are ${questions.map((each) => each.name).join(', ')}.`,
    );
  const gateway = await start('gateway');
  const connections = await openConnections(gateway.url, CLOSED_CONNECTIONS);
  atEnd(async () => connections.forEach((connection) => void connection.close()));
  const stream = { asking: askingOf('gateway', question), next: 0 };
  await closedLoop(connections, stream, WARM_MS);
  await gateway.startProfile();
  const { requests, seconds } = await closedLoop(connections, stream, PROFILED_MS);
  const summary = summariseProfile(await gateway.stopProfile());
  options.say(`${name}: ${requests} requests in ${seconds.toFixed(1)} s under the profiler`);
  options.say('\nBy what causes the work, with all it calls:');
  for (const caller of summary.callers.slice(0, CALLERS))
    options.say(`${percent(caller.share).padStart(8)}  ${caller.name}`);
  options.say('\nBy what does the work:');
  for (const part of summary.parts.filter(({ share }) => share >= 0.005)) {
    options.say(`${percent(part.share).padStart(8)}  ${part.name}`);
    for (const each of part.functions.slice(0, 8).filter(({ share }) => share >= 0.003))
      options.say(`${percent(each.share).padStart(17)}  ${each.name}`);
  }
  return printProfile(setting, name, summary, COSTS);
}

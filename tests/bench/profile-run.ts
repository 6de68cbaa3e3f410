import type { AtEnd } from './endings.ts';
import { CLOSED_CONNECTIONS } from './lanes.ts';
import { closedLoop, openConnections } from './loops.ts';
import { type Cost, type ProfileSummary, summariseProfile } from './profile.ts';
import type { QuestionName } from './questions.ts';
import { percent, printProfile } from './report.ts';
import { askingOf } from './targets.ts';
import { prepare, type RunOptions } from './whole-run.ts';

const WARM_MS = 4_000;
const PROFILED_MS = 6_000;

/** How many costs the report names. */
const COSTS = 5;
const CALLERS = 60;
const FUNCTIONS = 8;

/** Profiles the gateway at one question once it is warm, and answers the largest costs as Markdown. */
export async function profileRun(options: RunOptions, name: QuestionName, atEnd: AtEnd): Promise<string> {
  const { questions, setting, start } = await prepare(options, atEnd);
  const question = questions.find((each) => each.name === name)!;
  const gateway = await start('gateway');
  const connections = await openConnections(gateway.url, CLOSED_CONNECTIONS);
  atEnd(async () => connections.forEach((connection) => void connection.close()));
  const stream = { asking: askingOf('gateway', question), next: 0 };
  await closedLoop(connections, stream, WARM_MS);
  await gateway.startProfile();
  const { requests, seconds } = await closedLoop(connections, stream, PROFILED_MS);
  const summary = summariseProfile(await gateway.stopProfile());
  options.say(`${name}: ${requests} requests in ${seconds.toFixed(1)} s under the profiler`);
  options.say(`the profile:\n\n${printWhole(summary)}`);
  return printProfile(setting, name, summary, COSTS);
}

/** More than the report holds, for whoever looks closer. */
function printWhole({ callers, parts }: ProfileSummary): string {
  const line = ({ name, share }: Cost, width: number) => `${percent(share).padStart(width)}  ${name}`;
  return [
    'By what causes the work, with all it calls:',
    ...callers.slice(0, CALLERS).map((caller) => line(caller, 8)),
    '\nBy what does the work:',
    ...parts
      .filter(({ share }) => share >= 0.005)
      .flatMap((part) => [
        line(part, 8),
        ...part.functions
          .slice(0, FUNCTIONS)
          .filter(({ share }) => share >= 0.003)
          .map((each) => line(each, 17)),
      ]),
  ].join('\n');
}

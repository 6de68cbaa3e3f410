import { loadavg } from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { OperatorError } from '../../subgraphs/_platform/operator-error.ts';
import { fillBook, openBenchDatabases } from './databases.ts';
import type { AtEnd } from './endings.ts';
import { timeComposition, timeDocuments, timeFirstAnswer } from './gateway-figures.ts';
import { type Contest, type Effort, measure, type QuestionFigures } from './measure.ts';
import { startTarget, type Target } from './processes.ts';
import { type Question, questionsOver } from './questions.ts';
import { printReport, type Setting } from './report.ts';
import { askOnce, type TargetName } from './targets.ts';

export interface RunOptions {
  readonly policies: number;
  readonly dataFolder: string | undefined;
  /** Takes the book in the folder as it stands. */
  readonly asIs: boolean;
  readonly effort: Effort;
  say(line: string): void;
}

/** Questions each handler answers once, before anything is timed, to see that both answer alike. */
const COMPARED = 20;

/** Measures everything, and answers the report as Markdown. */
export async function wholeRun(options: RunOptions, atEnd: AtEnd): Promise<string> {
  const { effort, say } = options;
  const { databases, questions, setting, start } = await prepare(options, atEnd);
  const [journey] = questions;
  const handWritten = await start('hand-written');
  const gateway = await start('gateway');
  const idle = { handWritten: await handWritten.figures(), gateway: await gateway.figures() };
  const firstAnswerMs = await timeFirstAnswer(gateway, journey!);
  say(`started: graph in ${gateway.startMs.toFixed(0)} ms, first answer in ${firstAnswerMs.toFixed(0)} ms`);
  for (const question of questions) await compareAnswers(gateway, handWritten, question);
  say(`both answer ${questions.length} x ${COMPARED} questions alike`);
  const contest: Contest = { admin: databases.admin, targets: { gateway, 'hand-written': handWritten } };
  const figures: QuestionFigures[] = [];
  for (const question of questions) {
    figures.push(await measure(contest, question, effort));
    say(sentenceOf(figures.at(-1)!));
  }
  const loaded = { handWritten: await handWritten.figures(), gateway: await gateway.figures() };
  const documents = await timeDocuments(gateway, journey!);
  return printReport(
    setting,
    figures,
    {
      ...{ startMs: gateway.startMs, firstAnswerMs, compositionMs: timeComposition() },
      ...{ ...documents, idle: idle.gateway, loaded: loaded.gateway },
    },
    { startMs: handWritten.startMs, idle: idle.handWritten, loaded: loaded.handWritten },
  );
}

/** Starts the server, fills it, and answers what there is to ask and how to start who is asked. */
export async function prepare({ policies, dataFolder, asIs, say }: RunOptions, atEnd: AtEnd) {
  const load = loadavg()[0]!;
  const opening = openBenchDatabases(dataFolder);
  atEnd(() => opening.then(({ close }) => close()));
  const databases = await opening;
  const numbers = await fillBook(databases, asIs ? undefined : policies, say);
  say(`PostgreSQL ${databases.version} with ${numbers.length.toLocaleString('en-GB')} policies`);
  const setting: Setting = { policies: numbers.length, postgres: databases.version, load };
  const start = async (name: TargetName): Promise<Target> => {
    const target = await startTarget(name, databases.addresses);
    atEnd(() => target.end());
    return target;
  };
  return { databases, questions: questionsOver(numbers), setting, start };
}

async function compareAnswers(gateway: Target, handWritten: Target, question: Question): Promise<void> {
  for (let n = 0; n < COMPARED; n++) {
    const answers = [gateway, handWritten].map(({ name, url }) => askOnce(url, name, question, n));
    const [graph, byHand] = await Promise.all(answers);
    if (!isDeepStrictEqual(graph, byHand))
      throw new OperatorError(
        `The two answer ${question.name} differently: ${JSON.stringify(question.variables(n))}`,
      );
  }
}

function sentenceOf({ question, ratio, targets }: QuestionFigures): string {
  const [graph, byHand] = [targets.gateway, targets['hand-written']].map(({ perSecond }) =>
    Math.round(perSecond).toLocaleString('en-GB'),
  );
  return `${question.name}: ${graph} requests/s, by hand ${byHand}: ratio ${ratio.toFixed(2)}`;
}

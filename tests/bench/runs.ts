import type { AtEnd } from './endings.ts';
import type { QuestionName } from './questions.ts';
import type { RunOptions } from './whole-run.ts';

/** Which generated section of the page a run writes, and what into it. */
export interface RunReport {
  readonly section: string;
  readonly report: string;
}

type Run = (options: RunOptions, question: QuestionName, atEnd: AtEnd) => Promise<RunReport>;

/** What can be run, by the word for it; each is loaded when it is asked for. */
export const runs: Readonly<Record<string, Run>> = {
  async run(options, _, atEnd) {
    const { wholeRun } = await import('./whole-run.ts');
    return { section: 'bench', report: await wholeRun(options, atEnd) };
  },
  async profile(options, question, atEnd) {
    const { profileRun } = await import('./profile-run.ts');
    return { section: 'profile', report: await profileRun(options, question, atEnd) };
  },
  async peers(options, _, atEnd) {
    const { peersRun } = await import('./peers/peers-run.ts');
    return { section: 'peers', report: await peersRun(options, atEnd) };
  },
  async start(options, _, atEnd) {
    const { startRun } = await import('./start/start-run.ts');
    return { section: 'start', report: await startRun(options, atEnd) };
  },
};

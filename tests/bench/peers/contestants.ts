import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphNames } from '../../../gateway/subgraphs.ts';
import { type HiveRuntime, startHive } from '../../foreign/hive.ts';
import type { BenchDatabases } from '../databases.ts';
import type { AtEnd } from '../endings.ts';
import { startProcess } from '../processes.ts';
import type { Question } from '../questions.ts';
import type { ProcessFigures } from '../served.ts';
import { type Asking, askingOf } from '../targets.ts';
import { mergeCore } from './merge.ts';
import { watchProcess } from './watch-process.ts';

/** One way to the same rows. */
export interface Contestant {
  readonly title: string;
  readonly url: string;
  asking(question: Question): Asking;
  /** Its own process, and that of the subgraphs where it has them answer. */
  readonly processes: readonly Watched[];
  /** Under which name its connections are known to PostgreSQL. */
  readonly backends: string;
}

interface Watched {
  readonly url: string;
  figures(): Promise<ProcessFigures>;
}

/** Starts everybody, the hand-written handler first. */
export async function startContestants(
  databases: BenchDatabases,
  policies: number,
  say: (line: string) => void,
  atEnd: AtEnd,
): Promise<Contestant[]> {
  const { addresses } = databases;
  const start = async (file: string, given: unknown): Promise<Watched> => {
    const served = await startProcess(join(import.meta.dirname, file), given);
    atEnd(() => served.end());
    return served;
  };
  const merged = await mergeCore(databases, policies, say);
  const subgraphs = await start('serve-subgraphs.ts', addresses);
  const urls = urlsUnder(subgraphs.url);
  const hive = async (runtime: HiveRuntime): Promise<Watched> => {
    const { url, pid, close } = await startHive(urls, runtime);
    atEnd(close);
    return { url, figures: () => watchProcess(pid) };
  };
  const alone = (title: string, name: string, served: Watched): Contestant => ({
    ...{ title, url: served.url, asking: askGraph, processes: [served], backends: `bench ${name}` },
  });
  const overHttp = (title: string, served: Watched): Contestant => ({
    ...{
      title,
      url: served.url,
      asking: askGraph,
      processes: [served, subgraphs],
      backends: 'bench subgraphs',
    },
  });
  const handWritten = await start('../serve-hand-written.ts', addresses);
  const postGraphile = await start('serve-postgraphile.ts', merged);
  return [
    {
      ...alone('hand-written', 'hand-written', handWritten),
      asking: (question) => askingOf('hand-written', question),
    },
    alone('graph, subgraphs in its process', 'gateway', await start('../serve-gateway.ts', addresses)),
    overHttp('graph, subgraphs over HTTP', await start('serve-gateway-over-http.ts', urls)),
    overHttp('`@apollo/gateway` as it comes', await start('serve-stock-gateway.ts', urls)),
    overHttp('Hive Gateway, `--jit`', await hive('javascript')),
    overHttp('Hive Gateway, planner in Rust', await hive('rust')),
    {
      ...alone('PostGraphile, one merged database', 'postgraphile', postGraphile),
      asking: (question) => askGraph({ ...question, document: inPostGraphile(question) }),
    },
  ];
}

function askGraph(question: Question): Asking {
  return askingOf('gateway', question);
}

function inPostGraphile({ name }: Question): string {
  return readFileSync(join(import.meta.dirname, `postgraphile-${name}.graphql`), 'utf8');
}

function urlsUnder(url: string): Readonly<Record<string, string>> {
  return Object.fromEntries(subgraphNames.map((name) => [name, `${url}/${name}`]));
}

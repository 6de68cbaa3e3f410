import { buildExplorer } from '../explorer-build.ts';
import { printError, step } from './progress.ts';
import { type Shutdown, sentenceOf } from './shutdown.ts';

/** A page that is being built in a process of its own, while the start goes on. */
export interface PageBuild {
  /** Reports how it went and answers the page's folder; undefined after a failure, which costs the page only. */
  finish(): Promise<string | undefined>;
}

/** Begins to build the explorer page, which takes seconds the first time and nothing later. */
export function beginPage(dataFolder: string, shutdown: Shutdown): PageBuild {
  const begin = performance.now();
  const abort = new AbortController();
  let isNew = false;
  const onProgress = () => {
    isNew = true;
  };
  const building = buildExplorer({ dataFolder, signal: abort.signal, onProgress }).then(
    (folder) => ({ folder, ms: performance.now() - begin }),
    (error: unknown) => ({ error }),
  );
  shutdown.atEnd(() => {
    abort.abort();
    return building;
  });
  const finish = async () => {
    let folder: string | undefined;
    await step(async (say) => {
      say('explorer page is being built …');
      const built = await building;
      if ('error' in built) {
        if (!shutdown.begun) printError(sentenceOf(built.error));
        return 'explorer page is missing, see above; the graph answers without it';
      }
      folder = built.folder;
      return isNew
        ? `explorer page built, beside the rest in ${(built.ms / 1000).toFixed(1)} s`
        : 'explorer page is there';
    });
    return folder;
  };
  return { finish };
}

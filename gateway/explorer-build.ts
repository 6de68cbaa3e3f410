import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeFolder } from '../subgraphs/_platform/make-folder.ts';
import { OperatorError } from '../subgraphs/_platform/operator-error.ts';

const sources = join(import.meta.dirname, 'explorer');
const bundler = join(import.meta.dirname, 'explorer-bundle.ts');

/** What ends up in the page besides our sources; Vite decides how. */
const ingredients = ['@graphiql/toolkit', 'graphiql', 'graphql', 'react', 'react-dom', 'vite'];

/** A half-built folder older than this was left by a process that was killed. */
const PARTIAL_KEPT_MS = 10 * 60_000;
/** A gateway that runs may still serve what its older sources were built into. */
const KEPT_MS = 24 * 60 * 60_000;

export interface ExplorerOptions {
  /** Where built pages are kept, one folder per state of the sources. */
  readonly dataFolder: string;
  readonly onProgress?: (line: string) => void;
  /** Ends a build that is under way. */
  readonly signal?: AbortSignal;
}

/**
 * Gives the folder with the explorer's page, after building it (about 5 s) if these sources have none yet. Removes
 * what older sources left and nobody asked for since yesterday. Rejects with a sentence when the bundler fails or the data folder cannot be written.
 */
export async function buildExplorer(options: ExplorerOptions): Promise<string> {
  const { onProgress, signal } = options;
  const dataFolder = resolve(options.dataFolder);
  const name = `explorer-${hashOfSources()}`;
  const folder = join(dataFolder, name);
  makeFolder(dataFolder);
  removeOthers(dataFolder, name);
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  onProgress?.('building the explorer page, once for these sources');
  const partial = join(dataFolder, `explorer-partial-${process.pid}`);
  try {
    await bundle(partial, signal);
    if (!existsSync(folder)) renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}

/** In a process of its own, so that neither the bundler's memory nor its crash becomes the gateway's. */
function bundle(to: string, signal?: AbortSignal): Promise<void> {
  const parameters = ['--disable-warning=ExperimentalWarning', bundler, '--from', sources, '--to', to];
  const child = spawn(process.execPath, parameters, {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(signal && { signal }),
  });
  const complaints: string[] = [];
  child.stderr.on('data', (text) => complaints.push(String(text)));
  let failure: Error | undefined;
  child.on('error', (error) => {
    failure = error;
  });
  return new Promise((done, fail) => {
    // Only a process that is gone writes no more.
    child.on('close', (code) => {
      if (code === 0) done();
      else
        fail(
          failure ?? new OperatorError(`The explorer page could not be built. ${complaints.join('').trim()}`),
        );
    });
  });
}

function hashOfSources(): string {
  const { dependencies } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const hash = createHash('sha256');
  hash.update(ingredients.map((name) => `${name} ${dependencies[name]}\n`).join(''));
  for (const path of [bundler, ...readdirSync(sources).map((file) => join(sources, file))].sort())
    hash.update(`${path.slice(import.meta.dirname.length)}\n`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

function removeOthers(dataFolder: string, name: string): void {
  for (const other of readdirSync(dataFolder)) {
    if (!other.startsWith('explorer-') || other === name) continue;
    const path = join(dataFolder, other);
    const keptMs = other.startsWith('explorer-partial-') ? PARTIAL_KEPT_MS : KEPT_MS;
    if (Date.now() - changedAt(path) > keptMs) rmSync(path, { recursive: true, force: true });
  }
}

function changedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

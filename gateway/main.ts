import { exposureOf, help, readSettings, type Settings } from './settings.ts';
import { beginPage } from './start-up/build-page.ts';
import { checkPort } from './start-up/check-port.ts';
import { loadBook } from './start-up/load-book.ts';
import { migrateDatabases } from './start-up/migrate-databases.ts';
import { openGateway } from './start-up/open-gateway.ts';
import { openServer } from './start-up/open-server.ts';
import { print, printError } from './start-up/progress.ts';
import { type Shutdown, sentenceOf, watchForTheEnd } from './start-up/shutdown.ts';

/** The whole of `npm start`: from nothing to a page that answers, until Ctrl-C. Sets the exit code; never rejects. */
export async function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  let settings: Settings | 'help';
  try {
    settings = readSettings(args, environment);
  } catch (error) {
    printError(sentenceOf(error));
    process.exitCode = 1;
    return;
  }
  if (settings === 'help') process.stdout.write(help);
  else await run(settings);
}

async function run(settings: Settings): Promise<void> {
  const shutdown = watchForTheEnd();
  try {
    await start(settings, shutdown);
  } catch (error) {
    // Once the end has begun, what it cut off fails by itself.
    if (shutdown.begun) return;
    printError(sentenceOf(error));
    await shutdown.end(1);
  }
}

async function start(settings: Settings, shutdown: Shutdown): Promise<void> {
  print('AIT-CORE Graph');
  await checkPort(settings.host, settings.port);
  const addresses = await openServer(settings, shutdown);
  const page = beginPage(settings.dataFolder, shutdown);
  await migrateDatabases(addresses);
  if (settings.samplePolicies !== undefined) await loadBook(addresses, settings.samplePolicies);
  const url = await openGateway(settings, addresses, await page.finish(), shutdown);
  if (shutdown.begun) return;
  const warning = exposureOf(settings.host);
  if (warning) print(warning);
  print(`Ready: ${url}/  (GraphQL at /graphql) — Ctrl-C stops`);
}

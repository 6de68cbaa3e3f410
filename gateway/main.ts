import { exposureOf, help, readSettings, type Settings } from './settings.ts';
import { beginPage } from './start-up/build-page.ts';
import { checkPort } from './start-up/check-port.ts';
import { loadBook } from './start-up/load-book.ts';
import { migrateDatabases } from './start-up/migrate-databases.ts';
import { openGateway } from './start-up/open-gateway.ts';
import { openServer } from './start-up/open-server.ts';
import { print } from './start-up/progress.ts';
import { runCommand } from './start-up/run-command.ts';
import type { Shutdown } from './start-up/shutdown.ts';

/** The whole of `npm start`: from nothing to a page that answers, until Ctrl-C. Sets the exit code; never rejects. */
export function main(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  return runCommand({ read: () => readSettings(args, environment), help, start });
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

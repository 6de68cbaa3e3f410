import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { scenarios } from './scenarios.ts';

// Run as a process of its own, because a driver that fails may end it:
//   node terminate-storm.ts ADDRESS-AS-JSON DRIVER-FILE [SCENARIO]
// Plays every scenario, or the one named, with that postgres.js and prints one JSON object: what went wrong by
// scenario, null when nothing.

const SCENARIO_MS_MAX = 15_000;

const [addressJson = '', driverFile = '', only] = process.argv.slice(2);
const address = JSON.parse(addressJson) as DatabaseAddress;
const { default: driver } = await import(pathToFileURL(driverFile).href);

const stray: string[] = [];
process.on('uncaughtException', (error) => stray.push(`uncaught: ${error.message}`));
process.on('unhandledRejection', (error) => stray.push(`unhandled: ${String(error)}`));

const verdict: Record<string, string | null> = {};
for (const [name, play] of Object.entries(scenarios)) {
  if (only !== undefined && name !== only) continue;
  stray.length = 0;
  const late = sleep(SCENARIO_MS_MAX).then(() => `still playing after ${SCENARIO_MS_MAX} ms`);
  const wrong = await Promise.race([
    play({ address, driver }).then(
      () => null,
      (error: Error) => error.message,
    ),
    late,
  ]);
  await sleep(20);
  verdict[name] = [wrong, ...stray].filter((text) => text !== null).join('; ') || null;
}
process.stdout.write(`${JSON.stringify(verdict)}\n`, () => process.exit());

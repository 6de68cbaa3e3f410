import { type MigrationReport, migrate } from '../../migrations/runner.ts';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { step } from './progress.ts';

/** Makes missing databases and applies pending migrations. */
export function migrateDatabases(addresses: readonly DatabaseAddress[]): Promise<void> {
  return step(async (say) => {
    const reports = await migrate(addresses, {
      onProgress: (domain, applied, pending) =>
        say(`${domain}: ${applied} of ${applied + pending} migrations …`),
    });
    return describe(reports);
  });
}

function describe(reports: readonly MigrationReport[]): string {
  const created = reports.filter((report) => report.created).length;
  const applied = reports.reduce((sum, report) => sum + report.applied.length, 0);
  const newer = reports.filter(({ unknown }) => unknown.length > 0).map(({ domain }) => domain);
  const what = [
    `${reports.length} databases`,
    ...(created > 0 ? [`${created} created`] : []),
    applied > 0 ? `${applied} migrations applied` : 'up to date',
    ...(newer.length > 0 ? [`newer than this release: ${newer.join(', ')}`] : []),
  ];
  return what.join(', ');
}

import { realpathSync } from 'node:fs';
import postgres from 'postgres';
import type { ServerAddress } from '../databases/addresses.ts';

/**
 * Asks a server which data folder it serves; answers its version (`18.4`) when it is this one and it answers in time,
 * undefined otherwise: another server may have got the port.
 */
export async function answersFor(
  { host, port, user, password }: ServerAddress,
  dataFolder: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const connection = postgres({
    ...{ host, port, user, database: 'postgres', max: 1, onnotice: () => {} },
    connect_timeout: timeoutMs / 1000,
    ...(password !== undefined && { password }),
  });
  const late = AbortSignal.timeout(timeoutMs);
  const ask = connection<{ folder: string; version: string }[]>`
    select current_setting('data_directory') as folder, current_setting('server_version') as version`;
  const tooLate = new Promise<never>((_, reject) =>
    late.addEventListener('abort', () => reject(late.reason)),
  );
  try {
    const [row] = await Promise.race([ask, tooLate]);
    return row && realpathSync(row.folder) === realpathSync(dataFolder)
      ? row.version.split(' ')[0]
      : undefined;
  } catch {
    return undefined;
  } finally {
    await connection.end({ timeout: 1 }).catch(() => {});
  }
}

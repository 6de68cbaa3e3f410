import type { Database } from '../../subgraphs/_platform/databases/database.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { type StubGateway, serve } from './stub-gateway.ts';

/** The real graph over databases that have no rows and count what they are asked. */
export interface SilentGateway extends StubGateway {
  /** Statements so far. */
  readonly statements: () => number;
}

/** Serves the real graph without a server behind it; closes after the file. */
export async function silentGateway(): Promise<SilentGateway> {
  let statements = 0;
  const silent = (domain: string): Database => ({
    domain,
    run: async () => {
      statements += 1;
    },
    ping: async () => {},
    close: async () => {},
  });
  const databases = new Map(domains.map(({ name }) => [name, silent(name)]));
  return { ...(await serve({ databases })), statements: () => statements };
}

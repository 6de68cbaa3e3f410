import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DatabaseAddress } from '../../../subgraphs/_platform/databases/addresses.ts';
import { foreignPackage } from '../../foreign/installed.ts';
import { serveForBench } from '../served.ts';

/** As many connections as ours and the hand-written handler may open to the ten databases for such questions. */
const CONNECTIONS = 20;

interface PostGraphile {
  postgraphile(preset: object): { createServ(grafserv: unknown): Serv };
}

interface Serv {
  addTo(server: unknown): Promise<void>;
  release(): Promise<void>;
}

process.env['GRAPHILE_ENV'] = 'production';

const { postgraphile } = foreignPackage('postgraphile') as PostGraphile;
const { PostGraphileAmberPreset } = foreignPackage('postgraphile/presets/amber') as Record<string, object>;
const { makePgService } = foreignPackage('postgraphile/adaptors/pg') as {
  makePgService(options: object): object;
};
const { grafserv } = foreignPackage('postgraphile/grafserv/node') as { grafserv: unknown };

await serveForBench(async ({ host, port, user, database }: DatabaseAddress) => {
  const poolConfig = {
    ...{ host, port, user, database, max: CONNECTIONS },
    // A connection that ends takes the count of its processor time with it.
    idleTimeoutMillis: 0,
    application_name: 'bench postgraphile',
    options: '-c TimeZone=UTC',
  };
  const serv = postgraphile({
    extends: [PostGraphileAmberPreset],
    // It orders by columns that begin an index; ours of times begin with the parent's key.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    pgServices: [makePgService({ schemas: ['public'], poolConfig })],
    grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  }).createServ(grafserv);
  const server = createServer();
  await serv.addTo(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await serv.release();
    },
  };
});

import '../../../gateway/telemetry.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { serveForBench } from '../served.ts';

// What the documentation of @apollo/gateway shows, and nothing more.

await serveForBench(async (urls: Readonly<Record<string, string>>) => {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(join(import.meta.dirname, '../../../gateway/supergraph.graphql'), 'utf8'),
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls[name] ?? '' }),
  });
  const server = new ApolloServer({ gateway, stopOnTerminationSignals: false });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, close: () => server.stop() };
});

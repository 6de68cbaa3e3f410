import { openServices } from '../../../gateway/http-lane/services.ts';
import { startGateway } from '../../../gateway/server.ts';
import { serveForBench } from '../served.ts';

await serveForBench((urls: Readonly<Record<string, string>>) =>
  startGateway({
    databases: new Map(),
    services: openServices(new Map(Object.entries(urls))),
    host: '127.0.0.1',
    port: 0,
  }),
);

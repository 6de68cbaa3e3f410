import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Nothing is loaded from elsewhere and nothing is evaluated; the editor sets styles of its own and embeds its font. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the explorer at `/` from the folder it was built into, or a page that says why it is not there. */
export function servePage(app: FastifyInstance, folder: string | undefined): void {
  if (folder === undefined || !existsSync(join(folder, 'index.html'))) {
    app.get('/', (_request, reply) =>
      reply
        .header('content-security-policy', contentSecurityPolicy)
        .type('text/html; charset=utf-8')
        .send(pageWithoutExplorer),
    );
    return;
  }
  app.register(fastifyStatic, {
    root: folder,
    // A route per file: what is not there is answered like any other wrong address.
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', contentSecurityPolicy);
      // Vite puts a hash of the contents into the name of everything in assets/.
      const hashed = path.startsWith(join(folder, 'assets'));
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

const pageWithoutExplorer = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>AIT-CORE Graph</title>
<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1rem">
<h1>AIT-CORE Graph</h1>
<p>The graph answers at <a href="/graphql">/graphql</a>, but this page, its explorer, was not built.
<p>The start of the gateway says why. Mend that, run <code>npm run setup</code> and start again:
the explorer is built at the first start and kept in the data folder.
</html>
`;

// Plain JavaScript: an old Node cannot even load a TypeScript file, so the sentence about it has to come from here.
import { existsSync } from 'node:fs';

const [major = 0] = process.versions.node.split('.').map(Number);

if (major >= 24) {
  // Without it graphql-js compares the realms of every type it meets: 4 to 6 % of the processor under load.
  process.env.NODE_ENV ??= 'production';
  const { main } = await import('./main.ts');
  await main(process.argv.slice(2), process.env);
} else {
  const brought = existsSync(new URL('../node_modules/node/bin/node', import.meta.url));
  const wayOut = brought
    ? 'Start it with `npm start`, which runs it on the Node 24 that the install brought.'
    : 'The install normally brings Node 24 as the package "node", but has none for this machine ' +
      `(${process.platform}-${process.arch}): install Node 24 from https://nodejs.org, then run \`npm start\` again.`;
  process.stderr.write(
    `AIT-CORE Graph needs Node 24 or newer and this is ${process.versions.node}. ${wayOut}\n`,
  );
  process.exitCode = 1;
}

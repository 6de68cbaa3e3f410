import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { foreignFile, foreignPackage } from './installed.ts';

/** Composes subgraphs, SDL by name, and answers SDL that holds the public schema. @throws Error where it refuses them */
export type Composer = (subgraphs: ReadonlyMap<string, string>) => Promise<string>;

interface GraphQl {
  parse(text: string): unknown;
  printSchema(schema: unknown): string;
}

const graphql = () => foreignPackage('graphql') as GraphQl;

interface Told {
  readonly message: string;
}

interface TheGuild {
  composeServices(services: readonly { name: string; url: string; typeDefs: unknown }[]): {
    readonly errors?: readonly Told[];
    readonly publicSdl?: string;
  };
}

/** `@theguild/federation-composition`, with which Hive composes. */
export const theGuild: Composer = async (subgraphs) => {
  const { composeServices } = foreignPackage('@theguild/federation-composition') as TheGuild;
  const { parse } = graphql();
  const services = [...subgraphs].map(([name, sdl]) => ({ name, url: urlOf(name), typeDefs: parse(sdl) }));
  const { errors, publicSdl } = composeServices(services);
  return publicSdl ?? refused(errors);
};

interface WunderGraph {
  federateSubgraphs(question: {
    readonly subgraphs: readonly { name: string; url: string; definitions: unknown }[];
    readonly version: string;
    readonly options: { readonly disableResolvabilityValidation: boolean };
  }): {
    readonly success: boolean;
    readonly errors?: readonly Told[];
    readonly federatedGraphClientSchema?: unknown;
  };
}

/**
 * `@wundergraph/composition`, with which Cosmo composes. Its check that every field can be reached walks every way
 * there: 13 s and 1.6 GB for eleven subgraphs, more than 4 GB for all. That check is left to the other composers.
 */
export const wunderGraph: Composer = async (subgraphs) => {
  const { federateSubgraphs } = foreignPackage('@wundergraph/composition') as WunderGraph;
  const { parse, printSchema } = graphql();
  const answer = federateSubgraphs({
    subgraphs: [...subgraphs].map(([name, sdl]) => ({ name, url: urlOf(name), definitions: parse(sdl) })),
    version: '1',
    options: { disableResolvabilityValidation: true },
  });
  return answer.success ? printSchema(answer.federatedGraphClientSchema) : refused(answer.errors);
};

const grafbaseProgram = foreignFile('@grafbase/cli-x86_64-unknown-linux-musl/grafbase');

/**
 * `grafbase compose`; undefined where its program does not run. A subgraph's name has to begin with a letter there, so
 * `_graph` goes in as `graph`. Of `@cost` and `@listSize` it only says that it does not know them.
 */
export const grafbase: Composer | undefined =
  grafbaseProgram === undefined ? undefined : (subgraphs) => composeWithGrafbase(grafbaseProgram, subgraphs);

async function composeWithGrafbase(program: string, subgraphs: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'ait-core-grafbase-'));
  try {
    const tables = [...subgraphs].map(([name, sdl]) => {
      const file = join(folder, `${name}.graphql`);
      writeFileSync(file, sdl);
      return `[subgraphs."${name.replace(/^_/, '')}"]\nurl = "${urlOf(name)}"\nschema_path = "${file}"\n`;
    });
    const config = join(folder, 'grafbase.toml');
    writeFileSync(config, tables.join('\n'));
    const { stdout } = await promisify(execFile)(program, ['--home', folder, 'compose', '-c', config], {
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout.slice(stdout.search(/^schema$/m));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Nobody listens there: composers want an address and do not ask it anything. */
function urlOf(name: string): string {
  return `http://127.0.0.1:1/${name}`;
}

function refused(errors: readonly Told[] = []): never {
  throw new Error(errors.map(({ message }) => `- ${message}`).join('\n'));
}

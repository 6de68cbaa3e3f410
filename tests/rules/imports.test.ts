import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { domainFolders, read, sourceFiles } from './files.ts';

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement =
  /(?:^|\n)\s*(import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s+)?'(\.[^']+)'|import\('(\.[^']+)'\)/g;

/** The relative imports of a source, as paths from the root. */
function importsOf(path: string, source: string): Import[] {
  return [...source.matchAll(statement)].map(([, , type, declared, dynamic]) => ({
    from: path,
    to: normalize(join(dirname(path), declared ?? dynamic ?? '')),
    typeOnly: type !== undefined,
  }));
}

/** The part of the product a file belongs to: `_engine`, `_platform`, a domain's name, `gateway` … */
function partOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  if (top !== 'subgraphs') return top;
  return folder.endsWith('.ts') ? 'index' : folder;
}

const domains = domainFolders();
const isDomain = (part: string) => domains.includes(part);

/** Which parts a part may import. `index` is the generated list of the domains. */
const mayImport: Readonly<Record<string, (to: string, typeOnly: boolean) => boolean>> = {
  _engine: (to, typeOnly) => to === '_platform' && typeOnly,
  _platform: (to) => to === '_engine' || to === 'index',
  _graph: (to) => to === '_engine' || to === '_platform',
  index: (to) => isDomain(to) || to === '_engine',
  gateway: (to) => to.startsWith('_') || to === 'index' || to === 'migrations' || isDomain(to),
  migrations: (to) => to.startsWith('_') || to === 'index' || isDomain(to),
  // It generates from everything, the index of the golden cases included.
  'codegen.ts': () => true,
  tests: () => true,
};
const domainMayImport = (to: string) => to === '_engine' || to === '_platform';

function forbidden({ from, to, typeOnly }: Import): boolean {
  const [part, target] = [partOf(from), partOf(to)];
  if (part === target) return false;
  const allowed = isDomain(part) ? domainMayImport : mayImport[part];
  return !allowed?.(target, typeOnly);
}

test('a domain imports itself, the engine and the platform; nobody imports the gateway or the tests', () => {
  const imports = sourceFiles().flatMap((path) => importsOf(path, read(path)));
  expect(imports.length).toBeGreaterThan(50);
  expect(imports.filter(forbidden).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test('the rule sees every form of import and refuses what it should', () => {
  const source = [
    "import { claims } from '../claims/tables.ts';",
    "import type { Plan } from '../../gateway/graph.ts';",
    'export {',
    '  one,',
    "} from '../_platform/databases/database.ts';",
    "const later = await import('../quotes/domain.ts');",
    "import './own.ts';",
  ].join('\n');
  const found = importsOf('subgraphs/policies/domain.ts', source);
  expect(found.map(({ to }) => to)).toEqual([
    'subgraphs/claims/tables.ts',
    'gateway/graph.ts',
    'subgraphs/_platform/databases/database.ts',
    'subgraphs/quotes/domain.ts',
    'subgraphs/policies/own.ts',
  ]);
  expect(found.map(forbidden)).toEqual([true, true, false, true, false]);
  const fromEngine = importsOf(
    'subgraphs/_engine/run.ts',
    "import type { A } from '../_platform/a.ts';\nimport { b } from '../_platform/b.ts';",
  );
  expect(fromEngine.map(forbidden)).toEqual([false, true]);
});

test('the engine names no entity: it knows nothing of insurance', async () => {
  const names: string[] = [];
  for (const folder of domains) {
    const { default: domain } = await import(`../../subgraphs/${folder}/domain.ts`);
    names.push(...Object.keys(domain.entities));
  }
  expect(names).toContain('Claim');
  const literal = new RegExp(`['"\`](${names.join('|')})['"\`]`);
  const engine = sourceFiles().filter((path) => partOf(path) === '_engine');
  const code = engine.map((path) => ({ path, text: withoutComments(read(path)) }));
  expect(code.filter(({ text }) => literal.test(text)).map(({ path }) => path)).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/.*$/gm, '');
}

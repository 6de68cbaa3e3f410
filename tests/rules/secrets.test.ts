import { getTableColumns } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { DomainDeclaration } from '../../subgraphs/_engine/domain.ts';
import { domainFolders } from './files.ts';

/** Every column no client ever sees. Adding one is free; taking one away is a decision, made here. */
const hiddenColumns = [
  'authentication.PasswordReset.token',
  'authentication.User.passwordHash',
  'authentication.UserSession.token',
  'documents.DocumentSignature.signatureData',
  'integrations.Integration.credentials',
  'integrations.Webhook.secret',
  'system-config.ApiKey.key',
  'system-config.ApiKey.secret',
  'system-config.SystemSetting.value',
];

/** Words that make a column's name suspicious. */
const secretWords = /password|secret|token|credential|salt|privateKey|signatureData|apiKey(?!Id)/i;

interface Column {
  readonly path: string;
  readonly hidden: boolean;
  readonly secret: boolean;
}

test('the hidden columns are exactly the listed ones', async () => {
  const hidden = (await columns()).filter((column) => column.hidden);
  expect(hidden.map(({ path }) => path).sort()).toEqual(hiddenColumns);
});

test('a secret column is hidden', async () => {
  const secret = (await columns()).filter((column) => column.secret);
  expect(secret.filter((column) => !column.hidden).map(({ path }) => path)).toEqual([]);
  expect(secret.length).toBeGreaterThan(0);
});

test('a column whose name sounds like a secret is hidden', async () => {
  const suspicious = (await columns()).filter(({ path }) => secretWords.test(path.split('.').at(-1) ?? ''));
  expect(suspicious.filter((column) => !column.hidden).map(({ path }) => path)).toEqual([]);
});

test('what is declared hidden or classified is a column that exists', async () => {
  const known = new Set((await columns()).map(({ path }) => path));
  const declared = (await declarations()).flatMap((domain) =>
    Object.entries(domain.entities).flatMap(([name, { options }]) =>
      [...(options.hidden ?? []), ...Object.values(options.classification ?? {}).flat()].map(
        (column) => `${domain.name}.${name}.${column}`,
      ),
    ),
  );
  expect(declared.filter((path) => !known.has(path))).toEqual([]);
});

async function columns(): Promise<Column[]> {
  return (await declarations()).flatMap((domain) =>
    Object.entries(domain.entities).flatMap(([name, { table, options }]) =>
      Object.keys(getTableColumns(table)).map((column) => ({
        path: `${domain.name}.${name}.${column}`,
        hidden: options.hidden?.includes(column) ?? false,
        secret: options.classification?.secret?.includes(column) ?? false,
      })),
    ),
  );
}

function declarations(): Promise<DomainDeclaration[]> {
  return Promise.all(
    domainFolders().map(async (folder) => (await import(`../../subgraphs/${folder}/domain.ts`)).default),
  );
}

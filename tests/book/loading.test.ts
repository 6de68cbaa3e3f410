import postgres from 'postgres';
import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { loadSampleBook, writeChapters } from '../../subgraphs/_platform/book/sample-book.ts';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { world } from '../world.ts';
import { references } from './book-rows.ts';

const { cloneOf } = await world();

async function emptyDatabases(): Promise<DatabaseAddress[]> {
  const addresses: DatabaseAddress[] = [];
  for (const { name } of domains) addresses.push(await cloneOf(name, 'template'));
  return addresses;
}

async function ask<T>(
  addresses: readonly DatabaseAddress[],
  domain: string,
  work: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const { host, port, user, database } = addresses.find((address) => address.domain === domain)!;
  const sql = postgres({ host, port, user, database, max: 1, fetch_types: false });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/** Rows of every table, and the newest transaction that wrote any of them. */
async function state(addresses: readonly DatabaseAddress[]): Promise<Record<string, string>> {
  const states: Record<string, string> = {};
  for (const { domain } of addresses) {
    await ask(addresses, domain, async (sql) => {
      const tables = await sql<
        { name: string }[]
      >`select tablename as name from pg_tables where schemaname = 'public' order by 1`;
      for (const { name } of tables) {
        const [row] = await sql<
          { text: string }[]
        >`select count(*) || ' rows, xmin ' || coalesce(max(xmin::text::bigint), 0) as text from ${sql(name)}`;
        states[`${domain}.${name}`] = row!.text;
      }
    });
  }
  return states;
}

/** What the sums of one database must be, as queries that answer the rows where they are not. */
const sums: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  policies: {
    'coverages add up to the premium':
      'select p.id from policies p join coverages c on c."policyId" = p.id group by p.id having sum(c.premium) <> p.premium',
    'terms follow each other':
      'select p.id from policies p join policies q on q.id = p."previousPolicyId" where q."endDate" <> p."startDate" or q.status <> \'RENEWED\'',
  },
  finance: {
    'lines add up to the total':
      'select i.id from invoices i left join invoice_lines l on l."invoiceId" = i.id group by i.id having i.total <> coalesce(sum(l.amount), 0) or i.total <> i.amount + i.tax',
    'commissions add up to the statement':
      'select s.id from commission_statements s join commissions c on c."statementId" = s.id group by s.id having s.total <> sum(c.amount)',
    'refunds are no larger than the payment':
      'select p.id from payments p join payments r on r."refundOfPaymentId" = p.id group by p.id having sum(r.amount) > p.amount',
    'a paid invoice was paid':
      "select i.id from invoices i join payments p on p.\"invoiceId\" = i.id where i.status = 'PAID' and p.status in ('COMPLETED', 'REFUNDED', 'PARTIALLY_REFUNDED') group by i.id having sum(p.amount) <> abs(i.total)",
  },
  claims: {
    'adjustments lead to what was approved':
      'select c.id from claims c left join claim_adjustments a on a."claimId" = c.id where c."approvedAmount" is not null and c.status <> \'REJECTED\' group by c.id having c.amount + coalesce(sum(a.amount), 0) <> c."approvedAmount"',
    'a closed claim holds no reserve':
      "select c.id from claims c join claim_reserves r on r.\"claimId\" = c.id where c.status in ('CLOSED', 'PAID') group by c.id having sum(r.amount) <> 0",
    'moments are in order':
      'select id from claims where "incidentDate" > "submittedAt" or "submittedAt" > "reviewedAt" or "reviewedAt" > "settledAt"',
  },
  documents: {
    'a document is its last version':
      'select d.id from documents d join document_versions v on v."documentId" = d.id group by d.id having max(v.version) <> d.version or not bool_or(v.hash = d.hash)',
  },
};

test('a loaded book adds up in SQL as well, and no row points at one that is not there', async () => {
  const addresses = await emptyDatabases();
  const progress: number[] = [];
  const report = await loadSampleBook(addresses, {
    policies: 200,
    onProgress: (done, total) => progress.push(done / total),
  });
  expect(report).toMatchObject({
    policies: 200,
    alreadyThere: false,
    inserted: { policies: { policies: 200 } },
  });
  expect(progress).toEqual([0.5, 1]);
  for (const [domain, queries] of Object.entries(sums)) {
    for (const [name, query] of Object.entries(queries))
      expect(await ask(addresses, domain, (sql) => sql.unsafe(query)), name).toEqual([]);
  }
  const idsOf = (table: string, column = 'id', when = '') => {
    const [domain, name] = table.split('.') as [string, string];
    return ask(addresses, domain, async (sql) =>
      (
        await sql.unsafe<{ id: string }[]>(
          `select distinct "${column}" as id from "${name}" where "${column}" is not null ${when}`,
        )
      ).map(({ id }) => id),
    );
  };
  const pointing = references();
  const known = new Map<string, Set<string>>();
  for (const to of new Set(pointing.map((edge) => edge.to))) known.set(to, new Set(await idsOf(to)));
  let followed = 0;
  for (const { name, from, column, to, when } of pointing) {
    const named = await idsOf(from, column, when && `and "${when.column}" = '${when.word}'`);
    followed += named.length;
    expect(
      named.filter((id) => !known.get(to)!.has(id)),
      name,
    ).toEqual([]);
  }
  expect(followed).toBeGreaterThan(10_000);

  const before = await state(addresses);
  expect(await loadSampleBook(addresses, { policies: 200 })).toMatchObject({ alreadyThere: true });
  const again = await writeChapters(addresses, sampleBook(200), () => {});
  expect(
    Object.values(again)
      .flatMap((tables) => Object.values(tables))
      .every((count) => count === 0),
  ).toBe(true);
  expect(await state(addresses)).toEqual(before);
}, 60_000);

test('an interrupted load is completed by the next one, and a book grows', async () => {
  const addresses = await emptyDatabases();
  const [shared, first] = [...sampleBook(200)];
  const someTables = addresses.filter(({ domain }) => !['finance', 'claims'].includes(domain));
  await writeChapters(someTables, [shared!, first!], () => {});
  await loadSampleBook(addresses, { policies: 200 });
  const reference = await emptyDatabases();
  await loadSampleBook(reference, { policies: 200 });
  const rows = async (which: readonly DatabaseAddress[]) =>
    Object.fromEntries(
      Object.entries(await state(which)).map(([table, text]) => [table, text.split(',')[0]]),
    );
  expect(await rows(addresses)).toEqual(await rows(reference));
}, 60_000);

test('a row that the database refuses is named with its reason, and nothing of its batch stays', async () => {
  const address = await cloneOf('customers', 'template');
  const [, first] = [...sampleBook(100)];
  await ask(
    [address],
    'customers',
    (sql) => sql`
    insert into customers (id, "customerNumber", type, email, phone, "identityType", "identityNumber", status, "updatedAt")
    values ('other', 'CLI-000001', 'INDIVIDUAL', 'other@correo.example', '0', 'DNI', '0', 'ACTIVE', now())`,
  );
  await expect(writeChapters([address], [first!], () => {})).rejects.toThrow(/customers_customerNumber_key/);
  expect(await ask([address], 'customers', (sql) => sql`select id from customers`)).toEqual([
    { id: 'other' },
  ]);
}, 30_000);

test('a duplicate inside a copy to an empty table is told, not waited for', async () => {
  const address = await cloneOf('customers', 'template');
  const chapter = structuredClone([...sampleBook(100)][1]!);
  Object.assign(chapter.stories[1]!.customer, { email: chapter.stories[0]!.customer.email });
  await expect(writeChapters([address], [chapter], () => {})).rejects.toThrow(/customers_email_key/);
}, 30_000);

test('a lost connection is said in a sentence, and the next load completes the book', async () => {
  const addresses = [await cloneOf('finance', 'template')];
  const chapters = [...sampleBook(400)];
  async function* cutOff() {
    for (const [i, chapter] of chapters.entries()) {
      yield chapter;
      if (i !== 3) continue;
      await ask(
        addresses,
        'finance',
        (sql) => sql`
          select pg_terminate_backend(pid) from pg_stat_activity
          where application_name = 'ait-core load' and datname = current_database()`,
      );
    }
  }
  await expect(writeChapters(addresses, cutOff(), () => {})).rejects.toThrow(/was lost. Run the load again/);
  await writeChapters(addresses, chapters, () => {});
  const rows = new Map(Object.entries(await state(addresses)));
  const whole = [await cloneOf('finance', 'template')];
  await writeChapters(whole, chapters, () => {});
  for (const [table, text] of Object.entries(await state(whole)))
    expect(rows.get(table)!.split(',')[0]).toBe(text.split(',')[0]);
}, 60_000);

test('databases that are not migrated, or not there, are named with what to do', async () => {
  const [address] = [await cloneOf('claims', 'template')];
  await ask([address], 'claims', (sql) => sql`drop table claim_documents`);
  await expect(loadSampleBook([address], { policies: 100 })).rejects.toThrow(/Migrate the databases first/);
  const missing = { ...address, database: 'ait_core_nowhere' };
  await expect(loadSampleBook([missing], { policies: 100 })).rejects.toThrow(
    /There is no database ait_core_nowhere/,
  );
  await expect(loadSampleBook([{ ...address, port: 1 }], { policies: 100 })).rejects.toThrow(
    /Nothing answers on/,
  );
}, 30_000);

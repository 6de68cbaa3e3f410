import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import postgres from 'postgres';
import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { readJourney } from './hand-written-journey.ts';
import { groupBy, nodes } from './hand-written-rows.ts';

// What a good engineer writes when these four questions are all there is to answer: one prepared statement per table,
// `= any($1)` for a page of parents, plain rows, JSON.stringify. The graph is measured against it, so it was written
// before the graph was tuned and is left alone since.

/** Connections by domain name. */
export type Databases = Readonly<Record<string, postgres.Sql>>;

export interface RunningHandWritten {
  /** `/journey`, `/page`, `/list` and `/groups` are under it; each takes its question's variables as JSON. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the four questions over the databases, on a free port. */
export async function startHandWritten(
  addresses: readonly DatabaseAddress[],
  applicationName: string,
): Promise<RunningHandWritten> {
  const databases = Object.fromEntries(
    addresses.map((address) => [address.domain, connect(address, applicationName)]),
  );
  const app = fastify();
  app.post<{ Body: { policyNumber: string } }>('/journey', async ({ body }) => ({
    data: await readJourney(databases, body.policyNumber),
  }));
  app.post<{ Body: { from: string } }>('/page', async ({ body }) => ({
    data: await readPage(databases, body.from),
  }));
  app.post<{ Body: ListVariables }>('/list', async ({ body }) => ({ data: await readList(databases, body) }));
  app.post<{ Body: Period }>('/groups', async ({ body }) => ({ data: await readGroups(databases, body) }));
  await app.listen({ host: '127.0.0.1', port: 0 });
  return {
    url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`,
    async close() {
      await app.close();
      await Promise.all(Object.values(databases).map((sql) => sql.end()));
    },
  };
}

function connect(
  { host, port, user, password, database }: DatabaseAddress,
  applicationName: string,
): postgres.Sql {
  return postgres({
    ...{ host, port, user, database, max: 2, onnotice: () => undefined },
    ...(password !== undefined && { password }),
    connection: { TimeZone: 'UTC', application_name: applicationName },
  });
}

/** A hundred policies with customer, coverages, claims and payments. */
async function readPage({ policies, customers, claims, finance }: Databases, from: string) {
  const found = await policies!`
    select id, "policyNumber", type, status, premium, "startDate", "endDate", "customerId"
    from policies where "policyNumber" >= ${from} order by "policyNumber" limit 100`;
  const ids = found.map(({ id }) => id);
  const customerIds = [...new Set(found.map(({ customerId }) => customerId))];
  const [people, covers, losses, paid] = await Promise.all([
    customers!`
      select id, "customerNumber", "firstName", "lastName", "companyName"
      from customers where id = any(${customerIds})`,
    policies!`
      select "policyId", name, "limit", premium from coverages where "policyId" = any(${ids}) order by id`,
    claims!`
      select "policyId", "claimNumber", type, status, amount, "submittedAt"
      from claims where "policyId" = any(${ids}) order by "submittedAt", id`,
    finance!`
      select "policyId", "paymentNumber", status, amount, "dueDate"
      from payments where "policyId" = any(${ids}) order by "dueDate", id`,
  ]);
  const person = new Map(people.map(({ id, ...customer }) => [id, customer]));
  const coveragesOf = groupBy(covers, 'policyId');
  const claimsOf = groupBy(losses, 'policyId');
  const paymentsOf = groupBy(paid, 'policyId');
  const rows = found.map(({ id, customerId, ...policy }) => ({
    ...policy,
    customer: person.get(customerId) ?? null,
    coverages: nodes(coveragesOf(id), 10, ({ name, limit, premium }) => ({ name, limit, premium })),
    claims: nodes(claimsOf(id), 10, ({ policyId: _, ...claim }) => claim),
    payments: nodes(paymentsOf(id), 20, ({ policyId: _, ...payment }) => payment),
  }));
  return { policies: { nodes: rows } };
}

interface ListVariables {
  readonly statuses: readonly string[];
  readonly amount: string;
  readonly since: string;
}

/** The newest claims in some states above an amount, and how many there are. */
async function readList({ claims }: Databases, { statuses, amount, since }: ListVariables) {
  const [rows, [counted]] = await Promise.all([
    claims!`
      select "claimNumber", type, status, amount, "submittedAt" from claims
      where status = any(${statuses as string[]}) and amount >= ${amount} and "submittedAt" >= ${since}
      order by "submittedAt" desc, id limit 50`,
    claims!`
      select count(*)::int as count from claims
      where status = any(${statuses as string[]}) and amount >= ${amount} and "submittedAt" >= ${since}`,
  ]);
  return { claims: { totalCount: counted!['count'], nodes: rows } };
}

interface Period {
  readonly from: string;
  readonly until: string;
}

/** Number and amount of claims by type and month. */
async function readGroups({ claims }: Databases, { from, until }: Period) {
  const rows = await claims!`
    select type, date_trunc('month', "submittedAt", 'Europe/Madrid') as month,
      count(*)::int as count, sum(amount) as sum, max(amount) as max
    from claims where "submittedAt" >= ${from} and "submittedAt" < ${until}
    group by 1, 2 order by 1, 2 limit 1000`;
  const groups = rows.map(({ type, month, count, sum, max }) => ({
    key: { type, submittedAt: month },
    count,
    sum: { amount: sum },
    max: { amount: max },
  }));
  return { claims: { groupBy: groups } };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDatabases } from '../../subgraphs/_platform/databases/database.ts';
import { world } from '../world.ts';
import type { JourneyQuery } from './documents.generated.ts';

// The headline of the product: one query from a policy to what was paid on its claims, over ten databases.

const explorer = join(import.meta.dirname, '../../gateway/explorer');
const document = readFileSync(join(explorer, 'journey.graphql'), 'utf8');
const variables = JSON.parse(readFileSync(join(explorer, 'journey.variables.json'), 'utf8'));

type Policy = NonNullable<JourneyQuery['policyByPolicyNumber']>;

const { gateway, addresses, statements, resetStatements } = await world();
const { query } = await gateway();

/** Exact sum of decimals with two digits. */
function sum(amounts: readonly (string | null | undefined)[]): string {
  const cents = amounts.reduce((total, amount) => total + BigInt((amount ?? '0.00').replace('.', '')), 0n);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

describe('the journey of a policy', () => {
  let policy: Policy;
  let counted: Record<string, number>;
  let answer: string;

  beforeAll(async () => {
    await resetStatements();
    const { data, errors } = await query(document, variables);
    counted = await statements();
    expect(errors).toBeUndefined();
    answer = `${JSON.stringify({ data }, null, 2)}\n`;
    policy = (data as unknown as JourneyQuery).policyByPolicyNumber!;
  });

  test('answers what the README shows (npm run golden -- -u and npm run codegen renew it)', async () => {
    await expect(answer).toMatchFileSnapshot('journey.json');
  });

  test('answers every branch with real rows', () => {
    expect(policy.policyNumber).toBe(variables.policyNumber);
    expect(policy.customer?.addresses.nodes.length).toBeGreaterThan(0);
    expect(policy.agent?.agentNumber).toBeTruthy();
    expect(policy.product?.productCode).toBeTruthy();
    expect(policy.coverages.nodes.length).toBeGreaterThanOrEqual(3);
    expect(policy.quote?.quoteItems.nodes.length).toBeGreaterThan(0);
    expect(policy.quote?.underwritingCases?.nodes[0]?.riskAssessments.nodes.length).toBeGreaterThan(0);
    expect(policy.invoices?.nodes[0]?.invoiceLines.nodes.length).toBeGreaterThan(0);
    expect(policy.invoices?.nodes.flatMap(({ payments }) => payments.nodes).length).toBeGreaterThan(0);
    expect(policy.commissions?.nodes.length).toBeGreaterThan(0);
    expect(policy.reinsuranceCessions?.nodes[0]?.contract.contractNumber).toBeTruthy();
    expect(policy.documents?.nodes.length).toBeGreaterThan(0);
  });

  test('follows a claim to its reserves, adjustments, payments, recoveries, reinsurer and documents', () => {
    const claims = policy.claims?.nodes ?? [];
    const reached = (of: (claim: (typeof claims)[number]) => readonly unknown[] | undefined) =>
      expect(claims.flatMap((claim) => of(claim) ?? []).length).toBeGreaterThan(0);
    reached((claim) => claim.claimReserves.nodes);
    reached((claim) => claim.claimAdjustments.nodes);
    reached((claim) => claim.payments?.nodes.filter(({ payee }) => payee !== null));
    reached((claim) => claim.claimRecoveries.nodes);
    reached((claim) => claim.reinsuranceClaims?.nodes);
    reached((claim) => claim.documents?.nodes);
  });

  test('agrees with itself to the cent', () => {
    expect(sum(policy.coverages.nodes.map(({ premium }) => premium))).toBe(policy.premium);
    for (const { total, invoiceLines } of policy.invoices?.nodes ?? [])
      expect(sum(invoiceLines.nodes.map(({ amount }) => amount))).toBe(total);
    for (const { approvedAmount, payments } of policy.claims?.nodes ?? []) {
      const paidOut = (payments?.nodes ?? []).filter(({ direction }) => direction === 'OUT');
      const paid = sum(paidOut.map(({ amount }) => amount));
      expect(Number(paid)).toBeLessThanOrEqual(Number(approvedAmount ?? '0'));
    }
  });

  test('costs one statement per entity type of a fetch: thirteen fetches over ten databases', () => {
    expect(counted).toEqual({
      policies: 1,
      customers: 1,
      agents: 1,
      products: 1,
      quotes: 1,
      underwriting: 1,
      claims: 1,
      finance: 2,
      reinsurance: 2,
      documents: 2,
    });
  });
});

describe('with one database down', () => {
  const down = 'claims';
  const reachable = openDatabases(
    addresses.map((each) => (each.domain === down ? { ...each, port: 1 } : each)),
  );
  let degraded: Awaited<ReturnType<typeof gateway>>;

  beforeAll(async () => {
    degraded = await gateway(reachable);
    return () => Promise.all([...reachable.values()].map((database) => database.close()));
  });

  test('every other domain answers, and the null says why', async () => {
    const { data, errors } = await degraded.query(document, variables);
    const policy = (data as unknown as JourneyQuery).policyByPolicyNumber!;
    expect(policy.claims).toBeNull();
    expect(policy.customer?.customerNumber).toBeTruthy();
    expect(policy.invoices?.nodes.length).toBeGreaterThan(0);
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/does not answer/),
        path: ['policyByPolicyNumber', 'claims'],
        extensions: { code: 'DATABASE_UNAVAILABLE', requestId: expect.any(String) },
      },
    ]);
  });

  test('its own fields fail fast, with a code', async () => {
    const { errors } = await degraded.query('{ claims { nodes { id } } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('DATABASE_UNAVAILABLE');
  });
});

import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { SHOWCASE_POLICY_NUMBER } from '../../subgraphs/_platform/book/tell/showcase.ts';

const [shared, first] = [...sampleBook(100)];
const story = first!.stories[0]!;
const policy = story.policies.find(({ number }) => number === SHOWCASE_POLICY_NUMBER)!;

test('the showcase policy leads to rows on every branch of the journey', () => {
  const quote = story.quotes.find(({ policyId }) => policyId === policy.id)!;
  const claims = policy.claims;
  const counts = {
    addresses: story.customer.addresses.length,
    agent: shared!.agents.filter(({ id }) => id === policy.agentId).length,
    product: shared!.products.filter(({ id }) => id === policy.productId).length,
    coverages: policy.coverages.length,
    endorsements: policy.endorsements.length,
    risks: policy.risks.length,
    quoteItems: quote.items.length,
    assessments: quote.case!.assessments.length,
    invoiceLines: policy.invoices.flatMap(({ lines }) => lines).length,
    payments: policy.invoices.flatMap(({ payments }) => payments).length,
    commissions: policy.commissions.length,
    cessions: policy.cessions.length,
    reserves: claims.flatMap(({ reserves }) => reserves).length,
    adjustments: claims.flatMap(({ adjustments }) => adjustments).length,
    claimPayments: claims.flatMap(({ payments }) => payments).filter(({ direction }) => direction === 'OUT')
      .length,
    recoveries: claims.flatMap(({ recoveries }) => recoveries).length,
    reinsuranceClaims: claims.flatMap(({ reinsuranceClaims }) => reinsuranceClaims).length,
  };
  expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
  expect(counts).toMatchObject({ addresses: 2, agent: 1, product: 1, endorsements: 1, cessions: 1 });
  expect(policy.coverages.length).toBeGreaterThanOrEqual(4);
  expect(claims.map(({ status }) => status)).toEqual(['CLOSED', 'IN_PROGRESS', 'SETTLED']);
  expect(
    new Set(claims.flatMap(({ recoveries }) => recoveries.map(({ kind }) => kind))).size,
  ).toBeGreaterThanOrEqual(2);
});

test('documents hang on the showcase policy, its claims, customer, quote, case and endorsement', () => {
  const kinds = new Set(story.documents.map(({ relatedType }) => relatedType));
  expect([...kinds].sort()).toEqual([
    'CLAIM',
    'CUSTOMER',
    'ENDORSEMENT',
    'POLICY',
    'QUOTE',
    'UNDERWRITING_CASE',
  ]);
  expect(story.documents.some(({ signatures }) => signatures.length > 0)).toBe(true);
  expect(story.documents.some(({ versions }) => versions.length > 1)).toBe(true);
});

test('the showcase continues an earlier policy', () => {
  expect(story.policies.map(({ status }) => status)).toEqual(['RENEWED', 'ACTIVE']);
  expect(policy.previousPolicyId).toBe(story.policies[0]!.id);
});

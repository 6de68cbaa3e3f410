import { expect, test } from 'vitest';
import { AS_OF, DAY } from '../../subgraphs/_platform/book/calendar.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import { sumOf } from '../../subgraphs/_platform/book/money.ts';
import { rappelStatementsOf, rappelsOf } from '../../subgraphs/_platform/book/tell/rappels.ts';
import { remittancesOf } from '../../subgraphs/_platform/book/tell/remittances.ts';
import { renewalOffersOf } from '../../subgraphs/_platform/book/tell/renewal-offers.ts';
import { renewalsOf } from '../../subgraphs/_platform/book/tell/renewals.ts';
import { changeCasesOf } from '../../subgraphs/_platform/book/tell/underwriting-changes.ts';
import { inOrder } from './sentences.ts';

const portfolios = [...sampleBook(300)].slice(1);
const stories = portfolios.flatMap((chapter) => chapter.stories);
const policies = stories.flatMap((story) => story.policies);

test('premiums handed on to an insurer were collected before, each once and whole', () => {
  for (const policy of policies) {
    const collected = new Map(
      policy.invoices.flatMap(({ payments }) => payments).map((one) => [one.number, one]),
    );
    const remitted = remittancesOf(policy);
    for (const { amount, paidAt, payeeId, metadata } of remitted) {
      const held = collected.get((metadata as { remits: string }).remits)!;
      expect(amount).toBe(held.amount);
      expect(paidAt!).toBeGreaterThan(held.paidAt!);
      expect(paidAt! - held.paidAt!).toBeLessThan(22 * DAY);
      expect(payeeId).toBe(policy.insurerId);
    }
  }
  expect(policies.flatMap(remittancesOf).length).toBeGreaterThan(20);
});

test('rappels add up to the statement of their insurer', () => {
  for (const { stories: told } of portfolios) {
    const rappels = told.flatMap(rappelsOf);
    const statements = rappelStatementsOf(told);
    expect(sumOf(statements, ({ total }) => total)).toBe(sumOf(rappels, ({ amount }) => amount));
    for (const { id, insurerId, total, status } of statements) {
      const own = rappels.filter(({ statementId }) => statementId === id);
      expect(sumOf(own, ({ amount }) => amount)).toBe(total);
      expect(own.every((one) => one.insurerId === insurerId && one.amount > 0)).toBe(true);
      expect(own.every((one) => (one.status === 'PAID') === (status === 'PAID'))).toBe(true);
    }
  }
});

test('offers that were bargained over stand among the quotes at the same price', () => {
  const offered = new Map(
    stories.flatMap(renewalsOf).flatMap(({ quotes }) => quotes.map((one) => [one.number, one])),
  );
  const quotes = stories.flatMap(renewalOffersOf);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { number, premium, items, history, status } of quotes) {
    expect(premium).toBe(offered.get(number)!.premium);
    expect(sumOf(items, (item) => item.premium)).toBe(premium);
    expect(inOrder([...history.map(({ at }) => at), AS_OF])).toBe(true);
    expect(status === 'ACCEPTED').toBe(offered.get(number)!.accepted === true);
  }
});

test('more capital that is not yet granted lies with an underwriter', () => {
  const cases = stories.flatMap(changeCasesOf);
  expect(cases.length).toBeGreaterThan(0);
  for (const { endorsement, case: opened } of cases) {
    expect(opened.approvedAt).toBeNull();
    expect(opened.submittedAt).toBeGreaterThanOrEqual(endorsement.createdAt);
  }
});

test('a claim of an event that was opened before names the claim that opened it', () => {
  const claims = new Map(policies.flatMap((policy) => policy.claims).map((claim) => [claim.id, claim]));
  const later = [...claims.values()].filter(({ parentClaimId }) => parentClaimId !== null);
  expect(later.length).toBeGreaterThan(0);
  for (const { parentClaimId, submittedAt, type, coverageId } of later) {
    const first = claims.get(parentClaimId!)!;
    expect(first.submittedAt).toBeLessThan(submittedAt);
    expect([first.type, first.coverageId, first.parentClaimId]).toEqual([type, coverageId, null]);
  }
});

import { getTableConfig } from 'drizzle-orm/pg-core';
import { expect, test } from 'vitest';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import type { Sample } from '../../subgraphs/_platform/book/sample.ts';
import { campaignMessagesOf } from '../../subgraphs/_platform/book/tell/campaign-messages.ts';
import { contentCategories, contentPages } from '../../subgraphs/_platform/book/tell/content-pages.ts';
import { loyaltyOf } from '../../subgraphs/_platform/book/tell/loyalty.ts';
import { leadsOf } from '../../subgraphs/_platform/book/tell/marketing.ts';
import { neighbours, referralsOf } from '../../subgraphs/_platform/book/tell/referrals.ts';
import { invitationsOf } from '../../subgraphs/_platform/book/tell/survey-responses.ts';
import { domains } from '../../subgraphs/domains.generated.ts';
import { brokenLoyalty } from './loyalty-rules.ts';
import { brokenMarketing } from './marketing-rules.ts';
import { brokenSurveys } from './survey-rules.ts';

const book = [...sampleBook(3_000)];
const names = ['marketing', 'surveys', 'referrals', 'loyalty', 'content-management'];

test('leads lead to quotes and customers, and nobody is written to who objected', () => {
  expect(book.flatMap(({ stories }) => stories.flatMap(brokenMarketing)).slice(0, 20)).toEqual([]);
});

test('points add up, and rewards are what was promised', () => {
  const sentences = book.flatMap(({ stories }) =>
    [...neighbours(stories)].flatMap(([story, next]) => brokenLoyalty(story, next)),
  );
  expect(sentences.slice(0, 20)).toEqual([]);
});

test('surveys are analysed from their answers', () => {
  expect(book.flatMap(brokenSurveys)).toEqual([]);
});

test('pages stand in sections that are there, and visitors see what is published', () => {
  const sections = new Set(contentCategories.map(({ id }) => id));
  expect(contentPages.every(({ categoryId }) => sections.has(categoryId))).toBe(true);
  const seen = contentPages.filter(({ status }) => ['PUBLISHED', 'ARCHIVED', 'SCHEDULED'].includes(status));
  expect(contentPages.filter(({ publishedAt }) => publishedAt !== null)).toEqual(seen);
});

test('the showcase has a lead, messages, referrals both open and rewarded, points redeemed, and surveys', () => {
  const [showcase, next] = book[1]!.stories;
  const account = loyaltyOf(showcase!, next)!;
  expect(leadsOf(showcase!).map(({ status }) => status)).toContain('CONVERTED');
  expect(campaignMessagesOf(showcase!).length).toBeGreaterThan(1);
  expect(referralsOf(showcase!, next).map(({ status }) => status)).toContain('ACCEPTED');
  expect(account.redemptions.map(({ status }) => status)).toContain('DELIVERED');
  expect(new Set(account.transactions.map(({ type }) => type)).size).toBeGreaterThan(3);
  const related = invitationsOf(showcase!).map(({ response }) => response?.related?.[0]);
  expect(related).toEqual(expect.arrayContaining(['CLAIM', 'RENEWAL', 'POLICY']));
});

test('every word of every state, type and channel occurs', async () => {
  const missing: string[] = [];
  for (const { name, entities } of domains.filter((domain) => names.includes(domain.name))) {
    const { default: sample } = (await import(`../../subgraphs/${name}/sample.ts`)) as { default: Sample };
    for (const { table } of Object.values(entities)) {
      const { name: of, columns } = getTableConfig(table);
      const rows = book.flatMap((chapter) => [...sample.tables[of]!(chapter)]);
      for (const { name: column, enumValues } of columns) {
        const told = new Set(rows.map((row) => row[column]));
        missing.push(
          ...(enumValues ?? []).filter((word) => !told.has(word)).map((word) => `${of}.${column}: ${word}`),
        );
      }
    }
  }
  expect(missing).toEqual([]);
});

import { expect, test } from 'vitest';
import { AS_OF } from '../../subgraphs/_platform/book/calendar.ts';
import { sampleBook } from '../../subgraphs/_platform/book/generate.ts';
import type { BookDocument } from '../../subgraphs/_platform/book/story.ts';
import { agreementsOf, insurersOf } from '../../subgraphs/_platform/book/tell/insurers.ts';
import { officePapersOf } from '../../subgraphs/_platform/book/tell/office-papers.ts';
import { papersOf } from '../../subgraphs/_platform/book/tell/papers.ts';
import { propertyValuationsOf } from '../../subgraphs/_platform/book/tell/property-history.ts';
import { broken, inOrder } from './sentences.ts';

const [shared, ...portfolios] = [...sampleBook(300)];
const stories = portfolios.flatMap((chapter) => chapter.stories);
const papers = [...officePapersOf(shared!), ...stories.flatMap(papersOf)];

function rulesOf(paper: BookDocument): string[] {
  const { number, status, signatures, uploadedAt, versions } = paper;
  return broken(number, {
    'lies in the past': uploadedAt <= AS_OF && signatures.every(({ at }) => at <= AS_OF),
    'is signed after it came, one after the other': inOrder([uploadedAt, ...signatures.map(({ at }) => at)]),
    'says that it is signed exactly when it is':
      (status === 'SIGNED') === signatures.length > 0 || status === 'ARCHIVED',
    'is signed in its last version': signatures.every(({ versionId }) => versionId === versions.at(-1)!.id),
  });
}

test('papers lie in the past and are signed when they say so', () => {
  expect(papers.flatMap(rulesOf)).toEqual([]);
});

test('papers are about people, things, money and contracts of every kind', () => {
  const kinds = `AGENT BENEFICIARY COMPLAINT GDPR_REQUEST INSURER INVOICE PAYMENT PRODUCT PROPERTY REINSURANCE_CONTRACT
    UNDERWRITING_CASE VEHICLE`;
  expect([...new Set(papers.map(({ relatedType }) => relatedType))].sort()).toEqual(kinds.split(/\s+/));
});

test('agreements and valuations name papers that are there', () => {
  const numbers = new Set(papers.map(({ number }) => number));
  const named = insurersOf(shared!).flatMap(agreementsOf);
  expect(named.filter(({ documentNumber }) => !numbers.has(documentNumber))).toEqual([]);
  const ids = new Set([...papers, ...stories.flatMap(({ documents }) => documents)].map(({ id }) => id));
  const reports = stories.flatMap(propertyValuationsOf).filter(({ documentId }) => documentId !== null);
  expect(reports.length).toBeGreaterThan(50);
  expect(reports.filter(({ documentId }) => !ids.has(documentId!))).toEqual([]);
});

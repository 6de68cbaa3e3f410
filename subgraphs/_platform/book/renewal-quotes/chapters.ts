import { day } from '../calendar.ts';
import { agents, sellers } from '../catalogue/agents.ts';
import type { BroughtInsurer, Chapter } from '../story.ts';
import { renewalQuoteRows } from './files.ts';
import { renewalOffer } from './offer.ts';
import { storyOf } from './story.ts';

/** Rows told at a time, all of one agent. */
const ROWS_PER_CHAPTER = 200;

/** The renewal quotes as chapters, with the number of their policies known before the first. */
export interface RenewalQuotes {
  readonly policies: number;
  readonly chapters: AsyncIterable<Chapter>;
}

/** Opens the quotes of a folder. It is read twice: once for its size, then row by row. */
export async function openRenewalQuotes(folder: string): Promise<RenewalQuotes> {
  let policies = 0;
  for await (const row of renewalQuoteRows(folder)) policies += row.lapse === '1' ? 1 : 2;
  return { policies, chapters: { [Symbol.asyncIterator]: () => chaptersOf(folder) } };
}

const empty = { invents: false, agents: [], products: [], treaties: [], statements: [], stories: [] };

const insurer: BroughtInsurer = {
  id: renewalOffer.product.insurerId,
  code: 'EU-DIRECT',
  name: renewalOffer.product.insurer,
  country: 'ES',
  since: day(2021, 1, 1),
  metadata: { source: 'eudirectlapse' },
};

async function* chaptersOf(folder: string): AsyncGenerator<Chapter> {
  yield { ...empty, agents, products: [renewalOffer.product], brought: { insurers: [insurer] } };
  let stories: Chapter['stories'][number][] = [];
  let ordinal = 0;
  for await (const row of renewalQuoteRows(folder)) {
    const agent = sellers[Math.floor(ordinal / ROWS_PER_CHAPTER) % sellers.length]!;
    stories.push(storyOf(row, ++ordinal, agent));
    if (stories.length < ROWS_PER_CHAPTER) continue;
    yield { ...empty, stories };
    stories = [];
  }
  if (stories.length > 0) yield { ...empty, stories };
}

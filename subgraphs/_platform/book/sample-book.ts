import type { DatabaseAddress } from '../databases/addresses.ts';
import { lastChapter, sampleBook, sharedFacts } from './generate.ts';
import { openStaging } from './staging.ts';
import type { Chapter } from './story.ts';
import { loadSamples, openWriter, type RowsInserted } from './writer.ts';

export { SHOWCASE_POLICY_NUMBER } from './tell/showcase.ts';

/** Policies of the book that `npm start` loads. */
export const DEFAULT_POLICIES = 3_000;

/** What a load did. */
export interface BookReport {
  readonly policies: number;
  /** True when the whole book was there before and nothing was sent. */
  readonly alreadyThere: boolean;
  readonly inserted: RowsInserted;
  readonly seconds: number;
}

/** How many policies to load, and who wants to know how far it is. */
export interface SampleBookOptions {
  readonly policies: number;
  onProgress?(done: number, total: number): void;
}

/**
 * Loads the sample book into the databases of all domains. Safe to repeat: a book that is there changes
 * nothing, one that was interrupted is completed, a smaller one grows (exactly so in steps of a hundred policies).
 */
export async function loadSampleBook(
  addresses: readonly DatabaseAddress[],
  options: SampleBookOptions,
): Promise<BookReport> {
  const started = performance.now();
  const report = (alreadyThere: boolean, inserted: RowsInserted) => ({
    policies: options.policies,
    alreadyThere,
    inserted,
    seconds: (performance.now() - started) / 1_000,
  });
  if (await isLoaded(addresses, options.policies)) return report(true, {});
  const inserted = await writeChapters(addresses, sampleBook(options.policies), (done) =>
    options.onProgress?.(done, options.policies),
  );
  return report(false, inserted);
}

/** Writes chapters one after another, telling after each how many policies are through. */
export async function writeChapters(
  addresses: readonly DatabaseAddress[],
  chapters: Iterable<Chapter> | AsyncIterable<Chapter>,
  onPolicies: (done: number) => void,
): Promise<RowsInserted> {
  const writer = await openWriter(addresses);
  try {
    let done = 0;
    for await (const chapter of chapters) {
      await writer.write(chapter);
      done += chapter.stories.reduce((sum, story) => sum + story.policies.length, 0);
      if (chapter.stories.length > 0) onPolicies(done);
    }
    return await writer.finish();
  } finally {
    await writer.close();
  }
}

/** Chapters are committed in order in each database: where the last one stands, all stand. */
async function isLoaded(addresses: readonly DatabaseAddress[], policies: number): Promise<boolean> {
  const samples = await loadSamples(addresses);
  const last = lastChapter(policies);
  const whole = await Promise.all(
    addresses.map(async (address, i) => {
      const staging = await openStaging(address);
      try {
        for (const [table, rowsOf] of Object.entries(samples[i]!.tables)) {
          const ids = [...rowsOf(sharedFacts), ...rowsOf(last)].map(({ id }) => String(id));
          if ((await staging.present(table, ids)).size < ids.length) return false;
        }
        return true;
      } finally {
        await staging.close();
      }
    }),
  );
  return whole.every(Boolean);
}

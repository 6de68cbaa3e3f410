import type { DatabaseAddress } from '../../subgraphs/_platform/databases/addresses.ts';
import { step } from './progress.ts';

/** Loads the sample book where it is not there yet. */
export function loadBook(addresses: readonly DatabaseAddress[], policies: number): Promise<void> {
  return step(async (say) => {
    const { loadSampleBook } = await import('../../subgraphs/_platform/book/sample-book.ts');
    const { alreadyThere, inserted } = await loadSampleBook(addresses, {
      policies,
      onProgress: (done, total) => say(`sample book: ${inWords(done)} of ${inWords(total)} policies …`),
    });
    const book = `sample book of ${inWords(policies)} policies`;
    return alreadyThere ? `${book} is there` : `${book}, ${inWords(sum(inserted))} rows loaded`;
  });
}

function sum(inserted: Readonly<Record<string, Readonly<Record<string, number>>>>): number {
  return Object.values(inserted)
    .flatMap((tables) => Object.values(tables))
    .reduce((total, rows) => total + rows, 0);
}

function inWords(count: number): string {
  return count.toLocaleString('en-GB');
}

import { day } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { type Cents, decimal, share, sumOf } from '../money.ts';
import type { SourceRow } from '../source-file.ts';
import { LARGEST_RATIO, type LossRatio, type ReserveCalculation } from '../tell/actuarial.ts';
import type { Triangle } from './files.ts';

/** The last year of the source: figures of all accident years as they stood at its end. */
const LAST_YEAR = 1997;

/** Id of the insurer with this group code. */
export function companyId(code: string): string {
  return idOf('insurer', `schedule-p/${code}`);
}

function productIdOf(lineOfBusiness: string): string {
  return idOf('product', `NAIC-${lineOfBusiness.toUpperCase()}`);
}

/** Thousands of dollars, as the source has them, in cents. */
function cents(text: string | undefined): Cents {
  return Math.round(Number(text) * 100_000);
}

function diagonal(triangle: Triangle): readonly SourceRow[] {
  return triangle.filter((cell) => Number(cell.DevelopmentYear) === LAST_YEAR);
}

/** The loss ratio of each accident year of a triangle, as known at the end of the last year. */
export function lossRatiosIn(triangle: Triangle): LossRatio[] {
  return diagonal(triangle).map((cell) => {
    const year = Number(cell.AccidentYear);
    const earned = cents(cell.EarnedPremNet);
    const incurred = cents(cell.IncurLoss);
    const exact = earned > 0 ? share(incurred, 10_000, earned) : null;
    const ratio = Math.max(-LARGEST_RATIO, Math.min(exact ?? 0, LARGEST_RATIO));
    const held = ratio === exact ? {} : { exactRatio: exact === null ? null : exact / 10_000 };
    return {
      id: idOf('loss-ratio', `schedule-p/${cell.GRCODE}/${cell.LOB}/${year}`),
      productId: productIdOf(cell.LOB!),
      insurerId: companyId(cell.GRCODE!),
      period: 'YEAR',
      from: day(year, 1, 1),
      to: day(year + 1, 1, 1),
      earned,
      incurred,
      ratio,
      claims: 0,
      policies: 0,
      metadata: {
        ...{ source: 'schedule-p', currency: 'USD', lineOfBusiness: cell.LOB, asOfYear: LAST_YEAR },
        ...{ paid: decimal(cents(cell.CumPaidLoss)), bulk: decimal(cents(cell.BulkLoss)) },
        ...{ unknown: ['claimCount', 'policyCount'], ...held },
      },
    };
  });
}

/** What a company posted for a line at the end of the last year; bulk reserves count as IBNR, the rest as case reserves. */
export function reserveOf(triangle: Triangle): ReserveCalculation {
  const [first] = triangle as [SourceRow];
  const total = cents(first.PostedReserve97);
  const ibnr = sumOf(diagonal(triangle), (cell) => cents(cell.BulkLoss));
  return {
    id: idOf('reserve-calculation', `schedule-p/${first.GRCODE}/${first.LOB}`),
    type: 'BEST_ESTIMATE',
    at: day(LAST_YEAR, 12, 31),
    productId: productIdOf(first.LOB!),
    outstanding: total - ibnr,
    ibnr,
    unearned: 0,
    total,
    methodology: 'CHAIN_LADDER',
    assumptions: {
      ...{ source: 'schedule-p', currency: 'USD', insurerId: companyId(first.GRCODE!) },
      ...{ lineOfBusiness: first.LOB, synthetic: ['methodology', 'calculatedBy'] },
      triangle: {
        unit: 'thousands',
        incurred: run(triangle, 'IncurLoss'),
        paid: run(triangle, 'CumPaidLoss'),
      },
    },
    approvedAt: null,
  };
}

/** One measure of a triangle: a list by accident year, from the first to the last development year. */
function run(triangle: Triangle, column: string): Record<string, readonly number[]> {
  const byYear = Map.groupBy(triangle, (cell) => cell.AccidentYear!);
  return Object.fromEntries(
    [...byYear].map(([year, cells]) => [
      year,
      cells
        .toSorted((a, b) => Number(a.DevelopmentLag) - Number(b.DevelopmentLag))
        .map((cell) => Number(cell[column])),
    ]),
  );
}

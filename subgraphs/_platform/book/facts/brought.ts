import type { Instant } from '../calendar.ts';
import type { LossRatio, ReserveCalculation } from '../tell/actuarial.ts';
import type { MortalityTable } from '../tell/mortality.ts';

/* What published figures bring: nothing of it belongs to a customer. */

export interface Brought {
  readonly insurers?: readonly BroughtInsurer[];
  readonly mortalityTables?: readonly MortalityTable[];
  readonly lossRatios?: readonly LossRatio[];
  readonly reserves?: readonly ReserveCalculation[];
}

/** A company a source names, of which it says no more than this. */
export interface BroughtInsurer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly since: Instant;
  readonly metadata: object;
}

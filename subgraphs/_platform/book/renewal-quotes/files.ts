import { join } from 'node:path';
import { type SourceRow, sourceRows } from '../source-file.ts';

const FILE = 'eu_renewal_quotes_lapse.csv.gz';
const COLUMNS = [
  'lapse',
  'polholder_age',
  'polholder_gender',
  'polholder_job',
  'policy_age',
  'policy_caruse',
  'policy_nbcontract',
  'prem_final',
  'prem_freqperyear',
  'prem_last',
  'prem_market',
  'prem_pure',
  'vehicl_age',
  'vehicl_powerkw',
  'vehicl_region',
];

/** Where the quotes come from, for whoever has not got them. */
export const RENEWAL_QUOTES_SOURCE = `The folder must hold ${FILE}: the table eudirectlapse of the R package CASdatasets,
https://github.com/dutangc/CASdatasets, saved as CSV and gzipped. It is published under the GPL and is not part of this project.`;

/** The renewal quotes of a folder, one after another; they have no key but their place. */
export function renewalQuoteRows(folder: string): AsyncIterable<SourceRow> {
  return sourceRows(join(folder, FILE), COLUMNS, RENEWAL_QUOTES_SOURCE);
}

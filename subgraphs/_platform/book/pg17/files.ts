import { join } from 'node:path';
import { type SourceRow, sourceRows } from '../source-file.ts';

export type { SourceRow } from '../source-file.ts';

const POLICIES = 'fr_pg17_policies.csv.gz';
const CLAIMS = 'fr_pg17_claims.csv';
const POLICY_COLUMNS = [
  'id_client',
  'id_vehicle',
  'id_policy',
  'pol_bonus',
  'pol_coverage',
  'pol_duration',
  'pol_pay_freq',
  'pol_usage',
  'pol_insee_code',
  'drv_age1',
  'drv_sex1',
  'drv_age_lic1',
  'vh_age',
  'vh_make',
  'vh_model',
  'vh_fuel',
  'vh_cyl',
  'vh_din',
  'vh_weight',
  'vh_value',
  'vh_type',
  'vh_sale_begin',
];
const CLAIM_COLUMNS = ['id_client', 'id_vehicle', 'id_claim', 'claim_amount'];

/** Where the portfolio comes from, for whoever has not got it. */
export const SOURCE = `The folder must hold ${POLICIES} and ${CLAIMS}: the tables pg17trainpol and pg17trainclaim (year 0) of the R package
CASdatasets, https://github.com/dutangc/CASdatasets, saved as CSV. They are published under the GPL and are not part of this project.`;

/** The policies of the portfolio in a folder, one after another, sorted by client. */
export function policyRows(folder: string): AsyncIterable<SourceRow> {
  return sourceRows(join(folder, POLICIES), POLICY_COLUMNS, SOURCE);
}

/** The claims of the portfolio in a folder. */
export function claimRows(folder: string): AsyncIterable<SourceRow> {
  return sourceRows(join(folder, CLAIMS), CLAIM_COLUMNS, SOURCE);
}

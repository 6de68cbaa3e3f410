import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { OperatorError } from '../../operator-error.ts';

/** A row of a file by column name, everything text. */
export type SourceRow = Readonly<Record<string, string>>;

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
  return rowsOf(join(folder, POLICIES), POLICY_COLUMNS);
}

/** The claims of the portfolio in a folder. */
export function claimRows(folder: string): AsyncIterable<SourceRow> {
  return rowsOf(join(folder, CLAIMS), CLAIM_COLUMNS);
}

async function* rowsOf(file: string, columns: readonly string[]): AsyncGenerator<SourceRow> {
  if (!existsSync(file)) throw new OperatorError(`There is no ${file}. ${SOURCE}`);
  const parser = parse({ columns: true, bom: true });
  const source = createReadStream(file);
  const text = file.endsWith('.gz') ? source.pipe(createGunzip()) : source;
  // pipe() does not hand errors on; a truncated file must not look like a short one.
  for (const stream of [source, text]) stream.on('error', (error: Error) => parser.destroy(error));
  let first = true;
  for await (const row of text.pipe(parser) as AsyncIterable<SourceRow>) {
    const missing = first ? columns.filter((column) => row[column] === undefined) : [];
    if (missing.length > 0)
      throw new OperatorError(`${file} lacks the columns ${missing.join(', ')}. ${SOURCE}`);
    first = false;
    yield row;
  }
}

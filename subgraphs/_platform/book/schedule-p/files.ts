import { join } from 'node:path';
import { type SourceRow, sourceRows } from '../source-file.ts';

const FILE = 'us_schedule_p_triangles.csv.gz';
const COLUMNS = [
  'GRCODE',
  'GRNAME',
  'AccidentYear',
  'DevelopmentYear',
  'DevelopmentLag',
  'IncurLoss',
  'CumPaidLoss',
  'BulkLoss',
  'EarnedPremNet',
  'PostedReserve97',
  'LOB',
];

/** Where the triangles come from, for whoever has not got them. */
export const SCHEDULE_P_SOURCE = `The folder must hold ${FILE}: clrd.csv of the Python package chainladder,
https://github.com/casact/chainladder-python, gzipped. It is published under the MPL 2.0 and is not part of this project.`;

/** One run-off triangle: the cells of one company in one line of business. */
export type Triangle = readonly SourceRow[];

/** All triangles of a folder, in the order of their first cells. Amounts are thousands of dollars. */
export async function readTriangles(folder: string): Promise<Triangle[]> {
  const triangles = new Map<string, SourceRow[]>();
  for await (const row of sourceRows(join(folder, FILE), COLUMNS, SCHEDULE_P_SOURCE)) {
    const key = `${row.GRCODE}/${row.LOB}`;
    const cells = triangles.get(key);
    if (cells === undefined) triangles.set(key, [row]);
    else cells.push(row);
  }
  return [...triangles.values()];
}

import { join } from 'node:path';
import { day } from '../calendar.ts';
import { idOf } from '../keys.ts';
import { sourceRows } from '../source-file.ts';
import type { Chapter } from '../story.ts';
import type { MortalityTable } from '../tell/mortality.ts';

const TABLES = [
  ['TH0002', 'MALE'],
  ['TF0002', 'FEMALE'],
] as const;

/** Where the tables come from, for whoever has not got them. */
export const MORTALITY_SOURCE = `The folder must hold fr_mortality_TH0002.csv and fr_mortality_TF0002.csv: the tables freTH0002 and freTF0002 of the R
package CASdatasets, https://github.com/dutangc/CASdatasets, saved as CSV. They are published under the GPL and are not part of this project.`;

/** The French life tables of a folder as one chapter. */
export async function openMortalityTables(folder: string): Promise<Chapter> {
  const mortalityTables: MortalityTable[] = [];
  for (const [name, gender] of TABLES) mortalityTables.push(await readTable(folder, name, gender));
  const empty = { agents: [], products: [], treaties: [], statements: [], stories: [] };
  return { invents: false, ...empty, brought: { mortalityTables } };
}

/** The living of all ages in order; the source has a row for each age from 0. */
async function readTable(
  folder: string,
  name: string,
  gender: MortalityTable['gender'],
): Promise<MortalityTable> {
  const ages: number[] = [];
  const lx: number[] = [];
  const file = join(folder, `fr_mortality_${name}.csv`);
  for await (const row of sourceRows(file, ['x', 'lx'], MORTALITY_SOURCE)) {
    ages.push(Number(row.x));
    lx.push(Number(row.lx));
  }
  return {
    id: idOf('mortality-table', `casdatasets/${name}`),
    name,
    country: 'FR',
    gender,
    year: 2002,
    version: '2000-2002',
    ageMin: Math.min(...ages),
    ageMax: Math.max(...ages),
    data: { source: 'CASdatasets', lx },
    isActive: true,
    createdAt: day(2005, 12, 20),
  };
}

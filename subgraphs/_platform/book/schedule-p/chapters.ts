import { day } from '../calendar.ts';
import { agents } from '../catalogue/agents.ts';
import { insurerId, offerOf } from '../catalogue/products.ts';
import type { BroughtInsurer, Chapter, Product } from '../story.ts';
import { companyId, lossRatiosIn, reserveOf } from './figures.ts';
import { readTriangles, type Triangle } from './files.ts';

/** Triangles told at a time. */
const TRIANGLES_PER_CHAPTER = 100;

/** The triangles as chapters, with their number known before the first. */
export interface ScheduleP {
  readonly triangles: number;
  /** `onTriangles` hears how many are through. */
  chapters(onTriangles?: (done: number) => void): Generator<Chapter>;
}

/** Opens the triangles of a folder; all of the file (42,845 rows) is held in memory. */
export async function openScheduleP(folder: string): Promise<ScheduleP> {
  const triangles = await readTriangles(folder);
  return { triangles: triangles.length, chapters: (onTriangles) => chaptersOf(triangles, onTriangles) };
}

const empty = { invents: false, agents: [], products: [], treaties: [], statements: [], stories: [] };

function* chaptersOf(
  triangles: readonly Triangle[],
  onTriangles: ((done: number) => void) | undefined,
): Generator<Chapter> {
  yield { ...empty, agents, products, brought: { insurers: [carrier, ...companiesOf(triangles)] } };
  for (let from = 0; from < triangles.length; from += TRIANGLES_PER_CHAPTER) {
    const some = triangles.slice(from, from + TRIANGLES_PER_CHAPTER);
    yield {
      ...empty,
      brought: { lossRatios: some.flatMap(lossRatiosIn), reserves: some.map(reserveOf) },
    };
    onTriangles?.(from + some.length);
  }
}

const CARRIER = 'NAIC Schedule P';
const since = day(1988, 1, 1);

/** Stands behind the six lines of business, which many companies write. */
const carrier: BroughtInsurer = {
  id: insurerId(CARRIER),
  code: 'NAIC',
  name: CARRIER,
  country: 'US',
  since,
  metadata: { source: 'schedule-p' },
};

function companiesOf(triangles: readonly Triangle[]): BroughtInsurer[] {
  const names = new Map(triangles.map(([first]) => [first!.GRCODE!, first!.GRNAME!]));
  return [...names].map(([code, name]) => ({
    ...carrier,
    id: companyId(code),
    code: `NAIC-${code}`,
    name,
    metadata: { source: 'schedule-p', sourceKey: code },
  }));
}

/** The lines of business by the word of the source, as products nobody sells. */
const LINES = [
  ['comauto', 'Commercial auto', 'FLEET', '10'],
  ['medmal', 'Medical malpractice', 'LIABILITY', '13'],
  ['othliab', 'Other liability', 'LIABILITY', '13'],
  ['ppauto', 'Private passenger auto', 'AUTO', '10'],
  ['prodliab', 'Products liability', 'LIABILITY', '13'],
  ['wkcomp', 'Workers compensation', 'ACCIDENT', '1'],
] as const;

const products: readonly Product[] = LINES.map(([word, name, type, ramo]) => {
  const offer = offerOf({
    ...{ code: `NAIC-${word.toUpperCase()}`, name, type, category: 'COMMERCIAL', insurer: CARRIER, ramo },
    ...{ risk: 'BUSINESS', holders: [], weight: 0, ages: null, taxed: false, ccs: null, frequencies: [] },
    ...{ deductible: null, capital: [0, 0], coverages: [], frequency: 0, losses: [] },
  });
  return {
    ...offer.product,
    description: `${name}, línea de negocio del Schedule P de la NAIC.`,
    status: 'RETIRED',
    effectiveFrom: since,
    effectiveTo: day(1997, 12, 31),
    rules: [],
    pricing: [],
  };
});

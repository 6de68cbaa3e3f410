import { OperatorError } from '../../operator-error.ts';
import { agents, sellers } from '../catalogue/agents.ts';
import type { Chapter, Story } from '../story.ts';
import { statementsOf } from '../tell/commissions.ts';
import { placesByRank } from './communes.ts';
import { claimRows, policyRows, type SourceRow } from './files.ts';
import { pg17Offers } from './offers.ts';
import { storyOf } from './story.ts';

/** Clients told at a time, all of one agent. */
const CLIENTS_PER_CHAPTER = 100;

/** How much of the portfolio to tell; all of it without. */
export interface Slice {
  readonly policies: number;
}

/** The portfolio as chapters, with its size known before the first; each iteration reads the files anew. */
export interface Pg17Book {
  readonly policies: number;
  readonly chapters: AsyncIterable<Chapter>;
}

/**
 * Opens the portfolio in a folder. It is read twice: once for its size and the ranks of its communes, then client by
 * client; only the claims (14,243 rows) are held in memory.
 */
export async function openPg17(folder: string, slice?: Slice): Promise<Pg17Book> {
  const communes = new Map<string, number>();
  let policies = 0;
  for await (const row of policyRows(folder)) {
    communes.set(row.pol_insee_code!, (communes.get(row.pol_insee_code!) ?? 0) + 1);
    policies++;
  }
  const places = placesByRank(communes);
  const claims = await claimsByPolicy(folder);
  const wanted = Math.min(policies, slice?.policies ?? policies);
  const tell = (name: string, index: number, clients: readonly SourceRow[][]) => {
    const portfolio = {
      name,
      agent: sellers[index % sellers.length]!,
      placeOf: (commune: string) => places.get(commune)!,
      claimsOf: (policy: string) => claims.get(policy) ?? [],
    };
    return clients.map((rows) => storyOf(rows, portfolio));
  };
  return { policies: wanted, chapters: { [Symbol.asyncIterator]: () => chaptersOf(folder, wanted, tell) } };
}

async function claimsByPolicy(folder: string): Promise<Map<string, SourceRow[]>> {
  const claims = new Map<string, SourceRow[]>();
  for await (const row of claimRows(folder)) {
    const policy = `${row.id_client}-${row.id_vehicle}`;
    claims.set(policy, [...(claims.get(policy) ?? []), row]);
  }
  return claims;
}

async function* chaptersOf(
  folder: string,
  wanted: number,
  tell: (name: string, index: number, clients: readonly SourceRow[][]) => Story[],
): AsyncGenerator<Chapter> {
  const products = [...pg17Offers.values()].map((offer) => offer.product);
  yield { invents: false, agents, products, treaties: [], statements: [], stories: [] };
  let index = 0;
  for await (const clients of clientsOf(folder, wanted)) {
    const name = `PG17-${String(index + 1).padStart(4, '0')}`;
    const stories = tell(name, index++, clients);
    yield {
      invents: false,
      agents: [],
      products: [],
      treaties: [],
      statements: statementsOf(name, stories),
      stories,
    };
  }
}

/** The rows of so many clients at a time. A client's rows stand together in the file; where not, the file is another one. */
async function* clientsOf(folder: string, wanted: number): AsyncGenerator<SourceRow[][]> {
  let clients: SourceRow[][] = [];
  let last = '';
  let taken = 0;
  for await (const row of policyRows(folder)) {
    if (taken++ === wanted) break;
    if (row.id_client! < last)
      throw new OperatorError(`The policies in ${folder} are not sorted by client, as they are published.`);
    if (row.id_client === last) clients.at(-1)!.push(row);
    else {
      if (clients.length === CLIENTS_PER_CHAPTER) {
        yield clients;
        clients = [];
      }
      clients.push([row]);
    }
    last = row.id_client!;
  }
  if (clients.length > 0) yield clients;
}

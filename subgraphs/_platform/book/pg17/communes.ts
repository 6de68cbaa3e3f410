import { type Place, placesBySize } from '../places.ts';

/**
 * A Spanish place for each French commune of the portfolio, by rank: communes ordered by their policies are laid over
 * the municipalities ordered by size, so that many live in large towns here as there.
 */
export function placesByRank(policiesByCommune: ReadonlyMap<string, number>): Map<string, Place> {
  const ranked = [...policiesByCommune].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const place = (rank: number) => placesBySize[Math.floor((rank * placesBySize.length) / ranked.length)]!;
  return new Map(ranked.map(([commune], rank) => [commune, place(rank)]));
}

import type { Row } from 'postgres';

/** @returns the rows of a parent, by the column that holds its key, in the order they came */
export function groupBy(rows: readonly Row[], column: string): (key: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return (key) => groups.get(key) ?? [];
}

/** A list as the graph shows it: at most so many rows, each made into an object. */
export function nodes<T>(rows: readonly Row[], first: number, make: (row: Row) => T): { nodes: T[] } {
  const page = rows.length > first ? rows.slice(0, first) : rows;
  return { nodes: page.map(make) };
}

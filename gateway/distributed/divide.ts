/**
 * Divides names into groups of about the same size, dealt like cards: the first domains are asked most, and would
 * otherwise all be in one process.
 */
export function divide(names: readonly string[], count: number): readonly (readonly string[])[] {
  const groups = Array.from({ length: Math.min(count, names.length) }, (): string[] => []);
  for (const [index, name] of names.entries()) groups[index % groups.length]!.push(name);
  return groups;
}

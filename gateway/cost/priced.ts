import type { Variables } from './arguments.ts';

/** Rows that a field says are in fields below it. */
export interface Rows {
  readonly size: number;
  readonly of: readonly string[];
}

/** A field with what it costs: `once` for the work, and `each` for every object it adds to the answer. */
export interface PricedField {
  /** In the answer. */
  readonly name: string;
  readonly once: number;
  readonly each: 0 | 1;
  isIncluded(variables: Variables): boolean;
  /** How many objects it adds, where the field above says `above` of its rows. */
  times(variables: Variables, above: Rows | undefined): number;
  rows(variables: Variables): Rows | undefined;
  readonly below: PricedSet;
}

export interface PricedFragment {
  isIncluded(variables: Variables): boolean;
  readonly set: PricedSet;
}

/** What is selected on a type. */
export interface PricedSet {
  readonly fields: readonly PricedField[];
  /** Fragments that apply to every row. */
  readonly always: readonly PricedFragment[];
  /** Fragments by the type they apply to: a row is of one. */
  readonly either: ReadonlyMap<string, readonly PricedFragment[]>;
}

export const nothing: PricedSet = { fields: [], always: [], either: new Map() };

/** Points of a selection set, at most. */
export function costOf(set: PricedSet, variables: Variables, above?: Rows): number {
  let points = 0;
  for (const field of set.fields) {
    if (!field.isIncluded(variables)) continue;
    const each = field.each + costOf(field.below, variables, field.rows(variables));
    points += field.once + field.times(variables, above) * each;
  }
  return (
    points +
    costOfAll(set.always, variables, above) +
    costOfAll(dearest(set, variables, above), variables, above)
  );
}

/**
 * Says which field adds how many points.
 *
 * @param note called once or more for each path; all points together are the cost
 */
export function explainCost(
  set: PricedSet,
  variables: Variables,
  note: (path: string, points: number) => void,
): void {
  const walk = (part: PricedSet, parent: string, times: number, above?: Rows): void => {
    for (const field of part.fields) {
      if (!field.isIncluded(variables)) continue;
      const path = parent === '' ? field.name : `${parent}.${field.name}`;
      const objects = times * field.times(variables, above);
      note(path, times * field.once + objects * field.each);
      walk(field.below, path, objects, field.rows(variables));
    }
    for (const fragment of [...part.always, ...dearest(part, variables, above)])
      if (fragment.isIncluded(variables)) walk(fragment.set, parent, times, above);
  };
  walk(set, '', 1);
}

function dearest(set: PricedSet, variables: Variables, above?: Rows): readonly PricedFragment[] {
  let most: readonly PricedFragment[] = [];
  let points = -1;
  for (const fragments of set.either.values()) {
    const cost = costOfAll(fragments, variables, above);
    if (cost > points) [most, points] = [fragments, cost];
  }
  return most;
}

function costOfAll(fragments: readonly PricedFragment[], variables: Variables, above?: Rows): number {
  let points = 0;
  for (const { isIncluded, set } of fragments)
    if (isIncluded(variables)) points += costOf(set, variables, above);
  return points;
}

import { Problem } from './problems.ts';

/**
 * The slot for rights: what the caller may see of a type. Empty until callers have an identity; every level of every
 * plan asks it, so that rights can never be forgotten on an edge, a count or an entity fetch.
 */
export interface Guarded {
  /** Rows the caller may see, in the language of the type's own `where`. Others answer like absent ones. */
  readonly where?: Readonly<Record<string, unknown>>;
  /** Fields he may neither read nor filter, order or count by. */
  readonly unreadable?: ReadonlySet<string>;
}

/** @returns undefined where nothing is restricted */
export type Guard = (type: string) => Guarded | undefined;

/** Everybody sees everything: the guard of a graph without identity. */
export const unguarded: Guard = () => undefined;

/**
 * Refuses a field that the caller may not read, however it was reached: selected, as a raw word, as the key of an
 * edge, in a filter or an order, or as the key of a look-up.
 *
 * @throws Problem FORBIDDEN
 */
export function assertReadable(guard: Guard, type: string, field: string): void {
  if (guard(type)?.unreadable?.has(field))
    throw new Problem('FORBIDDEN', `You may not read ${type}.${field}.`);
}

import { decodeCursor } from './cursor.ts';
import type { Planning } from './levels.ts';
import { limits } from './limits.ts';
import type { Entity } from './model.ts';
import type { Picked } from './pick.ts';
import type { OrderTerm } from './plan.ts';
import { Problem } from './problems.ts';

/** Which rows of an ordered list make the page. */
export interface Page {
  readonly size: number;
  /** Counted from the end of the list: `last`. */
  readonly backward: boolean;
  readonly offset: number;
  readonly after?: readonly (string | null)[];
  readonly before?: readonly (string | null)[];
}

/**
 * Reads `first`, `after`, `last`, `before` and `offset`. `after` and `before` together mark out a stretch of the list, of
 * which `first` takes the beginning and `last` the end.
 *
 * @throws Problem BAD_USER_INPUT for `first` beside `last`, a size out of range, an `offset` beside a cursor, a cursor that
 * is none of this list
 */
export function planPageArguments(
  { signer }: Planning,
  entity: Entity,
  order: readonly OrderTerm[],
  binding: string,
  args: Picked['args'],
): Page {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  const isNumber = (value: unknown): value is number => typeof value === 'number';
  if (isNumber(first) && isNumber(last)) throw refuse(entity, 'takes first or last, not both');
  const size = last ?? first ?? limits.pageSizeDefault;
  checkRange(entity, isNumber(last) ? 'last' : 'first', size, limits.pageSizeMax);
  const offset = (args['offset'] as number | null | undefined) ?? 0;
  checkRange(entity, 'offset', offset, limits.offsetMax);
  const read = (argument: 'after' | 'before') => {
    const cursor = args[argument];
    if (typeof cursor !== 'string') return {};
    return { [argument]: decodeCursor(signer, binding, order, argument, cursor) };
  };
  const cursors = { ...read('after'), ...read('before') };
  if (offset > 0 && (isNumber(last) || Object.keys(cursors).length > 0))
    throw refuse(entity, 'takes offset with first alone, not with last or a cursor');
  return { size, backward: isNumber(last), offset, ...cursors };
}

function checkRange(entity: Entity, argument: string, value: number, max: number): void {
  if (value < 0 || value > max)
    throw new Problem(
      'BAD_USER_INPUT',
      `${argument} on a list of ${entity.name} must be from 0 to ${max}, not ${value}.`,
    );
}

function refuse(entity: Entity, what: string): Problem {
  return new Problem('BAD_USER_INPUT', `A list of ${entity.name} ${what}.`);
}

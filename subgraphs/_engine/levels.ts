import type { CursorSigner } from './cursor.ts';
import type { Guard } from './guard.ts';
import { limits } from './limits.ts';
import type { Domain, Entity } from './model.ts';
import type { Expression, Level, Source } from './plan.ts';
import { Problem } from './problems.ts';

/** What planning one statement works on: the model it reads and the levels it collects. */
export interface Planning extends Caller {
  readonly domain: Domain;
  readonly levels: Level[];
}

/** On whose behalf a statement is planned: what he may see, and the signature his cursors carry. */
export interface Caller {
  readonly guard: Guard;
  readonly signer: CursorSigner;
}

export function startPlanning(domain: Domain, { guard, signer }: Caller): Planning {
  return { domain, guard, signer, levels: [] };
}

/**
 * Adds a level to the statement.
 *
 * @throws Problem BAD_USER_INPUT when the selection nests more lists and edges than one statement may hold
 */
export function addLevel(
  planning: Planning,
  level: Omit<Level, 'id' | 'reads' | 'order'> & Partial<Level>,
): Level {
  if (planning.levels.length >= limits.levelsMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `The selection holds more than ${limits.levelsMax} lists and edges of one database; ask in several queries.`,
    );
  const added: Level = { reads: [], order: [], ...level, id: planning.levels.length };
  planning.levels.push(added);
  return added;
}

/** Adds the rows of an entity as a level; its id is always read first, so that children find their parent. */
export function addRows(planning: Planning, entity: Entity, source: Source): Level {
  return addLevel(planning, { source, table: entity.table, reads: [{ column: entity.id.sqlName }] });
}

/** Position of a value in the rows of a level; it is read once however often it is asked for. */
export function read(level: Level, value: Expression): number {
  const wanted = JSON.stringify(value);
  const position = level.reads.findIndex((each) => JSON.stringify(each) === wanted);
  return position >= 0 ? position : level.reads.push(value) - 1;
}

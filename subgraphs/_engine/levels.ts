import type { Guard } from './guard.ts';
import { limits } from './limits.ts';
import type { Domain, Entity } from './model.ts';
import type { Level, Source } from './plan.ts';
import { Problem } from './problems.ts';

/** What planning one statement works on: the model it reads and the levels it collects. */
export interface Planning {
  readonly domain: Domain;
  readonly guard: Guard;
  readonly levels: Level[];
}

export function startPlanning(domain: Domain, guard: Guard): Planning {
  return { domain, guard, levels: [] };
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
  return addLevel(planning, { source, table: entity.table, reads: [entity.id.sqlName] });
}

/** Position of a column in the rows of a level; the column is read once however often it is asked for. */
export function read(level: Level, column: string): number {
  const position = level.reads.indexOf(column);
  return position >= 0 ? position : level.reads.push(column) - 1;
}

import { planWhere } from './filter.ts';
import { assertReadable } from './guard.ts';
import { addLevel, addRows, type Caller, type Planning, startPlanning } from './levels.ts';
import type { Column, Domain, Entity } from './model.ts';
import type { Picked } from './pick.ts';
import type { Level, Plan } from './plan.ts';
import { planPage } from './plan-connection.ts';
import { planFields } from './plan-fields.ts';
import { Problem } from './problems.ts';
import { isText } from './text.ts';

/** Plans `claim(id:)` or `claimByClaimNumber(…)`: the row whose unique `column` holds `value`. */
export function planOneRow(
  domain: Domain,
  entity: Entity,
  column: Column,
  value: string,
  field: Picked,
  caller: Caller,
): Plan {
  assertReadable(caller.guard, entity.name, column.field);
  if (!isText(value))
    throw new Problem(
      'BAD_USER_INPUT',
      `${column.field} of ${entity.name} holds a character that is no text.`,
    );
  const planning = startPlanning(domain, caller);
  const level = addRows(planning, entity, { from: 'keys', column: column.sqlName, keys: [value] });
  const where = planWhere(domain, entity, undefined, caller.guard);
  if (where) level.where = where;
  const fields = planFields(planning, entity.name, level, field.on[entity.name] ?? []);
  return {
    domain: domain.name,
    levels: planning.levels,
    root: { is: 'object', key: value, type: entity.name, level: level.id, fields },
  };
}

/** Plans a root list: one page of an entity's rows. */
export function planList(domain: Domain, entity: Entity, field: Picked, caller: Caller): Plan {
  const planning = startPlanning(domain, caller);
  const page = planPage(planning, entity, { from: 'table' }, entity.plural, field);
  return { domain: domain.name, levels: planning.levels, root: { is: 'list', ...page } };
}

/** Ids of a type that lives elsewhere, with the columns that the picked links look for. */
function addIds(planning: Planning, type: string, keys: readonly string[], picked: readonly Picked[]): Level {
  const links = planning.domain.links.get(type) ?? [];
  const wanted = links.filter((link) => picked.some(({ name }) => name === link.name));
  const given = [...new Set(wanted.map((link) => link.given.field))].filter((field) => field !== 'id');
  const reads = ['id', ...given].map((column) => ({ column }));
  return addLevel(planning, { source: { from: 'ids', keys, ...(given.length > 0 && { given }) }, reads });
}

/**
 * Plans the rows of one type that a fetch of the gateway asks for by key: an entity of this domain, or a stub that
 * shows connections of this domain.
 */
export function planBatch(
  domain: Domain,
  type: string,
  ids: readonly string[],
  picked: readonly Picked[],
  caller: Caller,
): Plan {
  const planning = startPlanning(domain, caller);
  const entity = domain.entities.get(type);
  const keys = [...new Set(ids)];
  const level = entity
    ? addRows(planning, entity, { from: 'keys', column: entity.id.sqlName, keys })
    : addIds(planning, type, keys, picked);
  const where = entity && planWhere(domain, entity, undefined, caller.guard);
  if (where) level.where = where;
  const fields = planFields(planning, type, level, picked);
  return {
    domain: domain.name,
    levels: planning.levels,
    root: { is: 'batch', type, level: level.id, fields },
  };
}

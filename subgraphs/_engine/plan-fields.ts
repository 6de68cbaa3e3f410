import { planWhere } from './filter.ts';
import { assertReadable } from './guard.ts';
import { addLevel, addRows, type Planning, read } from './levels.ts';
import type { Edge, Entity, Link, OneEdge, UnionEdge } from './model.ts';
import { planOrder } from './order.ts';
import type { Picked } from './pick.ts';
import type { FieldPlan, Level, ObjectPlan, Only, Source } from './plan.ts';
import { planConnection, planPage } from './plan-connection.ts';

/** The system column that changes with every update of a row. */
const rowVersionColumn = 'xmin';

/** Plans the fields that were picked on the rows of a level. `type` is an entity of this domain or a stub. */
export function planFields(
  planning: Planning,
  type: string,
  level: Level,
  picked: readonly Picked[],
): readonly FieldPlan[] {
  const entity = planning.domain.entities.get(type);
  return picked.flatMap((field) => planField(planning, type, entity, level, field) ?? []);
}

function planField(
  planning: Planning,
  type: string,
  entity: Entity | undefined,
  level: Level,
  field: Picked,
): FieldPlan | undefined {
  const { key, name } = field;
  // The executor answers __typename itself, from the type or from the value's own __typename.
  if (name === '__typename') return undefined;
  if (name === 'nodeId') return { key, is: 'nodeId', type, position: 0 };
  assertReadable(planning.guard, type, name);
  const reverse = planning.domain.reverse.get(type)?.find((edge) => edge.name === name);
  if (reverse)
    return { key, is: 'connection', position: 0, ...planConnection(planning, reverse, level, field) };
  const link = planning.domain.links.get(type)?.find((each) => each.name === name);
  if (link) return planLink(planning, link, level, field);
  if (!entity && name === 'id') return { key, is: 'column', position: 0, kind: 'id' };
  if (!entity) throw new Error(`${type}.${name} was asked of a stub`);
  const edge = entity.edges.find((each) => each.name === name);
  if (edge) return planEdge(planning, entity, edge, level, field);
  return planColumn(planning, entity, level, key, name);
}

/** A link by value: a connection, or the one row that comes first. */
function planLink(planning: Planning, link: Link, level: Level, field: Picked): FieldPlan {
  const { key } = field;
  assertReadable(planning.guard, link.on, link.given.field);
  assertReadable(planning.guard, link.entity, link.key.field);
  const entity = planning.domain.entities.get(link.entity)!;
  const source: Source = {
    ...{ from: 'children', parent: level.id, position: 0, column: link.key.sqlName },
    value: { position: positionOf(level, link), match: link.match },
  };
  if (!link.single)
    return {
      key,
      is: 'connection',
      position: 0,
      ...planPage(planning, entity, source, `${link.on}.${link.name}`, field),
    };
  const found = addRows(planning, entity, source);
  const where = planWhere(planning.domain, entity, undefined, planning.guard);
  const order = planOrder(planning.domain, entity, [], planning.guard);
  Object.assign(found, { order, limit: 1, ...(where && { where }) });
  const fields = planFields(planning, entity.name, found, field.on[entity.name] ?? []);
  return { key, is: 'first', position: 0, type: entity.name, level: found.id, fields };
}

/** Where a level has the value of a link: read from the row, or brought along by the gateway. */
function positionOf(level: Level, { on, name, given }: Link): number {
  if (given.field === 'id') return 0;
  if (level.table !== undefined) return read(level, { column: given.sqlName });
  const { source } = level;
  const index = source.from === 'ids' ? (source.given ?? []).indexOf(given.field) : -1;
  if (index < 0) throw new Error(`${on}.${name} was asked for without ${given.field}`);
  return index + 1;
}

function planColumn(planning: Planning, entity: Entity, level: Level, key: string, name: string): FieldPlan {
  if (name === 'rowVersion')
    return { key, is: 'column', position: read(level, { column: rowVersionColumn }), kind: 'text' };
  const column = entity.columnByField.get(name);
  if (column?.enumeration) {
    const { members, aliases } = column.enumeration;
    return { key, is: 'enum', position: read(level, { column: column.sqlName }), members, aliases };
  }
  if (column) {
    const source = column.kind === 'textList' ? { list: column.sqlName } : { column: column.sqlName };
    return { key, is: 'column', position: read(level, source), kind: column.kind };
  }
  const raw = name.endsWith('Raw') ? entity.columnByField.get(name.slice(0, -'Raw'.length)) : undefined;
  if (!raw) throw new Error(`${entity.name}.${name} has no plan`);
  assertReadable(planning.guard, entity.name, raw.field);
  return { key, is: 'column', position: read(level, { column: raw.sqlName }), kind: 'text' };
}

function planEdge(planning: Planning, entity: Entity, edge: Edge, level: Level, field: Picked): FieldPlan {
  assertReadable(planning.guard, entity.name, edge.key.field);
  if (edge.kind === 'union') assertReadable(planning.guard, entity.name, edge.by.field);
  return edge.kind === 'one'
    ? planOne(planning, edge, level, field)
    : planUnion(planning, edge, level, field);
}

function planOne(planning: Planning, edge: OneEdge, level: Level, field: Picked): FieldPlan {
  const position = read(level, { column: edge.key.sqlName });
  const picked = field.on[edge.target] ?? [];
  return {
    key: field.key,
    is: 'one',
    position,
    ...planTarget(planning, edge.target, level, position, picked),
  };
}

function planUnion(planning: Planning, edge: UnionEdge, level: Level, field: Picked): FieldPlan {
  const by = read(level, { column: edge.by.sqlName });
  const position = read(level, { column: edge.key.sqlName });
  const targets = edge.targets.map(({ word, target }) => {
    const only = { position: by, word };
    return [word, planTarget(planning, target, level, position, field.on[target] ?? [], only)] as const;
  });
  return { key: field.key, is: 'union', by, position, targets: Object.fromEntries(targets) };
}

/** The row or stub that column `position` of a level names. A stub costs no level unless connections hang on it. */
function planTarget(
  planning: Planning,
  type: string,
  parent: Level,
  position: number,
  picked: readonly Picked[],
  only?: Only,
): ObjectPlan {
  const from = { parent: parent.id, position, ...(only && { only }) };
  const entity = planning.domain.entities.get(type);
  if (entity) {
    const level = addRows(planning, entity, { from: 'targets', ...from });
    const where = planWhere(planning.domain, entity, undefined, planning.guard);
    if (where) level.where = where;
    return { type, level: level.id, fields: planFields(planning, type, level, picked) };
  }
  const { reverse, links } = planning.domain;
  const shown = [...(reverse.get(type) ?? []), ...(links.get(type) ?? [])];
  if (!picked.some(({ name }) => shown.some((edge) => edge.name === name)))
    return { type, fields: planStub(type, picked) };
  const level = addLevel(planning, { source: { from: 'parentIds', ...from }, reads: [{ column: 'id' }] });
  return { type, level: level.id, fields: planFields(planning, type, level, picked) };
}

/** Fields of a stub made of its key alone. */
function planStub(type: string, picked: readonly Picked[]): FieldPlan[] {
  return picked.flatMap(({ key, name }): FieldPlan[] => {
    if (name === '__typename') return [];
    if (name === 'nodeId') return [{ key, is: 'nodeId', type, position: 0 }];
    if (name !== 'id') throw new Error(`${type}.${name} was asked of a stub`);
    return [{ key, is: 'column', position: 0, kind: 'id' }];
  });
}

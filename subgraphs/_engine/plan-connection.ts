import { bindingOf } from './cursor.ts';
import { combine, discriminated, planWhere } from './filter.ts';
import { assertReadable } from './guard.ts';
import { addLevel, addRows, type Planning, read } from './levels.ts';
import type { Entity, ReverseEdge } from './model.ts';
import { planOrder } from './order.ts';
import { type Page, planPageArguments } from './page.ts';
import type { Picked } from './pick.ts';
import type {
  Condition,
  ConnectionPart,
  ConnectionPlan,
  EdgePart,
  Level,
  PageInfoPart,
  Source,
} from './plan.ts';
import { counted, planAggregates } from './plan-aggregate.ts';
import { planFields } from './plan-fields.ts';
import { planGroups } from './plan-groups.ts';

/** Plans the connection that a reverse edge shows on the rows of a level. */
export function planConnection(
  planning: Planning,
  reverse: ReverseEdge,
  parent: Level,
  field: Picked,
): ConnectionPlan {
  const entity = planning.domain.entities.get(reverse.entity);
  if (!entity)
    throw new Error(`${reverse.on}.${reverse.name} lists ${reverse.entity}, which is not in this domain`);
  assertReadable(planning.guard, entity.name, reverse.key.field);
  if (reverse.discriminator) assertReadable(planning.guard, entity.name, reverse.discriminator.column.field);
  const source: Source = { from: 'children', parent: parent.id, position: 0, column: reverse.key.sqlName };
  return planPage(planning, entity, source, `${reverse.on}.${reverse.name}`, field, discriminated(reverse));
}

/**
 * Plans a page of an entity's rows, of the whole table or per parent: only what its selection asks for.
 *
 * @param list the list's name, which its cursors are bound to
 */
export function planPage(
  planning: Planning,
  entity: Entity,
  source: Source,
  list: string,
  field: Picked,
  mandatory?: Condition,
): ConnectionPlan {
  const { args } = field;
  const type = `${entity.name}Connection`;
  const picked = (field.on[type] ?? []).filter(({ name }) => name !== '__typename');
  const where = combine('and', [
    mandatory,
    planWhere(planning.domain, entity, args['where'], planning.guard),
  ]);
  const order = planOrder(planning.domain, entity, args['orderBy'], planning.guard);
  const binding = bindingOf(list, order, args['where']);
  const page = planPageArguments(planning, entity, order, binding, args);
  const context: PartContext = { planning, entity, source, where };
  const wantsRows = picked.some(({ name }) => rowParts.has(name));
  const level = wantsRows ? addPage(context, order, page) : undefined;
  const wantsAggregates = picked.some(({ name }) => name === 'totalCount' || name === 'aggregate');
  const aggregates = wantsAggregates
    ? addLevel(planning, { source, table: entity.table, aggregates: true, ...(where && { where }) })
    : undefined;
  const wantsCursor = picked.some((part) => asksForCursor(entity, part));
  const cursor = level && wantsCursor && { binding, positions: order.map(({ value }) => read(level, value)) };
  const parts = picked.map((part) => planPart(context, level, aggregates, part));
  // Of `aggregate { __typename }` nothing is left to read, but a row needs a column.
  if (aggregates?.reads.length === 0) counted(aggregates, 'count');
  return {
    type,
    pageSize: page.size,
    backward: page.backward,
    hasFormer: page.after !== undefined || page.offset > 0,
    hasLatter: page.before !== undefined,
    ...(level && { level: level.id }),
    ...(cursor && { cursor }),
    parts,
  };
}

const rowParts = new Set(['nodes', 'edges', 'pageInfo']);
const cursorFields = new Set(['cursor', 'startCursor', 'endCursor']);

interface PartContext {
  readonly planning: Planning;
  readonly entity: Entity;
  readonly source: Source;
  readonly where: Condition | undefined;
}

function addPage({ planning, entity, source, where }: PartContext, order: Level['order'], page: Page): Level {
  const level = addRows(planning, entity, source);
  const { size, after, before, backward, offset } = page;
  Object.assign(level, {
    order,
    limit: size + 1,
    ...(where && { where }),
    ...(after && { after }),
    ...(before && { before }),
    ...(backward && { backward }),
    ...(offset > 0 && { offset }),
  });
  return level;
}

function asksForCursor(entity: Entity, { name, on }: Picked): boolean {
  if (name === 'edges') return on[`${entity.name}Edge`]!.some((field) => cursorFields.has(field.name));
  if (name === 'pageInfo') return on['PageInfo']!.some((field) => cursorFields.has(field.name));
  return false;
}

function planPart(
  context: PartContext,
  level: Level | undefined,
  aggregates: Level | undefined,
  part: Picked,
): ConnectionPart {
  const { planning, entity, source, where } = context;
  const { key, name, on } = part;
  const fields = (each: Picked) => planFields(planning, entity.name, level!, each.on[entity.name] ?? []);
  switch (name) {
    case 'nodes':
      return { key, part: 'nodes', fields: fields(part) };
    case 'edges': {
      const parts = on[`${entity.name}Edge`]!.filter((each) => each.name !== '__typename');
      return { key, part: 'edges', fields: parts.map((each) => planEdgePart(each, fields)) };
    }
    case 'pageInfo': {
      const parts = on['PageInfo']!.filter((each) => each.name !== '__typename');
      return {
        key,
        part: 'pageInfo',
        fields: parts.map((each) => ({ key: each.key, part: each.name }) as PageInfoPart),
      };
    }
    case 'groupBy':
      return planGroups(planning, entity, source, where, part);
    case 'aggregate': {
      const picked = on[`${entity.name}Aggregate`]!;
      return {
        key,
        part: 'aggregate',
        level: aggregates!.id,
        fields: planAggregates(planning.guard, entity, aggregates!, picked),
      };
    }
    default:
      return { key, part: 'totalCount', level: aggregates!.id, position: counted(aggregates!, key).position };
  }
}

function planEdgePart(part: Picked, fields: (each: Picked) => ReturnType<typeof planFields>): EdgePart {
  if (part.name === 'cursor') return { key: part.key, part: 'cursor' };
  return { key: part.key, part: 'node', fields: fields(part) };
}

import { decodeCursor, fingerprintOf } from './cursor.ts';
import { combine, planWhere } from './filter.ts';
import { assertReadable } from './guard.ts';
import { addLevel, addRows, type Planning, read } from './levels.ts';
import { limits } from './limits.ts';
import type { Entity, ReverseEdge } from './model.ts';
import { planOrder } from './order.ts';
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
import { planFields } from './plan-fields.ts';
import { Problem } from './problems.ts';

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
  const mandatory: Condition | undefined = reverse.discriminator && {
    op: '=',
    column: reverse.discriminator.column.sqlName,
    value: reverse.discriminator.word,
    cast: 'text',
  };
  return planPage(planning, entity, source, field, mandatory);
}

/** Plans a page of an entity's rows, of the whole table or per parent: only what its selection asks for. */
export function planPage(
  planning: Planning,
  entity: Entity,
  source: Source,
  field: Picked,
  mandatory?: Condition,
): ConnectionPlan {
  const { args } = field;
  const type = `${entity.name}Connection`;
  const picked = (field.on[type] ?? []).filter(({ name }) => name !== '__typename');
  const where = combine('and', [mandatory, planWhere(entity, args['where'], planning.guard)]);
  const page = pageOf(planning, entity, args);
  const wantsRows = picked.some(({ name }) => name !== 'totalCount');
  const level = wantsRows ? addPage(planning, entity, source, where, page) : undefined;
  const count = picked.some(({ name }) => name === 'totalCount')
    ? addLevel(planning, { source, table: entity.table, counts: true, ...(where && { where }) })
    : undefined;
  const wantsCursor = picked.some((part) => asksForCursor(entity, part));
  return {
    type,
    pageSize: page.size,
    hasAfter: page.after !== undefined,
    ...(level && { level: level.id }),
    ...(count && { count: count.id }),
    ...(level &&
      wantsCursor && {
        cursor: {
          fingerprint: fingerprintOf(entity.name, page.order),
          positions: page.order.map(({ column }) => read(level, column)),
        },
      }),
    parts: picked.map((part) => planPart(planning, entity, level, part)),
  };
}

type Page = { size: number; order: ReturnType<typeof planOrder>; after?: readonly (string | null)[] };

function pageOf(planning: Planning, entity: Entity, args: Picked['args']): Page {
  const size = (args['first'] ?? limits.pageSizeDefault) as number;
  if (size < 0 || size > limits.pageSizeMax)
    throw new Problem(
      'BAD_USER_INPUT',
      `first on a list of ${entity.name} must be from 0 to ${limits.pageSizeMax}, not ${size}.`,
    );
  const order = planOrder(entity, args['orderBy'], planning.guard);
  const after = args['after'] as string | null | undefined;
  return {
    size,
    order,
    ...(typeof after === 'string' && { after: decodeCursor(after, entity.name, order) }),
  };
}

function addPage(
  planning: Planning,
  entity: Entity,
  source: Source,
  where: Condition | undefined,
  { size, order, after }: Page,
): Level {
  const level = addRows(planning, entity, source);
  Object.assign(level, { order, limit: size + 1, ...(where && { where }), ...(after && { after }) });
  return level;
}

const cursorFields = new Set(['cursor', 'startCursor', 'endCursor']);

function asksForCursor(entity: Entity, { name, on }: Picked): boolean {
  if (name === 'edges') return on[`${entity.name}Edge`]!.some((field) => cursorFields.has(field.name));
  if (name === 'pageInfo') return on['PageInfo']!.some((field) => cursorFields.has(field.name));
  return false;
}

function planPart(
  planning: Planning,
  entity: Entity,
  level: Level | undefined,
  part: Picked,
): ConnectionPart {
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
    default:
      return { key, part: 'totalCount' };
  }
}

function planEdgePart(part: Picked, fields: (each: Picked) => ReturnType<typeof planFields>): EdgePart {
  if (part.name === 'cursor') return { key: part.key, part: 'cursor' };
  return { key: part.key, part: 'node', fields: fields(part) };
}

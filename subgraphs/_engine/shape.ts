import { encodeCursor } from './cursor.ts';
import { encodeNodeId } from './node-id.ts';
import type {
  ConnectionPart,
  ConnectionPlan,
  CursorPlan,
  EdgePart,
  FieldPlan,
  ObjectPlan,
  PageInfoPart,
  Plan,
} from './plan.ts';
import { type Row, type RowStore, rowOf, rowsOf } from './row-store.ts';
import { readValue } from './values.ts';

/** An object of the response, by response names; `__typename` tells the executor which type it is. */
export interface Shaped {
  readonly [key: string]: unknown;
}

/** Shapes the rows of a statement into what its root answers: an object or null, a batch by key, or a connection. */
export function shapeObject(plan: Plan, rows: RowStore): Shaped | null {
  const { root } = plan;
  if (root.is !== 'object') throw new Error('the plan answers no single object');
  const row = rowOf(rows, root.level!, root.key);
  return row ? shapeRow(root, row, rows) : null;
}

/** @returns one object per key that has a row, in no order */
export function shapeBatch(plan: Plan, rows: RowStore): (key: string) => Shaped | undefined {
  const { root } = plan;
  if (root.is !== 'batch') throw new Error('the plan answers no batch');
  return (key) => {
    const row = rowOf(rows, root.level!, key);
    return row && shapeRow(root, row, rows);
  };
}

export function shapeList(plan: Plan, rows: RowStore): Shaped {
  const { root } = plan;
  if (root.is !== 'list') throw new Error('the plan answers no list');
  return shapeConnection(root, null, rows);
}

function shapeRow(object: { type: string; fields: readonly FieldPlan[] }, row: Row, rows: RowStore): Shaped {
  const shaped = response(object.type);
  for (const field of object.fields) shaped[field.key] = shapeField(field, row, rows);
  return shaped;
}

function shapeField(field: FieldPlan, row: Row, rows: RowStore): unknown {
  if (field.is === 'nested') return shapeFields(field.fields, row, rows);
  const value = row[field.position] ?? null;
  switch (field.is) {
    case 'column':
      return value === null ? null : readValue(field.kind, value);
    case 'enum':
      return value === null ? null : readWord(field, value);
    case 'nodeId':
      return value === null ? null : encodeNodeId(field.type, value);
    case 'one':
      return shapeTarget(field, value, rows);
    case 'first': {
      const [first] = rowsOf(rows, field.level!, value);
      return first ? shapeRow(field, first, rows) : null;
    }
    case 'union': {
      const word = row[field.by] ?? null;
      const target =
        word === null ? undefined : Object.hasOwn(field.targets, word) ? field.targets[word] : undefined;
      return target ? shapeTarget(target, value, rows) : null;
    }
    case 'connection':
      return shapeConnection(field, value, rows);
  }
}

/** A stored word as a member of its value set; an old word of an adopted book as the member it means. */
function readWord(field: FieldPlan & { is: 'enum' }, word: string): string {
  if (field.members.includes(word)) return word;
  return (Object.hasOwn(field.aliases, word) ? field.aliases[word] : undefined) ?? 'UNRECOGNIZED';
}

function shapeTarget(target: ObjectPlan, key: string | null, rows: RowStore): Shaped | null {
  if (key === null) return null;
  const row = target.level === undefined ? [key] : rowOf(rows, target.level, key);
  return row ? shapeRow(target, row, rows) : null;
}

/** Several fields of one row as an object of their own. */
function shapeFields(fields: readonly FieldPlan[], row: Row, rows: RowStore): Shaped {
  const shaped: Record<string, unknown> = Object.create(null);
  for (const field of fields) shaped[field.key] = shapeField(field, row, rows);
  return shaped;
}

/** The rows of a page in the order of the list, and whether one more was found on the side it was read towards. */
interface ShapedPage {
  readonly page: readonly Row[];
  readonly hasMore: boolean;
}

function pageOf(connection: ConnectionPlan, parent: string | null, rows: RowStore): ShapedPage {
  const found = connection.level === undefined ? [] : rowsOf(rows, connection.level, parent);
  const hasMore = found.length > connection.pageSize;
  const page = hasMore ? found.slice(0, connection.pageSize) : found;
  return { page: connection.backward ? page.toReversed() : page, hasMore };
}

function shapeConnection(connection: ConnectionPlan, parent: string | null, rows: RowStore): Shaped {
  const page = pageOf(connection, parent, rows);
  const shaped = response(connection.type);
  for (const part of connection.parts) shaped[part.key] = shapePart(connection, part, page, parent, rows);
  return shaped;
}

function shapePart(
  connection: ConnectionPlan,
  part: ConnectionPart,
  shapedPage: ShapedPage,
  parent: string | null,
  rows: RowStore,
): unknown {
  const type = connection.type.slice(0, -'Connection'.length);
  const { page } = shapedPage;
  switch (part.part) {
    case 'nodes':
      return page.map((row) => shapeRow({ type, fields: part.fields }, row, rows));
    case 'edges':
      return page.map((row) => shapeEdge(connection, type, part.fields, row, rows));
    case 'pageInfo':
      return shapePageInfo(connection, part.fields, shapedPage, rows);
    case 'groups':
      return rowsOf(rows, part.level, parent).map((row) => shapeFields(part.fields, row, rows));
    case 'aggregate':
      return shapeFields(part.fields, aggregatesOf(rows, part.level, parent), rows);
    case 'totalCount':
      return Number(aggregatesOf(rows, part.level, parent)[part.position] ?? 0);
  }
}

function aggregatesOf(rows: RowStore, level: number, parent: string | null): Row {
  return rowsOf(rows, level, parent)[0] ?? [];
}

function shapeEdge(
  connection: ConnectionPlan,
  type: string,
  parts: readonly EdgePart[],
  row: Row,
  rows: RowStore,
): Shaped {
  return Object.fromEntries(
    parts.map((part) => [
      part.key,
      part.part === 'cursor'
        ? cursorOf(connection.cursor!, row, rows)
        : shapeRow({ type, fields: part.fields }, row, rows),
    ]),
  );
}

function shapePageInfo(
  connection: ConnectionPlan,
  parts: readonly PageInfoPart[],
  { page, hasMore }: ShapedPage,
  rows: RowStore,
): Shaped {
  const [first, last] = [page[0], page.at(-1)];
  const { backward, hasFormer, hasLatter } = connection;
  const values = {
    hasNextPage: () => (backward ? hasLatter : hasMore),
    hasPreviousPage: () => (backward ? hasMore : hasFormer),
    startCursor: () => (first ? cursorOf(connection.cursor!, first, rows) : null),
    endCursor: () => (last ? cursorOf(connection.cursor!, last, rows) : null),
  };
  return Object.fromEntries(parts.map(({ key, part }) => [key, values[part]()]));
}

function cursorOf({ binding, positions }: CursorPlan, row: Row, { signer }: RowStore): string {
  return encodeCursor(
    signer,
    binding,
    positions.map((position) => row[position] ?? null),
  );
}

/** A response object without a prototype, so that an alias such as `__proto__` is a name like any other. */
function response(type: string): Record<string, unknown> {
  const shaped: Record<string, unknown> = Object.create(null);
  shaped['__typename'] = type;
  return shaped;
}

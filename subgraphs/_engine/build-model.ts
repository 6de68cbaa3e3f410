import { getTableColumns, is, SQL } from 'drizzle-orm';
import { getTableConfig, type PgColumn, PgDialect, type PgTable } from 'drizzle-orm/pg-core';
import { searchedText } from './columns.ts';
import type { TableDescription } from './descriptions.ts';
import type {
  AnyEntityOptions,
  Classification,
  DomainDeclaration,
  EdgeDeclaration,
  EntityDeclaration,
} from './domain.ts';
import type { Column, ColumnKind, Domain, Edge, Entity, Enumeration, ReverseEdge } from './model.ts';

const dialect = new PgDialect();

/** The sentences of a domain's `tables.ts`, by export name; without them descriptions are empty. */
export type Descriptions = ReadonlyMap<string, TableDescription>;

/**
 * Builds the model of one domain from its declaration.
 *
 * @throws Error naming the entity and what is wrong: an edge over a column the table lacks, a discriminator word
 * outside its value set, two fields of one name.
 */
export function buildModel(declaration: DomainDeclaration, descriptions: Descriptions = new Map()): Domain {
  const entities = new Map<string, Entity>();
  for (const [name, declared] of Object.entries(declaration.entities))
    entities.set(name, buildEntity(declaration, name, declared, descriptions));
  const reverse = reverseEdges(declaration, entities);
  return {
    name: declaration.name,
    number: declaration.number,
    description: declaration.description,
    entities,
    reverse,
    links: new Map(),
    stubs: stubNames(entities, reverse),
  };
}

function buildEntity(
  declaration: DomainDeclaration,
  name: string,
  { table, options }: EntityDeclaration,
  descriptions: Descriptions,
): Entity {
  const config = getTableConfig(table);
  const sentences = descriptions.get(camelCase(config.name));
  const columns = Object.entries(getTableColumns(table)).map(([property, column]) =>
    buildColumn(name, property, column, table, options, sentences?.columns.get(property) ?? ''),
  );
  const columnByField = new Map(columns.map((column) => [column.field, column]));
  const id = columnByField.get('id');
  if (!id) throw new Error(`${name}: the table ${config.name} has no column id`);
  const singular = lowerFirst(name);
  return {
    name,
    domain: declaration.name,
    table: config.name,
    description: sentences?.description ?? '',
    singular,
    plural: options.plural ?? `${singular}s`,
    columns,
    columnByField,
    id,
    businessKeys: columns.filter((column) => !column.hidden && hasOwnUniqueIndex(table, column.sqlName)),
    edges: buildEdges(declaration, name, options, columnByField),
    search: searchColumns(name, table, options.search ?? [], columnByField),
    indexes: config.indexes.map(indexColumns),
    appendOnly: options.appendOnly ?? false,
  };
}

function buildColumn(
  entityName: string,
  property: string,
  column: PgColumn,
  table: PgTable,
  options: AnyEntityOptions,
  description: string,
): Column {
  const enumeration = buildEnumeration(entityName, property, column, options);
  return {
    field: options.rename?.[property] ?? property,
    sqlName: column.name,
    kind: columnKind(property, column, options, table),
    nullable: !column.notNull,
    ...(enumeration && { enumeration }),
    indexed: column.primary || hasIndex(table, column.name, 'btree'),
    searchable: hasIndex(table, column.name, 'gin'),
    hidden: options.hidden?.includes(property) ?? false,
    encrypted: options.encrypted?.includes(property) ?? false,
    classification: classificationOf(property, options),
    description,
  };
}

function classificationOf(property: string, options: AnyEntityOptions): Classification {
  const found = Object.entries(options.classification ?? {}).find(([, columns]) =>
    columns?.includes(property),
  );
  return (found?.[0] as Classification | undefined) ?? 'internal';
}

function buildEnumeration(
  entityName: string,
  property: string,
  column: PgColumn,
  options: AnyEntityOptions,
): Enumeration | undefined {
  if (!column.enumValues?.length) return undefined;
  const field = options.rename?.[property] ?? property;
  return {
    typeName: entityName + upperFirst(field),
    members: column.enumValues,
    aliases: options.aliases?.[property] ?? {},
  };
}

const kindBySqlType: readonly (readonly [RegExp, ColumnKind])[] = [
  [/^text\[\]$/, 'textList'],
  [/^(text|varchar)/, 'text'],
  [/^(integer|smallint)$/, 'integer'],
  [/^boolean$/, 'boolean'],
  [/^numeric/, 'decimal'],
  [/^timestamp/, 'instant'],
  [/^jsonb?$/, 'json'],
];

function columnKind(
  property: string,
  column: PgColumn,
  options: AnyEntityOptions,
  table: PgTable,
): ColumnKind {
  if (options.dates?.includes(property)) return 'date';
  if (column.enumValues?.length) return 'enum';
  const type = columnType(column);
  const found = kindBySqlType.find(([pattern]) => pattern.test(type));
  if (!found)
    throw new Error(`${getTableConfig(table).name}.${column.name}: the engine has no kind for ${type}`);
  return found[1] === 'text' && isKey(property) ? 'id' : found[1];
}

/** Drizzle 1.0 keeps the element type and the number of array dimensions apart. */
function columnType(column: PgColumn): string {
  const dimensions = (column as { dimensions?: number }).dimensions ?? 0;
  const type = column.getSQLType();
  return dimensions > 0 && !type.endsWith('[]') ? `${type}[]` : type;
}

function isKey(property: string): boolean {
  return property === 'id' || property.endsWith('Id');
}

type TableIndex = ReturnType<typeof getTableConfig>['indexes'][number];

/** An index over an expression ends where the expression begins: nothing behind it can be searched by column. */
function indexColumns(index: TableIndex): string[] {
  const names = index.config.columns.map((column) => ('name' in column ? column.name : undefined));
  const end = names.indexOf(undefined);
  return names.slice(0, end < 0 ? names.length : end) as string[];
}

function firstColumn(index: TableIndex): string | undefined {
  return indexColumns(index)[0];
}

/** `gin` holds the pieces of a text or the elements of a list; an index of that kind has one column here. */
function hasIndex(table: PgTable, sqlName: string, method: 'btree' | 'gin'): boolean {
  return getTableConfig(table).indexes.some(
    (index) => (index.config.method ?? 'btree') === method && firstColumn(index) === sqlName,
  );
}

function hasOwnUniqueIndex(table: PgTable, sqlName: string): boolean {
  return getTableConfig(table).indexes.some(
    (index) =>
      index.config.unique &&
      !index.config.where &&
      index.config.columns.length === 1 &&
      firstColumn(index) === sqlName,
  );
}

function buildEdges(
  declaration: DomainDeclaration,
  entityName: string,
  options: AnyEntityOptions,
  columns: ReadonlyMap<string, Column>,
): Edge[] {
  const isLocal = (target: string) => target in declaration.entities;
  return Object.entries(options.edges ?? {}).flatMap(([name, edge]): Edge | [] => {
    const key = requireColumn(entityName, name, edge.via, columns);
    if (isJoinedLater(edge)) return [];
    if (!('by' in edge)) return { kind: 'one', name, target: edge.to, local: isLocal(edge.to), key };
    const by = requireColumn(entityName, name, edge.by, columns);
    const targets = Object.entries(edge.to).map(([word, target]) => {
      if (by.enumeration && !by.enumeration.members.includes(word))
        throw new Error(`${entityName}.${name}: ${word} is no value of ${by.field}`);
      return { word, target, local: isLocal(target) };
    });
    return { kind: 'union', name, typeName: entityName + upperFirst(name), by, key, targets };
  });
}

/** @throws Error where a search would show what is not for everybody, or has no index of just these columns */
function searchColumns(
  entity: string,
  table: PgTable,
  names: readonly string[],
  columns: ReadonlyMap<string, Column>,
): readonly Column[] {
  const found = names.map((name) => requireColumn(entity, 'search', name, columns));
  for (const { field, kind, hidden, encrypted, classification } of found)
    if (kind !== 'text' || hidden || encrypted || classification === 'medical' || classification === 'secret')
      throw new Error(`${entity}: a search cannot show ${field}`);
  const expression = `${searchedText(found.map(({ sqlName }) => sqlName))} gin_trgm_ops`;
  const isIndexed = getTableConfig(table).indexes.some(({ config }) =>
    config.columns.some((column) => is(column, SQL) && dialect.sqlToQuery(column).sql === expression),
  );
  if (found.length > 0 && !isIndexed) throw new Error(`${entity}: no searchIndex of ${names.join(', ')}`);
  return found;
}

/** What needs the other domains: a column of theirs, or the names of all entities. `link.ts` adds it. */
function isJoinedLater(edge: EdgeDeclaration): boolean {
  return 'matching' in edge || edge.to === 'every';
}

export function requireColumn(
  entityName: string,
  edge: string,
  field: string,
  columns: ReadonlyMap<string, Column>,
): Column {
  const column = columns.get(field);
  if (!column) throw new Error(`${entityName}.${edge}: the table has no column ${field}`);
  return column;
}

function reverseEdges(
  declaration: DomainDeclaration,
  entities: ReadonlyMap<string, Entity>,
): Map<string, ReverseEdge[]> {
  const reverse = new Map<string, ReverseEdge[]>();
  const add = (edge: ReverseEdge) => reverse.set(edge.on, [...(reverse.get(edge.on) ?? []), edge]);
  for (const entity of entities.values())
    for (const edge of entity.edges) {
      const name = declaration.entities[entity.name]?.options.edges?.[edge.name]?.inverse;
      if (!name) continue;
      const back = { name, entity: entity.name, key: edge.key, edge: edge.name };
      if (edge.kind === 'one') add({ ...back, on: edge.target, local: edge.local });
      else
        for (const { word, target, local } of edge.targets)
          add({ ...back, on: target, local, discriminator: { column: edge.by, word } });
    }
  return reverse;
}

/** Types that a domain refers to and does not hold: those its edges lead to, and those it adds fields to. */
export function stubNames(
  entities: ReadonlyMap<string, Entity>,
  ...shown: readonly ReadonlyMap<string, unknown>[]
): string[] {
  const named = new Set<string>(shown.flatMap((fields) => [...fields.keys()]));
  for (const entity of entities.values())
    for (const edge of entity.edges)
      for (const target of edge.kind === 'one' ? [edge.target] : edge.targets.map((each) => each.target))
        named.add(target);
  return [...named].filter((name) => !entities.has(name)).sort();
}

function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

export function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** snake_case table name → the name `tables.ts` exports it under. */
export function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

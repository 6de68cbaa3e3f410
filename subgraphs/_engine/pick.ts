import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field as the client asked for it: aliases, fragments, @skip, @include and variables are resolved. */
export interface Picked {
  /** Name in the response: the alias, or the field's own name. */
  readonly key: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Sub-fields by concrete type; an object type has one entry, a union or interface one for each type it can be. */
  readonly on: Readonly<Record<string, readonly Picked[]>>;
}

/** What a resolver is told of its call: as much as shaping needs, so that it can be called without an executor. */
export type FieldCall = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'parentType' | 'fieldNodes' | 'path'
>;

/** What a selection is read against: one operation with its variables. */
export interface PickContext {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Turns a GraphQL selection into a tree that knows no SQL. Pure.
 *
 * @param type the object type the selection is on
 * @param sets selection sets that merge, as GraphQL merges fields of one response name
 * @returns fields in the order of the selection, `__typename` included
 */
export function pick(
  context: PickContext,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): readonly Picked[] {
  const grouped = new Map<string, FieldNode[]>();
  for (const set of sets) collect(context, type, set.selections, grouped, new Set());
  return [...grouped].map(([key, nodes]) => pickField(context, type, key, nodes));
}

function pickField(
  context: PickContext,
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): Picked {
  const node = nodes[0]!;
  const name = node.name.value;
  if (name === '__typename') return { key, name, args: {}, on: {} };
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  const sets = nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));
  const args = getArgumentValues(field, node, context.variables);
  return { key, name, args, on: pickByType(context, getNamedType(field.type).name, sets) };
}

/** Picks the root field that a resolver was called for. */
export function pickRoot(call: FieldCall): Picked {
  return pickField(pickContext(call), call.parentType, String(call.path.key), call.fieldNodes);
}

/** What a selection of a running operation is read against. */
export function pickContext({ schema, fragments, variableValues }: FieldCall): PickContext {
  return { schema, fragments, variables: variableValues };
}

/** Sub-selections of a field by each concrete type its value can have. */
function pickByType(
  context: PickContext,
  typeName: string,
  sets: readonly SelectionSetNode[],
): Record<string, readonly Picked[]> {
  const type = context.schema.getType(typeName);
  if (!isCompositeType(type)) return {};
  const types = isAbstractType(type) ? context.schema.getPossibleTypes(type) : [type as GraphQLObjectType];
  return Object.fromEntries(types.map((each) => [each.name, pick(context, each, sets)]));
}

function collect(
  context: PickContext,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  grouped: Map<string, FieldNode[]>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const nodes = grouped.get(key);
      if (nodes) nodes.push(selection);
      else grouped.set(key, [selection]);
      continue;
    }
    const fragment = fragmentOf(context, selection, visited);
    if (fragment && appliesTo(context, fragment.condition, type))
      collect(context, type, fragment.set.selections, grouped, visited);
  }
}

type FragmentSelection = Exclude<SelectionNode, FieldNode>;

function fragmentOf(
  context: PickContext,
  selection: FragmentSelection,
  visited: Set<string>,
): { condition: string | undefined; set: SelectionSetNode } | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return { condition: selection.typeCondition?.name.value, set: selection.selectionSet };
  const name = selection.name.value;
  const definition = context.fragments[name];
  if (visited.has(name) || !definition) return undefined;
  visited.add(name);
  return { condition: definition.typeCondition.name.value, set: definition.selectionSet };
}

function appliesTo(context: PickContext, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = context.schema.getType(condition);
  return isAbstractType(conditionType) && context.schema.isSubType(conditionType, type);
}

function isIncluded(context: PickContext, node: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, context.variables);
  if (skip?.['if'] === true) return false;
  const include = getDirectiveValues(GraphQLIncludeDirective, node, context.variables);
  return include?.['if'] !== false;
}

/** The object type of this name. @throws Error when the schema has none */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no object type ${name}`);
  return type;
}

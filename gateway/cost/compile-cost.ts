import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { inclusionReader } from './arguments.ts';
import { givenListReader, sliceReader } from './list-size.ts';
import { nothing, type PricedField, type PricedFragment, type PricedSet } from './priced.ts';
import type { Weight, Weights } from './weights.ts';

export interface PricedOperation {
  readonly data: PricedSet;
  /** What is asked about the schema itself. */
  readonly introspection: PricedSet;
}

interface Compiling {
  readonly schema: GraphQLSchema;
  readonly weights: Weights;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly pricedFragments: Map<string, PricedSet>;
  readonly introspection: PricedField[];
}

/** Prepares the cost of an operation, which must be valid, once for all requests that send it. */
export function compileCost(
  schema: GraphQLSchema,
  weights: Weights,
  { definitions }: DocumentNode,
  operation: OperationDefinitionNode,
): PricedOperation {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const compiling = { schema, weights, fragments, pricedFragments: new Map(), introspection: [] };
  const root = schema.getRootType(operation.operation);
  const data = root ? priceSet(compiling, operation.selectionSet, root) : nothing;
  return { data, introspection: { ...nothing, fields: compiling.introspection } };
}

function priceSet(
  compiling: Compiling,
  { selections }: SelectionSetNode,
  parent: GraphQLCompositeType,
): PricedSet {
  const fields: PricedField[] = [];
  const always: PricedFragment[] = [];
  const either = new Map<string, PricedFragment[]>();
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) {
      const priced = priceNamed(compiling, selection, parent);
      if (priced) fields.push(priced);
      continue;
    }
    const type = conditionOf(compiling, selection) ?? parent;
    const set = priceFragment(compiling, selection, type);
    const fragment = { isIncluded: inclusionReader(selection), set };
    if (!isAbstractType(parent) || !isObjectType(type)) always.push(fragment);
    else either.set(type.name, [...(either.get(type.name) ?? []), fragment]);
  }
  return { fields, always, either };
}

const metaFields: Readonly<Record<string, GraphQLField<unknown, unknown>>> = {
  __schema: SchemaMetaFieldDef,
  __type: TypeMetaFieldDef,
};

function priceNamed(compiling: Compiling, node: FieldNode, parent: GraphQLCompositeType) {
  const name = node.name.value;
  const meta = metaFields[name];
  if (meta) compiling.introspection.push(priceField(compiling, node, parent, meta));
  const field = 'getFields' in parent ? parent.getFields()[name] : undefined;
  return field && priceField(compiling, node, parent, field);
}

function priceField(
  compiling: Compiling,
  node: FieldNode,
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
): PricedField {
  const type = getNamedType(field.type);
  const weight = compiling.weights.get(`${parent.name}.${field.name}`);
  return {
    name: node.alias?.value ?? field.name,
    once: weight?.points ?? 0,
    each: isCompositeType(type) ? 1 : 0,
    isIncluded: inclusionReader(node),
    ...sizesOf(node, field, weight),
    below:
      node.selectionSet && isCompositeType(type) ? priceSet(compiling, node.selectionSet, type) : nothing,
  };
}

function sizesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  weight: Weight | undefined,
): Pick<PricedField, 'times' | 'rows'> {
  const isList = isListType(getNullableType(field.type));
  const slice = weight && sliceReader(node, weight);
  const of = weight?.sizedFields ?? [];
  if (slice && of.length > 0)
    return { times: () => 1, rows: (variables) => ({ size: slice(variables), of }) };
  const given = isList ? (slice ?? givenListReader(node, field)) : () => 1;
  const times: PricedField['times'] = (variables, above) =>
    above?.of.includes(field.name) ? above.size : given(variables);
  return { times, rows: () => undefined };
}

type Fragment = Exclude<SelectionNode, FieldNode>;

function conditionOf({ schema, fragments }: Compiling, fragment: Fragment): GraphQLCompositeType | undefined {
  const { typeCondition } =
    fragment.kind === Kind.FRAGMENT_SPREAD ? (fragments.get(fragment.name.value) ?? {}) : fragment;
  const type = typeCondition && schema.getType(typeCondition.name.value);
  return isCompositeType(type) ? type : undefined;
}

function priceFragment(compiling: Compiling, fragment: Fragment, type: GraphQLCompositeType): PricedSet {
  if (fragment.kind === Kind.INLINE_FRAGMENT) return priceSet(compiling, fragment.selectionSet, type);
  const name = fragment.name.value;
  const known = compiling.pricedFragments.get(name);
  if (known) return known;
  const definition = compiling.fragments.get(name);
  const set = definition ? priceSet(compiling, definition.selectionSet, type) : nothing;
  compiling.pricedFragments.set(name, set);
  return set;
}

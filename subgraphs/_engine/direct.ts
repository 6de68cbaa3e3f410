import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
} from 'graphql';
import type { FieldCall } from './pick.ts';
import type { FetchContext, FetchRequest, Resolver, Subgraph } from './subgraph.ts';

/** A document whose root fields can be called one by one. */
interface DirectDocument {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly fields: readonly DirectField[];
}

interface DirectField {
  readonly key: string;
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly resolve: Resolver;
}

/** What a root field comes to: its value, null where it failed, and the errors to tell. */
interface Answered {
  readonly value: unknown;
  readonly errors: readonly GraphQLError[];
}

/**
 * Answers operations without an executor, as the gateway in this process needs it: shaping has resolved aliases,
 * fragments and arguments already, so a second walk over every value would find nothing to do (a third of the time of
 * a page, tests/bench/README.md). The values are those of `execute`, except that every object says its `__typename`
 * and that the gateway must not expect an alias of it: it reads the name itself.
 *
 * @param resolvers root fields that answer shaped values
 * @param execute takes every operation that asks for anything else, or that has directives at its root
 */
export function answerDirectly(
  schema: GraphQLSchema,
  resolvers: ReadonlyMap<string, Resolver>,
  execute: Subgraph['fetch'],
): Subgraph['fetch'] {
  const known = new WeakMap<DocumentNode, DirectDocument | 'execute'>();
  return async (request, context) => {
    const document = known.get(request.document) ?? readDocument(schema, resolvers, request.document);
    known.set(request.document, document);
    return document === 'execute' ? execute(request, context) : answer(schema, document, request, context);
  };
}

function readDocument(
  schema: GraphQLSchema,
  resolvers: ReadonlyMap<string, Resolver>,
  { definitions }: DocumentNode,
): DirectDocument | 'execute' {
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1 || operation.operation !== OperationTypeNode.QUERY)
    return 'execute';
  const { selections } = operation.selectionSet;
  const fields = selections.flatMap((each) => directField(schema, resolvers, each) ?? []);
  if (new Set(fields.map(({ key }) => key)).size < selections.length) return 'execute';
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    fields,
  };
}

function directField(
  schema: GraphQLSchema,
  resolvers: ReadonlyMap<string, Resolver>,
  node: SelectionNode,
): DirectField | undefined {
  if (node.kind !== Kind.FIELD || node.directives?.length) return undefined;
  const field = schema.getQueryType()!.getFields()[node.name.value];
  const resolve = resolvers.get(node.name.value);
  return field && resolve && { key: node.alias?.value ?? node.name.value, node, field, resolve };
}

async function answer(
  schema: GraphQLSchema,
  { operation, fragments, fields }: DirectDocument,
  { variables }: FetchRequest,
  context: FetchContext,
): Promise<ExecutionResult> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors) return { errors };
  const parentType = schema.getQueryType()!;
  const answered = await Promise.all(
    fields.map((field) => {
      const path = { key: field.key, prev: undefined, typename: parentType.name };
      const call = { schema, fragments, variableValues: coerced, parentType, path, fieldNodes: [field.node] };
      return callField(field, call, context);
    }),
  );
  const failures = answered.flatMap((each) => each.errors);
  return { data: dataOf(fields, answered), ...(failures.length > 0 && { errors: failures }) };
}

/** A null where the schema allows none takes the whole answer with it. */
function dataOf(
  fields: readonly DirectField[],
  answered: readonly Answered[],
): Record<string, unknown> | null {
  const data: Record<string, unknown> = Object.create(null);
  for (const [index, { key, field }] of fields.entries()) {
    const value = answered[index]!.value ?? null;
    if (value === null && isNonNullType(field.type)) return null;
    data[key] = value;
  }
  return data;
}

async function callField(
  { key, node, field, resolve }: DirectField,
  call: FieldCall,
  context: FetchContext,
): Promise<Answered> {
  const fail: Fail = (error, ...below) => locatedError(error, [node], [key, ...below]);
  try {
    const args = getArgumentValues(field, node, call.variableValues);
    const value = await resolve(undefined, args, context, call);
    return Array.isArray(value) ? completeList(value, fail) : { value, errors: [] };
  } catch (error) {
    return { value: null, errors: [fail(error)] };
  }
}

type Fail = (error: unknown, ...below: (string | number)[]) => GraphQLError;

/** The errors among the answers of a batch, and among the connections of its rows, become nulls with a path. */
function completeList(list: readonly unknown[], fail: Fail): Answered {
  const errors: GraphQLError[] = [];
  const value = list.map((item, index) => {
    if (item instanceof Error) {
      errors.push(fail(item, index));
      return null;
    }
    return completeRow(item, (error, key) => errors.push(fail(error, index, key)));
  });
  return { value, errors };
}

function completeRow(row: unknown, tell: (error: Error, key: string) => void): unknown {
  if (typeof row !== 'object' || row === null) return row;
  for (const [key, value] of Object.entries(row))
    if (value instanceof Error) {
      tell(value, key);
      (row as Record<string, unknown>)[key] = null;
    }
  return row;
}

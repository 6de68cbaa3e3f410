import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FloatValueNode,
  type IntValueNode,
  Kind,
  type ListValueNode,
  type NameNode,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { limits as engineLimits } from '../../subgraphs/_engine/limits.ts';
import { Problem } from '../../subgraphs/_engine/problems.ts';
import { limits } from '../limits.ts';
import { measureDocument, type Size } from './measure-document.ts';
import { tooDeep, tooMany } from './refuse-limit.ts';

const severalRequests = 'Ask in several requests.';

/**
 * Refuses a document that is too large in any way, before it is validated against the schema, which takes far longer
 * for some of them, or planned.
 *
 * @throws Problem LIMIT_EXCEEDED or GRAPHQL_VALIDATION_FAILED
 */
export function checkDocument(document: DocumentNode): void {
  checkWords(document);
  for (const [operation, size] of measureDocument(document)) checkSize(operation, size);
}

function checkSize(operation: OperationDefinitionNode, size: Size): void {
  if (size.selections > limits.selections)
    throw tooMany(
      'selections with every fragment written out',
      size.selections,
      limits.selections,
      severalRequests,
      operation,
    );
  if (size.fields > limits.rootFields)
    throw tooMany('fields at the top', size.fields, limits.rootFields, severalRequests, operation);
  if (size.depth > limits.depth)
    throw tooDeep('Fields', size.depth, limits.depth, 'Ask for the rest by the ids found.', operation);
  if (size.introspectionDepth > limits.introspectionDepth)
    throw tooDeep(
      'Questions about the schema',
      size.introspectionDepth,
      limits.introspectionDepth,
      severalRequests,
      operation,
    );
}

/** One walk over the document as it stands, for everything that fragments do not multiply. */
function checkWords(document: DocumentNode): void {
  const counts = { aliases: 0, directives: 0, variables: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) counts.aliases += 1;
      if (node.kind === Kind.DIRECTIVE) counts.directives += 1;
      if (node.kind === Kind.VARIABLE_DEFINITION) counts.variables += 1;
      if (node.kind === Kind.LIST) checkList(node);
      if (node.kind === Kind.FLOAT || node.kind === Kind.INT) checkNumber(node);
      checkName(node);
    },
  });
  for (const what of ['aliases', 'directives', 'variables'] as const)
    if (counts[what] > limits[what]) throw tooMany(what, counts[what], limits[what], severalRequests);
}

function checkList(list: ListValueNode): void {
  const { listValuesMax } = engineLimits;
  if (list.values.length > listValuesMax)
    throw tooMany('values in a list', list.values.length, listValuesMax, severalRequests, list);
}

/** graphql-js reads 1e400 as infinite, takes it for a Float, and cannot write it down for a subgraph. */
function checkNumber(node: FloatValueNode | IntValueNode): void {
  if (Number.isFinite(Number(node.value))) return;
  throw new Problem('BAD_USER_INPUT', 'A number is larger than there are numbers.', { nodes: node });
}

const hostile = new Set(['constructor', 'prototype']);

/** Names become keys of objects in whatever language reads the answer, and some keys are more than that. */
function checkName(node: ASTNode): void {
  const name = nameGivenBy(node);
  if (!name || !(hostile.has(name.value) || name.value.startsWith('__'))) return;
  throw new Problem(
    'GRAPHQL_VALIDATION_FAILED',
    'No alias, variable, fragment or operation may be called constructor or prototype or begin with two underscores. Choose another name.',
    { nodes: name, extensions: { http: { status: 400 } } },
  );
}

function nameGivenBy(node: ASTNode): NameNode | undefined {
  if (node.kind === Kind.FIELD) return isRelays(node) ? undefined : node.alias;
  if (node.kind === Kind.VARIABLE_DEFINITION) return node.variable.name;
  if (node.kind === Kind.FRAGMENT_DEFINITION || node.kind === Kind.OPERATION_DEFINITION) return node.name;
  return undefined;
}

/** Relay's compiler writes `__isNode: __typename` to tell types apart. */
function isRelays({ alias, name }: FieldNode): boolean {
  return name.value === '__typename' && /^__is[A-Z]\w*$/.test(alias?.value ?? '');
}

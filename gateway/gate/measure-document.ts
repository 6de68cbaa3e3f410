import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The size of a selection set when every fragment is written out where it is spread. */
export interface Size {
  /** Fields and fragments. */
  readonly selections: number;
  /** Fields within fields. */
  readonly depth: number;
  /** Fields at the top of it. */
  readonly fields: number;
  /** Depth of what is asked about the schema itself. */
  readonly introspectionDepth: number;
}

const nothing: Size = { selections: 0, depth: 0, fields: 0, introspectionDepth: 0 };
const aboutTheSchema = new Set(['__schema', '__type']);

/**
 * Measures every operation of a document. Each fragment is measured once, however often it is spread, so that thirty
 * that double each other cost thirty steps and not a billion.
 */
export function measureDocument({ definitions }: DocumentNode): Map<OperationDefinitionNode, Size> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const measured = new Map<string, Size>();

  const sizeOfSet = (set: SelectionSetNode | undefined): Size =>
    (set?.selections ?? []).map(sizeOf).reduce(together, nothing);
  const sizeOf = (selection: SelectionNode): Size => {
    if (selection.kind === Kind.FIELD) return within(selection.name.value, sizeOfSet(selection.selectionSet));
    const inner =
      selection.kind === Kind.INLINE_FRAGMENT
        ? sizeOfSet(selection.selectionSet)
        : sizeOfFragment(selection.name.value);
    return { ...inner, selections: inner.selections + 1 };
  };
  const sizeOfFragment = (name: string): Size => {
    const known = measured.get(name);
    if (known) return known;
    // Stands for a fragment within itself, which validation refuses.
    measured.set(name, nothing);
    const size = sizeOfSet(fragments.get(name)?.selectionSet);
    measured.set(name, size);
    return size;
  };
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Map(operations.map((operation) => [operation, sizeOfSet(operation.selectionSet)]));
}

function together(a: Size, b: Size): Size {
  return {
    selections: a.selections + b.selections,
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
  };
}

/** The size of a field with what is asked below it. */
function within(field: string, { selections, depth, introspectionDepth }: Size): Size {
  const size = { selections: selections + 1, fields: 1 };
  if (aboutTheSchema.has(field))
    return { ...size, depth: 0, introspectionDepth: Math.max(depth, introspectionDepth) + 1 };
  return { ...size, depth: depth + 1, introspectionDepth };
}
